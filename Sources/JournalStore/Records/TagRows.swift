import GRDB
import Journal

/// The tags of entries as rows.
enum TagRows {
  /// In SQL what `Tag.isVote` is in Swift.
  static let isVote = """
    (tags.origin IN ('added', 'confirmed')
      OR (tags.origin = 'suggested' AND tags.probability >= \(Tag.voteProbability)))
    """

  static let columns =
    "behavior, origin, probability, span_start, span_end, quote, fit, model"

  /// A tag from the columns above, the first of them at `column`.
  static func tag(_ row: Row, at column: Int) throws -> Tag {
    let start: Int? = row[column + 3]
    let end: Int? = row[column + 4]
    var span: Range<Int>?
    if let start, let end, start <= end { span = start..<end }
    return Tag(
      behavior: try row.named(column), origin: try row.named(column + 1),
      probability: row[column + 2], span: span, quote: row[column + 5],
      fit: try row.optionallyNamed(column + 6), model: row[column + 7])
  }

  /// The tags in force of some entries, by place in the text.
  static func inForce(_ db: Database, of entries: [Int64]) throws -> [Int64: [Tag]] {
    var tags: [Int64: [Tag]] = [:]
    try db.each(
      """
      SELECT entry, \(columns) FROM tags
      WHERE entry IN (SELECT value FROM json_each(?)) AND ended_by IS NULL
      """, [list(entries)]
    ) { row in tags[row[0], default: []].append(try tag(row, at: 1)) }
    return tags.mapValues(\.inTextOrder)
  }

  /// The tags of one entry in force, with the ids of their rows.
  static func rows(_ db: Database, of entry: Int64) throws -> [(row: Int64, tag: Tag)] {
    try db.all(
      "SELECT id, \(columns) FROM tags WHERE entry = ? AND ended_by IS NULL ORDER BY id", [entry]
    ) { ($0[0], try tag($0, at: 1)) }
  }

  /// The tags that were in force just before a change.
  static func before(_ change: Int64, _ db: Database, of entry: Int64) throws -> [Tag] {
    try db.all(
      """
      SELECT \(columns) FROM tags
      WHERE entry = ? AND made_by < ? AND (ended_by IS NULL OR ended_by >= ?) ORDER BY id
      """, [entry, change, change]
    ) { try tag($0, at: 0) }
  }

  /// What has to go and what to come to get from the tags in force to others; nil where nothing.
  struct Difference {
    var gone: [(row: Int64, tag: Tag)]
    var new: [Tag]

    init?(from rows: [(row: Int64, tag: Tag)], to tags: [Tag]) {
      var left = rows
      var new: [Tag] = []
      for tag in tags.map(\.stored) {
        if let same = left.firstIndex(where: { $0.tag.isSame(as: tag) }) {
          left.remove(at: same)
        } else {
          new.append(tag)
        }
      }
      guard !left.isEmpty || !new.isEmpty else { return nil }
      (gone, self.new) = (left, new)
    }

    /// The behaviors it touches.
    var behaviors: Set<Behavior> { Set(gone.map(\.tag.behavior) + new.map(\.behavior)) }

    func apply(_ db: Database, to entry: Int64, by change: Change) throws {
      for row in gone {
        try db.run("UPDATE tags SET ended_by = ? WHERE id = ?", [change.id, row.row])
      }
      for tag in new { try insert(db, tag, of: entry, by: change) }
    }
  }

  static func insert(_ db: Database, _ tag: Tag, of entry: Int64, by change: Change) throws {
    try db.run(
      """
      INSERT INTO tags (entry, \(columns), made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        entry, tag.behavior.rawValue, tag.origin.rawValue, tag.probability, tag.span?.lowerBound,
        tag.span?.upperBound, tag.quote, tag.fit?.rawValue, tag.model, change.id,
      ])
  }
}

extension Tag {
  /// The tag as the file can hold it.
  fileprivate var stored: Tag {
    var tag = self
    tag.quote = quote.stored
    tag.model = model?.stored
    return tag
  }

  /// Equality to the byte: `==` on strings takes composed and decomposed letters for the same.
  fileprivate func isSame(as other: Tag) -> Bool {
    self == other && quote.utf8.elementsEqual(other.quote.utf8)
  }
}
