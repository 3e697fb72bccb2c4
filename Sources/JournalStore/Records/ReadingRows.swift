import GRDB
import Journal

/// Readings of entries as rows.
enum ReadingRows {
  /// On a row of `entries`: that no reading by a reader holds for its text.
  ///
  /// A further revision with the same text, on another day or brought back by an undo, needs no
  /// further reading. Where the writer had another text in between, it does: that edit may have
  /// ended suggestions whose sentences went, and they come back by a reading alone. An edit that was
  /// undone is none, since the undo brought its tags back.
  static let isUnread = """
    NOT EXISTS (
      SELECT 1 FROM readings JOIN revisions AS heard
        ON heard.entry = readings.entry AND heard.number = readings.revision
      WHERE readings.entry = entries.seq AND readings.ended_by IS NULL
        AND readings.model = ? AND readings.strictness = ?
        AND NOT EXISTS (
          SELECT 1 FROM revisions AS later JOIN changes ON changes.id = later.change
          WHERE later.entry = entries.seq AND later.number > readings.revision
            AND later.text <> heard.text
            AND (later.number = entries.revision OR \(isStanding)))
    )
    """

  /// On a row of `changes`: that it is an act of its own, and was not undone.
  private static let isStanding = """
    (changes.kind <> 'undo'
      AND NOT EXISTS (SELECT 1 FROM changes AS undoing WHERE undoing.undoes = changes.id))
    """

  static func insert(
    _ db: Database, of record: EntryRecord, by reader: Reader, _ change: Change
  ) throws {
    try end(db, of: record.seq, by: change)
    try db.run(
      "INSERT INTO readings (entry, revision, model, strictness, made_by) VALUES (?, ?, ?, ?, ?)",
      [
        record.seq, record.revision, reader.model.stored, reader.strictness.stored, change.id,
      ])
  }

  /// Whether an entry was read after a change; a reading that ended since counts as well.
  static func exists(_ db: Database, of entry: Int64, madeAfter earlier: Int64) throws -> Bool {
    try db.first(
      "SELECT 1 FROM readings WHERE entry = ? AND made_by > ? LIMIT 1", [entry, earlier]
    ) { _ in true } ?? false
  }

  /// Ends the reading of an entry in force, where it was made after a change.
  static func end(
    _ db: Database, of entry: Int64, madeAfter earlier: Int64 = 0, by change: Change
  ) throws {
    try db.run(
      "UPDATE readings SET ended_by = ? WHERE entry = ? AND ended_by IS NULL AND made_by > ?",
      [change.id, entry, earlier])
  }

  /// What was refused on an entry and not taken up again, also where the sentence is gone: the
  /// writer's last word on a behavior and the words of a sentence counts.
  ///
  /// A rejected tag is a no, and so is it to take away a tag that says yes; to make any other tag is
  /// none. What a reading did is not the writer's word; what was undone was never said.
  static func rejections(_ db: Database, of entry: Int64) throws -> Set<Rejection> {
    let isWriters = """
      \(isStanding) AND NOT EXISTS (SELECT 1 FROM readings WHERE readings.made_by = changes.id)
      """
    var rejections: Set<Rejection> = []
    // Of one change first what it ended, then what it made: a tag that was changed is ended and made.
    try db.each(
      """
      SELECT behavior, quote, origin = 'rejected', changes.id AS change, 1 AS made, tags.id AS tag
      FROM tags JOIN changes ON changes.id = tags.made_by WHERE entry = ? AND \(isWriters)
      UNION ALL
      SELECT behavior, quote, 1, changes.id, 0, tags.id
      FROM tags JOIN changes ON changes.id = tags.ended_by
      WHERE entry = ? AND origin IN ('added', 'confirmed') AND changes.kind = 'tag' AND \(isWriters)
      ORDER BY change, made, tag
      """, [entry, entry]
    ) { row in
      let word = Rejection(try row.named(0), quote: row[1])
      if row[2] { rejections.insert(word) } else { rejections.remove(word) }
    }
    return rejections
  }
}
