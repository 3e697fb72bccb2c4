import CPrompts
import Journal

extension PromptLibrary {
  /// The library that comes with the program. It is read on the first call and kept; nothing is
  /// read before.
  public static func builtIn() -> PromptLibrary { shared }

  private static let shared = readBuiltIn().library

  /// The built-in files as they were compiled in.
  static func builtInFiles() -> [(name: String, bytes: [UInt8])] {
    (0..<CPromptFileCount()).map { index in
      let file = CPromptFileAt(index)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return (String(cString: file.name), Array(bytes))
    }
  }

  /// Reads the built-in files anew; a test holds that there is no problem in them.
  static func readBuiltIn() -> (library: PromptLibrary, problems: [PromptProblem]) {
    let files = builtInFiles().map {
      (name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    return reading(builtIn: files)
  }

  /// A library of files like the built-in ones, in whatever order they come.
  static func reading(
    builtIn files: [(name: String, text: String)]
  ) -> (library: PromptLibrary, problems: [PromptProblem]) {
    let (library, problems) = LibraryReader(PromptLibrary(), themes: []).read(files, isOwn: false)
    let order = Dictionary(uniqueKeysWithValues: themeOrder.enumerated().map { ($1, $0) })
    let themes = library.themes.sorted {
      (order[$0.id.text] ?? .max, $0.id) < (order[$1.id.text] ?? .max, $1.id)
    }
    return (
      PromptLibrary(themes: themes, packs: library.packs, prompts: library.prompts), problems
    )
  }

  /// The order in which themes are listed; it has no part in the choice.
  private static let themeOrder = [
    "letting-go", "empowering", "creating-leaders", "trust", "meaning", "direction", "change",
    "what-counts", "own-example", "managing-well", "straight-talk", "granted",
  ]
}
