import GRDB
import Journal

/// The place of an entry in the journal's order: by civil day, then by instant, then by `seq`, that is,
/// as inserted.
///
/// The upper bits are the day, the lower 18 a slot in it. A slot is at first the second of the day in
/// UTC, with room before and behind for the world's offsets and for entries written long after their
/// day; where entries come too close together, the whole day is spread out anew. Positions are small
/// and close together because the search index stores the gaps between them.
enum Position {
  static let slotBits: Int64 = 18
  static let slots: Int64 = 1 << slotBits
  /// The slots of seconds: midnight UTC is 50,000 slots behind the lowest of them.
  private static let seconds: ClosedRange<Int64> = 32_768...212_768
  private static let midnight: Int64 = 82_768

  /// The positions of some days.
  static func range(_ days: ClosedRange<Day>) -> ClosedRange<Int64> {
    first(of: days.lowerBound)...first(of: days.upperBound) + slots - 1
  }

  /// The lowest position of a day.
  static func first(of day: Day) -> Int64 { Int64(day.number + 719_163) << slotBits }

  /// The slot an instant would like to have.
  static func slot(for created: Int64, on day: Day) -> Int64 {
    let second = created.flooredQuotient(by: 1000)
    let (offset, overflow) = second.subtractingReportingOverflow(Int64(day.number) * 86_400)
    let clamped = overflow ? (second < 0 ? Int64.min / 2 : Int64.max / 2) : offset
    let bounded = min(max(clamped, -slots), slots)
    return min(max(bounded + midnight, seconds.lowerBound), seconds.upperBound)
  }

  /// A free position for an entry on a day where it does not stand yet; `seq` is greater than any
  /// other for a new one.
  static func free(_ db: Database, day: Day, created: Int64, seq: Int64) throws -> Int64 {
    let start = first(of: day)
    let end = start + slots
    let before =
      try db.first(
        """
        SELECT position FROM entries WHERE position >= ? AND position < ? AND (created, seq) < (?, ?)
        ORDER BY position DESC LIMIT 1
        """, [start, end, created, seq]
      ) { $0[0] as Int64 } ?? start - 1
    let behind =
      try db.first(
        "SELECT position FROM entries WHERE position > ? AND position < ? ORDER BY position LIMIT 1",
        [before, end]
      ) { $0[0] as Int64 } ?? end
    if behind - before > 1 {
      return min(max(start + slot(for: created, on: day), before + 1), behind - 1)
    }
    return try spread(db, day: day, leavingRoomBehind: before)
  }

  /// Spreads the entries of a day evenly and gives back a position left free behind one of them.
  private static func spread(
    _ db: Database, day: Day, leavingRoomBehind before: Int64
  ) throws -> Int64 {
    let start = first(of: day)
    let entries = try db.all(
      "SELECT seq, position FROM entries WHERE position >= ? AND position < ? ORDER BY position",
      [start, start + slots]
    ) { (seq: $0[0] as Int64, position: $0[1] as Int64) }
    guard Int64(entries.count) + 1 < slots else { throw StoreError.dayIsFull(day) }
    let step = slots / Int64(entries.count + 2)
    var place = start
    var free = start
    var moves: [(seq: Int64, from: Int64, to: Int64)] = []
    if before < start { place += step }
    for entry in entries {
      place += step
      moves.append((entry.seq, entry.position, place))
      if entry.position == before {
        place += step
        free = place
      }
    }
    if before < start { free = start + step }
    try SearchIndex.move(db, moves)
    return free
  }
}
