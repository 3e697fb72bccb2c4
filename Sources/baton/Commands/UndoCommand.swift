import ArgumentParser
import Journal
import JournalStore
import Wording

/// `baton undo`: the newest change, taken back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last change.",
    discussion: """
      baton undo
      baton undo && baton undo    the last two, the newest first

      Takes back adding, editing, deleting, behaviors, marks, targets and promises,
      also after a restart. What was suggested is no change of yours: it is stepped
      over.
      """)

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    guard let store = try workspace.existingStore() else { throw StoreError.nothingToUndo }
    let undone = try store.undo(at: workspace.now())
    let short = try store.shortIDs(undone.entries)
    // A promise whose making was taken back is in no list any more.
    func name(_ promise: PromiseID) -> String {
      (try? store.shortID(promise)) ?? String(promise.text.prefix(PromiseID.shortLength))
    }
    Message.write(
      UndoWords.sentence(
        undone.kind, entries: undone.entries.map { short[$0] ?? $0.short }, axes: undone.targets,
        behaviors: undone.behaviors, promises: undone.promises.map(name)))
    workspace.tagInPassing(undone.unread)
  }
}
