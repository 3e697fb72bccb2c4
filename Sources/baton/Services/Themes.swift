import Journal
import JournalStore
import Prompting

/// The themes a query may name: those of the library, and those of questions that have left it and
/// were answered.
struct Themes {
  /// What can be asked.
  let library: PromptLibrary
  /// What was answered; nil where there is no journal yet.
  let store: JournalStore?

  /// Whether a query names themes at all, so that a library has to be read for it.
  static func areNamed(in query: Query) -> Bool {
    !query.themes.isEmpty || !query.excludedThemes.isEmpty
  }

  /// The first theme of a query that there is not, as an error with its place in the text.
  func error(of query: Query, _ text: String) throws -> QueryError? {
    for theme in query.themes + query.excludedThemes where try !isKnown(theme) {
      let (key, offset) = Self.place(of: theme, in: text)
      return QueryError(
        reason: .unknownValue(
          key: key, value: theme.text, allowed: library.themes.map(\.id.text)), offset: offset)
    }
    return nil
  }

  private func isKnown(_ theme: ThemeID) throws -> Bool {
    if library.theme(theme) != nil { return true }
    var query = Query()
    query.themes = [theme]
    return try store.map { try $0.count(matching: query) > 0 } ?? false
  }

  /// The key a theme stands behind, and where the condition begins, in Unicode scalars.
  private static func place(of theme: ThemeID, in text: String) -> (key: String, offset: Int) {
    let scalars = text.unicodeScalars
    for word in scalars.split(whereSeparator: \.properties.isWhitespace) {
      let condition = String(word).lowercased().drop { $0 == "-" }
      for key in ["prompt", "theme"] where condition.hasPrefix(key + ":") {
        let value = condition.dropFirst(key.count + 1).filter { !"\"“”„".contains($0) }
        // In quotation marks a theme may be several words; this is the first of them.
        guard theme.text == value || theme.text.hasPrefix(value + " ") else { continue }
        return (key, scalars.distance(from: scalars.startIndex, to: word.startIndex))
      }
    }
    return ("prompt", 0)
  }
}
