import ArgumentParser
import Journal
import Screen
import Wording

/// What `list` and `search` share: the words of a query, a limit, and the shape of the output.
struct QueryOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      words, "a phrase", -not, tag:empower, axis:risk, side:leader, prompt:theme, since:-2w, \
      until:DATE, on:11-22
      """,
      valueName: "query"))
  var words: [String] = []

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Show so many at most.", valueName: "n"))
  var limit: Int?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
  }

  /// An error with the query and a caret under the place.
  static func failure(_ error: QueryError, in query: String) -> Failure {
    let before = Width.of(QueryWords.before(error, in: query))
    return .wrongUse(
      QueryWords.sentence(error) + "\n" + Plain.line(query) + "\n"
        + String(repeating: " ", count: before) + "^")
  }
}
