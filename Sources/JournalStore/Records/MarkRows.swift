import GRDB
import Journal

/// What the writer marked on an entry: a sign, whether its question was useful, how it felt.
enum MarkRows {
  enum Name: String { case sign, useful, felt }

  /// The marks in force of some entries, by entry and name.
  static func inForce(_ db: Database, of entries: [Int64]) throws -> [Int64: [Name: String]] {
    var marks: [Int64: [Name: String]] = [:]
    try db.each(
      """
      SELECT entry, name, value FROM marks
      WHERE entry IN (SELECT value FROM json_each(?)) AND ended_by IS NULL
      """, [list(entries)]
    ) { row in marks[row[0], default: [:]][try row.named(1)] = row[2] }
    return marks
  }

  static func insert(
    _ db: Database, _ name: Name, _ value: String, of entry: Int64, by change: Change
  ) throws {
    try db.run(
      "INSERT INTO marks (entry, name, value, made_by) VALUES (?, ?, ?, ?)",
      [entry, name.rawValue, value, change.id])
  }

  static func end(_ db: Database, _ name: Name, of entry: Int64, by change: Change) throws {
    try db.run(
      "UPDATE marks SET ended_by = ? WHERE entry = ? AND name = ? AND ended_by IS NULL",
      [change.id, entry, name.rawValue])
  }
}
