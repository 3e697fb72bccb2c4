import ArgumentParser
import Journal
import JournalStore
import Wording

/// `baton delete`: entries out of sight, all or none of them, until an undo brings them back.
struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete entries; undo brings them back.",
    discussion: """
      baton delete 4k7m2q9x
      baton delete 4k7m2q9x 9b3c
      baton undo                  bring them back, all at once
      """)

  @Argument(help: ArgumentHelp("The entries.", valueName: "id"))
  var ids: [String]

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let store = try workspace.store(holding: ids.first ?? "")
    var entries: [EntryID] = []
    for id in ids {
      let entry = try store.standing(id).id
      if !entries.contains(entry) { entries.append(entry) }
    }
    let names = try entries.map { try store.shortID($0) }
    try store.delete(entries, at: workspace.now())
    Message.write(
      "Deleted \(Phrases.list(names, "and")); baton undo brings "
        + (entries.count == 1 ? "it back." : "them back."))
  }
}
