import Journal
import Testing

@testable import Prompting

/// What the head of a file says: the theme and the pack of its prompts.
@Suite struct PromptFileHeadTests {
  private func file(_ head: String, _ id: String) -> (name: String, text: String) {
    (id + ".toml", head + "\n[[prompt]]\nid = \"\(id)\"\ntext = \"Do you?\"")
  }

  @Test("prompts may join a theme, bring one, or have none")
  func themes() {
    let builtIn = PromptLibrary.builtIn()
    let night = "theme = \"night\"\ntitle = \"Night shift\""
    let (library, problems) = builtIn.adding(
      userFiles: [
        file("theme = \"trust\"\ntitle = \"Other\"", "x-1"), file("theme = \"night\"", "x-0"),
        file(night, "x-2"), file("", "x-3"), file("theme = \"ward\"", "x-4"),
      ], themes: [Theme(id: ThemeID("ward"), title: "The ward")])
    #expect(problems == [])
    #expect(library.theme(ThemeID("trust"))?.title == "Trust and say")
    #expect(library.themes.count == builtIn.themes.count + 2)
    #expect(library.themes.suffix(2).map(\.title) == ["The ward", "Night shift"])
    #expect(library.prompts(of: ThemeID("night")).map(\.id.text) == ["x-0", "x-2"])
    #expect(library.prompts(of: nil).map(\.id.text) == ["x-3"])
  }

  @Test("a theme that does not exist takes its prompts out, with its line and what is near")
  func unknownThemes() {
    let builtIn = PromptLibrary.builtIn()
    let (library, problems) = builtIn.adding(userFiles: [
      (
        "a.toml",
        """
        theme = "letting-goo"
        [[prompt]]
        id = "a-1"
        text = "Do you?"
        [[prompt]]
        id = "a-2"
        text = "Would you?"
        [[prompt]]
        id = "a-3"
        text = "Could you?"
        theme = "trust"
        [[prompt]]
        id = "a-4"
        text = "Might you?"
        theme = "Letting-go"
        """
      ),
      file("theme = \"zzz\"", "b-1"),
    ])
    #expect(library.prompts.count == builtIn.prompts.count + 1)
    #expect(library.prompt(PromptID("a-3"))?.theme == ThemeID("trust"))
    // A name that is none is told, and the prompt has its file's theme no more than another.
    #expect(problems.map(\.line) == [15, 1, 1])
    #expect(
      problems.map(\.sentence) == [
        "a.toml:15: theme may hold only a-z, 0-9 and hyphens.",
        "a.toml:1: there is no theme “letting-goo”. Did you mean letting-go? "
          + "A new theme needs a title: in the head of a file, or under [themes] in config.toml.",
        "b-1.toml:1: there is no theme “zzz”. "
          + "A new theme needs a title: in the head of a file, or under [themes] in config.toml.",
      ])
  }

  @Test("a file may make a pack, join one, or belong to the writer's own")
  func packs() {
    let builtIn = PromptLibrary.builtIn()
    let (library, problems) = builtIn.adding(userFiles: [
      file("pack = \"second-site\"", "x-1"), file("pack = \"remote\"", "x-2"), file("", "x-3"),
      file("pack = \"ward\"\npack_title = \"The ward\"\nabout = \"For nights.\"", "x-4"),
    ])
    #expect(problems == [])
    #expect(
      library.packs.filter { !$0.isBuiltIn } == [
        Pack(id: .own, title: "Your own questions"),
        Pack(id: PackID("second-site"), title: "Second site"),
        Pack(id: PackID("ward"), title: "The ward", about: "For nights."),
      ])
    #expect(library.pack(PackID("remote")) == builtIn.pack(PackID("remote")))
    // What the writer wrote comes unless it is switched off; in a pack of the program's it comes
    // with that pack.
    let joined = library.prompts(of: PackID("remote"))
    #expect(joined.contains { $0.id.text == "x-2" })
    #expect(!joined.contains { Wishes().permit($0) })
    let on = Wishes([Wish(.pack(PackID("remote"), isOn: true), day: monday)])
    #expect(joined.allSatisfy(on.permit))
    #expect(library.prompt(PromptID("x-1")).map(Wishes().permit) == true)
    let off = Wishes([Wish(.pack(.own, isOn: false), day: monday)])
    #expect(library.prompt(PromptID("x-3")).map(off.permit) == false)
    #expect(library.prompt(PromptID("x-1")).map(off.permit) == true)
  }

  @Test("the head of a broken pack is told, and its prompts stay the writer's own")
  func brokenPacks() {
    let cases: [(String, PromptProblem.Reason)] = [
      ("pack = 5", .wrongKind(key: "pack", expected: .text)),
      ("pack = \"\"", .blank(key: "pack")),
      ("pack = \"My Pack\"", .badName(key: "pack")),
      ("pack = \"standard\"", .takenPack),
      ("pack_title = []", .wrongKind(key: "pack_title", expected: .text)),
      ("about = \"\\n\"", .controlCharacter(key: "about")),
    ]
    for (head, reason) in cases {
      let (library, problems) = PromptLibrary().adding(userFiles: [file(head, "x-1")])
      #expect(problems == [PromptProblem(file: "x-1.toml", line: 1, reason: reason)], "\(head)")
      #expect(library.prompt(PromptID("x-1"))?.pack == .own)
    }
    let (library, problems) = PromptLibrary().adding(userFiles: [file("pack = [", "x-1")])
    #expect(problems.count == 1)
    #expect(library.prompts.map(\.pack) == [.own])
  }
}
