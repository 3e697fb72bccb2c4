import GRDB
import Synchronization

/// A journal on disk: one SQLite database, over one connection.
///
/// Every method is one transaction, whole or not at all, and safe to call from any thread. What a
/// method acknowledged is on the disk (write-ahead log, `synchronous = FULL`). Several programs may
/// have one journal open: a writer waits for the other for ten seconds.
///
/// There is no clock and no word of the interface in here: times come in as `Moment`, errors go out as
/// `StoreError`.
public final class JournalStore: Sendable {
  /// Where the journal lies, as an absolute path.
  public let path: String

  let queue: DatabaseQueue
  /// Why nothing can be written, where the rights or a full disk forbid it.
  private let obstacle: StoreError?
  private let registration: Registration
  private let isClosed = Mutex(false)

  /// Opens a journal.
  ///
  /// Where none stands, or an empty file, one is made, its folders included (`create`), for the
  /// writer's eyes only. A file that is no journal, or one of a later version, is left untouched.
  public static func open(at path: String, create: Bool = true) throws(StoreError) -> JournalStore {
    let path = JournalFile.absolute(path)
    let (connection, identity) = try OpenJournals.open(path) {
      isOpen throws(StoreError) -> Connection in
      if !isOpen { try prepareFile(path, create: create) }
      return try Connection.open(path)
    }
    return JournalStore(path: path, connection, identity)
  }

  private init(path: String, _ connection: Connection, _ identity: JournalFile.Identity?) {
    self.path = path
    queue = connection.queue
    obstacle = connection.obstacle
    registration = Registration(identity)
  }

  deinit { close() }

  /// Closes the journal; every later call fails. Closing twice does nothing.
  public func close() {
    // Within the queue, so that no access is under way and each later one sees it.
    queue.writeWithoutTransaction { _ in isClosed.withLock { $0 = true } }
    // This fails only while a statement runs, and none outlives the method that made it.
    try? queue.close()
    registration.end()
  }

  private static func prepareFile(_ path: String, create: Bool) throws(StoreError) {
    switch try JournalFile.look(at: path) {
    case .missing:
      guard create else { throw .cannotOpen(path: path, reason: .missing) }
      try JournalFile.create(path)
    case .empty: JournalFile.restrict(path)
    case .journal(let version):
      guard version <= Schema.currentVersion else {
        throw .newerJournal(path: path, version: version, known: Schema.currentVersion)
      }
      JournalFile.restrict(path)
    case .foreign: throw .notAJournal(path: path)
    case .abandonedLog: throw .damaged(path: path)
    }
  }

  /// Reads in one transaction, so that all of it is of one moment.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try inTransaction(.deferred, body)
  }

  /// Where nothing can be written, the reason is thrown.
  func checkWritable() throws(StoreError) { if let obstacle { throw obstacle } }

  /// Writes in one transaction that holds the write lock from its beginning.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try checkWritable()
    return try inTransaction(.immediate, body)
  }

  private func inTransaction<Value>(
    _ kind: Database.TransactionKind, _ body: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    try access { db in
      var value: Value?
      try db.inTransaction(kind) {
        value = try body(db)
        return .commit
      }
      guard let value else { throw UnknownValue() }
      return value
    }
  }

  /// The database without a transaction; an error where it is closed.
  func access<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.writeWithoutTransaction { db in
        guard !isClosed.withLock({ $0 }) else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
        return try body(db)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
