import ArgumentParser
import Glibc
import Journal
import JournalStore
import Wording

/// `baton purge`: an entry gone for good, after a question.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Remove an entry for good, with all its revisions.",
    discussion: """
      baton purge 4k7m2q9x            asks first
      baton purge 4k7m2q9x --force    does not ask

      The promises that came from it go too, and the question that a review left
      to take along. This cannot be undone; baton delete
      can.
      """)

  @Argument(help: ArgumentHelp("The entry; a deleted one too.", valueName: "id"))
  var id: String

  @Flag(name: .long, help: "Do not ask.")
  var force = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let store = try workspace.store(holding: id)
    let entry = try store.find(prefix: id)
    let short = try store.shortID(entry)
    if !force {
      guard isatty(STDIN_FILENO) == 1 else {
        throw Failure.wrongUse(
          "purge asks before it removes an entry for good, and there is no terminal to ask on. Add"
            + " --force.")
      }
      let promises = try store.promises().count { $0.entry == entry }
      Message.write(Self.question(short, promises: promises))
      let answer = (readLine() ?? "").trimmingWhitespace()
      guard answer == short || answer == entry.text || answer.lowercased() == "yes" else {
        throw Failure.couldNot("Nothing was removed.")
      }
    }
    try store.purge(entry)
    Message.write("Removed \(short) for good.")
  }

  /// What is asked before anything is removed.
  static func question(_ short: String, promises: Int) -> String {
    let parts =
      promises == 0
      ? "Entry \(short) and all its revisions"
      : "Entry \(short), all its revisions and the "
        + Phrases.count(promises, "promise", "promises") + " that came from it"
    return parts + " will be gone for good; undo does not bring them back."
      + " Type \(short) or yes to go on."
  }
}
