import Journal
import JournalStore

extension Workspace {
  /// The query that words on the command line make, its themes looked up; an error shows where it goes
  /// wrong.
  func query(_ words: [String]) throws -> Query {
    let query: Query
    do {
      query = try Query(arguments: words, today: today())
    } catch {
      throw QueryOptions.failure(error, in: Query.text(of: words))
    }
    guard Themes.areNamed(in: query) else { return query }
    let text = Query.text(of: words)
    let themes = Themes(library: library(), store: try existingStore())
    if let error = try themes.error(of: query, text) {
      throw QueryOptions.failure(error, in: text)
    }
    return query
  }
}
