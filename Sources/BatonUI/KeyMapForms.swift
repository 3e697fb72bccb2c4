import Journal
import Screen
import Wording

/// The keys of the forms that stand over a screen.
extension KeyMap {
  static let targets: [Binding] =
    [
      Binding([.enter], "Enter", "keep what was set", short: "keep", .open),
      Binding(
        [.left, .character("h")], "←→ h l", "a step to the manager's side, to the leader's",
        short: "lean", .left),
      Binding([.right, .character("l")], "→ l", "a step to the leader's side", .right),
      Binding(
        [.character("0"), .character("x"), .backspace, .delete], "0 x", "no target on this axis",
        short: "none", .position(nil)),
    ]
    + TargetPosition.allCases.map { position in
      let number = position.rawValue + 1
      return Binding(
        [.character(Character(String(number)))], String(number), TargetWords.name(position),
        .position(position))
    } + [
      Binding([.control("s")], "^S", "keep what was set", .save),
      Binding(
        [.escape, .control("g"), .character("q")], "Esc ^G", "back without it", short: "back",
        .back),
    ]

  /// Letters and control keys are not among them: they go to the text.
  static let start: [Binding] =
    (0...9).map { number in
      Binding(
        [.character(Character(String(number)))], String(number), "a choice", .choose(number))
    } + [
      Binding([.enter], "Enter", "the next question", short: "next", .open),
      Binding([.backTab], "Shift-Tab", "the question before", .previous),
      Binding([.up], "↑", "up", .up),
      Binding([.down], "↓", "down", .down),
      Binding(
        [.left], "←→", "a step to the manager's side, to the leader's", short: "lean", .left),
      Binding([.right], "→", "a step to the leader's side", .right),
      Binding([.backspace, .delete], "Backspace", "no target on this axis", .position(nil)),
      Binding([.escape], "Esc", "to the text; none of the rest", short: "to the text", .back),
      Binding(
        [.control("s")], "^S", "to the text, as any other key, and save", short: "save", .save),
      Binding([.control("q")], "^Q", "leave baton", short: "quit", .quit),
      Binding([.control("l")], "^L", "draw anew", .redraw),
    ]
}
