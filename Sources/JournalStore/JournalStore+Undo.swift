import GRDB
public import Journal

extension JournalStore {
  /// Takes back the newest change that was not taken back yet, whatever its kind and whichever
  /// program made it; called again, the one before it. What the tagger suggested is no act of the
  /// writer's: a reading is stepped over, and an entry whose tags go back behind it counts as unread.
  ///
  /// What the change touched becomes what it was just before: rows it ended come back as copies, rows
  /// it made end, an entry gets a further revision like the one before. Nothing is lost by it, and
  /// the undoing is a change of its own, which `undo` leaves alone.
  @discardableResult
  public func undo(at: Moment) throws(StoreError) -> Undone {
    try write { db in
      let newest = try db.first(
        """
        SELECT id, kind FROM changes AS done WHERE kind <> 'undo'
          AND NOT EXISTS (SELECT 1 FROM changes WHERE undoes = done.id)
          AND NOT EXISTS (SELECT 1 FROM readings WHERE made_by = done.id)
        ORDER BY id DESC LIMIT 1
        """
      ) { (id: $0[0] as Int64, kind: try $0.named(1) as ChangeKind) }
      guard let newest else { throw StoreError.nothingToUndo }
      let change = try Change.record(db, .undo, at: at, undoing: newest.id)
      let undoing = Undoing(db: db, undone: newest.id, change: change)
      var entries = try undoing.revisions()
      let tags = try undoing.tags(ofRevised: entries)
      let marked = try undoing.marks()
      for entry in tags.entries + marked where !entries.contains(entry) { entries.append(entry) }
      return Undone(
        kind: newest.kind, entries: try entries.map { try EntryRecord.find(db, seq: $0).id },
        targets: try undoing.targets(),
        behaviors: Behavior.allCases.filter(tags.behaviors.contains),
        unread: try tags.unread.map { try EntryRecord.find(db, seq: $0) }
          .filter { !$0.isDeleted }.map(\.id),
        promises: try undoing.promises())
    }
  }
}
