import Journal
import Screen

/// The keys on Review.
extension KeyMap {
  static let review: [Binding] = [
    Binding(
      [.enter], "Enter", "into the line; the entry of a sentence; the sentences behind a bar",
      short: "open", .open),
    Binding(
      [.character("f")], "f", "was the sentence right for its moment? y, n or u", short: "right?",
      .fit),
    Binding(
      [.character("p")], "p", "pick the sentence for a report, or put it back", short: "pick", .pick
    ),
    Binding(
      [.character("o"), .space], "o Space", "keep, change or drop the promise",
      short: "keep, change, drop", .outcome),
    Binding([.character("Y")], "Y", "yes to what is offered", short: "yes", .answer(true)),
    Binding([.character("N")], "N", "no to it", short: "no", .answer(false)),
    Binding([.control("s")], "^S", "save the review", short: "save", .save),
    Binding([.character("t")], "t", "the balances that you mean", short: "targets", .targets),
    Binding([.character("[")], "[", "the week before", short: "week before", .weekBefore),
    Binding([.character("]")], "]", "the week after", .weekAfter),
  ]

  static let reviewLine: [Binding] = [
    Binding([.enter, .tab], "Enter Tab", "the next question", short: "next", .open),
    Binding([.up, .backTab], "↑ Shift-Tab", "the question before", .up),
    Binding([.down], "↓", "the question after", .down),
    Binding(
      [.escape, .control("g")], "Esc ^G", "out of the line; what is typed stays", short: "out",
      .back),
    Binding([.control("s")], "^S", "save the review", short: "save", .save),
    Binding(
      [.control("q")], "^Q", "leave baton; the answers are kept", short: "quit", .quit),
    Binding([.control("c")], "^C", "leave baton; the answers are kept", .interrupt),
    Binding([.control("l")], "^L", "draw anew; twice: blank the screen", .redraw),
  ]

  /// What becomes of a promise that was asked about as often as may be.
  static let reviewOutcome: [Binding] = [
    Binding([.character("k")], "k", "keep: it stays open", short: "keep", .keepOpen),
    Binding(
      [.character("c")], "c", "change: something else is right now", short: "change",
      .close(.changed)),
    Binding(
      [.character("d")], "d", "drop: let it go on purpose", short: "drop", .close(.dropped)),
    Binding(
      [.escape, .control("g"), .control("c"), .enter, .character("o"), .space], "Esc ^G",
      "not now", short: "not now", .back),
  ]
}
