import GRDB

extension StoreError {
  /// Any error of a database access as a store error. Messages, SQL and arguments are dropped here,
  /// since they may hold the writer's words.
  init(_ error: any Error, path: String) {
    if let error = error as? StoreError {
      self = error
    } else if let error = error as? DatabaseError {
      self.init(error, path: path)
    } else {
      self = .damaged(path: path)
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_NOTADB: self = .notAJournal(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .cannotOpen(path: path, reason: .notPermitted)
    case .SQLITE_IOERR:
      self =
        JournalFile.hasRoom(path) ? .ioFailure(path: path) : .diskFull(path: path)
    default: self = .sqlite(code: error.extendedResultCode.rawValue, path: path)
    }
  }
}
