import GRDB
public import Journal

extension JournalStore {
  /// Adds entries as one change, all or none of them, and gives back their identifiers. A draft may
  /// end with it, in the same transaction: the one of `owner`, or everybody's where there is none.
  @discardableResult
  public func add(
    _ entries: [NewEntry], at: Moment, endingDraft draft: EntryID? = nil,
    owner: String? = nil
  ) throws(StoreError) -> [EntryID] {
    guard !entries.isEmpty else { return [] }
    return try write { db in
      let change = try Change.record(db, .add, at: at)
      var added: [(seq: Int64, index: Int)] = []
      added.reserveCapacity(entries.count)
      for (index, entry) in entries.enumerated() {
        added.append((try Self.insert(db, entry, by: change), index))
      }
      // By rising position, which the index takes best; only now, since entries may have been moved
      // to make room for later ones.
      let places = try added.map { added in
        (position: try Self.position(db, of: added.seq), index: added.index)
      }
      for place in places.sorted(by: { $0.position < $1.position }) {
        try SearchIndex.put(db, place.position, entries[place.index].text.stored)
      }
      if let draft { try Self.removeDraft(db, draft, of: owner) }
      return entries.map(\.id)
    }
  }

  private static func insert(
    _ db: Database, _ entry: NewEntry, by change: Change
  ) throws -> Int64 {
    let exists = try db.first("SELECT 1 FROM entries WHERE id = ?", [entry.id.text]) { _ in true }
    if exists == true { throw StoreError.entryExists(id: entry.id) }
    let created = entry.created
    let position = try Position.free(
      db, day: entry.day, created: created.instant.milliseconds, seq: .max)
    try db.run(
      """
      INSERT INTO entries (id, position, day, created, utc_offset, time_zone, kind, prompt_id,
        prompt_text, prompt_theme, revision, deleted)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0)
      """,
      [
        entry.id.text, position, entry.day.number, created.instant.milliseconds,
        created.utcOffset, created.timeZone.stored, entry.kind.rawValue,
        entry.prompt?.id.text.stored, entry.prompt?.text.stored, entry.prompt?.theme?.text.stored,
      ])
    let seq = db.lastInsertedRowID
    try db.run(
      "INSERT INTO revisions (entry, number, day, deleted, change, text) VALUES (?, 1, ?, 0, ?, ?)",
      [seq, entry.day.number, change.id, entry.text.stored])
    try TagRows.Difference(from: [], to: entry.behaviors)?.apply(db, to: seq, by: change)
    if entry.sign { try MarkRows.insert(db, .sign, "on", of: seq, by: change) }
    if let useful = entry.useful {
      try MarkRows.insert(db, .useful, useful.rawValue, of: seq, by: change)
    }
    if let feeling = entry.feeling {
      try MarkRows.insert(db, .felt, feeling.rawValue, of: seq, by: change)
    }
    return seq
  }

  private static func position(_ db: Database, of seq: Int64) throws -> Int64 {
    try EntryRecord.find(db, seq: seq).position
  }
}
