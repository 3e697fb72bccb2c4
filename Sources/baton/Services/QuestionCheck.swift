import Journal
import Prompting

/// Questions read from texts, with all that keeps them from being asked or speaks against it.
struct QuestionCheck {
  /// A fault and its place.
  struct Finding: Hashable {
    /// The file; nil where it is about the library.
    var file: String?
    /// The line, 1 for the first.
    var line: Int?
    /// What is wrong, with what to do.
    var sentence: String

    /// The finding with the file it is in: `mine.toml:3: text is empty.`
    var inFile: String {
      if let file, let line { "\(file):\(line): \(sentence)" } else { sentence }
    }

    /// The finding in a text that has no name: `Line 3: text is empty.`
    var inText: String { line.map { "Line \($0): \(sentence)" } ?? sentence }
  }

  /// The questions that can be used.
  private(set) var prompts: [Prompt] = []
  /// What is wrong, by file and line.
  private(set) var findings: [Finding] = []

  /// Checks texts against a library that they are not part of yet.
  init(_ texts: [(name: String, text: String)], in library: PromptLibrary) {
    let known = Set(library.prompts.map(\.id))
    let (whole, problems) = library.adding(userFiles: texts)
    prompts = whole.prompts.filter { !known.contains($0.id) }
    findings =
      problems.map {
        Finding(file: $0.file, line: $0.line, sentence: $0.reason.sentence)
      } + prompts.flatMap { PromptLint.findings(in: $0) }.map(Self.finding)
    findings.sort { ($0.file ?? "", $0.line ?? 0) < ($1.file ?? "", $1.line ?? 0) }
  }

  /// What the lint found, with the question's name where it has a place.
  static func finding(_ found: LintFinding) -> Finding {
    let name = found.prompt.map { $0.text + ": " } ?? ""
    return Finding(
      file: found.source?.file, line: found.source?.line, sentence: name + found.rule.sentence)
  }
}
