/// Looking back: trends, the review and the report as commands, and the screens of the first two.
struct LookingBackRows {
  private let workshop: Workshop
  private let journal: MeasuredJournal

  /// A screen is whole when so many milliseconds went by without a byte: it may be drawn twice, first
  /// without what is still being counted.
  private static let quiet = 150.0
  private static let limit = 3000.0

  init(_ workshop: Workshop, _ journal: MeasuredJournal) {
    self.workshop = workshop
    self.journal = journal
  }

  func print() throws {
    Console.progress("looking back ...")
    let table = Table("Looking back")
    let bar = journal.lookingBackBar
    try measure(table, "trends", bar: bar)
    try measure(table, "trends --weeks 52", bar: bar)
    try measure(table, "trends --json", bar: bar)
    try measure(table, "review", bar: bar)
    try measure(table, "review --json", bar: bar)
    try measure(table, "report --from -52w -o -", bar: "150 ms")
    try screens(table)
  }

  private func measure(_ table: Table, _ what: String, bar: String) throws {
    var command = workshop.baton()
    command.arguments =
      what.split(separator: " ").map(String.init) + ["--journal", journal.path]
    do {
      table.row(
        what, try ProcessRun.samples(workshop.options.runs) { [command] _ in command }, bar: bar)
    } catch let BenchError.failed(_, status, _) {
      table.note(what, "ended with status \(status)")
    }
  }

  /// From the key that opens a screen to the last byte of it, the Journal being open before.
  private func screens(_ table: Table) throws {
    let size = PaintRows.sizes[1]
    let terminal: PseudoTerminal
    do {
      terminal = try FullScreenProgram.baton(workshop, journal.path).open(size).terminal
    } catch BenchError.failed(_, _, let said) {
      return table.note("the screens", "not shown: " + said.prefix(80))
    } catch BenchError.timedOut {
      return table.note("the screens", "no frame in five seconds")
    }
    defer { terminal.end() }
    try terminal.settle(Keys.control("g"))
    for (name, key) in [("Trends", "3"), ("Review", "4")] {
      var milliseconds: [Double] = []
      for _ in 0..<workshop.options.runs {
        try terminal.settle(Keys.text("2"), quiet: Self.quiet, limit: Self.limit)
        let start = Stopwatch.now
        try terminal.send(Keys.text(key))
        let reply = try terminal.reply(quiet: Self.quiet, limit: Self.limit)
        if reply.isEnded { break }
        if let last = reply.last { milliseconds.append(last.since(start)) }
      }
      table.row("the screen \(name) \(size.name), key to whole frame", Samples(milliseconds))
    }
  }
}
