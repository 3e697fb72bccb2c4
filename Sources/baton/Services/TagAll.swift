import Dispatch
import Glibc
import Journal
import JournalStore
import Synchronization
import Tagging

/// Reads many entries, the newest first, on all processors, and keeps what is suggested in small
/// pieces: another program writes between them, and whatever stops this one leaves all but the last
/// piece done.
struct TagAll {
  /// How far it came.
  struct Outcome: Hashable {
    /// How many entries there were to read.
    var total = 0
    /// How many were read and kept.
    var read = 0
    /// How many went away meanwhile.
    var gone = 0
    /// How many were read and had another text by then, so that they are still to be read.
    var overtaken = 0
    /// How many suggestions stand in the entries now.
    var suggestions = 0
    /// How many of the entries hold no English sentence.
    var refused = 0

    /// How many are still to be read.
    var remaining: Int { total - read - gone }
    /// Whether it ended before all entries had their turn.
    var isStopped: Bool { remaining > overtaken }
  }

  private static let mostInPiece = 32
  /// As many entries as are read at once: few, so that the report moves, and more than there are
  /// processors, since entries are of different lengths.
  private static let together = max(4, 2 * sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  private static let longestPiece = Duration.milliseconds(500)

  private let tagger: EntryTagger
  private let now: () -> Moment

  init(_ tagger: EntryTagger, now: @escaping () -> Moment) {
    self.tagger = tagger
    self.now = now
  }

  /// Reads entries until they are all read or `isStopped`; `report` hears how many are.
  func run(
    _ ids: [EntryID], isStopped: @Sendable () -> Bool, report: (Int) -> Void
  ) throws -> Outcome {
    var outcome = Outcome(total: ids.count)
    var piece: [NewReading] = []
    var refused: Set<EntryID> = []
    var begin = ContinuousClock.now
    func keep() throws {
      let kept = try tagger.store.record(piece, by: tagger.reader, at: now())
      outcome.read += kept.entries.count
      outcome.overtaken += piece.count - kept.entries.count
      outcome.suggestions += kept.suggestions
      outcome.refused += kept.entries.count(where: refused.contains)
      piece.removeAll(keepingCapacity: true)
      refused.removeAll(keepingCapacity: true)
      begin = .now
    }
    for start in stride(from: 0, to: ids.count, by: Self.together) {
      if isStopped() { break }
      let wanted = ids[start..<min(start + Self.together, ids.count)]
      let entries = try wanted.compactMap(standing)
      outcome.gone += wanted.count - entries.count
      let readings = readings(of: entries, isStopped: isStopped)
      for (entry, reading) in zip(entries, readings) {
        guard let reading else { continue }
        if reading.refusal != nil { refused.insert(entry.id) }
        piece.append(tagger.kept(reading, of: entry))
      }
      report(outcome.read + outcome.gone + outcome.overtaken + piece.count)
      if readings.contains(nil) { break }
      if piece.count >= Self.mostInPiece || .now - begin >= Self.longestPiece { try keep() }
    }
    try keep()
    return outcome
  }

  /// The readings of some entries in their order; nil for those that were stopped.
  private func readings(of entries: [Entry], isStopped: @Sendable () -> Bool) -> [Reading?] {
    let readings = Mutex([Reading?](repeating: nil, count: entries.count))
    DispatchQueue.concurrentPerform(iterations: entries.count) { [tagger] index in
      let reading = tagger.read(entries[index], isCancelled: isStopped)
      readings.withLock { $0[index] = reading }
    }
    return readings.withLock { $0 }
  }

  /// An entry, unless it was deleted or removed meanwhile.
  private func standing(_ id: EntryID) throws -> Entry? {
    do {
      let entry = try tagger.store.entry(id)
      return entry.isDeleted ? nil : entry
    } catch StoreError.noEntry {
      return nil
    }
  }
}
