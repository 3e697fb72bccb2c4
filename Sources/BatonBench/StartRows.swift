/// What a process costs before it does anything.
struct StartRows {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func print() throws {
    Console.progress("start ...")
    let runs = workshop.options.runs
    let table = Table("Start")
    if let nothing = workshop.tool("true", []) {
      table.row("true (a process that does nothing)", try ProcessRun.samples(runs) { _ in nothing })
    }
    table.row(
      "baton --version",
      try ProcessRun.samples(runs) { _ in workshop.baton("--version") }, bar: "15 ms")
    table.row("size of the program", value: Machine.size(of: workshop.options.baton))
  }
}
