import GRDB

/// The tables of a journal, and how an older journal becomes a newer one.
///
/// `application_id` and `user_version` in the header of the file say what it is and by which step it
/// was last written. Steps run in one transaction, under the write lock, after a second look at the
/// version: of several programs that open an old or empty journal at once, one does the work.
enum Schema {
  /// "batn": marks a file as a journal.
  static let applicationID: Int32 = 0x6261_746E

  /// What each version adds to the one before it; a released step is never edited.
  static let steps: [String] = [version1, version2, version3]

  /// The newest version this program writes.
  static var currentVersion: Int { steps.count }

  static let saltKey = "salt"
  static let watchKey = "watch_said"
  static let startKey = "start_asked"
  static let pinKey = "pin_offered"
  static let picksKey = "picked_sentences"

  /// The version of an open journal; 0 for an empty file.
  static func version(_ db: Database) throws -> Int {
    try db.first("PRAGMA user_version") { $0[0] as Int } ?? 0
  }

  /// Whether a journal has promises, wishes and what a choice was made from. An older one that
  /// cannot be written to is read as it is, without them.
  static func hasPromises(_ db: Database) throws -> Bool { try version(db) >= 3 }

  /// Brings a journal to the current version. Call it inside a write transaction.
  static func migrate(_ db: Database) throws {
    let version = try version(db)
    guard version < currentVersion else { return }
    if version == 0 {
      guard try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0 else {
        throw DatabaseError(resultCode: .SQLITE_NOTADB)
      }
    }
    for step in steps.dropFirst(version) { try db.execute(sql: step) }
    try db.execute(
      sql: "INSERT OR IGNORE INTO settings (key, value) VALUES (?, ?)",
      arguments: [saltKey, String(UInt64.random(in: .min ... .max))])
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(currentVersion)")
  }
}
