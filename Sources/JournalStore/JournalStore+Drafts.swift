import GRDB
public import Journal

/// Drafts: text that was typed and not saved. Each belongs to the program that writes it; they are no
/// changes, and `undo` leaves them alone.
extension JournalStore {
  /// Puts a draft by, over the same owner's older one of that identifier.
  public func saveDraft(_ draft: Draft, owner: String, at: Moment) throws(StoreError) {
    try write { db in
      try Self.requireOwner(db, owner, of: draft.id)
      try db.run(
        """
        INSERT OR REPLACE INTO drafts (id, owner, revises, base_revision, day, prompt_id,
          prompt_text, prompt_theme, text, cursor, at, utc_offset, time_zone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          draft.id.text, owner.stored, draft.revises, max(0, draft.baseRevision),
          draft.day.number, draft.prompt?.id.text.stored, draft.prompt?.text.stored,
          draft.prompt?.theme?.text.stored, draft.text.stored, max(0, draft.cursor),
          at.instant.milliseconds, at.utcOffset, at.timeZone.stored,
        ])
    }
  }

  /// All drafts, the one put by last first.
  public func drafts() throws(StoreError) -> [StoredDraft] {
    try read { db in
      try db.all(
        """
        SELECT id, revises, base_revision, day, prompt_id, prompt_text, prompt_theme, text,
          cursor, owner, at, utc_offset, time_zone
        FROM drafts ORDER BY at DESC, id
        """
      ) { row in
        StoredDraft(
          draft: Draft(
            id: try row.entryID(0), revises: row[1], baseRevision: row[2], day: row.day(3),
            prompt: row.prompt(4), text: row[7], cursor: row[8]),
          owner: row[9], saved: row.moment(10))
      }
    }
  }

  /// Gives a draft to another program, where its own is gone; nothing where there is no such draft.
  public func adoptDraft(_ id: EntryID, owner: String) throws(StoreError) {
    try write { db in
      try db.run("UPDATE drafts SET owner = ? WHERE id = ?", [owner.stored, id.text])
    }
  }

  /// Ends a draft; nothing where there is none.
  public func deleteDraft(_ id: EntryID) throws(StoreError) {
    try write { db in try Self.removeDraft(db, id) }
  }

  static func removeDraft(_ db: Database, _ id: EntryID) throws {
    try db.run("DELETE FROM drafts WHERE id = ?", [id.text])
  }

  private static func requireOwner(_ db: Database, _ owner: String, of id: EntryID) throws {
    let other = try db.first("SELECT owner FROM drafts WHERE id = ?", [id.text]) {
      $0[0] as String
    }
    if let other, other != owner.stored { throw StoreError.draftTaken(id: id) }
  }
}
