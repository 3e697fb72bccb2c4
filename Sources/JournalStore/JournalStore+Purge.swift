import GRDB
public import Journal

extension JournalStore {
  /// Takes an entry away for good: revisions, tags, marks, drafts, search index. It cannot be undone,
  /// and no trace of its words stays in the journal's files.
  public func purge(_ id: EntryID) throws(StoreError) {
    try write { db in
      let record = try EntryRecord.find(db, id)
      try SearchIndex.remove(db, record.position)
      try SearchIndex.rebuild(db)
      try db.run("UPDATE promises SET entry = NULL WHERE entry = ?", [record.seq])
      for table in ["readings", "tags", "marks", "revisions"] {
        try db.run("DELETE FROM \(table) WHERE entry = ?", [record.seq])
      }
      try db.run("DELETE FROM entries WHERE seq = ?", [record.seq])
      try Self.removeDraft(db, id, of: nil)
      try Self.removeEmptyChanges(db)
    }
    try emptyLog()
  }

  /// Changes that touched nothing else would make `undo` take back nothing. Undoings first, since
  /// they point at what they undid.
  private static func removeEmptyChanges(_ db: Database) throws {
    for condition in [
      "kind = 'undo'", "id NOT IN (SELECT undoes FROM changes WHERE kind = 'undo')",
    ] {
      try db.run(
        """
        DELETE FROM changes WHERE \(condition)
          AND NOT EXISTS (SELECT 1 FROM revisions WHERE change = changes.id)
          AND NOT EXISTS (SELECT 1 FROM tags WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM tags WHERE ended_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM readings WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM readings WHERE ended_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM marks WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM marks WHERE ended_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM targets WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM targets WHERE ended_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM promises WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM promises WHERE ended_by = changes.id)
        """)
    }
  }

  /// Carries the log into the file and cuts it to nothing.
  private func emptyLog() throws(StoreError) {
    try access { db in _ = try db.checkpoint(.truncate) }
  }
}
