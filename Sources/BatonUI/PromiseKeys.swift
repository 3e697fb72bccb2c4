import Journal
import Screen

/// The keys on Promises, and in the form of a promise wherever it is open.
extension KeyMap {
  static let promises: [Binding] = [
    Binding([.character("a")], "a", "make a promise", short: "add", .add),
    Binding(
      [.character("o"), .space], "o Space", "say what became of it", short: "outcome", .outcome),
    Binding([.character("e")], "e", "change the promise", short: "edit", .edit),
    Binding([.enter], "Enter", "the entry it came from", short: "entry", .open),
    Binding([.right, .character("l")], "→ l", "the promise alone, to read it whole", .right),
    Binding(
      [.left, .character("h"), .escape, .control("g")], "← Esc", "back to the list",
      short: "list", .back),
  ]

  /// What can be said of the promise chosen; one that is closed can be opened again.
  static let promiseOutcome: [Binding] =
    outcome + [
      Binding([.character("r")], "r", "open again", short: "open again", .close(.open)),
      Binding([.character("o"), .space, .control("c")], "o Space", "not yet", .back),
    ]

  static let promiseForm: [Binding] = [
    Binding([.enter], "Enter", "the next line; on the last: save it", short: "next", .open),
    Binding([.control("s")], "^S", "save the promise", short: "save", .save),
    Binding([.up, .backTab], "↑ Shift-Tab", "the line before", .up),
    Binding([.down, .tab], "↓ Tab", "the next line", .down),
    Binding(
      [.escape, .control("g"), .control("c")], "Esc ^G",
      "back without it; what is typed comes back with the form", short: "back", .back),
    Binding([.control("q")], "^Q", "leave baton; what is typed is saved", .quit),
    Binding([.control("l")], "^L", "draw anew", .redraw),
  ]
}
