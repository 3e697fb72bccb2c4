import GRDB

/// What a journal knows about itself.
extension JournalStore {
  /// A setting; nil where it was never set.
  public func setting(_ key: String) throws(StoreError) -> String? {
    try read { db in
      try db.first("SELECT value FROM settings WHERE key = ?", [key.stored]) { $0[0] as String }
    }
  }

  /// Sets a setting; nil takes it away.
  public func setSetting(_ key: String, _ value: String?) throws(StoreError) {
    try write { db in
      if let value {
        try db.run(
          "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", [key.stored, value.stored])
      } else {
        try db.run("DELETE FROM settings WHERE key = ?", [key.stored])
      }
    }
  }

  /// The number that makes this journal's choices its own, drawn when the journal was made.
  public func salt() throws(StoreError) -> UInt64 {
    guard let text = try setting(Schema.saltKey), let salt = UInt64(text) else {
      throw .damaged(path: path)
    }
    return salt
  }
}
