import GRDB

/// What search looks through: one row an undeleted entry, at the entry's position, and two indexes on
/// it, one of stems and one of plain words.
///
/// The indexes are kept here and not by triggers: within a trigger, SQLite makes a savepoint for each
/// row, for which an index writes out all it holds, and a large import takes several times as long.
enum SearchIndex {
  /// Adds an entry. In bulk, call it by rising position: an index takes falling ones badly.
  static func put(_ db: Database, _ position: Int64, _ text: String) throws {
    try putIndexed(db, position, SearchText.indexed(text))
  }

  private static func putIndexed(_ db: Database, _ position: Int64, _ text: String) throws {
    try db.run("INSERT INTO search_text (position, text) VALUES (?, ?)", [position, text])
    try db.run("INSERT INTO search_stem (rowid, text) VALUES (?, ?)", [position, text])
    try db.run("INSERT INTO search_plain (rowid, text) VALUES (?, ?)", [position, text])
  }

  /// Takes an entry out and gives back the text that was indexed; nil where it was not in. The
  /// indexes have to be told just what they were given, so the text is kept.
  @discardableResult
  static func remove(_ db: Database, _ position: Int64) throws -> String? {
    let text = try db.first("SELECT text FROM search_text WHERE position = ?", [position]) {
      $0[0] as String
    }
    guard let text else { return nil }
    for index in ["search_stem", "search_plain"] {
      try db.run(
        "INSERT INTO \(index) (\(index), rowid, text) VALUES ('delete', ?, ?)", [position, text])
    }
    try db.run("DELETE FROM search_text WHERE position = ?", [position])
    return text
  }

  /// Makes the indexes anew. Deleted words stay in an index until it merges its parts.
  static func rebuild(_ db: Database) throws {
    try db.run("INSERT INTO search_stem (search_stem) VALUES ('rebuild')")
    try db.run("INSERT INTO search_plain (search_plain) VALUES ('rebuild')")
  }

  /// Moves entries to other positions, in the index and in their rows, keeping their order; `moves`
  /// rises.
  static func move(_ db: Database, _ moves: [(seq: Int64, from: Int64, to: Int64)]) throws {
    var texts: [(position: Int64, text: String)] = []
    for move in moves {
      if let text = try remove(db, move.from) { texts.append((move.to, text)) }
    }
    // Downward from the lowest, upward from the highest: so no two ever share a position.
    for move in moves where move.to < move.from { try place(db, move) }
    for move in moves.reversed() where move.to > move.from { try place(db, move) }
    for text in texts { try putIndexed(db, text.position, text.text) }
  }

  private static func place(
    _ db: Database, _ move: (seq: Int64, from: Int64, to: Int64)
  ) throws {
    try db.run("UPDATE entries SET position = ? WHERE seq = ?", [move.to, move.seq])
  }
}
