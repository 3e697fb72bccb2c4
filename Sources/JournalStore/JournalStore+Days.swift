import GRDB
public import Journal

extension JournalStore {
  /// How many entries each day of a range has; days without one are left out.
  public func daysWritten(in days: ClosedRange<Day>) throws(StoreError) -> [Day: Int] {
    let range = Position.range(days)
    return try read { db in
      var counts: [Day: Int] = [:]
      try db.each(
        """
        SELECT position >> \(Position.slotBits), count(*) FROM entries
        WHERE deleted = 0 AND position BETWEEN ? AND ? GROUP BY 1
        """, [range.lowerBound, range.upperBound]
      ) { row in counts[Day(number: row[0] - 719_163)] = row[1] }
      return counts
    }
  }

  /// The first and the last day with an entry; nil for an empty journal.
  public func firstAndLastDay() throws(StoreError) -> ClosedRange<Day>? {
    try read { db in try Self.firstAndLastDay(db) }
  }

  static func firstAndLastDay(_ db: Database) throws -> ClosedRange<Day>? {
    let ends = try ["ASC", "DESC"].compactMap { order in
      try db.first(
        "SELECT day FROM entries WHERE deleted = 0 ORDER BY position \(order) LIMIT 1"
      ) { $0.day(0) }
    }
    guard let first = ends.first, let last = ends.last, first <= last else { return nil }
    return first...last
  }

  /// The entries of some days with their tags, oldest first, those without a tag included. Reviews
  /// are left out: they retell.
  public func taggedEntries(in days: ClosedRange<Day>) throws(StoreError) -> [TaggedEntry] {
    let range = Position.range(days)
    return try read { db in
      var entries: [TaggedEntry] = []
      var places: [Int64: Int] = [:]
      try db.each(
        """
        SELECT seq, id, day, \(try Self.isOpen(db)) FROM entries
        WHERE deleted = 0 AND kind = 'entry' AND position BETWEEN ? AND ? ORDER BY position
        """, [range.lowerBound, range.upperBound]
      ) { row in
        places[row[0]] = entries.count
        entries.append(
          TaggedEntry(id: try row.entryID(1), day: row.day(2), isOpen: row[3], tags: []))
      }
      try db.each(
        """
        SELECT tags.entry, \(TagRows.columns) FROM entries JOIN tags ON tags.entry = entries.seq
        WHERE entries.deleted = 0 AND entries.position BETWEEN ? AND ? AND tags.ended_by IS NULL
        """, [range.lowerBound, range.upperBound]
      ) { row in
        guard let place = places[row[0]] else { return }
        entries[place].tags.append(try TagRows.tag(row, at: 1))
      }
      for index in entries.indices where entries[index].tags.count > 1 {
        entries[index].tags = entries[index].tags.inTextOrder
      }
      return entries
    }
  }

  /// Whether an entry is open, in SQL: it answers no question, or one that was aimed at no axis when
  /// it was served that day. What asks about a promise or was taken along from a review is about
  /// something, whatever the ledger says of it. A ledger from before that was kept makes none open.
  private static func isOpen(_ db: Database) throws -> String {
    guard try Schema.hasPromises(db) else { return "prompt_id IS NULL" }
    return """
      prompt_id IS NULL OR EXISTS (
        SELECT 1 FROM served_prompts AS served
        WHERE served.day = entries.day AND served.prompt_id = entries.prompt_id
          AND served.axis IS NULL AND served.depth IS NOT NULL
          AND served.kind IN ('returning', 'rhythm', 'scored'))
      """
  }
}
