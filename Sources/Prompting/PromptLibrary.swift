public import Journal

/// The questions that can be asked, with their themes and packs.
///
/// The order of files and of prompts in them means nothing: prompts stand by name, the themes of
/// the built-in library in its own order and the writer's after them by name.
public struct PromptLibrary: Hashable, Sendable {
  /// The themes, those without a prompt too.
  public private(set) var themes: [Theme]
  /// The packs that can be switched on and off, by name; the library's own is none of them.
  public private(set) var packs: [Pack]
  /// The prompts, by name.
  public private(set) var prompts: [Prompt]
  private var places: [PromptID: Int]

  /// A library of its parts; of two with one name the first stays.
  public init(themes: [Theme] = [], packs: [Pack] = [], prompts: [Prompt] = []) {
    var names: Set<ThemeID> = []
    self.themes = themes.filter { names.insert($0.id).inserted }
    var packNames: Set<PackID> = []
    self.packs = packs.filter { packNames.insert($0.id).inserted }.sorted { $0.id < $1.id }
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

  /// A pack by its name.
  public func pack(_ id: PackID) -> Pack? { packs.first { $0.id == id } }

  /// The prompts of a theme; of those that belong to none for nil.
  public func prompts(of theme: ThemeID?) -> [Prompt] { prompts.filter { $0.theme == theme } }

  /// The prompts of a pack.
  public func prompts(of pack: PackID) -> [Prompt] { prompts.filter { $0.pack == pack } }

  /// The library with the writer's own files and themes, and what in the files could not be used.
  ///
  /// - Parameters:
  ///   - userFiles: The files, in any order. A prompt whose name is taken, or whose theme there is
  ///     not, is reported and left out.
  ///   - themes: Themes named elsewhere; the title of a known theme stays.
  public func adding(
    userFiles: [(name: String, text: String)], themes: [Theme] = []
  ) -> (library: PromptLibrary, problems: [PromptProblem]) {
    LibraryReader(self, themes: themes).read(userFiles, isOwn: true)
  }
}
