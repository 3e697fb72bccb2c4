import GRDB
public import Journal

extension JournalStore {
  /// The entries a query finds, whole.
  public func entries(
    matching query: Query = Query(), order: QueryOrder = .newest, limit: Int? = nil,
    offset: Int = 0
  ) throws(StoreError) -> [Entry] {
    try read { db in
      try EntryRows.entries(
        db, try Self.found(db, query, order: order, limit: limit, offset: offset))
    }
  }

  /// Hands the entries a query finds to `body` one by one, holding few of them in memory. What is
  /// changed meanwhile comes as it then stands; what is deleted meanwhile does not come.
  public func forEachEntry(
    matching query: Query = Query(), order: QueryOrder = .newest, limit: Int? = nil,
    _ body: (Entry) throws -> Void
  ) throws {
    let seqs = try read { db in
      try Self.found(db, query, order: order, limit: limit, offset: 0)
    }
    // Outside of the database's queue, so that `body` may use the store.
    for start in stride(from: 0, to: seqs.count, by: EntryRows.batch) {
      let batch = Array(seqs[start..<min(start + EntryRows.batch, seqs.count)])
      for entry in try read({ db in try EntryRows.entries(db, batch) }) where !entry.isDeleted {
        try body(entry)
      }
    }
  }

  /// As much of the entries a query finds as a list shows.
  public func summaries(
    matching query: Query = Query(), order: QueryOrder = .newest, limit: Int, offset: Int = 0
  ) throws(StoreError) -> [EntrySummary] {
    try read { db in
      try EntryRows.summaries(
        db, try Self.found(db, query, order: order, limit: limit, offset: offset))
    }
  }

  /// How many entries a query finds.
  public func count(matching query: Query = Query()) throws(StoreError) -> Int {
    try read { db in try Self.count(db, query) }
  }

  /// How many of the entries a query finds are of a later day: where a list, newest first, comes to
  /// that day or to the one before it.
  public func offset(of day: Day, matching query: Query = Query()) throws(StoreError) -> Int {
    guard day.number < Day.validNumbers.upperBound else { return 0 }
    var query = query
    query.since = max(query.since ?? day, day.advanced(by: 1))
    return try count(matching: query)
  }

  private static func count(_ db: Database, _ query: Query) throws -> Int {
    let plan = SearchPlan(query, span: try span(db, for: query))
    guard let (sql, arguments) = plan.positions() else { return 0 }
    return try db.first("SELECT count(*) FROM (\(sql))", arguments) { $0[0] as Int } ?? 0
  }

  /// The rows of the entries found, in the order asked for.
  static func found(
    _ db: Database, _ query: Query, order: QueryOrder = .newest, limit: Int? = nil, offset: Int = 0
  ) throws -> [Int64] {
    let plan = SearchPlan(query, span: try span(db, for: query))
    func positions(_ sql: String, _ arguments: StatementArguments) throws -> [Int64] {
      try db.integers(
        sql + " LIMIT ? OFFSET ?", arguments + [max(-1, limit ?? -1), max(0, offset)])
    }
    if order == .rank, let limit, let (sql, arguments) = plan.ranked(isBeginning: true) {
      let first = try positions(sql, arguments)
      if first.count >= limit { return try seqs(db, at: first) }
    }
    let ranked = order == .rank ? plan.ranked() : nil
    guard let (sql, arguments) = ranked ?? plan.positions() else { return [] }
    return try seqs(db, at: positions(sql, arguments))
  }

  /// The rows of the entries at some positions, in their order.
  private static func seqs(_ db: Database, at positions: [Int64]) throws -> [Int64] {
    var seqs: [Int64: Int64] = [:]
    seqs.reserveCapacity(positions.count)
    for start in stride(from: 0, to: positions.count, by: EntryRows.batch) {
      let batch = positions[start..<min(start + EntryRows.batch, positions.count)]
      try db.each(
        "SELECT position, seq FROM entries WHERE position IN (SELECT value FROM json_each(?))",
        [list(batch)]
      ) { seqs[$0[0]] = $0[1] }
    }
    return positions.compactMap { seqs[$0] }
  }

  /// The days an anniversary may fall on; not asked for where a query has none.
  private static func span(_ db: Database, for query: Query) throws -> ClosedRange<Day>? {
    query.anniversary == nil ? nil : try firstAndLastDay(db)
  }
}
