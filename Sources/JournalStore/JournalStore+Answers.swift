import GRDB
public import Journal

/// What a choice of questions is made from, as far as it stands in entries: no word of them.
extension JournalStore {
  /// The entries of some days, the oldest first, reviews left out.
  public func recentEntries(
    in days: ClosedRange<Day>
  ) throws(StoreError) -> [WrittenEntry] {
    try read { db in try WrittenRows.entries(db, at: Position.range(days)) }
  }

  /// The last entries that answer a prompt, the newest first; a review answers none.
  public func lastAnswers(_ count: Int) throws(StoreError) -> [WrittenEntry] {
    try read { db in
      try WrittenRows.entries(
        db,
        try db.integers(
          """
          SELECT seq FROM entries WHERE prompt_id IS NOT NULL AND deleted = 0 AND kind = 'entry'
          ORDER BY position DESC LIMIT ?
          """, [max(0, count)]))
    }
  }

  /// How each prompt was answered, by its name; those that no undeleted entry answers are left out,
  /// and so are reviews.
  public func answers() throws(StoreError) -> [PromptID: PromptAnswers] {
    try read { db in
      // The last of each is looked for by itself: to count alone goes twice as fast. Reviews are
      // known by their prompts here: these are in the index that is counted, the kinds are not.
      let isAnswer = "prompt_id IS NOT NULL AND deleted = 0"
      let prompts = try db.all(
        """
        SELECT count(*), (
          SELECT seq FROM entries AS one WHERE one.prompt_id = entries.prompt_id AND \(isAnswer)
          ORDER BY position DESC LIMIT 1), prompt_id
        FROM entries WHERE \(isAnswer) GROUP BY prompt_id
        """
      ) { (count: $0[0] as Int, seq: $0[1] as Int64, prompt: PromptID($0[2])) }
      .filter { $0.prompt.reviewedWeek == nil }
      let entries = try WrittenRows.entries(db, prompts.map(\.seq))
      var answers: [PromptID: PromptAnswers] = [:]
      for (prompt, last) in zip(prompts, entries) {
        guard let id = last.prompt else { throw UnknownValue() }
        answers[id] = PromptAnswers(count: prompt.count, last: last)
      }
      return answers
    }
  }
}
