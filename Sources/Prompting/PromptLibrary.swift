public import Journal

/// The questions that can be asked, with their themes.
///
/// The order of files and of prompts in them means nothing: prompts stand by name, the themes of
/// the built-in library in its own order and the writer's after them by name.
public struct PromptLibrary: Hashable, Sendable {
  /// The themes, those without a prompt too.
  public private(set) var themes: [Theme]
  /// The prompts, by name.
  public private(set) var prompts: [Prompt]
  private var places: [PromptID: Int]

  /// A library of themes and prompts; of two prompts with one name the first stays.
  public init(themes: [Theme] = [], prompts: [Prompt] = []) {
    var names: Set<ThemeID> = []
    self.themes = themes.filter { names.insert($0.id).inserted }
    var taken: Set<PromptID> = []
    self.prompts = prompts.filter { taken.insert($0.id).inserted }.sorted { $0.id < $1.id }
    places = Dictionary(
      uniqueKeysWithValues: self.prompts.enumerated().map { ($0.element.id, $0.offset) })
  }

  /// A prompt by its name.
  public func prompt(_ id: PromptID) -> Prompt? {
    places[id].flatMap { prompts.indices.contains($0) ? prompts[$0] : nil }
  }

  /// A theme by its name.
  public func theme(_ id: ThemeID) -> Theme? { themes.first { $0.id == id } }

  /// The prompts of a theme; of those that belong to none for nil.
  public func prompts(of theme: ThemeID?) -> [Prompt] { prompts.filter { $0.theme == theme } }

  /// The library with the prompts of further files, and what in them could not be used.
  ///
  /// A prompt whose name is taken is reported and left out. A theme that is new comes with its
  /// title, or else with its name for a title; the title of a known theme stays.
  public func adding(
    userFiles: [(name: String, text: String)]
  ) -> (library: PromptLibrary, problems: [PromptProblem]) {
    var used: Set<ThemeID> = []
    var titles: [ThemeID: String] = [:]
    var taken = Dictionary(uniqueKeysWithValues: prompts.map { ($0.id, $0.source) })
    var added: [Prompt] = []
    var problems: [PromptProblem] = []
    for (name, text) in userFiles.sorted(by: { ($0.name, $0.text) < ($1.name, $1.text) }) {
      let file = PromptFile(name: name, text: text)
      problems += file.problems
      for prompt in file.prompts {
        if let first = taken[prompt.id] {
          problems.append(
            PromptProblem(
              file: name, line: prompt.source.line, reason: .duplicate(prompt.id, first: first)))
        } else {
          taken[prompt.id] = prompt.source
          added.append(prompt)
          if let theme = prompt.theme { used.insert(theme) }
        }
      }
      if let theme = file.theme, !file.prompts.isEmpty {
        titles[theme] = titles[theme] ?? file.title
      }
    }
    let further = used.subtracting(themes.map(\.id)).sorted()
      .map { Theme(id: $0, title: titles[$0] ?? Self.title(of: $0)) }
    return (PromptLibrary(themes: themes + further, prompts: prompts + added), problems)
  }

  /// `first-90-days` as "First 90 days".
  private static func title(of theme: ThemeID) -> String {
    let words = theme.text.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
