import Screen

/// The keys where the behaviors of an entry are open.
extension KeyMap {
  static let behaviors: [Binding] = [
    Binding([.enter], "Enter", "confirm the suggestion", short: "confirm", .confirm),
    Binding(
      [.space], "Space", "reject, or restore; take away what you added", short: "reject", .reject),
    Binding([.character("a")], "a", "add a behavior to the sentence", short: "add", .add),
    Binding([.character("w")], "w", "why it was suggested", short: "why", .why),
    Binding(
      [.character("*")], "*", "a sign: somebody came unasked; again: none", .sign),
    Binding(
      [.character("u")], "u", "take back the last change of a behavior", short: "undo", .undo),
    Binding([.control("s")], "^S", "save; each change here is saved at once", .save),
    Binding(
      [.control("t"), .escape, .control("g"), .character("q")], "^T Esc", "back", short: "back",
      .back),
  ]

  static let picker: [Binding] = [
    Binding([.enter], "Enter", "take this behavior", short: "take it", .open),
    Binding(
      [.escape, .control("g"), .character("q")], "Esc ^G", "none of them", short: "none", .back),
  ]

  static let why: [Binding] = [
    Binding([.enter], "Enter", "confirm", short: "confirm", .confirm),
    Binding([.space], "Space", "reject, or restore", short: "reject", .reject),
    Binding(
      [.character("w"), .escape, .control("g"), .control("t"), .character("q")], "w Esc", "back",
      short: "back", .back),
    Binding([.character("u")], "u", "take back the last change of a behavior", .undo),
    Binding([.control("s")], "^S", "save; each change here is saved at once", .save),
  ]
}
