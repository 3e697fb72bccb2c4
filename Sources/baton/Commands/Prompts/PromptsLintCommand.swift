import ArgumentParser
import Journal
import Prompting
import Wording

/// `baton prompts lint`.
struct PromptsLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check question files.",
    discussion: """
      baton prompts lint                    all questions, your own too
      baton prompts lint my-questions.toml
      """)

  @Argument(
    help: ArgumentHelp("The files; all without one.", valueName: "file"), completion: .file())
  var files: [String] = []

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let checked = files.isEmpty ? try all(workspace) : try named(workspace)
    let output = Output()
    for sentence in checked.sentences { try output.line(Plain.line(sentence)) }
    try output.flush()
    let summary = Phrases.count(checked.count, "usable question", "usable questions")
    guard checked.sentences.isEmpty else {
      throw Failure.couldNot(
        "Checked \(summary): \(Phrases.count(checked.sentences.count, "problem", "problems")) to"
          + " correct.")
    }
    Message.write("Checked \(summary): nothing to correct.")
  }

  /// The rules of a whole library hold for the one that comes with the program; files of the writer's
  /// own are held to those of single questions.
  private func all(_ workspace: Workspace) throws(Failure) -> (sentences: [String], count: Int) {
    let builtIn = PromptLibrary.builtIn()
    let contents = workspace.userPrompts.read()
    let own = contents.library.prompts.filter(\.isOwn)
    let findings =
      PromptLint.findings(in: builtIn) + own.flatMap { PromptLint.findings(in: $0) }
    return (
      contents.unreadable + contents.problems.map(\.sentence) + findings.map(\.sentence),
      contents.library.prompts.count
    )
  }

  /// Files that are named are judged by themselves, so that those of the program can be; what they
  /// may not do is to give the name of one of its questions to another question.
  private func named(_ workspace: Workspace) throws(Failure) -> (sentences: [String], count: Int) {
    let builtIn = PromptLibrary.builtIn()
    var texts: [(name: String, text: String)] = []
    for path in files { texts.append((path, try UserPrompts.text(of: path))) }
    let themes = workspace.userPrompts.read().library.themes
    let (library, problems) = PromptLibrary().adding(userFiles: texts, themes: themes)
    var taken: [PromptProblem] = []
    for prompt in library.prompts {
      guard let known = builtIn.prompt(prompt.id), known.text != prompt.text else { continue }
      taken.append(
        PromptProblem(
          file: prompt.source.file, line: prompt.source.line,
          reason: .duplicate(prompt.id, first: known.source)))
    }
    let findings = library.prompts.flatMap { PromptLint.findings(in: $0) }
    return (
      (problems + taken).map(\.sentence) + findings.map(\.sentence), library.prompts.count
    )
  }
}
