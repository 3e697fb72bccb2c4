import ArgumentParser
import Journal

/// `baton search`: the entries with these words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find entries by their words, behaviors and days.",
    discussion: """
      baton search reorg -vendor since:-2w
      baton search "town hall" tag:envision
      baton search budget --by rank --limit 5

      Every word must occur, also by its stem; the last one may be the beginning
      of a word. One argument that holds a space is a phrase. -word leaves out.
      The newest stand first.
      """)

  /// The orders as they are typed.
  enum Order: String, CaseIterable, ExpressibleByArgument { case newest, rank }

  @Option(name: .long, help: ArgumentHelp("The best fit first, or the newest.", valueName: "order"))
  var by: Order = .newest

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard !query.words.isEmpty else {
      throw ValidationError("There is nothing to search for. Give a word, or use baton list.")
    }
  }

  func run() throws {
    try EntryList(Workspace(global), query, by == .rank ? .rank : .newest).run()
  }
}
