import GRDB
public import Journal

/// What a journal knows about itself.
extension JournalStore {
  /// The number that makes this journal's choices its own, drawn when the journal was made.
  public func salt() throws(StoreError) -> UInt64 {
    let text = try read { db in
      try db.first("SELECT value FROM settings WHERE key = ?", [Schema.saltKey]) { $0[0] as String }
    }
    guard let text, let salt = UInt64(text) else { throw .damaged(path: path) }
    return salt
  }

  /// The day on which the watch was last put into words; nil where it never was.
  public func watchDay() throws(StoreError) -> Day? {
    let text = try read { db in
      try db.first("SELECT value FROM settings WHERE key = ?", [Schema.watchKey]) {
        $0[0] as String
      }
    }
    return text.flatMap { Day(iso: $0) }
  }

  /// Notes that the watch was put into words on a day.
  public func setWatchDay(_ day: Day) throws(StoreError) {
    try write { db in
      try db.run(
        "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", [Schema.watchKey, day.iso])
    }
  }
}
