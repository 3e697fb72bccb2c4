import GRDB
import Journal

/// The row of an entry: what stands about it whatever its text is, and its newest revision.
struct EntryRecord {
  var seq: Int64
  var id: EntryID
  var position: Int64
  var day: Day
  var created: Int64
  var revision: Int
  var isDeleted: Bool

  private static let columns = "seq, id, position, day, created, revision, deleted"

  private init(_ row: Row) throws {
    seq = row[0]
    id = try row.entryID(1)
    position = row[2]
    day = row.day(3)
    created = row[4]
    revision = row[5]
    isDeleted = row[6]
  }

  /// The record of an entry, deleted or not.
  static func find(_ db: Database, _ id: EntryID) throws -> EntryRecord {
    let found = try db.first("SELECT \(columns) FROM entries WHERE id = ?", [id.text]) {
      try EntryRecord($0)
    }
    guard let found else { throw StoreError.noEntry(prefix: id.text) }
    return found
  }

  /// The record of an entry that is not deleted.
  static func standing(_ db: Database, _ id: EntryID) throws -> EntryRecord {
    let found = try find(db, id)
    guard !found.isDeleted else { throw StoreError.deleted(id: id) }
    return found
  }

  /// The record of an entry that is neither gone nor deleted; nil for any other.
  static func findStanding(_ db: Database, _ id: EntryID) throws -> EntryRecord? {
    try db.first("SELECT \(columns) FROM entries WHERE id = ? AND deleted = 0", [id.text]) {
      try EntryRecord($0)
    }
  }

  static func find(_ db: Database, seq: Int64) throws -> EntryRecord {
    let found = try db.first("SELECT \(columns) FROM entries WHERE seq = ?", [seq]) {
      try EntryRecord($0)
    }
    guard let found else { throw UnknownValue() }
    return found
  }

  /// The text of the newest revision.
  func text(_ db: Database) throws -> String {
    let text = try db.first(
      "SELECT text FROM revisions WHERE entry = ? AND number = ?", [seq, revision]
    ) { $0[0] as String }
    guard let text else { throw UnknownValue() }
    return text
  }

  /// Adds a revision and brings the entry's row and the search index up to it.
  mutating func revise(
    _ db: Database, text newText: String, day newDay: Day, isDeleted newDeleted: Bool,
    by change: Change
  ) throws {
    let oldText = isDeleted ? nil : try text(db)
    let newPosition: Int64
    if newDay == day {
      newPosition = position
    } else {
      newPosition = try Position.free(db, day: newDay, created: created, seq: seq)
    }
    let isIndexStale = oldText != (newDeleted ? nil : newText) || newPosition != position
    if isIndexStale { try SearchIndex.remove(db, position) }
    revision += 1
    try db.run(
      """
      INSERT INTO revisions (entry, number, day, deleted, change, text) VALUES (?, ?, ?, ?, ?, ?)
      """, [seq, revision, newDay.number, newDeleted, change.id, newText])
    try db.run(
      "UPDATE entries SET revision = ?, day = ?, position = ?, deleted = ? WHERE seq = ?",
      [revision, newDay.number, newPosition, newDeleted, seq])
    (day, position, isDeleted) = (newDay, newPosition, newDeleted)
    if isIndexStale, !newDeleted { try SearchIndex.put(db, position, newText) }
  }
}
