import GRDB
import Journal

/// Entries as the choice of questions knows them: their words counted and none of them kept.
enum WrittenRows {
  /// The undeleted entries in a range of positions, upward, reviews left out.
  static func entries(
    _ db: Database, at positions: ClosedRange<Int64>
  ) throws -> [WrittenEntry] {
    try entries(
      db,
      """
      entries.deleted = 0 AND entries.kind = 'entry' AND entries.position BETWEEN ? AND ?
      ORDER BY entries.position
      """,
      [positions.lowerBound, positions.upperBound]
    ).map(\.entry)
  }

  /// Entries in the order of `seqs`.
  static func entries(_ db: Database, _ seqs: [Int64]) throws -> [WrittenEntry] {
    let rows = try entries(
      db, "entries.seq IN (SELECT value FROM json_each(?))", [list(seqs)])
    let found = Dictionary(rows.map { ($0.seq, $0.entry) }) { first, _ in first }
    return seqs.compactMap { found[$0] }
  }

  private static func entries(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [(seq: Int64, entry: WrittenEntry)] {
    var rows: [(seq: Int64, entry: WrittenEntry)] = []
    try db.eachFilled(
      """
      SELECT entries.seq, entries.day, ifnull(entries.prompt_id, ''), revisions.text
      FROM entries JOIN revisions
        ON revisions.entry = entries.seq AND revisions.number = entries.revision
      WHERE \(condition)
      """, arguments
    ) { row in
      rows.append(
        (
          row.number(0),
          WrittenEntry(
            day: row.day(1), prompt: row.filled(2).map { PromptID($0) },
            words: WordCount.words(in: row.text(3)))
        ))
    }
    let places = Dictionary(uniqueKeysWithValues: rows.indices.lazy.map { (rows[$0].seq, $0) })
    let numbers = list(rows.lazy.map(\.seq))
    try db.eachFilled(
      """
      SELECT entry, behavior FROM tags
      WHERE entry IN (SELECT value FROM json_each(?)) AND ended_by IS NULL AND \(TagRows.isVote)
      """, [numbers]
    ) { row in
      guard let place = places[row.number(0)] else { return }
      rows[place].entry.add(vote: try row.named(1))
    }
    try db.eachFilled(
      """
      SELECT entry, name, value FROM marks
      WHERE entry IN (SELECT value FROM json_each(?)) AND ended_by IS NULL
      """, [numbers]
    ) { row in
      guard let place = places[row.number(0)] else { return }
      switch try row.named(1, MarkRows.Name.self) {
      case .sign: break
      case .useful: rows[place].entry.useful = try row.named(2)
      case .felt: rows[place].entry.feeling = try row.named(2)
      }
    }
    if try Schema.hasPromises(db) {
      try db.eachFilled("SELECT entry FROM promises WHERE ended_by IS NULL AND entry IS NOT NULL") {
        if let place = places[$0.number(0)] { rows[place].entry.madePromise = true }
      }
    }
    return rows
  }
}

extension WrittenEntry {
  /// Takes a behavior that counts as a vote into account, as `Vote` does.
  fileprivate mutating func add(vote behavior: Behavior) {
    let vote: Vote = behavior.side == .leader ? .leader : .manager
    let old = votes[behavior.axis] ?? vote
    votes[behavior.axis] = old == vote ? vote : .both
    if behavior == .micromanage { showsMicromanaging = true }
  }
}
