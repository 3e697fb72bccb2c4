/// The most memory that the full screen ever held while a person looks around in it.
struct MemoryRows {
  private let workshop: Workshop
  private let journal: MeasuredJournal

  init(_ workshop: Workshop, _ journal: MeasuredJournal) {
    self.workshop = workshop
    self.journal = journal
  }

  func print() throws {
    Console.progress("memory ...")
    let table = Table("Memory, at its peak so far")
    let baton = FullScreenProgram.baton(workshop, journal.path)
    let terminal: PseudoTerminal
    do {
      terminal = try baton.open(PaintRows.sizes[1]).terminal
    } catch BenchError.failed(_, _, let said) {
      return table.note("baton", "not shown: " + said.prefix(80))
    } catch BenchError.timedOut {
      return table.note("baton", "no frame in five seconds")
    }
    defer { terminal.end() }
    func row(_ what: String, bar: String = "") {
      table.row(what, value: peak(terminal) ?? "it ended", bar: bar)
    }
    row("after the first frame")
    try terminal.settle(Keys.control("g"))
    try terminal.settle(Keys.text("2"))
    for _ in 0..<200 { try terminal.settle(Keys.down, quiet: 2, limit: 50) }
    for _ in 0..<40 { try terminal.settle(Keys.pageDown, quiet: 5, limit: 100) }
    try terminal.settle(Keys.text("G"))
    try terminal.settle(Keys.text("g"))
    row("after scrolling the Journal to its end")
    for word in ["meeting", "the", "m"] {
      try terminal.settle(Keys.text("/"))
      for letter in word { try terminal.settle(Keys.text("\(letter)"), quiet: 20, limit: 500) }
      try terminal.settle(Keys.enter)
      try terminal.settle(Keys.text("G"))
      try terminal.settle(Keys.control("g"))
    }
    row("after three searches")
    try terminal.settle(Keys.text("3"), quiet: 200)
    try terminal.settle(Keys.enter)
    row("after Trends", bar: journal.memoryBar)
    _ = try baton.leave(terminal)
  }

  private func peak(_ terminal: PseudoTerminal) -> String? {
    guard let process = terminal.process else { return nil }
    let line = Files.lines("/proc/\(process)/status").first { $0.hasPrefix("VmHWM:") }
    guard let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    else { return nil }
    return (Double(kilobytes).map { Text.fixed($0 / 1024, decimals: 1) } ?? "?") + " MB"
  }
}
