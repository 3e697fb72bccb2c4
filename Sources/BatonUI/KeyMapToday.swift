import Journal
import Screen

/// The keys on Today.
extension KeyMap {
  static let text: [Binding] = [
    Binding([.control("s")], "^S", "save", short: "save", .save),
    Binding([.control("p")], "^P", "a promise, or what became of one", short: "promise", .promise),
    Binding([.control("r")], "^R", "another question", short: "another", .another),
    Binding([.control("t")], "^T", "the behaviors of this entry", short: "behaviors", .behaviors),
    Binding([.control("o")], "^O", "go on in $VISUAL or $EDITOR", short: "$EDITOR", .editOutside),
    Binding(
      [.control("g"), .escape], "^G Esc", "out of the text", short: "out", .leaveText),
    Binding([.control("q")], "^Q", "leave baton; the text is kept", short: "quit", .quit),
    Binding([.control("x")], "^X", "the further question under the text", .followUp),
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

  static let textFind: [Binding] = [
    Binding([.enter, .down, .control("f")], "Enter", "the next place", short: "next", .next),
    Binding([.up], "↑", "the place before", short: "before", .previous),
    Binding([.escape, .control("g"), .control("c")], "Esc ^G", "done", short: "done", .back),
  ]

  /// The line that may follow an answer.
  static let followUp: [Binding] = [
    Binding(
      [.enter], "Enter", "put it under the text and save; skip it where empty", short: "done",
      .open),
    Binding(
      [.escape, .control("g"), .control("x"), .control("c")], "Esc ^G", "back to the text",
      short: "back", .back),
    Binding([.control("s")], "^S", "put it under the text and save", .save),
    Binding([.control("q")], "^Q", "leave baton; what is typed is kept", .quit),
    Binding([.control("l")], "^L", "draw anew", .redraw),
  ]

  /// What became of the promise that is asked about.
  static let outcome: [Binding] = [
    Binding([.character("k")], "k", "kept: done as meant", short: "kept", .close(.kept)),
    Binding([.character("p")], "p", "partly: done in part", short: "partly", .close(.partly)),
    Binding(
      [.character("c")], "c", "changed: something else was right", short: "changed",
      .close(.changed)),
    Binding(
      [.character("d")], "d", "dropped: let go on purpose", short: "dropped", .close(.dropped)),
    Binding(
      [.enter, .escape, .control("g"), .control("p")], "Enter", "not yet", short: "not yet", .back),
  ]

  static let today: [Binding] = [
    Binding(
      [.character("e"), .enter, .character("i")], "e Enter", "into the text", short: "write", .write
    ),
    Binding(
      [.character("r"), .control("r")], "r", "another question", short: "another", .another),
    Binding([.character("s")], "s", "skip the question today", short: "skip", .skip),
    Binding(
      [.character("p"), .control("p")], "p ^P", "a promise, or what became of one",
      short: "promise", .promise),
    Binding(
      [.character("w")], "w", "write without a question", short: "no question", .withoutQuestion),
    Binding([.control("s")], "^S", "save", .save),
    Binding([.character("a"), .control("n")], "a ^N", "a new entry", .newEntry),
    Binding(
      [.character("t"), .control("t")], "t ^T", "the behaviors of this entry", short: "behaviors",
      .behaviors),
    Binding([.control("o")], "^O", "go on in $VISUAL or $EDITOR", .editOutside),
    Binding(
      [.character("x"), .control("x")], "x ^X", "the further question under the text", .followUp),
    Binding([.character("+")], "+", "it went well; again: say nothing", .felt(.well)),
    Binding([.character("-")], "-", "it was hard; again: say nothing", .felt(.hard)),
    Binding([.character("y")], "y", "the question was useful", .found(.yes)),
    Binding([.character("o")], "o", "it was so-so", .found(.soSo)),
    Binding([.character("n")], "n", "it was of no use", .found(.no)),
    Binding(
      [.character("*")], "*", "a sign: somebody came unasked; again: none", .sign),
    Binding([.character("Y")], "Y", "yes to what is offered", .answer(true)),
    Binding([.character("N")], "N", "no to it", .answer(false)),
  ]
}
