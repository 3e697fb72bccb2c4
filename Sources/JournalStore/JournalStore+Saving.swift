import GRDB
public import Journal

extension JournalStore {
  /// Saves an entry once more. What is nil stays as it is; where nothing differs, no revision is made.
  ///
  /// `basedOn` is the revision the writer started from. Where another one was made since, theirs
  /// stands in the history, this one follows it, and `wasChangedElsewhere` says so; an entry that was
  /// deleted meanwhile is there again. Without `basedOn` a deleted entry is an error.
  ///
  /// `tags` takes the place of the tags in force. With `reanchoring` those in force, as they are at
  /// that moment, are put where their sentences stand in the new text. A draft may end with it, in
  /// the same transaction: the one of `owner`, or everybody's where there is none.
  @discardableResult
  public func save(
    _ id: EntryID, text: String? = nil, day: Day? = nil, basedOn revision: Int? = nil,
    tags: [Tag]? = nil, reanchoring: Bool = false, at: Moment,
    endingDraft draft: EntryID? = nil, owner: String? = nil
  ) throws(StoreError) -> (entry: Entry, wasChangedElsewhere: Bool) {
    try write { db in
      var record =
        revision == nil ? try EntryRecord.standing(db, id) : try EntryRecord.find(db, id)
      let wasChangedElsewhere = revision.map { $0 != record.revision } ?? false
      let old = try record.text(db)
      let new = text?.stored ?? old
      let isRevised =
        record.isDeleted || day.map { $0 != record.day } ?? false
        || !new.utf8.elementsEqual(old.utf8)
      let rows = try TagRows.rows(db, of: record.seq)
      var tags = tags
      if reanchoring {
        tags = Tags.reanchored(tags ?? rows.map(\.tag), from: old, to: new).kept
      }
      let difference = tags.flatMap { TagRows.Difference(from: rows, to: $0) }
      if isRevised || difference != nil {
        let change = try Change.record(db, isRevised ? .edit : .tag, at: at)
        if isRevised {
          try record.revise(
            db, text: new, day: day ?? record.day, isDeleted: false, by: change)
        }
        try difference?.apply(db, to: record.seq, by: change)
      }
      if let draft { try Self.removeDraft(db, draft, of: owner) }
      guard let entry = try EntryRows.entries(db, [record.seq]).first else { throw UnknownValue() }
      return (entry, wasChangedElsewhere)
    }
  }

  /// Deletes an entry: a revision that says so. It stays in the history and comes back by `undo`.
  public func delete(_ id: EntryID, at: Moment) throws(StoreError) {
    try delete([id], at: at)
  }

  /// Deletes entries as one change, all or none of them; the same one twice is deleted once.
  public func delete(_ ids: [EntryID], at: Moment) throws(StoreError) {
    guard !ids.isEmpty else { return }
    try write { db in
      let change = try Change.record(db, .delete, at: at)
      var deleted: Set<EntryID> = []
      for id in ids where deleted.insert(id).inserted {
        var record = try EntryRecord.standing(db, id)
        try record.revise(
          db, text: try record.text(db), day: record.day, isDeleted: true, by: change)
      }
    }
  }

  /// Every revision of an entry, the oldest first.
  public func history(_ id: EntryID) throws(StoreError) -> [Revision] {
    try read { db in
      let record = try EntryRecord.find(db, id)
      return try db.all(
        """
        SELECT revisions.number, changes.at, changes.utc_offset, changes.time_zone, changes.kind,
          revisions.day, revisions.text, revisions.deleted
        FROM revisions JOIN changes ON changes.id = revisions.change
        WHERE revisions.entry = ? ORDER BY revisions.number
        """, [record.seq]
      ) { row in
        Revision(
          number: row[0], saved: row.moment(1), change: try row.named(4), day: row.day(5),
          text: row[6], isDeleted: row[7])
      }
    }
  }
}
