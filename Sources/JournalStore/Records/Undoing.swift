import GRDB
import Journal

/// Sets what one change touched back to how it stood just before it.
///
/// Changes are numbered as they happened, undoings among them, and every row names those that made
/// and ended it: the rows in force just before change c are those made before c and not ended
/// before c.
struct Undoing {
  let db: Database
  let undone: Int64
  let change: Change

  /// The entries that got a revision get one like the one before it, or are deleted where there was
  /// none.
  func revisions() throws -> [Int64] {
    let made = try db.all(
      "SELECT entry, number FROM revisions WHERE change = ? ORDER BY id", [undone]
    ) { (entry: $0[0] as Int64, number: $0[1] as Int) }
    for revision in made {
      var record = try EntryRecord.find(db, seq: revision.entry)
      let before = try db.first(
        """
        SELECT text, day, deleted FROM revisions WHERE entry = ? AND number < ?
        ORDER BY number DESC LIMIT 1
        """, [revision.entry, revision.number]
      ) { (text: $0[0] as String, day: $0.day(1), isDeleted: $0[2] as Bool) }
      try record.revise(
        db, text: try before?.text ?? record.text(db), day: before?.day ?? record.day,
        isDeleted: before?.isDeleted ?? true, by: change)
    }
    return made.map(\.entry)
  }

  /// What became of tags.
  struct TagReport {
    /// The entries whose tags had been changed.
    var entries: [Int64]
    /// The behaviors they were changed to or from.
    var behaviors: Set<Behavior> = []
    /// The entries that were read since the change, and count as unread now.
    var unread: [Int64] = []
  }

  /// Takes back changes to tags.
  ///
  /// An entry that the tagger read since then has suggestions for a text that it may have no more:
  /// where the text goes back, its tags go back with it, changed or not. The reading ends.
  func tags(ofRevised revised: [Int64]) throws -> TagReport {
    var report = TagReport(entries: try touched("tags"))
    for entry in report.entries + revised.filter({ !report.entries.contains($0) }) {
      let isReadSince = try ReadingRows.exists(db, of: entry, madeAfter: undone)
      let isTouched = report.entries.contains(entry)
      guard isReadSince || isTouched else { continue }
      if isReadSince {
        report.unread.append(entry)
        try ReadingRows.end(db, of: entry, madeAfter: undone, by: change)
      }
      let difference = TagRows.Difference(
        from: try TagRows.rows(db, of: entry), to: try TagRows.before(undone, db, of: entry))
      guard let difference else { continue }
      if isTouched { report.behaviors.formUnion(difference.behaviors) }
      try difference.apply(db, to: entry, by: change)
    }
    return report
  }

  /// The entries whose marks were changed.
  func marks() throws -> [Int64] {
    let touched = try db.all(
      "SELECT DISTINCT entry, name FROM marks WHERE made_by = ? OR ended_by = ?", [undone, undone]
    ) { (entry: $0[0] as Int64, name: try $0.named(1) as MarkRows.Name) }
    for mark in touched {
      let before = try db.first(
        """
        SELECT value FROM marks
        WHERE entry = ? AND name = ? AND made_by < ? AND (ended_by IS NULL OR ended_by >= ?)
        """, [mark.entry, mark.name.rawValue, undone, undone]
      ) { $0[0] as String }
      try MarkRows.end(db, mark.name, of: mark.entry, by: change)
      if let before { try MarkRows.insert(db, mark.name, before, of: mark.entry, by: change) }
    }
    return touched.map(\.entry)
  }

  /// The axes whose targets were changed, in the order of `Axis`.
  func targets() throws -> [Axis] {
    let touched = try db.all(
      "SELECT DISTINCT axis FROM targets WHERE made_by = ? OR ended_by = ?", [undone, undone]
    ) { try $0.named(0) as Axis }
    let axes = Axis.allCases.filter(touched.contains)
    for axis in axes {
      let before = try TargetRow.before(undone, db, of: axis).map(\.target)
      try db.run(
        "UPDATE targets SET ended_by = ? WHERE axis = ? AND ended_by IS NULL",
        [change.id, axis.rawValue])
      for target in before {
        try db.run(
          "INSERT INTO targets (axis, share, since, made_by) VALUES (?, ?, ?, ?)",
          [axis.rawValue, target.position?.share, target.since.number, change.id])
      }
    }
    return axes
  }

  /// The promises that were made or changed.
  func promises() throws -> [PromiseID] {
    let names = try db.all(
      "SELECT DISTINCT name FROM promises WHERE made_by = ? OR ended_by = ?",
      [undone, undone]
    ) { try $0.promiseID(0) }
    for name in names {
      let before = try PromiseRows.before(undone, db, of: name)
      try PromiseRows.end(db, name, by: change)
      if let before { try PromiseRows.insert(db, before, by: change) }
    }
    return names
  }

  private func touched(_ table: String) throws -> [Int64] {
    try db.integers(
      "SELECT DISTINCT entry FROM \(table) WHERE made_by = ? OR ended_by = ?", [undone, undone])
  }
}
