import GRDB
public import Journal

/// Promises: what was promised, as it stands now. Each change to one is a change of its own, which
/// `undo` takes back.
extension JournalStore {
  /// All promises, open and closed, in the order they were made.
  public func promises() throws(StoreError) -> [Promise] {
    try read { db in try PromiseRows.inForce(db) }
  }

  /// The one promise whose name begins so, in whatever letter case.
  public func promise(prefix: String) throws(StoreError) -> Promise {
    try read { db in
      let key = prefix.lowercased()
      guard EntryID.isPrefix(key) else { throw StoreError.noPromise(prefix: prefix) }
      let names = try PromiseRows.names(db, from: key, limit: 5)
      guard let name = names.first, let promise = try PromiseRows.find(db, name) else {
        throw StoreError.noPromise(prefix: prefix)
      }
      guard names.count == 1 else {
        throw StoreError.ambiguousPromise(
          prefix: prefix, candidates: try names.map { try Self.shortID(db, $0) })
      }
      return promise
    }
  }

  /// The first four characters of a promise's name, more where several promises share them.
  public func shortID(_ id: PromiseID) throws(StoreError) -> String {
    try read { db in try Self.shortID(db, id) }
  }

  /// The short forms of some names.
  public func shortIDs(_ ids: [PromiseID]) throws(StoreError) -> [PromiseID: String] {
    try read { db in
      var short: [PromiseID: String] = [:]
      for id in ids where short[id] == nil { short[id] = try Self.shortID(db, id) }
      return short
    }
  }

  /// Adds a promise. One with that name is an error, and so is an entry that is not there; a deleted
  /// one is there.
  public func add(_ promise: Promise, at: Moment) throws(StoreError) {
    try write { db in
      guard try PromiseRows.find(db, promise.id) == nil else {
        throw StoreError.promiseExists(id: promise.id)
      }
      try PromiseRows.insert(db, promise, by: try Change.record(db, .promise, at: at))
    }
  }

  /// Adds the promise of an entry, unless the entry has one already; whether it was added. Of two
  /// programs that come with one at once, the first is right.
  public func addFirst(_ promise: Promise, at: Moment) throws(StoreError) -> Bool {
    try write { db in
      let isFirst = try !PromiseRows.inForce(db).contains { $0.entry == promise.entry }
      guard isFirst else { return false }
      try PromiseRows.insert(db, promise, by: try Change.record(db, .promise, at: at))
      return true
    }
  }

  /// Sets a promise to what is given. Where it is that already, no change is made.
  public func update(_ promise: Promise, at: Moment) throws(StoreError) {
    try write { db in
      guard let old = try PromiseRows.find(db, promise.id) else {
        throw StoreError.noPromise(prefix: promise.id.text)
      }
      try Self.replace(db, old, with: promise, at: at)
    }
  }

  /// Changes a promise as it stands at that moment: no other program changes it in between. What
  /// `change` throws is thrown, and nothing is changed; its name it keeps. Gives back how it stands.
  @discardableResult
  public func changePromise(
    _ id: PromiseID, at: Moment, _ change: (inout Promise) throws -> Void
  ) throws -> Promise {
    var refusal: (any Error)?
    do {
      return try write { db in
        guard let old = try PromiseRows.find(db, id) else {
          throw StoreError.noPromise(prefix: id.text)
        }
        var promise = old
        do {
          try change(&promise)
        } catch {
          refusal = error
          throw error
        }
        promise.id = id
        try Self.replace(db, old, with: promise, at: at)
        return promise.stored
      }
    } catch {
      throw refusal ?? error
    }
  }

  private static func replace(
    _ db: Database, _ old: Promise, with new: Promise, at: Moment
  ) throws {
    guard !old.isSame(as: new.stored) else { return }
    let change = try Change.record(db, .promise, at: at)
    try PromiseRows.end(db, old.id, by: change)
    try PromiseRows.insert(db, new, by: change)
  }

  /// The name wanted shares most with one of its two neighbors in the order of names.
  private static func shortID(_ db: Database, _ id: PromiseID) throws -> String {
    guard try Schema.hasPromises(db) else { return String(id.text.prefix(PromiseID.shortLength)) }
    let neighbors = try [
      "SELECT name FROM promises WHERE ended_by IS NULL AND name < ? ORDER BY name DESC LIMIT 1",
      "SELECT name FROM promises WHERE ended_by IS NULL AND name > ? ORDER BY name LIMIT 1",
    ].compactMap { sql in try db.first(sql, [id.text]) { $0[0] as String } }
    return id.text.prefix(unlike: neighbors, atLeast: PromiseID.shortLength)
  }
}
