import ArgumentParser
import Glibc
import Tagging
import Wording

/// `baton suggest`: the behaviors of any text, with the sentences that show them.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Show the behaviors in any text, with their sentences.",
    discussion: """
      baton suggest notes.txt
      echo "Rewrote Ben's plan." | baton suggest --why
      baton suggest --each-line < texts.txt       one JSON object a line, as they come
      baton suggest --strictness fewer notes.txt

      Nothing is saved and nothing leaves the machine. A line is a suggestion: how
      sure it is, the behavior, the sentence; from 50% on it would count as a vote.
      Text that is not English, or holds no sentence, gets none and says so on
      standard error; that is no failure. --why shows for each the words without
      which it would be less sure, and by how many percent.
      """)

  @Flag(name: .long, help: "Read a text a line, and print a JSON object a line.")
  var eachLine = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Show which words weighed most.")
  var why = false

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "How sure a suggestion must be: \(TaggingWords.strictnessForms).", valueName: "how"),
    completion: .list(TaggingWords.strictness.map(\.name)))
  var strictness: String?

  @Argument(
    help: ArgumentHelp("A file, or - for standard input.", valueName: "file"), completion: .file())
  var file: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let strictness = try chosen() ?? workspace.config.strictness
    if file == nil, isatty(STDIN_FILENO) == 1 {
      throw Failure.wrongUse(
        "There is no text to read. Name a file, or send one through a pipe; - reads what you type.")
    }
    let suggester = Suggester(
      tagger: try Tagger.compiledIn(), strictness: strictness, explains: why)
    Interruption.exitAtOnce()
    if eachLine { try answerLines(suggester) } else { try answerText(suggester) }
  }

  private func chosen() throws(Failure) -> Strictness? {
    guard let strictness else { return nil }
    guard let chosen = Strictness(word: strictness) else {
      throw .wrongUse(
        "“\(Plain.line(strictness))” is no strictness. Write \(TaggingWords.strictnessForms).")
    }
    return chosen
  }

  private func answerText(_ suggester: Suggester) throws {
    let descriptor = try LineReader.descriptor(of: file, isEntry: false)
    let bytes = try FileBytes.read(
      descriptor, limit: TextInput.largest, name: file ?? "Standard input", isEntry: false)
    let input = LooseText(bytes)
    if let note = input.note("The text") { Message.write(note) }
    let answer = suggester.answer(to: input.text)
    let output = Output()
    if json {
      try output.json { $0.answer(answer) }
    } else {
      for line in answer.lines { try output.line(line) }
    }
    try output.flush()
    if let note = json ? answer.refusalNote : answer.note { Message.write(note) }
  }

  /// Answers each line at once, so that whoever holds both ends of the pipe can wait for it.
  private func answerLines(_ suggester: Suggester) throws {
    let descriptor = try LineReader.descriptor(of: file, isEntry: false)
    var reader = LineReader(descriptor, limit: TextInput.largest, isEntry: false)
    let output = Output()
    while var line = try reader.next() {
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      let input = LooseText(line, isBeginning: reader.number == 1)
      if let note = input.note("Line \(reader.number)") { Message.write(note) }
      let answer = suggester.answer(to: input.text)
      try output.json { $0.answer(answer) }
      try output.flush()
    }
  }
}
