/// Keys pressed one at a time on a terminal, each timed until the last byte that it changed.
struct KeyMeasure {
  /// A key is over when so many milliseconds went by without a byte.
  private static let quiet = 3.0
  /// A key that has shown nothing by then shows nothing.
  private static let limit = 100.0

  private let terminal: PseudoTerminal

  init(_ terminal: PseudoTerminal) { self.terminal = terminal }

  /// What was measured.
  struct Result {
    var samples: Samples
    /// How many keys changed nothing on the screen.
    var silent: Int
    /// How many bytes a key brought, in the mean.
    var bytes: Int
    /// The program's own time a key in milliseconds, in the mean: less shaken by other work on the
    /// machine than what a clock shows.
    var processorTime: Double

    /// What is said of a row beside its figures.
    var remark: String {
      let silent = silent > 0 ? ", \(silent) silent" : ""
      return "(\(bytes) B, CPU \(Text.fixed(processorTime, decimals: 2))\(silent))"
    }
  }

  /// Presses so many keys; `undo` is pressed after each and not timed.
  func press(
    _ count: Int, undo: [UInt8] = [], _ key: (Int) -> [UInt8]
  ) throws(BenchError) -> Result {
    var milliseconds: [Double] = []
    var bytes = 0
    // What the screen still has to say of earlier keys, a draft kept among it, is none of theirs.
    try terminal.settle()
    let before = terminal.processorTime
    for index in 0..<count {
      let start = Stopwatch.now
      try terminal.send(key(index))
      let reply = try terminal.reply(quiet: Self.quiet, limit: Self.limit)
      guard !reply.isEnded else { break }
      if let last = reply.last { milliseconds.append(last.since(start)) }
      bytes += reply.bytes.count
      if !undo.isEmpty { try terminal.settle(undo, quiet: Self.quiet, limit: Self.limit) }
    }
    let pressed = max(count, 1) * (undo.isEmpty ? 1 : 2)
    return Result(
      samples: Samples(milliseconds), silent: count - milliseconds.count,
      bytes: bytes / max(count, 1),
      processorTime: max(0, terminal.processorTime - before) / Double(pressed))
  }
}
