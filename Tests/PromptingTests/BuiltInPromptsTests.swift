import Foundation
import Journal
import Testing

@testable import Prompting

@Suite struct BuiltInPromptsTests {
  /// Resources/Prompts of the package.
  private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Resources/Prompts")

  @Test("every file of the folder is compiled in, byte for byte")
  func files() throws {
    let names = try ["Packs/", ""].flatMap { part in
      try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: part).path(percentEncoded: false)
      )
      .filter { $0.hasSuffix(".toml") }.sorted().map { part + $0 }
    }
    let files = PromptLibrary.builtInFiles()
    #expect(files.map(\.name) == names)
    for file in files {
      let bytes = try Data(contentsOf: folder.appending(path: file.name))
      #expect(Array(bytes) == file.bytes, "\(file.name)")
    }
  }

  @Test("every file can be read to the end")
  func readable() { #expect(PromptLibrary.readBuiltIn().problems == []) }

  @Test("the library keeps every rule of the lint")
  func lint() {
    #expect(PromptLint.findings(in: .builtIn()).map(\.sentence) == [])
  }

  @Test("the themes stand in their order, each with its title")
  func themes() {
    #expect(
      PromptLibrary.builtIn().themes.map(\.title) == [
        "Letting go", "Empowering others", "Creating leaders", "Trust and say", "Meaning and care",
        "Direction", "Change and risk", "What counts", "Own example", "Managing well",
        "Straight talk", "Granted, not given",
      ])
  }

  @Test("a prompt is named after its theme or its pack, and after its file")
  func names() {
    for prompt in PromptLibrary.builtIn().prompts {
      let isStandard = prompt.pack == .standard
      let name = isStandard ? prompt.theme?.text ?? "" : prompt.pack.text
      #expect(prompt.id.text.hasPrefix(name + "-"))
      #expect(prompt.source.file == (isStandard ? "" : "Packs/") + name + ".toml")
      #expect(prompt.source.line > 4)
      #expect(prompt.theme != nil && prompt.every == nil && !prompt.isOwn)
    }
  }

  @Test("the packs have a title and a line on whom they are for, and are off at first")
  func packs() {
    let library = PromptLibrary.builtIn()
    #expect(
      library.packs.map(\.id.text) == [
        "a-hard-month", "first-90-days", "managers-of-managers", "remote", "reorganization",
        "without-the-title",
      ])
    for pack in library.packs {
      #expect(!pack.title.isEmpty && !pack.about.isEmpty && pack.isBuiltIn)
      #expect(!library.prompts(of: pack.id).contains { Wishes().permit($0) })
    }
    #expect(library.prompts(of: .standard).allSatisfy { Wishes().permit($0) })
  }

  @Test("few prompts go to depth 4, and each theme has something light for the first day")
  func depths() {
    let library = PromptLibrary.builtIn()
    #expect((1...6).contains(library.prompts.count { $0.depth == 4 }))
    for theme in library.themes {
      let light = library.prompts(of: theme.id).filter {
        $0.depth == 1 && $0.tone != .hard && $0.days.contains(.any) && $0.needs == .none
      }
      #expect(!light.isEmpty, "\(theme.title)")
    }
  }

  @Test("whoever leads nobody has enough to answer in every theme")
  func alone() {
    let library = PromptLibrary.builtIn()
    for theme in library.themes {
      #expect(library.prompts(of: theme.id).count { $0.needs == .none } >= 3, "\(theme.title)")
    }
  }
}
