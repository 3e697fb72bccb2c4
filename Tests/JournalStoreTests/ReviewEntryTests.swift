import GRDB
import Journal
import JournalStore
import Testing

@Suite("Reviews among the entries") struct ReviewEntryTests {
  private let reader = Reader(model: "1", strictness: "usual")

  /// A review of the week that some day lies in.
  private func review(_ number: Int, of on: Int, on written: Int, _ text: String) -> NewEntry {
    let week = Week(containing: day(on))
    return NewEntry(
      id: id(number), day: day(written), created: minute(written * 1440 + number), text: text,
      prompt: PromptReference(id: PromptID(reviewing: week), text: "Review of it", theme: nil),
      kind: .review, behaviors: [Tag(.micromanage, .added)])
  }

  @Test(
    "a review changes nothing of what is counted, asked and read; it is listed, found and undone")
  func retells() throws {
    try withJournal { store in
      var plain = NewEntry(1, on: 0, "Gave Priya the keys", theme: "trust")
      plain.behaviors = [Tag(.empower, .confirmed)]
      try store.add([plain, NewEntry(2, on: 3, "Gave a talk, open")], at: minute(0))
      func counted() throws -> [AnyHashable] {
        let days = day(0)...day(30)
        return [
          try store.taggedEntries(in: days), try store.recentEntries(in: days),
          try store.lastAnswers(9), try store.answers(), try store.unread(by: reader),
          try store.unread(by: reader, matching: Query("gave", today: day(9))),
        ]
      }
      let before = try counted()
      var entry = review(3, of: 0, on: 4, "Gave up on nothing")
      entry.sign = true
      try store.add([entry], at: minute(5))
      #expect(try counted() == before)
      #expect(try store.count() == 3)
      #expect(try store.summaries(limit: 1).map(\.kind) == [.review])
      #expect(try store.count(matching: Query("gave", today: day(9))) == 3)
      #expect(try store.count(matching: Query("tag:micromanage", today: day(9))) == 1)
      #expect(try store.signs(in: day(0)...day(9)) == 1)
      #expect(try store.daysWritten(in: day(0)...day(9)).count == 3)
      #expect(try store.firstAndLastDay() == day(0)...day(4))
      // A further revision is one of a review too.
      let saved = try store.save(id(3), text: "Gave it a thought", at: minute(6)).entry
      #expect(saved.kind == .review && saved.revision == 2)
      #expect(try counted() == before)
      try store.delete(id(3), at: minute(7))
      #expect(try store.undo(at: minute(8)).entries == [id(3)])
      #expect(try store.entry(id(3)).kind == .review)
      #expect(try counted() == before)
    }
  }

  @Test("the review of a week is the newest of it that is not deleted")
  func ofWeek() throws {
    try withJournal { store in
      let week = Week(containing: day(0))
      #expect(try store.review(of: week) == nil)
      try store.add(
        [
          review(1, of: 0, on: 4, "first"), review(2, of: 0, on: 6, "second"),
          review(3, of: 7, on: 8, "the week after"),
          NewEntry(
            id: id(4), day: day(6), created: minute(6 * 1440 + 60), text: "no review",
            prompt: PromptReference(id: PromptID(reviewing: week), text: "?", theme: nil)),
        ], at: minute(0))
      for expected in ["second", "first", nil] {
        let found = try store.review(of: week)
        #expect(found?.text == expected)
        #expect(found.map { $0.kind == .review && $0.tags.count == 1 } ?? true)
        if let found { try store.delete(found.id, at: minute(1)) }
      }
      #expect(try store.review(of: week.advanced(by: 1))?.id == id(3))
      #expect(try store.review(of: week.advanced(by: -1)) == nil)
    }
  }

  @Test("no look for a review or for answers goes through all entries")
  func plans() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let store = try JournalStore.open(at: path)
      var entries = (0..<400).map {
        NewEntry($0, on: $0 / 2, "one", theme: $0 % 3 == 0 ? "a" : nil)
      }
      entries.append(review(500, of: 7, on: 9, "Review"))
      try store.add(entries, at: minute(0))
      store.close()
      let queue = try DatabaseQueue(path: path)
      defer { try? queue.close() }
      func plan(_ sql: String) throws -> String {
        try queue.read { db in
          try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
            .joined(separator: "\n")
        }
      }
      let found = try plan(
        """
        SELECT seq FROM entries
        WHERE prompt_id = 'review:2026-W47' AND prompt_id IS NOT NULL AND deleted = 0
          AND kind = 'review' ORDER BY position DESC LIMIT 1
        """)
      #expect(found == "SEARCH entries USING INDEX entries_by_prompt (prompt_id=?)")
      let last = try plan(
        """
        SELECT seq FROM entries WHERE prompt_id IS NOT NULL AND deleted = 0 AND kind = 'entry'
        ORDER BY position DESC LIMIT 50
        """)
      #expect(last == "SCAN entries USING INDEX entries_answering")
      let tagged = try plan(
        """
        SELECT seq, id, day, prompt_id IS NULL FROM entries
        WHERE deleted = 0 AND kind = 'entry' AND position BETWEEN 1 AND 2 ORDER BY position
        """)
      #expect(tagged.hasPrefix("SEARCH entries USING "))
      #expect(!tagged.contains("TEMP B-TREE"))
    }
  }
}
