import GRDB
public import Journal

/// Drafts: text that was typed and not saved. Each belongs to the program that writes it, so that
/// two programs on one entry keep one each; they are no changes, and `undo` leaves them alone.
extension JournalStore {
  /// Puts a draft by, over the same owner's older one of that identifier.
  public func saveDraft(_ draft: Draft, owner: String, at: Moment) throws(StoreError) {
    try write { db in
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
        FROM drafts ORDER BY at DESC, id, owner
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

  /// Gives the draft of a program that is gone to another one. False, and nothing happens, where it
  /// is no longer there, because another program was faster, and where the new owner has one of that
  /// identifier already.
  public func adoptDraft(
    _ id: EntryID, from old: String, to owner: String
  ) throws(StoreError) -> Bool {
    try write { db in
      try db.run(
        "UPDATE OR IGNORE drafts SET owner = ? WHERE id = ? AND owner = ?",
        [owner.stored, id.text, old.stored])
      return db.changesCount == 1
    }
  }

  /// Ends a program's draft; nothing where there is none.
  public func deleteDraft(_ id: EntryID, owner: String) throws(StoreError) {
    try write { db in try Self.removeDraft(db, id, of: owner) }
  }

  /// Removes the draft of an owner; those of all owners where none is named.
  static func removeDraft(_ db: Database, _ id: EntryID, of owner: String?) throws {
    try db.run(
      "DELETE FROM drafts WHERE id = ? AND owner = ifnull(?, owner)", [id.text, owner?.stored])
  }
}
