import GRDB

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
}
