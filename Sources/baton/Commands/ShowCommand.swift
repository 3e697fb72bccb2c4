import ArgumentParser
import Journal
import JournalStore
import Wording

/// `baton show`: one entry, whole.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entry.",
    discussion: """
      baton show 4k7m2q9x
      baton show 4k7 --json      any unique beginning of an identifier will do
      """)

  @Argument(help: ArgumentHelp("The entry.", valueName: "id"))
  var id: String

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let store = try workspace.store(holding: id)
    let entry = try store.standing(id)
    let output = Output()
    if json {
      try output.json { $0.entry(entry) }
    } else {
      try Self.print(entry, short: store.shortID(entry.id), to: output)
    }
    try output.flush()
  }

  static func print(_ entry: Entry, short: String, to output: Output) throws(Failure) {
    try output.line(
      "\(short)  \(Dates.long(entry.day)), written \(entry.created.calendarDay.iso) at"
        + " \(entry.created.clock)" + (entry.kind == .review ? ", a weekly review" : ""))
    // What a review answers are the headings in it.
    if let prompt = entry.prompt, entry.kind == .entry {
      try output.line("Question: " + Plain.line(prompt.text))
    }
    try output.line()
    try output.line(entry.text)
    guard
      !entry.tags.isEmpty || entry.sign || entry.useful != nil || entry.feeling != nil
    else { return }
    try output.line()
    for tag in entry.tags {
      try output.line(BehaviorWords.standing(tag) + ": " + Plain.line(tag.quote))
    }
    if entry.sign { try output.line("A sign: people came unasked.") }
    if let useful = entry.useful { try output.line("Useful: \(useful.rawValue).") }
    switch entry.feeling {
    case .well: try output.line("It went well.")
    case .hard: try output.line("It was hard.")
    case nil: break
    }
  }
}

extension JournalStore {
  /// The entry that a beginning of its identifier names; a deleted one is an error.
  func standing(_ prefix: String) throws -> Entry {
    let entry = try entry(find(prefix: prefix))
    guard !entry.isDeleted else { throw StoreError.deleted(id: entry.id) }
    return entry
  }
}
