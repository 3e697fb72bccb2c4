import ArgumentParser
import Glibc
import Journal
import JournalStore

/// `baton edit`: a new text or another day for an entry.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change an entry's text or day.",
    discussion: """
      baton edit 4k7m2q9x                 open the editor on its text
      baton edit 4k7m2q9x notes.txt       take the text from a file
      baton edit 4k7m2q9x -d 2026-11-20   move it to another day

      Every edit is a further revision: baton history shows them, baton undo takes
      one back.
      """)

  @Option(
    name: [.customShort("d"), .long], parsing: .unconditional,
    help: ArgumentHelp("The day it is for: \(DateWord.dayForms).", valueName: "date"))
  var day: String?

  @Argument(help: ArgumentHelp("The entry.", valueName: "id"))
  var id: String

  @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "file"))
  var file: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let newDay = try day.map { try workspace.day($0) }
    let store = try workspace.store(holding: id)
    let entry = try store.standing(id)
    let text = try newText(for: entry, workspace)
    let isSameText = text == nil || text == entry.text
    guard !isSameText || (newDay != nil && newDay != entry.day) else {
      return Message.write("Unchanged: the entry is as it was.")
    }
    do {
      let saved = try store.save(
        entry.id, text: isSameText ? nil : text, day: newDay, basedOn: entry.revision,
        reanchoring: true, at: workspace.now())
      Message.write(
        "Saved \(try store.shortID(entry.id)) as revision \(saved.entry.revision)."
          + (saved.wasChangedElsewhere
            ? " It had been changed elsewhere meanwhile; baton history shows both." : ""))
      if !isSameText { workspace.tagInPassing([entry.id]) }
    } catch {
      guard let text, TextSource(argument: file) == .editor else { throw error }
      throw try ExternalEditor(workspace.environment).keep(text, after: error)
    }
  }

  /// The text to save; nil where only the day changes or the editor changed nothing.
  private func newText(for entry: Entry, _ workspace: Workspace) throws -> String? {
    let source = TextSource(argument: file)
    if file == nil, day != nil, source == .editor || !Self.isInputGiven() { return nil }
    let text = try source.read(editing: entry.text, workspace.environment)
    if let text, text.isBlank {
      throw Failure.couldNot(
        "Nothing written: the text is empty, so the entry stays as it was. baton delete removes an"
          + " entry.")
    }
    return text
  }

  /// Whether standard input is a file or a pipe, rather than nothing (`/dev/null`).
  private static func isInputGiven() -> Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFCHR
  }
}
