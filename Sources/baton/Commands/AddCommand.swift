import ArgumentParser
import Glibc
import Journal
import JournalStore
import Prompting
import Wording

/// `baton add`: an entry from a file, a pipe or the editor, or many from one pipe.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an entry.",
    discussion: """
      baton add                                  open the editor
      echo "Priya ran the review." | baton add
      baton add --today notes.txt                answer today's question
      baton add -d yesterday -                   read standard input, for yesterday
      baton add --each-line < entries.jsonl      many entries, all or none

      An entry is open unless it says what it answers. Prints the identifier of
      the new entry; then behaviors are suggested for it, unless it is long. With
      --each-line every line is a JSON object: text, and if wanted day, created
      (ISO 8601 with offset) and tags (a list of behaviors, on the whole entry);
      baton tag --all suggests behaviors for such entries.
      """)

  @Option(
    name: [.customShort("d"), .long], parsing: .unconditional,
    help: ArgumentHelp("The day it is for: \(DateWord.dayForms).", valueName: "date"))
  var day: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Answer this question.", valueName: "id"))
  var prompt: String?

  @Flag(name: .long, help: "Answer today's question.")
  var today = false

  @Flag(name: .long, help: "Read one JSON object a line from standard input.")
  var eachLine = false

  @Flag(name: .long, help: "Print the whole entry as JSON.")
  var json = false

  @Argument(
    help: ArgumentHelp("A file, or - for standard input.", valueName: "file"), completion: .file())
  var file: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if prompt != nil, today {
      throw ValidationError("--prompt and --today exclude each other. Give one of them.")
    }
    if eachLine, day != nil || prompt != nil || today {
      throw ValidationError(
        "--each-line takes the day from each line and answers no question. Leave out -d, --prompt"
          + " and --today.")
    }
  }

  func run() throws {
    let workspace = try Workspace(global)
    if eachLine { return try addEachLine(workspace) }
    let now = workspace.now()
    let day = try workspace.day(day)
    let prompt = try question(workspace, now)
    let source = TextSource(argument: file)
    if source == .editor {
      // A journal that cannot be opened is better known before the writing than after it.
      _ = try workspace.store()
      if let prompt { Message.write(Plain.line(prompt.text)) }
    }
    guard let text = try source.read(workspace.environment), !text.isBlank else {
      throw Failure.couldNot("Nothing written: the text is empty. No entry was added.")
    }
    var random = SystemRandomNumberGenerator()
    let entry = NewEntry(
      id: EntryID(using: &random), day: day, created: now, text: text, prompt: prompt)
    do {
      let today = now.civilDay(dayTurn: workspace.config.dayTurn)
      if self.today, day == today { try workspace.questions().takeUp(today, at: now) }
      try finish(workspace, [entry], now)
    } catch let error as StoreError where source == .editor {
      throw try ExternalEditor(workspace.environment).keep(text, after: error)
    }
  }

  private func addEachLine(_ workspace: Workspace) throws {
    let now = workspace.now()
    let descriptor = try LineReader.descriptor(of: file)
    var reader = LineReader(descriptor, limit: LineEntry.largestLine)
    var entries: [NewEntry] = []
    var random = SystemRandomNumberGenerator()
    while let line = try reader.next() {
      if let fields = try LineEntry(line, number: reader.number) {
        entries.append(
          fields.entry(EntryID(using: &random), now: now, dayTurn: workspace.config.dayTurn))
      }
    }
    guard !entries.isEmpty else {
      throw Failure.couldNot("Nothing written: there is no line to read. No entry was added.")
    }
    try finish(workspace, entries, now)
  }

  private func finish(_ workspace: Workspace, _ entries: [NewEntry], _ now: Moment) throws {
    let store = try workspace.store()
    let identifiers = try store.add(entries, at: now)
    let output = Output()
    if json, eachLine {
      var stream = JSONStream(output)
      for id in identifiers {
        let entry = try store.entry(id)
        try stream.item { $0.entry(entry) }
      }
      try stream.end()
    } else if json {
      for id in identifiers {
        let entry = try store.entry(id)
        try output.json { $0.entry(entry) }
      }
    } else {
      let short = try store.shortIDs(identifiers)
      for id in identifiers { try output.line(short[id] ?? id.short) }
    }
    try output.flush()
    if !eachLine { workspace.tagInPassing(identifiers) }
  }

  private func question(_ workspace: Workspace, _ now: Moment) throws -> PromptReference? {
    if today {
      let served = try workspace.questions().serve(workspace.today(), at: now)
      guard let current = served?.current else {
        throw Failure.couldNot(
          "There is no question today. Leave out --today to write without one.")
      }
      return current.prompt
    }
    guard let prompt else { return nil }
    let library = workspace.library()
    guard let found = library.prompt(PromptID(prompt)) else {
      let near = Nearest.names(to: prompt, among: library.prompts.map(\.id.text), limit: 3)
      let hint = near.isEmpty ? "" : " " + Phrases.didYouMean(near)
      throw Failure.wrongUse(
        "There is no question “\(Plain.line(prompt))”.\(hint) baton prompts list shows them all.")
    }
    return found.reference
  }
}

extension String {
  /// Whether nothing but white space is in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
