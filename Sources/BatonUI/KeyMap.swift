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
  case text, textFind, today, behaviors, picker, why, journal, reading, search, calendar, jump,
    trends
  case evidence, help
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
    case .evidence: evidence + rows + outside
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

  private static let text: [Binding] = [
    Binding([.control("s")], "^S", "save", short: "save", .save),
    Binding([.control("r")], "^R", "another question", short: "another", .another),
    Binding([.control("t")], "^T", "the behaviors of this entry", short: "behaviors", .behaviors),
    Binding([.control("o")], "^O", "go on in $VISUAL or $EDITOR", short: "$EDITOR", .editOutside),
    Binding(
      [.control("g"), .escape], "^G Esc", "out of the text", short: "out", .leaveText),
    Binding([.control("q")], "^Q", "leave baton; the text is kept", short: "quit", .quit),
    Binding([.control("n")], "^N", "a new entry", .newEntry),
    Binding([.control("f")], "^F", "find in the text", .find),
    Binding([.control("l")], "^L", "draw anew; twice: blank the screen", .redraw),
    Binding([.control("c")], "^C", "leave baton; the text is kept", .interrupt),
  ]

  /// The keys of the editor itself, for the help; `Editor` owns them.
  static let editing: [(label: String, meaning: String)] = [
    ("^Z ^Y", "undo, redo"),
    ("^A ^E", "start and end of the line"),
    ("^← ^→ Alt-B Alt-F", "a word back, on"),
    ("^↑ ^↓", "a paragraph back, on"),
    ("PgUp PgDn", "a page back, on"),
    ("^Home ^End", "start and end of the text"),
    ("^W ^U ^K", "delete a word back, to line start, to line end"),
    ("^V", "put back what was deleted last"),
  ]

  private static let textFind: [Binding] = [
    Binding([.enter, .down, .control("f")], "Enter", "the next place", short: "next", .next),
    Binding([.up], "↑", "the place before", short: "before", .previous),
    Binding([.escape, .control("g"), .control("c")], "Esc ^G", "done", short: "done", .back),
  ]

  private static let today: [Binding] = [
    Binding(
      [.character("e"), .enter, .character("i")], "e Enter", "into the text", short: "write", .write
    ),
    Binding(
      [.character("r"), .control("r")], "r", "another question", short: "another", .another),
    Binding([.character("s")], "s", "skip the question today", short: "skip", .skip),
    Binding(
      [.character("w")], "w", "write without a question", short: "no prompt", .withoutQuestion),
    Binding([.control("s")], "^S", "save", .save),
    Binding([.character("n"), .control("n")], "n ^N", "a new entry", .newEntry),
    Binding(
      [.character("t"), .control("t")], "t ^T", "the behaviors of this entry", short: "behaviors",
      .behaviors),
    Binding([.control("o")], "^O", "go on in $VISUAL or $EDITOR", .editOutside),
  ]

  private static let behaviors: [Binding] = [
    Binding([.enter], "Enter", "confirm the suggestion", short: "confirm", .confirm),
    Binding(
      [.space], "Space", "reject, or restore; take away what you added", short: "reject", .reject),
    Binding([.character("a")], "a", "add a behavior to the sentence", short: "add", .add),
    Binding([.character("w")], "w", "why it was suggested", short: "why", .why),
    Binding(
      [.character("u")], "u", "take back the last change of a behavior", short: "undo", .undo),
    Binding([.control("s")], "^S", "save; each change here is saved at once", .save),
    Binding(
      [.control("t"), .escape, .control("g"), .character("q")], "^T Esc", "back", short: "back",
      .back),
  ]

  private static let picker: [Binding] = [
    Binding([.enter], "Enter", "take this behavior", short: "take it", .open),
    Binding(
      [.escape, .control("g"), .character("q")], "Esc ^G", "none of them", short: "none", .back),
  ]

  private static let why: [Binding] = [
    Binding([.enter], "Enter", "confirm", short: "confirm", .confirm),
    Binding([.space], "Space", "reject, or restore", short: "reject", .reject),
    Binding(
      [.character("w"), .escape, .control("g"), .control("t"), .character("q")], "w Esc", "back",
      short: "back", .back),
    Binding([.character("u")], "u", "take back the last change of a behavior", .undo),
    Binding([.control("s")], "^S", "save; each change here is saved at once", .save),
  ]

  private static let journal: [Binding] = [
    Binding([.character("/")], "/", "search", short: "search", .search),
    Binding([.enter], "Enter", "read the entry", short: "read", .open),
    Binding([.character("e")], "e", "edit the entry", short: "edit", .edit),
    Binding(
      [.character("t"), .control("t")], "t ^T", "its behaviors", short: "behaviors", .behaviors),
    Binding([.character("c")], "c", "calendar of the year", short: "calendar", .calendar),
    Binding([.character("o")], "o", "on this day, in every year", .onThisDay),
    Binding([.character("@")], "@", "jump to a date", .jump),
    Binding([.character("d"), .delete], "d", "delete; u brings it back", .delete),
    Binding([.character("n")], "n", "the next entry found", .next),
    Binding([.character("N")], "N", "the one before", .previous),
    Binding([.escape, .control("g")], "Esc ^G", "all entries again", .back),
  ]

  private static let reading: [Binding] = [
    Binding([.escape, .control("g"), .left], "Esc ←", "back to the list", short: "list", .back),
    Binding([.character("e")], "e", "edit the entry", short: "edit", .edit),
    Binding(
      [.character("t"), .control("t")], "t ^T", "its behaviors", short: "behaviors", .behaviors),
    Binding([.character("n")], "n", "the next entry", short: "next", .next),
    Binding([.character("N")], "N", "the one before", .previous),
    Binding([.character("d"), .delete], "d", "delete; u brings it back", .delete),
    Binding([.character("/")], "/", "search", .search),
  ]

  private static let search: [Binding] = [
    Binding([.enter, .down], "Enter", "to the list", short: "to the list", .open),
    Binding(
      [.escape, .control("g"), .control("c")], "Esc ^G", "no search", short: "no search", .back),
    Binding([.control("q")], "^Q", "leave baton", .quit),
    Binding([.control("l")], "^L", "draw anew", .redraw),
  ]

  private static let calendar: [Binding] = [
    Binding([.enter], "Enter", "to the entries of the day", short: "open", .open),
    Binding([.pageUp, .character("[")], "PgUp", "the year before", short: "year before", .pageUp),
    Binding([.pageDown, .character("]")], "PgDn", "the next year", short: "next year", .pageDown),
    Binding([.escape, .control("g"), .character("c")], "Esc ^G", "back", short: "back", .back),
  ]

  private static let jump: [Binding] = [
    Binding([.enter], "Enter", "go to that day", short: "go", .open),
    Binding([.escape, .control("g"), .control("c")], "Esc ^G", "stay here", short: "stay", .back),
    Binding([.control("q")], "^Q", "leave baton", .quit),
  ]

  private static let trends: [Binding] = [
    Binding(
      [.enter], "Enter", "the sentences behind the bar", short: "sentences", .open),
    Binding([.left, .character("h")], "← h", "the manager's side", short: "side", .left),
    Binding([.right, .character("l")], "→ l", "the leader's side", .right),
    Binding([.escape, .control("g")], "Esc ^G", "both sides", .back),
  ]

  private static let evidence: [Binding] = [
    Binding([.enter], "Enter", "open the entry", short: "open", .open),
    Binding([.escape, .control("g"), .left], "Esc ^G", "back to the bars", short: "bars", .back),
  ]

  private static let help: [Binding] = [
    Binding(
      [.escape, .control("g"), .character("?"), .character("q"), .enter], "Esc ?", "close",
      short: "close", .back)
  ]
}
