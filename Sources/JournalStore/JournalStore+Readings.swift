import GRDB
public import Journal

/// Which entries the tagger read, and what it suggested.
///
/// A reading changes suggestions and nothing of what the writer said, but for the place of a tag whose
/// sentence was edited (`Tags.merged`). It is none of the writer's acts, so `undo` steps over it.
extension JournalStore {
  /// The entries a query finds that a reader has not read as they stand, the newest first. Reviews
  /// are left out: they retell. An error where the journal cannot be written to, so that no reading
  /// could be kept.
  public func unread(
    by reader: Reader, matching query: Query = Query()
  ) throws(StoreError) -> [EntryID] {
    try checkWritable()
    return try read { db in
      let found = try query == Query() ? nil : Set(Self.found(db, query))
      var unread: [EntryID] = []
      try db.each(
        """
        SELECT seq, id, kind = 'review' FROM entries
        WHERE deleted = 0 AND \(ReadingRows.isUnread) ORDER BY position DESC
        """, [reader.model.stored, reader.strictness.stored]
      ) { row in
        // Not asked of every entry by the query: its row would be read for that.
        if row[2] { return }
        if let found, !found.contains(row[0]) { return }
        unread.append(try row.entryID(1))
      }
      return unread
    }
  }

  /// Keeps what a reader suggests, as one change. A reading of an entry that has another text by
  /// now, or is deleted or gone, is left out: it stays unread. Gives back what was kept.
  @discardableResult
  public func record(
    _ readings: [NewReading], by reader: Reader, at: Moment
  ) throws(StoreError) -> KeptReadings {
    guard !readings.isEmpty else { return KeptReadings() }
    return try write { db in
      var change: Change?
      var kept = KeptReadings()
      for reading in readings {
        guard let record = try EntryRecord.findStanding(db, reading.id),
          record.revision == reading.revision
        else { continue }
        let made = try change ?? Change.record(db, .tag, at: at)
        change = made
        let rows = try TagRows.rows(db, of: record.seq)
        let tags = Tags.merged(
          reading.suggestions, into: rows.map(\.tag),
          rejections: try ReadingRows.rejections(db, of: record.seq))
        try TagRows.Difference(from: rows, to: tags)?.apply(db, to: record.seq, by: made)
        try ReadingRows.insert(db, of: record, by: reader, made)
        kept.entries.append(record.id)
        kept.suggestions += tags.count { !$0.isWritersWord }
      }
      return kept
    }
  }
}
