import GRDB
public import Journal

extension JournalStore {
  /// What stands where a promise was quoted whose entry is gone for good.
  public static let removedPromise = "A promise that was removed."
  /// What stands where a question was asked that a review had left, which is gone for good.
  public static let removedQuestion = "A question that was removed."

  /// Takes an entry away for good: revisions, tags, marks, drafts, search index, the promises that
  /// came from it with every question that quotes them, and the question that it left to take along.
  /// It cannot be undone, and no trace of its words stays in the journal's files.
  public func purge(_ id: EntryID) throws(StoreError) {
    try write { db in
      let record = try EntryRecord.find(db, id)
      try SearchIndex.remove(db, record.position)
      try SearchIndex.rebuild(db)
      try Self.removePromises(db, of: record.seq)
      try Self.removeCarried(db, from: record.seq)
      for table in ["readings", "tags", "marks", "revisions"] {
        try db.run("DELETE FROM \(table) WHERE entry = ?", [record.seq])
      }
      try db.run("DELETE FROM entries WHERE seq = ?", [record.seq])
      try Self.removeDraft(db, id, of: nil)
      try Self.removePicks(db, of: id)
      try Self.removeEmptyChanges(db)
    }
    try emptyLog()
  }

  /// Removes the promises that an entry has or had, in all their versions, and takes their words out
  /// of the questions that asked about them.
  private static func removePromises(_ db: Database, of entry: Int64) throws {
    let names = try db.all("SELECT DISTINCT name FROM promises WHERE entry = ?", [entry]) {
      try $0.promiseID(0)
    }
    for name in names {
      try removeWords(db, of: PromptID(asking: name), leaving: removedPromise)
      try db.run("DELETE FROM promises WHERE name = ?", [name.text])
    }
  }

  /// Takes the words of a review out of the question that it left to take along.
  private static func removeCarried(_ db: Database, from entry: Int64) throws {
    let prompt = try db.first(
      "SELECT prompt_id FROM entries WHERE seq = ? AND kind = 'review' AND prompt_id IS NOT NULL",
      [entry]
    ) { PromptID($0[0]) }
    guard let week = prompt?.reviewedWeek else { return }
    try removeWords(db, of: PromptID(carriedFrom: week), leaving: removedQuestion)
  }

  /// Takes the words of a prompt out of the ledger, of what answers it and of drafts.
  private static func removeWords(
    _ db: Database, of prompt: PromptID, leaving rest: String
  ) throws {
    try db.run(
      "UPDATE served_prompts SET prompt_text = ?, reason_text = ? WHERE prompt_id = ?",
      [rest, rest, prompt.text])
    for table in ["entries", "drafts"] {
      try db.run(
        "UPDATE \(table) SET prompt_text = ? WHERE prompt_id = ?", [rest, prompt.text])
    }
  }

  /// Changes that touched nothing else would make `undo` take back nothing. Undoings first, since
  /// they point at what they undid.
  private static func removeEmptyChanges(_ db: Database) throws {
    for condition in [
      "kind = 'undo'", "id NOT IN (SELECT undoes FROM changes WHERE kind = 'undo')",
    ] {
      try db.run(
        """
        DELETE FROM changes WHERE \(condition)
          AND NOT EXISTS (SELECT 1 FROM revisions WHERE change = changes.id)
          AND NOT EXISTS (SELECT 1 FROM tags WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM tags WHERE ended_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM readings WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM readings WHERE ended_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM marks WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM marks WHERE ended_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM targets WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM targets WHERE ended_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM promises WHERE made_by = changes.id)
          AND NOT EXISTS (SELECT 1 FROM promises WHERE ended_by = changes.id)
        """)
    }
  }

  /// Carries the log into the file and cuts it to nothing.
  private func emptyLog() throws(StoreError) {
    try access { db in _ = try db.checkpoint(.truncate) }
  }
}
