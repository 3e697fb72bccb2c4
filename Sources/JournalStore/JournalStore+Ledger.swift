import GRDB
public import Journal

/// The prompt ledger: what was asked on which day. It is the record of what was shown, so that
/// `undo` leaves it alone.
extension JournalStore {
  /// What was served on a day; nil where nothing was.
  public func served(on day: Day) throws(StoreError) -> ServedDay? {
    try read { db in try LedgerRows.day(db, day) }
  }

  /// The last served days, the newest first, only those before a day where one is given; all of them
  /// where `last` is nil.
  public func servedDays(
    last: Int? = nil, before: Day? = nil
  ) throws(StoreError) -> [ServedDay] {
    try read { db in
      try LedgerRows.days(db, before: before?.number ?? Int.max, last: max(-1, last ?? -1))
    }
  }

  /// The days on which each promise was asked about, going by the first question of a day. Nothing
  /// else of the ledger is read, which may be long.
  public func promiseAskings() throws(StoreError) -> [PromiseID: [Day]] {
    try read { db in
      var days: [PromiseID: [Day]] = [:]
      // Only names that are made have a colon; the names of prompts have none.
      try db.each(
        """
        SELECT prompt_id, day FROM served_prompts
        WHERE place = 0 AND instr(prompt_id, ':') > 0 ORDER BY day
        """
      ) { row in
        guard let promise = PromptID(row[0]).promise else { return }
        days[promise, default: []].append(row.day(1))
      }
      return days
    }
  }

  /// Records what is served on a day, unless that day stands in the ledger already; gives back what
  /// stands. Of two programs that serve at once, the first is right.
  @discardableResult
  public func record(_ served: ServedDay, at: Moment) throws(StoreError) -> ServedDay {
    try write { db in
      if let standing = try LedgerRows.day(db, served.day) { return standing }
      try LedgerRows.insert(db, served, at: at)
      return try LedgerRows.day(db, served.day) ?? served
    }
  }

  /// Brings a served day up to date: further choices are added, those that were shown stay as they
  /// are; the one that stands and the state are set. Gives back what stands.
  @discardableResult
  public func update(_ served: ServedDay, at: Moment) throws(StoreError) -> ServedDay {
    try write { db in
      if let old = try LedgerRows.day(db, served.day) {
        try LedgerRows.extend(db, old, to: served)
      } else {
        try LedgerRows.insert(db, served, at: at)
      }
      return try LedgerRows.day(db, served.day) ?? served
    }
  }

  /// Whether a day has an undeleted entry that answers one of the day's prompts.
  public func isAnswered(_ day: Day) throws(StoreError) -> Bool {
    let range = Position.range(day...day)
    return try read { db in
      try db.first(
        """
        SELECT 1 FROM entries WHERE deleted = 0 AND position BETWEEN ? AND ?
          AND prompt_id IN (SELECT prompt_id FROM served_prompts WHERE day = ?)
        """, [range.lowerBound, range.upperBound, day.number]
      ) { _ in true } ?? false
    }
  }
}
