import GRDB
public import Journal

extension JournalStore {
  /// An entry with its tags, deleted or not.
  public func entry(_ id: EntryID) throws(StoreError) -> Entry {
    try read { db in
      let record = try EntryRecord.find(db, id)
      guard let entry = try EntryRows.entries(db, [record.seq]).first else { throw UnknownValue() }
      return entry
    }
  }

  /// The one entry, deleted or not, whose identifier begins so, in whatever letter case.
  public func find(prefix: String) throws(StoreError) -> EntryID {
    try read { db in
      let key = prefix.lowercased()
      guard EntryID.isPrefix(key) else { throw StoreError.noEntry(prefix: prefix) }
      let ids = try db.all(
        "SELECT id FROM entries WHERE id >= ? AND id < ? ORDER BY id LIMIT 5", [key, key + "{"]
      ) { try $0.entryID(0) }
      guard let id = ids.first else { throw StoreError.noEntry(prefix: prefix) }
      guard ids.count == 1 else {
        throw StoreError.ambiguous(
          prefix: prefix, candidates: try ids.map { try Self.shortID(db, $0) })
      }
      return id
    }
  }

  /// The first eight characters of an identifier, more where several entries share them.
  public func shortID(_ id: EntryID) throws(StoreError) -> String {
    try read { db in try Self.shortID(db, id) }
  }

  /// The short forms of some identifiers.
  public func shortIDs(_ ids: [EntryID]) throws(StoreError) -> [EntryID: String] {
    try read { db in
      var short: [EntryID: String] = [:]
      for id in ids where short[id] == nil { short[id] = try Self.shortID(db, id) }
      return short
    }
  }

  /// The entry wanted shares most with one of its two neighbors in the order of identifiers.
  private static func shortID(_ db: Database, _ id: EntryID) throws -> String {
    let neighbors = try [
      "SELECT id FROM entries WHERE id < ? ORDER BY id DESC LIMIT 1",
      "SELECT id FROM entries WHERE id > ? ORDER BY id LIMIT 1",
    ].compactMap { sql in try db.first(sql, [id.text]) { $0[0] as String } }
    return id.text.prefix(unlike: neighbors, atLeast: EntryID.shortLength)
  }
}

extension String {
  /// As much of the beginning as tells it from others, and no less than a number of characters.
  func prefix(unlike others: [String], atLeast length: Int) -> String {
    let shared = others.map { zip($0.utf8, utf8).prefix(while: ==).count }.max() ?? 0
    return String(prefix(max(length, shared + 1)))
  }
}

extension EntryID {
  /// Whether an identifier can begin so.
  static func isPrefix(_ text: String) -> Bool {
    let last = String(repeating: "0", count: max(0, length - text.utf8.count))
    return !text.isEmpty && EntryID(text + last) != nil
  }
}
