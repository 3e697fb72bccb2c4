import GRDB
public import Journal

/// Reviews: entries of a kind of their own, found by the name of their week.
///
/// What a review retells was written before, so it has no votes and answers no question of a day:
/// `taggedEntries`, `recentEntries`, `lastAnswers`, `answers` and `unread` leave reviews out. In all
/// else they are entries like any other.
extension JournalStore {
  /// The review of a week, the newest where there are several; nil where there is none, or all are
  /// deleted.
  public func review(of week: Week) throws(StoreError) -> Entry? {
    try read { db in
      let found = try db.first(
        """
        SELECT seq FROM entries
        WHERE prompt_id = ? AND prompt_id IS NOT NULL AND deleted = 0 AND kind = 'review'
        ORDER BY position DESC LIMIT 1
        """, [PromptID(reviewing: week).text]
      ) { $0[0] as Int64 }
      return try found.flatMap { try EntryRows.entries(db, [$0]).first }
    }
  }
}
