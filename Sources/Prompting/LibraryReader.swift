import Journal
import Wording

/// Reads prompt files into a library: themes first, since a file may use the theme of another.
struct LibraryReader {
  private let library: PromptLibrary
  private var themes: [Theme]
  private var packs: [Pack]
  private var prompts: [Prompt] = []
  private var problems: [PromptProblem] = []

  init(_ library: PromptLibrary, themes: [Theme]) {
    self.library = library
    self.themes = library.themes + themes.sorted { $0.id < $1.id }
    packs = library.packs
  }

  /// The library with the prompts of files, the writer's own or the program's.
  consuming func read(
    _ files: [(name: String, text: String)], isOwn: Bool
  ) -> (library: PromptLibrary, problems: [PromptProblem]) {
    let read = files.sorted { ($0.name, $0.text) < ($1.name, $1.text) }
      .map { (name: $0.name, file: PromptFile(name: $0.name, text: $0.text, isOwn: isOwn)) }
    themes += read.compactMap { Self.theme(of: $0.file) }.sorted { $0.id < $1.id }
    packs += read.compactMap { Self.pack(of: $0.file, isOwn: isOwn) }
    var taken = Dictionary(
      uniqueKeysWithValues: library.prompts.map { ($0.id, $0.source) })
    for (name, file) in read { add(file, name, &taken) }
    if prompts.contains(where: { $0.pack == .own }) {
      packs.append(Pack(id: .own, title: "Your own questions"))
    }
    return (
      PromptLibrary(themes: themes, packs: packs, prompts: library.prompts + prompts), problems
    )
  }

  /// A title makes a theme.
  private static func theme(of file: PromptFile) -> Theme? {
    guard let theme = file.theme, let title = file.title else { return nil }
    return Theme(id: theme, title: title)
  }

  private static func pack(of file: PromptFile, isOwn: Bool) -> Pack? {
    guard let pack = file.pack, pack != .own, !file.prompts.isEmpty else { return nil }
    return Pack(
      id: pack, title: file.packTitle ?? title(of: pack), about: file.about ?? "",
      isBuiltIn: !isOwn)
  }

  /// `second-site` as "Second site".
  private static func title(of pack: PackID) -> String {
    Phrases.capitalized(pack.text.split(separator: "-").joined(separator: " "))
  }

  private mutating func add(
    _ file: PromptFile, _ name: String, _ taken: inout [PromptID: PromptSource]
  ) {
    problems += file.problems
    var toldOfHead = false
    for (prompt, themeLine) in file.prompts {
      if let theme = prompt.theme, !themes.contains(where: { $0.id == theme }) {
        // A head's theme is told once, however many prompts it has.
        if themeLine == nil, toldOfHead { continue }
        toldOfHead = toldOfHead || themeLine == nil
        report(
          .unknownTheme(theme, known: themes.map(\.id)), name, themeLine ?? file.themeLine)
      } else if let first = taken[prompt.id] {
        report(.duplicate(prompt.id, first: first), name, prompt.source.line)
      } else {
        taken[prompt.id] = prompt.source
        var prompt = prompt
        prompt.joinsBuiltInPack = library.packs.contains { $0.id == prompt.pack && $0.isBuiltIn }
        prompts.append(prompt)
      }
    }
  }

  private mutating func report(_ reason: PromptProblem.Reason, _ file: String, _ line: Int) {
    problems.append(PromptProblem(file: file, line: line, reason: reason))
  }
}
