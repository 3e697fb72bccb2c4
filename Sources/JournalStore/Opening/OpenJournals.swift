import Synchronization

/// The journals this process has open.
///
/// On POSIX systems, closing any descriptor of a file drops every lock that the process holds on it,
/// SQLite's too. So a file that is open here is not looked at a second time, it was accepted before,
/// and one file is opened at a time.
enum OpenJournals {
  private static let counts = Mutex<[JournalFile.Identity: Int]>([:])

  /// Opens a journal while no other one is being opened. `body` is told whether this process has the
  /// file open already.
  static func open<Value>(
    _ path: String, _ body: (_ isOpen: Bool) throws(StoreError) -> Value
  ) throws(StoreError) -> (Value, JournalFile.Identity?) {
    let result = counts.withLock { counts -> Result<(Value, JournalFile.Identity?), StoreError> in
      do throws(StoreError) {
        let isOpen = JournalFile.identity(path).map { counts[$0] != nil } ?? false
        let value = try body(isOpen)
        let identity = JournalFile.identity(path)
        if let identity { counts[identity, default: 0] += 1 }
        return .success((value, identity))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// A journal was closed.
  static func closed(_ identity: JournalFile.Identity) {
    counts.withLock { counts in
      let left = (counts[identity] ?? 1) - 1
      counts[identity] = left > 0 ? left : nil
    }
  }
}
