import Screen

/// Which key asks for what, and how the footer and the help name it. Keys, footer and help are read
/// from this one table, so that the help cannot say what is not so.
struct Binding: Sendable {
  /// The keys, the first one being the one that is shown.
  let keys: [Key]
  /// The keys as they are written for people.
  let label: String
  /// What they do, for the help.
  let meaning: String
  /// A word or two for the footer; nil where the footer does not name it.
  let short: String?
  /// What is asked for.
  let action: Action

  init(_ keys: [Key], _ label: String, _ meaning: String, short: String? = nil, _ action: Action) {
    self.keys = keys
    self.label = label
    self.meaning = meaning
    self.short = short
    self.action = action
  }
}

/// A place where keys have a meaning of their own.
enum Context: CaseIterable, Sendable {
  case text, textFind, followUp, outcome, today, behaviors, picker, why
  case journal, reading, search, calendar, jump
  case trends, trendLines, evidence, fit
  case review, reviewLine, reviewOutcome, targets, start
  case promises, promiseForm, promiseOutcome, help
}

enum KeyMap {
  /// What a key asks for in a context.
  static func action(for key: Key, in context: Context) -> Action? { actions[context]?[key] }

  /// The tables, put together once: every key asks them.
  private static let table: [Context: [Binding]] = Dictionary(
    uniqueKeysWithValues: Context.allCases.map { ($0, assemble($0)) })
  private static let actions: [Context: [Key: Action]] = table.mapValues { bindings in
    Dictionary(
      bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The bindings of a context, the most useful first.
  static func bindings(in context: Context) -> [Binding] { table[context] ?? [] }

  /// The bindings of a context without those whose keys an earlier one takes.
  static func reachable(in context: Context) -> [Binding] {
    var taken: Set<Key> = []
    return bindings(in: context).filter { binding in
      let isFree = binding.keys.contains { !taken.contains($0) }
      taken.formUnion(binding.keys)
      return isFree
    }
  }

  private static func assemble(_ context: Context) -> [Binding] {
    switch context {
    case .text: text
    case .textFind: textFind
    case .followUp: followUp
    case .outcome: outcome + helping + always
    case .today: today + outside
    case .behaviors: behaviors + rows + helping + always
    case .picker: picker + lists + helping + always
    case .why: why + rows + helping + always
    case .journal: journal + lists + outside
    case .reading: reading + lists + outside
    case .search: search
    case .calendar: calendar + lists + outside
    case .jump: jump
    case .trends: trends + lists + outside
    case .trendLines: trendLines + lists + outside
    case .evidence: evidence + rows + outside
    case .fit: fit + helping + always
    case .review: review + rows + outside
    case .reviewLine: reviewLine
    case .reviewOutcome: reviewOutcome + helping + always
    case .targets: targets + lists + helping + always
    case .start: start
    case .promises: promises + lists + outside
    case .promiseForm: promiseForm
    case .promiseOutcome: promiseOutcome + helping + always
    case .help: help + lists + always
    }
  }

  private static let always: [Binding] = [
    Binding([.control("q")], "^Q", "leave baton", .quit),
    Binding([.control("c")], "^C", "cancel, or leave", .interrupt),
    Binding([.control("z")], "^Z", "suspend", .suspend),
    Binding([.control("l")], "^L", "draw anew", .redraw),
  ]

  private static let helping: [Binding] = [
    Binding([.character("?")], "?", "the keys of this screen", short: "keys", .help)
  ]

  private static let outside: [Binding] =
    helping + [
      Binding([.character("q")], "q", "leave baton", short: "quit", .quit),
      Binding([.character("1")], "1", "Today", .show(.today)),
      Binding([.character("2")], "2", "Journal", .show(.journal)),
      Binding([.character("3")], "3", "Trends", .show(.trends)),
      Binding([.character("4")], "4", "Review", .show(.review)),
      Binding([.character("5")], "5", "Promises", .show(.promises)),
      Binding([.tab], "Tab", "the next screen", .nextTab),
      Binding([.backTab], "Shift-Tab", "the screen before", .previousTab),
      Binding([.character("R")], "R", "draw anew", .redraw),
      Binding([.character("b")], "b", "blank the screen; any key brings it back", .blank),
      Binding([.character("u")], "u", "take back the last change", .undo),
    ] + always

  private static let lists: [Binding] =
    rows + [
      Binding([.left, .character("h")], "← h", "to the left", .left),
      Binding([.right, .character("l")], "→ l", "to the right", .right),
    ]

  private static let rows: [Binding] = [
    Binding([.up, .character("k")], "↑ k", "up", .up),
    Binding([.down, .character("j")], "↓ j", "down", .down),
    Binding([.character("g"), .home], "g", "to the first", .top),
    Binding([.character("G"), .end], "G", "to the last", .bottom),
    Binding([.pageUp, .control("b"), .control("u")], "PgUp", "a page up", .pageUp),
    Binding([.pageDown, .control("f"), .control("d")], "PgDn", "a page down", .pageDown),
  ]

  private static let help: [Binding] = [
    Binding(
      [.escape, .control("g"), .character("?"), .character("q"), .enter], "Esc ?", "close",
      short: "close", .back)
  ]
}
