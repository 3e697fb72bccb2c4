import GRDB
public import Journal

extension JournalStore {
  /// Sets the tags in force of an entry, rejected ones included. What differs is one change; where
  /// nothing does, none is made.
  public func setTags(_ id: EntryID, _ tags: [Tag], at: Moment) throws(StoreError) {
    try write { db in
      let record = try EntryRecord.standing(db, id)
      let rows = try TagRows.rows(db, of: record.seq)
      guard let difference = TagRows.Difference(from: rows, to: tags) else { return }
      try difference.apply(db, to: record.seq, by: try Change.record(db, .tag, at: at))
    }
  }

  /// Changes the tags in force of an entry, rejected ones included, as they are at that moment: no
  /// other program changes tags or text in between. `change` gets them in the order of the text, and
  /// the text; what it throws is thrown, and nothing is changed.
  @discardableResult
  public func changeTags(
    _ id: EntryID, at: Moment, _ change: (inout [Tag], _ text: String) throws -> Void
  ) throws -> (entry: Entry, isChanged: Bool) {
    var refusal: (any Error)?
    do {
      return try write { db in
        let record = try EntryRecord.standing(db, id)
        let rows = try TagRows.rows(db, of: record.seq)
        var tags = rows.map(\.tag).inTextOrder
        let text = try record.text(db)
        do {
          try change(&tags, text)
        } catch {
          refusal = error
          throw error
        }
        let difference = TagRows.Difference(from: rows, to: tags)
        try difference?.apply(db, to: record.seq, by: try Change.record(db, .tag, at: at))
        guard let entry = try EntryRows.entries(db, [record.seq]).first else {
          throw UnknownValue()
        }
        return (entry, difference != nil)
      }
    } catch {
      throw refusal ?? error
    }
  }

  /// Every tag an entry has or had, with the time it was in force, in the order they came.
  public func tagHistory(_ id: EntryID) throws(StoreError) -> [TagPeriod] {
    try read { db in
      let record = try EntryRecord.find(db, id)
      return try db.all(
        """
        SELECT \(TagRows.columns), made.at, made.utc_offset, made.time_zone, ended.at,
          ended.utc_offset, ended.time_zone
        FROM tags JOIN changes AS made ON made.id = tags.made_by
        LEFT JOIN changes AS ended ON ended.id = tags.ended_by
        WHERE tags.entry = ? ORDER BY tags.id
        """, [record.seq]
      ) { row in
        TagPeriod(
          tag: try TagRows.tag(row, at: 0), from: row.moment(8),
          until: row.hasNull(atIndex: 11) ? nil : row.moment(11))
      }
    }
  }

  /// Marks an entry as one of a day when people came unasked, or takes the mark away.
  public func setSign(_ id: EntryID, _ isSign: Bool, at: Moment) throws(StoreError) {
    try setMark(id, .sign, isSign ? "on" : nil, at: at)
  }

  /// Says whether an entry's question was useful, or takes the word back.
  public func setUseful(_ id: EntryID, _ useful: Usefulness?, at: Moment) throws(StoreError) {
    try setMark(id, .useful, useful?.rawValue, at: at)
  }

  /// Says how the writer found what happened, or takes the word back.
  public func setFeeling(_ id: EntryID, _ feeling: Feeling?, at: Moment) throws(StoreError) {
    try setMark(id, .felt, feeling?.rawValue, at: at)
  }

  private func setMark(
    _ id: EntryID, _ name: MarkRows.Name, _ value: String?, at: Moment
  ) throws(StoreError) {
    try write { db in
      let record = try EntryRecord.standing(db, id)
      let old = try MarkRows.inForce(db, of: [record.seq])[record.seq]?[name]
      guard old != value else { return }
      let change = try Change.record(db, .mark, at: at)
      try MarkRows.end(db, name, of: record.seq, by: change)
      if let value { try MarkRows.insert(db, name, value, of: record.seq, by: change) }
    }
  }
}
