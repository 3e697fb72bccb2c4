import GRDB
import Glibc

/// The one connection to a journal's file, set up for safety first and small memory second.
struct Connection {
  var queue: DatabaseQueue
  /// Why it cannot be written to; nil where it can.
  var obstacle: StoreError?

  /// How long one program waits for another, in seconds.
  static let patience = 10.0

  /// Opens an accepted or empty file, makes or migrates the schema where needed and switches to the
  /// write-ahead log.
  static func open(_ path: String) throws(StoreError) -> Connection {
    do {
      return try openForWriting(path)
    } catch {
      let failure = StoreError(error, path: path)
      switch failure {
      case .readOnly, .cannotOpen, .diskFull, .ioFailure:
        if let queue = openForReading(path) {
          return Connection(queue: queue, obstacle: obstacle(behind: failure, path))
        }
      default: break
      }
      throw failure
    }
  }

  private static func openForWriting(_ path: String) throws -> Connection {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    var hindrance: StoreError?
    do {
      try queue.writeWithoutTransaction { db in
        let version = try Schema.version(db)
        guard version <= Schema.currentVersion else {
          throw StoreError.newerJournal(
            path: path, version: version, known: Schema.currentVersion)
        }
        if version < Schema.currentVersion {
          hindrance = try migrate(db, from: version, path)
          guard hindrance == nil else { return }
        }
        // Outside a transaction, and after the schema: a journal's first bytes name it from its first
        // commit on, in the file itself and not only in a log.
        try useLog(db)
      }
    } catch {
      try? queue.close()
      throw error
    }
    let isProtected = JournalFile.isProtected(path)
    return Connection(
      queue: queue, obstacle: hindrance ?? (isProtected ? .readOnly(path: path) : nil))
  }

  /// Brings an open journal to the current version. Where that cannot be written, an older journal
  /// with a log stays as it is, since what only reads needs nothing that came later; gives back the
  /// reason. Without a log there is a way to read it that needs no lock (`openForReading`).
  private static func migrate(
    _ db: Database, from version: Int, _ path: String
  ) throws -> StoreError? {
    do {
      // Asked first: what SQLite would answer to the first step depends on the step.
      if version > 0, JournalFile.isProtected(path) { throw StoreError.readOnly(path: path) }
      try db.inTransaction(.immediate) {
        try Schema.migrate(db)
        return .commit
      }
      return nil
    } catch {
      let failure = StoreError(error, path: path)
      switch failure {
      case .readOnly, .cannotOpen, .diskFull, .ioFailure:
        guard version > 0, JournalFile.hasLog(path) else { throw error }
        return obstacle(behind: failure, path)
      default: throw error
      }
    }
  }

  private static func obstacle(behind failure: StoreError, _ path: String) -> StoreError {
    if case .diskFull = failure { return failure }
    return .readOnly(path: path)
  }

  /// A journal in a folder that cannot be written has no log beside it and cannot get one. Without
  /// one it can be read as it is.
  private static func openForReading(_ path: String) -> DatabaseQueue? {
    guard !JournalFile.hasLog(path) else { return nil }
    var configuration = configuration
    configuration.readonly = true
    let queue = try? DatabaseQueue(
      path: "file:" + percentEncoded(path) + "?immutable=1", configuration: configuration)
    guard let queue else { return nil }
    let version = try? queue.read { db in try Schema.version(db) }
    // An older one stays as it is: what only reads needs nothing that came later.
    guard let version, (1...Schema.currentVersion).contains(version) else {
      try? queue.close()
      return nil
    }
    return queue
  }

  /// Switches to the log. SQLite asks for that lock while it holds another, and so gives up at once
  /// where several programs make or migrate a journal together, instead of waiting as it does
  /// everywhere else; so the waiting is done here.
  private static func useLog(_ db: Database) throws {
    let end = ContinuousClock.now + .seconds(patience)
    while true {
      do {
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" else { return }
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
        return
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < end
      {
        // Not in step with the others, who wait for the same.
        usleep(.random(in: 1_000...20_000))
      }
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      // Temporary tables in memory: sorting must not leave the writer's words in another folder.
      // The cache is 4 MB whatever the size of the journal; a log that a large import stretched is
      // cut back.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -4000;
          PRAGMA journal_size_limit = 4194304;
          """)
    }
    return configuration
  }

  private static func percentEncoded(_ path: String) -> String {
    let plain = Set("/-._~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if plain.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
