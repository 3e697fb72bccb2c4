import ArgumentParser
import Journal
import Prompting
import Screen
import Wording

/// `baton prompts`: the questions, and a check of the writer's own.
struct PromptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompts",
    abstract: "List the questions, or check your own.",
    discussion: """
      baton prompts list --theme letting-go
      baton prompts lint my-questions.toml

      Questions of your own are TOML files in $XDG_CONFIG_HOME/baton/prompts.
      """,
    subcommands: [PromptsListCommand.self, PromptsLintCommand.self])
}

/// `baton prompts list`.
struct PromptsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the questions that can be asked.",
    discussion: """
      baton prompts list
      baton prompts list --theme letting-go --json
      """)

  @Option(
    name: .long, parsing: .unconditional, help: ArgumentHelp("Only this theme.", valueName: "theme")
  )
  var theme: String?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let library = workspace.libraryWithNotes()
    var prompts = library.prompts
    if let theme {
      let names = library.themes.map(\.id.text)
      guard names.contains(theme.lowercased()) else {
        let near = Nearest.names(to: theme, among: names)
        throw Failure.wrongUse(
          "There is no theme “\(Plain.line(theme))”. "
            + (near.isEmpty ? "" : Phrases.didYouMean(near) + " ")
            + "The themes are " + Phrases.list(names, "and") + ".")
      }
      prompts = library.prompts(of: ThemeID(theme.lowercased()))
    }
    let output = Output()
    if json {
      var stream = JSONStream(output)
      for prompt in prompts { try stream.item { $0.prompt(prompt) } }
      try stream.end()
    } else {
      let width = prompts.map(\.id.text.count).max() ?? 0
      for prompt in prompts {
        try output.line(Width.pad(prompt.id.text, to: width) + "  " + Plain.line(prompt.text))
      }
    }
    try output.flush()
  }
}

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
    let paths = files.isEmpty ? UserPrompts(folder: workspace.paths.prompts).paths() : files
    var texts: [(name: String, text: String)] = []
    for path in paths {
      let bytes = try FileBytes.read(path, limit: UserPrompts.largest, isEntry: false)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure.couldNot("\(Plain.line(path)) is not UTF-8 text. Save it as UTF-8.")
      }
      texts.append((path, text))
    }
    let builtIn = PromptLibrary.builtIn()
    // Files named are judged by themselves, so that those of the program can be; what they may not do
    // is to give the name of one of its questions to another question.
    let checked =
      files.isEmpty ? builtIn.adding(userFiles: texts) : PromptLibrary().adding(userFiles: texts)
    var problems = checked.problems
    let added =
      files.isEmpty
      ? checked.library.prompts.filter { builtIn.prompt($0.id) == nil } : checked.library.prompts
    for prompt in added {
      guard let known = builtIn.prompt(prompt.id), known.text != prompt.text else { continue }
      problems.append(
        PromptProblem(
          file: prompt.source.file, line: prompt.source.line,
          reason: .duplicate(prompt.id, first: known.source)))
    }
    // The rules of a whole library hold for the one that comes with the program; files of the
    // writer's own are held to those of single questions.
    let findings =
      (files.isEmpty ? PromptLint.findings(in: builtIn) : [])
      + added.flatMap { PromptLint.findings(in: $0) }
    let sentences = problems.map(\.sentence) + findings.map(\.sentence)
    let output = Output()
    for sentence in sentences { try output.line(Plain.line(sentence)) }
    try output.flush()
    let count = added.count + (files.isEmpty ? builtIn.prompts.count : 0)
    let summary = Phrases.count(count, "usable question", "usable questions")
    guard sentences.isEmpty else {
      throw Failure.couldNot(
        "Checked \(summary): \(Phrases.count(sentences.count, "problem", "problems")) to correct.")
    }
    Message.write("Checked \(summary): nothing to correct.")
  }
}

extension JSONWriter {
  /// A question of the library.
  fileprivate mutating func prompt(_ prompt: Prompt) {
    object { json in
      json.member("id", prompt.id.text)
      json.member("text", prompt.text)
      json.member("theme", prompt.theme?.text)
      json.details(of: prompt)
    }
  }

  /// What is known of a question beside its words; null for one that left the library.
  mutating func details(of prompt: Prompt?) {
    member("axis", prompt?.axis?.rawValue)
    member("lean", prompt?.lean?.rawValue)
    member("depth", prompt?.depth)
    member("tone", prompt?.tone.rawValue)
    member("pack", prompt.map { PromptLibrary.builtIn().prompt($0.id) == nil ? "own" : "standard" })
  }
}
