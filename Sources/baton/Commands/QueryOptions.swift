import ArgumentParser
import Journal
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

  /// The query, with an error that shows where it goes wrong.
  func query(today: Day) throws(Failure) -> Query {
    do {
      return try Query(arguments: words, today: today)
    } catch {
      let lines =
        [QueryWords.sentence(error)] + QueryWords.caret(error, under: QueryText.joined(words))
      throw .wrongUse(lines.joined(separator: "\n"))
    }
  }
}

/// The words of a command line as the query they make.
enum QueryText {
  /// The text that the offset of a query's error counts in: an argument that holds white space
  /// stands there as a phrase, as `Query.init(arguments:today:)` reads it.
  static func joined(_ arguments: [String]) -> String {
    arguments.map { argument in
      guard argument.contains(where: \.isWhitespace), !argument.contains("\"") else {
        return argument
      }
      let isExcluded = argument.hasPrefix("-")
      let body = isExcluded ? argument.dropFirst() : argument[...]
      if let colon = body.firstIndex(of: ":"), Query.keys.contains(body[..<colon].lowercased()) {
        return argument
      }
      return (isExcluded ? "-" : "") + "\"" + body + "\""
    }.joined(separator: " ")
  }
}
