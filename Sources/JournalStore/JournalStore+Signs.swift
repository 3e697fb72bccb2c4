import GRDB
public import Journal

extension JournalStore {
  /// How many entries of some days are marked as a sign: somebody came unasked.
  public func signs(in days: ClosedRange<Day>) throws(StoreError) -> Int {
    let range = Position.range(days)
    return try read { db in
      // The marks first, of which there are few: without CROSS every entry would be looked at.
      try db.first(
        """
        SELECT count(*) FROM marks CROSS JOIN entries ON entries.seq = marks.entry
        WHERE marks.name = 'sign' AND marks.ended_by IS NULL
          AND entries.deleted = 0 AND entries.position BETWEEN ? AND ?
        """, [range.lowerBound, range.upperBound]
      ) { $0[0] as Int } ?? 0
    }
  }
}
