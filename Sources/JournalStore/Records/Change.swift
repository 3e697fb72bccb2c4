import GRDB
import Journal

/// One act of the writer, which `undo` takes back as a whole.
struct Change {
  var id: Int64

  /// Records a change.
  static func record(
    _ db: Database, _ kind: ChangeKind, at: Moment, undoing undone: Int64? = nil
  ) throws -> Change {
    try db.run(
      "INSERT INTO changes (at, utc_offset, time_zone, kind, undoes) VALUES (?, ?, ?, ?, ?)",
      [at.instant.milliseconds, at.utcOffset, at.timeZone.stored, kind.rawValue, undone])
    return Change(id: db.lastInsertedRowID)
  }
}
