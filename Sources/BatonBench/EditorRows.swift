/// A key in a long text: from writing it to the terminal to the last byte that it changes there.
///
/// First the floor: the terminal's own echo, and a program that gives each byte back (`cat`); no
/// editor is quicker. Then baton in an entry of 5,000 words, then nano in a file of the same.
struct EditorRows {
  private let workshop: Workshop
  private let journal: MeasuredJournal
  private let words: String

  static let bar = "0.5 / 2 ms"

  init(_ workshop: Workshop, _ journal: MeasuredJournal) throws(BenchError) {
    self.workshop = workshop
    self.journal = journal
    words = workshop.path("editor-words.txt")
    try Files.write(Array(SampleTexts.text(words: 5000).utf8), to: words)
  }

  func print() throws {
    let table = Table("A key in 5,000 words (bytes and CPU ms a key; bar p50 / p99)")
    Console.progress("keys ...")
    try floor(table)
    for size in workshop.options.isQuick ? [PaintRows.sizes[0]] : PaintRows.sizes {
      try attempt(table, "baton \(size.name)") { try baton(table, size) }
      guard let nano = FullScreenProgram.nano(workshop, words) else {
        table.note("beside it: nano", "not installed (apt-get install nano)")
        continue
      }
      try attempt(table, "  nano \(size.name)") {
        let terminal = try nano.open(size).terminal
        defer { terminal.end() }
        try keys(table, "  nano \(size.name)", terminal, bar: "")
        // Killed, it would leave a file that the next one asks about.
        _ = try nano.leave(terminal)
      }
    }
  }

  /// A program that shows no frame costs its own rows only.
  private func attempt(_ table: Table, _ name: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch BenchError.failed(_, _, let said) {
      table.note(name, "not shown: " + said.prefix(80))
    } catch BenchError.timedOut {
      table.note(name, "no frame in five seconds")
    }
  }

  private func floor(_ table: Table) throws(BenchError) {
    let count = workshop.options.keys
    let size = PaintRows.sizes[0]
    let echo = try PseudoTerminal(size)
    defer { echo.end() }
    let line = try TerminalLine(echo.path)
    // A line that nobody ends takes 4,095 bytes, so Ctrl-U empties it in time.
    let result = try KeyMeasure(echo).press(count) { index in
      index % 200 == 199 ? Keys.control("u") : Keys.text("a")
    }
    table.row("floor: the terminal's own echo", result.samples)
    let raw = try PseudoTerminal(size)
    defer { raw.end() }
    let setting = try TerminalLine(raw.path)
    setting.makeRaw()
    if let cat = workshop.tool("cat", []) {
      try raw.start(cat)
      let result = try KeyMeasure(raw).press(count) { _ in Keys.text("a") }
      table.row("floor: cat on a raw terminal", result.samples)
    }
    // Held open until here: a terminal nobody holds open echoes nothing.
    line.close()
    setting.close()
  }

  /// Edits a new entry on the screen Journal, where the newest stands at the top.
  private func baton(_ table: Table, _ size: PseudoTerminal.Size) throws {
    _ = try ProcessRun(workshop.baton("add", "-", "--journal", journal.path, input: words))
    let baton = FullScreenProgram.baton(workshop, journal.path)
    let terminal = try baton.open(size).terminal
    defer { terminal.end() }
    try terminal.settle(Keys.control("g"))
    try terminal.settle(Keys.text("2"), quiet: 200)
    try terminal.settle(Keys.text("e"), quiet: 200)
    try keys(table, "baton \(size.name)", terminal, bar: Self.bar)
    _ = try baton.leave(terminal)
  }

  /// The kinds of keys, in baton and in nano alike.
  private func keys(
    _ table: Table, _ name: String, _ terminal: PseudoTerminal, bar: String
  ) throws {
    let count = workshop.options.keys
    let measure = KeyMeasure(terminal)
    let typed = Array("and then we talked about it, ".utf8)
    func row(_ what: String, _ result: KeyMeasure.Result) {
      table.row("\(name), \(what) \(result.remark)", result.samples, bar: bar)
    }
    func type(_ index: Int) -> [UInt8] { [typed[index % typed.count]] }
    try terminal.settle(Keys.controlHome, quiet: 100)
    for _ in 0..<200 { try terminal.send(Keys.down) }
    try terminal.settle(quiet: 100)
    for _ in 0..<20 { try terminal.send(Keys.right) }
    try terminal.settle(quiet: 100)
    row("typing in the middle", try measure.press(count, type))
    row("backspace in the middle", try measure.press(count) { _ in Keys.backspace })
    row(
      "up, down",
      try measure.press(count) { index in (index / 30).isMultiple(of: 2) ? Keys.up : Keys.down })
    row(
      "new line in the middle",
      try measure.press(count, undo: Keys.backspace) { _ in Keys.enter })
    try terminal.settle(Keys.controlEnd, quiet: 100)
    row("typing at the end", try measure.press(count, type))
  }
}
