/// A full-screen program on a pseudo-terminal, and how it is left.
struct FullScreenProgram {
  /// How it is started.
  var invocation: Invocation
  /// Words that stand at the end of its first frame.
  var footer: String
  /// The keys that leave it.
  var leave: [UInt8]

  /// baton on a journal.
  static func baton(_ workshop: Workshop, _ journal: String) -> FullScreenProgram {
    FullScreenProgram(
      invocation: workshop.baton("--journal", journal), footer: "quit",
      leave: Keys.control("q"))
  }

  /// nano on a file, its long lines wrapped as baton wraps them.
  static func nano(_ workshop: Workshop, _ file: String) -> FullScreenProgram? {
    workshop.tool("nano", ["-S", file]).map {
      FullScreenProgram(
        invocation: $0, footer: "Exit", leave: Keys.control("x") + Keys.text("n"))
    }
  }

  /// Starts it on a new terminal and waits for its first whole frame; the terminal and the
  /// milliseconds from before the start to the last byte of the frame.
  ///
  /// The frame is whole when its footer has come and 30 ms went by without a byte. A program that
  /// ends, or shows no frame in five seconds, has failed.
  func open(
    _ size: PseudoTerminal.Size
  ) throws(BenchError) -> (terminal: PseudoTerminal, milliseconds: Double) {
    let terminal = try PseudoTerminal(size)
    let start = Stopwatch.now
    try terminal.start(invocation)
    let reply = try terminal.reply(quiet: 30, limit: 5000, after: Array(footer.utf8))
    guard let last = reply.last, !reply.isEnded else {
      terminal.end()
      let said = String(decoding: reply.bytes.prefix { $0 >= 0x20 }, as: UTF8.self)
      throw .failed(command: invocation.words, status: -1, said: said)
    }
    guard reply.bytes.contains(Array(footer.utf8)) else {
      terminal.end()
      throw .timedOut(command: invocation.words)
    }
    return (terminal, last.since(start))
  }

  /// Leaves it; the milliseconds from the key to its end, nil where it had to be killed.
  func leave(_ terminal: PseudoTerminal) throws(BenchError) -> Double? {
    let start = Stopwatch.now
    try terminal.send(leave)
    let end = try terminal.waitForEnd(3000)
    terminal.end()
    return end?.since(start)
  }
}
