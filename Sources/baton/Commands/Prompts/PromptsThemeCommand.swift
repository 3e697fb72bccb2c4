import ArgumentParser
import Journal
import JournalStore
import Prompting
import Wording

/// What can be wished of a theme on the command line: six commands, each the opposite of another.
protocol ThemeVerb {
  /// The name of the command.
  static var name: String { get }
  /// What it is for.
  static var abstract: String { get }
  /// What is wished.
  static var wish: ThemeWish { get }
  /// What must hold for it to change anything; nil for whatever else.
  static var ends: ThemeWish? { get }
}

/// `mute`.
enum Mute: ThemeVerb {
  static let name = "mute"
  static let abstract = "Ask no questions of a theme."
  static let wish = ThemeWish.muted
  static let ends: ThemeWish? = nil
}

/// `unmute`.
enum Unmute: ThemeVerb {
  static let name = "unmute"
  static let abstract = "Ask the questions of a muted theme again."
  static let wish = ThemeWish.normal
  static let ends: ThemeWish? = .muted
}

/// `pin`.
enum Pin: ThemeVerb {
  static let name = "pin"
  static let abstract = "Ask the questions of a theme more often."
  static let wish = ThemeWish.pinned
  static let ends: ThemeWish? = nil
}

/// `unpin`.
enum Unpin: ThemeVerb {
  static let name = "unpin"
  static let abstract = "Ask the questions of a pinned theme like any others."
  static let wish = ThemeWish.normal
  static let ends: ThemeWish? = .pinned
}

/// `halve`.
enum Halve: ThemeVerb {
  static let name = "halve"
  static let abstract = "Ask the questions of a theme half as often."
  static let wish = ThemeWish.halved
  static let ends: ThemeWish? = nil
}

/// `unhalve`.
enum Unhalve: ThemeVerb {
  static let name = "unhalve"
  static let abstract = "Ask the questions of a halved theme like any others."
  static let wish = ThemeWish.normal
  static let ends: ThemeWish? = .halved
}

/// `baton prompts mute|unmute|pin|unpin|halve|unhalve THEME`.
struct PromptsThemeCommand<Verb: ThemeVerb>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Verb.name, abstract: Verb.abstract,
      discussion: """
        baton prompts \(Verb.name) letting-go

        Holds from the next question on.
        """)
  }

  @Argument(
    help: ArgumentHelp("The theme.", valueName: "theme"),
    completion: .list(PromptLibrary.builtIn().themes.map(\.id.text)))
  var theme: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    let catalog = try PromptCatalog(workspace)
    let theme = try catalog.theme(theme)
    let title = Plain.line(catalog.title(of: theme))
    let old = catalog.wishes.wish(for: theme)
    if let ends = Verb.ends, old != ends {
      return Message.write("“\(title)” \(Self.isNot(ends)); it \(WishWords.state(old)).")
    }
    guard old != Verb.wish else {
      return Message.write("“\(title)” \(WishWords.state(old)) already.")
    }
    try workspace.record(
      .theme(theme, Verb.wish), in: catalog,
      saying: WishWords.theme(theme, title, from: old, to: Verb.wish))
  }

  private static func isNot(_ wish: ThemeWish) -> String {
    switch wish {
    case .muted: "is not muted"
    case .pinned: "is not pinned"
    case .halved: "is not halved"
    case .normal: ""
    }
  }
}

extension Workspace {
  /// Writes a wish into the record, says so, and where it leaves nothing to ask.
  func record(_ kind: Wish.Kind, in catalog: PromptCatalog, saying sentence: String) throws {
    let now = now()
    let wish = Wish(kind, day: now.civilDay(dayTurn: config.dayTurn))
    try store().record(wish, at: now)
    Message.write(sentence)
    if catalog.askable > 0, catalog.adding(wish).askable == 0 {
      Message.write(WishWords.nothingLeft)
    }
  }
}
