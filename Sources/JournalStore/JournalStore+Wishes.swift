import GRDB
public import Journal

/// What the writer wishes of the questions: a record to which lines are only added. `undo` leaves it
/// alone, since each wish has its opposite.
extension JournalStore {
  /// All wishes in the order they were said.
  public func wishes() throws(StoreError) -> [Wish] {
    try read { db in
      guard try Schema.hasPromises(db) else { return [] }
      return try db.all("SELECT kind, subject, value, day FROM wishes ORDER BY id") { row in
        let words = WishWords(kind: row[0], subject: row[1], value: row[2])
        guard let kind = Wish.Kind(words) else { throw UnknownValue() }
        return Wish(kind, day: row.day(3))
      }
    }
  }

  /// Adds a wish to the record. Said again on the same day with nothing else said of its subject in
  /// between, as two programs do that come to it at once, it stands there once.
  public func record(_ wish: Wish, at: Moment) throws(StoreError) {
    let words = wish.kind.words
    try write { db in
      // Of the depth each wish has another subject, and the last one holds.
      let last = try db.first(
        """
        SELECT subject, value, day FROM wishes
        WHERE kind = ?1 AND (kind = 'depth' OR subject = ?2) ORDER BY id DESC LIMIT 1
        """, [words.kind, words.subject.stored]
      ) { (subject: $0[0] as String, value: $0[1] as String, day: $0.day(2)) }
      if let last, last == (words.subject.stored, words.value, wish.day) { return }
      try db.run(
        """
        INSERT INTO wishes (kind, subject, value, day, at, utc_offset, time_zone)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          words.kind, words.subject.stored, words.value, wish.day.number, at.instant.milliseconds,
          at.utcOffset, at.timeZone.stored,
        ])
    }
  }
}
