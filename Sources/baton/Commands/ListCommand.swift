import ArgumentParser
import Journal

/// `baton list`: the entries, the newest first.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List entries, the newest first.",
    discussion: """
      baton list --limit 10
      baton list since:-2w tag:empower
      baton list on:11-22              this day in all years
      baton list side:manager --json

      One line an entry: identifier, day, first line, behaviors.
      """)

  @OptionGroup var query: QueryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try EntryList(Workspace(global), query, .newest).run()
  }
}
