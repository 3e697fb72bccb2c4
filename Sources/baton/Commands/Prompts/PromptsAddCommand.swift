import ArgumentParser
import Journal
import Prompting
import Wording

/// `baton prompts add`: a question of the writer's own, from the editor.
struct PromptsAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a question of your own.",
    discussion: """
      baton prompts add

      Opens the editor on a form that explains itself. What is written is checked
      like by baton prompts lint before it is taken into prompts/mine.toml in
      $XDG_CONFIG_HOME/baton. Where it needs correcting, nothing is added, and the
      next baton prompts add goes on with the same text. Prints the name of the
      new question.
      """)

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let own = OwnQuestions(folder: workspace.paths.prompts)
    let library = workspace.libraryWithNotes()
    let template = QuestionTemplate(library)
    let draft = own.draft()
    if let draft { Message.write("Goes on with the text kept at \(Plain.line(draft.path)).") }
    let editor = try ExternalEditor(workspace.environment, fileName: "question.toml")
    // A draft may be fine by now without a change to it.
    guard let text = try editor.run(text: draft?.text ?? template.text) ?? draft?.text else {
      throw Failure.couldNot("Nothing written: the form is as it was. No question was added.")
    }
    guard !text.isBlank else {
      draft?.remove()
      throw Failure.couldNot("Nothing written: the text is empty. No question was added.")
    }
    let added: [Prompt]
    do {
      added = try take(template.stripped(text), written: text, into: own, library)
    } catch {
      throw kept(text, over: draft, own, editor, after: error)
    }
    draft?.remove()
    let output = Output()
    for prompt in added { try output.line(prompt.id.text) }
    try output.flush()
    Message.write("Added to \(Plain.line(own.path)). Take it out there to take it back.")
  }

  /// Checks a text and adds it to the file; the questions in it.
  private func take(
    _ questions: String, written text: String, into own: OwnQuestions, _ library: PromptLibrary
  ) throws(Failure) -> [Prompt] {
    let check = QuestionCheck([("", text)], in: library)
    var sentences = check.findings.map(\.inText)
    if let line = Self.lineBeforeQuestions(of: text) {
      sentences.insert("Line \(line): write this below [[prompt]].", at: 0)
    }
    for sentence in sentences { Message.write(Plain.line(sentence)) }
    guard sentences.isEmpty, !check.prompts.isEmpty else {
      throw .couldNot("No question was added.")
    }
    try own.append(questions) { (file) throws(Failure) in
      // Below what stands in the file they may read otherwise, and it may be full.
      let whole = QuestionCheck(
        [(UserPrompts.name(of: own.path), file)], in: PromptLibrary(themes: library.themes))
      let names = Set(whole.prompts.map(\.id))
      guard check.prompts.allSatisfy({ names.contains($0.id) }) else {
        for finding in whole.findings.prefix(3) { Message.write(Plain.line(finding.inFile)) }
        throw .couldNot("\(Plain.line(own.path)) cannot take it. Correct that file.")
      }
    }
    return check.prompts
  }

  /// The first line that says something before the first question: it would be said of the whole file.
  static func lineBeforeQuestions(of text: String) -> Int? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let packed = line.filter { !$0.isWhitespace }
      if packed.hasPrefix("[[prompt]]") { return nil }
      if !packed.isEmpty, !packed.hasPrefix("#") { return index + 1 }
    }
    return nil
  }

  /// Why nothing was added, and where the text is.
  private func kept(
    _ text: String, over draft: OwnQuestions.Draft?, _ own: OwnQuestions, _ editor: ExternalEditor,
    after failure: Failure
  ) -> Failure {
    do {
      let path = try own.keep(text, over: draft)
      return .couldNot(
        failure.message + " The text is kept at \(Plain.line(path)); baton prompts add goes on with"
          + " it.")
    } catch {
      return editor.keep(text, after: failure)
    }
  }
}
