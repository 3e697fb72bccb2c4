import Glibc

/// Measures the real program from the outside, as a person at a terminal meets it: whole processes,
/// from their start to their end, and the full screen on a pseudo-terminal, from a key to the last
/// byte it changes.
///
/// It judges nothing. Beside each figure stands the bar that is meant, and beside baton stands the
/// same work by tools that a person would use instead, measured in the same run on the same machine.
@main
enum BatonBench {
  static func main() {
    Interruption.listen()
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      try measure(options)
    } catch BenchError.help {
      Console.print(Options.usage)
    } catch let error as BenchError {
      Console.progress(error.sentence)
      exit(error == .interrupted ? 130 : 1)
    } catch {
      Console.progress("\(error)")
      exit(1)
    }
  }

  private static func measure(_ options: Options) throws {
    if options.isEngineOnly { return try EngineRows(options).print() }
    let accuracy = try AccuracyRows(options)
    if options.isAccuracyOnly { return try accuracy.print() }
    let workshop = try Workshop(options)
    defer { workshop.remove() }
    Machine.print(options, workshop)
    let before = Machine.processorTime
    try StartRows(workshop).print()
    try TaggerRows(workshop).print()
    try accuracy.print()
    try EngineRows(options).print()
    ClaimRows(isQuick: options.isQuick).print()
    for entries in options.sizes {
      let copy = try JournalShelf(workshop).copy(entries: entries)
      let journal = MeasuredJournal(entries: entries, path: copy)
      Console.print("\n== \(Text.grouped(entries)) entries, \(Machine.size(of: copy)) on disk")
      try CommandRows(workshop, journal).print()
      try LookingBackRows(workshop, journal).print()
      try SearchRows(workshop, journal).print()
      try PaintRows(workshop, journal).print()
      try MemoryRows(workshop, journal).print()
      if entries == options.sizes.first {
        try EditorRows(workshop, journal).print()
        try ImportRows(workshop).print()
      }
      workshop.removeFile(copy)
    }
    if options.withJrnl { try JrnlRows(workshop).print() }
    let after = Machine.processorTime
    let stolen = 100 * (after.stolen - before.stolen) / max(after.all - before.all, 1)
    Console.print(
      "\nLoad at the end \(Machine.load); stolen by the host meanwhile"
        + " \(Text.fixed(stolen, decimals: 1)) % of the processors' time")
  }
}
