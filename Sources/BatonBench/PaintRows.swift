/// From the start of the full screen to its first whole frame.
struct PaintRows {
  private let workshop: Workshop
  private let journal: MeasuredJournal

  static let sizes = [
    PseudoTerminal.Size(rows: 24, columns: 80), PseudoTerminal.Size(rows: 40, columns: 120),
  ]

  init(_ workshop: Workshop, _ journal: MeasuredJournal) {
    self.workshop = workshop
    self.journal = journal
  }

  func print() throws {
    Console.progress("first frame ...")
    let table = Table("Full screen")
    let file = workshop.path("words.txt")
    try Files.write(Array(SampleTexts.text(words: 5000).utf8), to: file)
    for size in Self.sizes {
      let baton = FullScreenProgram.baton(workshop, journal.path)
      try measure(table, "baton", baton, size, bar: journal.bar)
      guard let nano = FullScreenProgram.nano(workshop, file) else {
        table.note("  beside it: nano", "not installed (apt-get install nano)")
        continue
      }
      try measure(table, "  beside it: nano, 5,000 words", nano, size, bar: "")
    }
  }

  private func measure(
    _ table: Table, _ name: String, _ program: FullScreenProgram, _ size: PseudoTerminal.Size,
    bar: String
  ) throws {
    var paints: [Double] = []
    var ends: [Double] = []
    let warmUps = 3
    do {
      for index in 0..<(warmUps + workshop.options.runs) {
        let (terminal, milliseconds) = try program.open(size)
        let end = try program.leave(terminal)
        guard index >= warmUps else { continue }
        paints.append(milliseconds)
        if let end { ends.append(end) }
      }
    } catch BenchError.failed(_, _, let said) {
      return table.note("\(name), first frame \(size.name)", "not shown: " + said.prefix(80))
    } catch BenchError.timedOut {
      return table.note("\(name), first frame \(size.name)", "no frame in five seconds")
    }
    table.row("\(name), first frame \(size.name)", Samples(paints), bar: bar)
    table.row("\(name), leaving it", Samples(ends))
  }
}
