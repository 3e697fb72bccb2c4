import GRDB
import Journal

/// Entries as rows, read many at a time: their marks and tags take one query a batch, not one each.
enum EntryRows {
  /// As many entries as one query reads.
  static let batch = 256

  /// Entries, deleted ones too, in the order of `seqs`.
  static func entries(_ db: Database, _ seqs: [Int64]) throws -> [Entry] {
    var found: [Int64: Entry] = [:]
    try db.each(
      """
      SELECT entries.seq, entries.id, entries.day, entries.created, entries.utc_offset,
        entries.time_zone, entries.kind, entries.prompt_id, entries.prompt_text,
        entries.prompt_theme, entries.revision, entries.deleted, revisions.text
      FROM entries JOIN revisions
        ON revisions.entry = entries.seq AND revisions.number = entries.revision
      WHERE entries.seq IN (SELECT value FROM json_each(?))
      """, [list(seqs)]
    ) { row in
      found[row[0]] = Entry(
        id: try row.entryID(1), day: row.day(2), created: row.moment(3), text: row[12],
        prompt: row.prompt(7), kind: try row.named(6), revision: row[10], isDeleted: row[11])
    }
    let tags = try TagRows.inForce(db, of: seqs)
    let marks = try MarkRows.inForce(db, of: seqs)
    return seqs.compactMap { seq in
      guard var entry = found[seq] else { return nil }
      entry.tags = tags[seq] ?? []
      entry.sign = marks[seq]?[.sign] == "on"
      entry.useful = marks[seq]?[.useful].flatMap(Usefulness.init)
      entry.feeling = marks[seq]?[.felt].flatMap(Feeling.init)
      return entry
    }
  }

  /// Summaries, in the order of `seqs`. Of each text no more than its beginning is read.
  static func summaries(_ db: Database, _ seqs: [Int64]) throws -> [EntrySummary] {
    var found: [Int64: EntrySummary] = [:]
    try db.each(
      """
      SELECT entries.seq, entries.id, entries.day, entries.created, entries.utc_offset,
        entries.time_zone, entries.kind,
        substr(revisions.text, 1, 1000)
      FROM entries JOIN revisions
        ON revisions.entry = entries.seq AND revisions.number = entries.revision
      WHERE entries.seq IN (SELECT value FROM json_each(?))
      """, [list(seqs)]
    ) { row in
      found[row[0]] = EntrySummary(
        id: try row.entryID(1), day: row.day(2), created: row.moment(3),
        firstLine: String(Entry.firstLine(of: row[7]).prefix(200)),
        kind: try row.named(6))
    }
    try db.each(
      """
      SELECT DISTINCT entry, behavior FROM tags
      WHERE entry IN (SELECT value FROM json_each(?)) AND ended_by IS NULL AND \(TagRows.isVote)
      """, [list(seqs)]
    ) { row in found[row[0]]?.behaviors.append(try row.named(1)) }
    return seqs.compactMap { seq in
      guard var summary = found[seq] else { return nil }
      summary.behaviors = Behavior.allCases.filter(summary.behaviors.contains)
      return summary
    }
  }
}
