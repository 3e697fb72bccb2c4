import ArgumentParser
import Journal
import Prompting
import Screen
import Wording

/// `baton prompts packs`.
struct PromptsPacksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packs",
    abstract: "List the packs of questions.",
    discussion: """
      baton prompts packs
      baton prompts packs --json

      A pack is a set of questions for a time or a place in life. baton prompts on
      and off switch it; the standard one is always on.
      """)

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let catalog = try PromptCatalog(Workspace(global))
    let packs = catalog.packs
    let output = Output()
    if json {
      var stream = JSONStream(output)
      for pack in packs { try stream.item { $0.pack(pack, in: catalog) } }
      try stream.end()
    } else {
      let width = packs.map(\.id.text.count).max() ?? 0
      for pack in packs {
        let count = Phrases.count(catalog.count(of: pack), "question", "questions")
        let state = catalog.isOn(pack) ? "on " : "off"
        let about = pack.about.isEmpty ? "" : ": " + Plain.line(pack.about)
        try output.line(
          Width.pad(pack.id.text, to: width) + "  \(state)  " + Width.pad(count, to: 13) + "  "
            + Plain.line(pack.title) + about)
      }
    }
    try output.flush()
  }
}

/// `baton prompts on`.
struct PromptsOnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "on",
    abstract: "Ask the questions of a pack.",
    discussion: """
      baton prompts on first-90-days
      """)

  @Argument(help: ArgumentHelp("The pack.", valueName: "pack"), completion: PromptsLists.packs)
  var pack: String

  @OptionGroup var global: GlobalOptions

  func run() throws { try PackSwitch(isOn: true).set(pack, Workspace(global)) }
}

/// `baton prompts off`.
struct PromptsOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "off",
    abstract: "Do not ask the questions of a pack.",
    discussion: """
      baton prompts off first-90-days
      """)

  @Argument(help: ArgumentHelp("The pack.", valueName: "pack"), completion: PromptsLists.packs)
  var pack: String

  @OptionGroup var global: GlobalOptions

  func run() throws { try PackSwitch(isOn: false).set(pack, Workspace(global)) }
}

/// Switches packs.
private struct PackSwitch {
  let isOn: Bool

  func set(_ word: String, _ workspace: Workspace) throws {
    let catalog = try PromptCatalog(workspace)
    let pack = try catalog.pack(word)
    let title = Plain.line(pack.title)
    if pack.id == .standard, !isOn {
      throw Failure.wrongUse(
        "The standard questions are always on. baton prompts mute THEME or retire ID keeps some of"
          + " them away.")
    }
    guard catalog.isOn(pack) != isOn else {
      return Message.write("“\(title)” is \(isOn ? "on" : "off") already.")
    }
    let wish = Wish.Kind.pack(pack.id, isOn: isOn)
    // Muted themes, retired questions and those that do not fit come neither way.
    let count = abs(
      catalog.adding(Wish(wish, day: workspace.today())).askable - catalog.askable)
    try workspace.record(
      wish, in: catalog, saying: WishWords.pack(pack.id, title, count: count, isOn: isOn))
  }
}

extension JSONWriter {
  /// A pack.
  fileprivate mutating func pack(_ pack: Pack, in catalog: PromptCatalog) {
    object { json in
      json.member("name", pack.id.text)
      json.member("title", pack.title)
      json.member("questions", catalog.count(of: pack))
      json.member("on", catalog.isOn(pack))
      json.member("about", pack.about)
    }
  }
}
