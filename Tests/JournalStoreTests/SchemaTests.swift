import Foundation
import GRDB
import Journal
import JournalStore
import Testing

@Suite("Schema") struct SchemaTests {
  /// A file beside this one.
  private func fixture(_ name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try String(
      contentsOf: folder.appendingPathComponent("Fixtures/" + name), encoding: .utf8)
  }

  @Test(
    "a new journal, and one that was of an older version, has the schema of version 3, to the letter",
    arguments: [nil, "journal-v1.sql", "journal-v2.sql", "journal-v3.sql"])
  func frozen(older: String?) throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      if let older { try make(path, from: older) }
      try JournalStore.open(at: path).close()
      let queue = try DatabaseQueue(path: path)
      let schema = try queue.read { db in
        try String.fetchAll(
          db, sql: "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
      }
      try queue.close()
      let expected = try fixture("schema-v3.sql").split(separator: "\n\n")
      if older == nil {
        #expect(schema == expected.map { $0.trimmingCharacters(in: .newlines) })
      } else {
        // A dump brings its own order, and quotation marks around some names.
        func plain(_ statements: [some StringProtocol]) -> [String] {
          statements.map {
            $0.replacingOccurrences(of: "'", with: "").replacingOccurrences(
              of: "IF NOT EXISTS ", with: ""
            ).trimmingCharacters(in: .newlines)
          }.sorted()
        }
        #expect(plain(schema) == plain(expected))
      }
    }
  }

  /// A journal as a dump has it.
  private func make(_ path: String, from name: String) throws {
    let queue = try DatabaseQueue(path: path)
    let dump = try fixture(name)
    try queue.writeWithoutTransaction { try $0.execute(sql: dump) }
    try queue.close()
  }

  @Test(
    "a journal of version 3 opens with promises, wishes, feelings and what a choice was made from")
  func versionThree() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try make(path, from: "journal-v3.sql")
      let store = try JournalStore.open(at: path)
      defer { store.close() }
      let kept = Promise(
        id: promise(11), entry: id(1), text: "Priya closes up alone.",
        plan: Promise.Plan(condition: "she calls", action: "I ask back"),
        obstacle: "my own hurry", intends: .empower, made: day(0), due: day(3), state: .kept,
        closed: day(3))
      #expect(try store.promises() == [kept, Promise(12, "Leave at five.", on: 1)])
      #expect(
        try store.wishes() == [
          Wish(.theme(ThemeID("trust"), .halved), day: day(1)),
          Wish(.depth(2, .consent), day: day(2)),
        ])
      #expect(try store.entry(id(1)).useful == .yes)
      #expect(try store.entry(id(2)).feeling == .hard)
      let served = try #require(try store.served(on: day(3)))
      #expect(served.choices.map(\.kind) == [.promise, .scored])
      #expect(served.choices.map(\.seed) == [.max, 7])
      #expect(served.choices[0].facts == ["asked": 1, "days": 3])
      #expect(served.choices[0].traits == nil)
      #expect(served.choices[1].traits == ServedTraits(axis: .authority, isWin: true, depth: 2))
      #expect(try store.undo(at: minute(2000)).promises == [promise(12)])
      #expect(try store.undo(at: minute(2001)).promises == [promise(11)])
      #expect(try store.promises().map(\.state) == [.open])
    }
  }

  @Test("a journal of version 2 opens with what was read in it, which undo steps over")
  func versionTwo() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try make(path, from: "journal-v2.sql")
      let store = try JournalStore.open(at: path)
      defer { store.close() }
      #expect(try store.entry(id(2)).tags.map(\.model) == ["2"])
      #expect(try store.unread(by: Reader(model: "2", strictness: "usual")) == [id(1)])
      #expect(try store.unread(by: Reader(model: "1", strictness: "usual")) == [id(2), id(1)])
      #expect(try store.undo(at: minute(100)).kind == .target)
      try expectNothingOfVersionThree(store)
      // What version 3 made anew takes what is new.
      try store.setFeeling(id(2), .well, at: minute(101))
      try store.add(Promise(1, "Leave at five.", entry: id(1)), at: minute(102))
      try store.record(Wish(.depth(2, .request), day: day(1)), at: minute(103))
      #expect(try store.entry(id(2)).sign)
      #expect(try store.entry(id(2)).feeling == .well)
      #expect(try store.recentEntries(in: day(0)...day(1)).map(\.madePromise) == [true, false])
    }
  }

  /// What an older journal cannot hold is not there, in its entries and ledger neither.
  private func expectNothingOfVersionThree(_ store: JournalStore) throws {
    #expect(try store.promises().isEmpty)
    #expect(try store.wishes().isEmpty)
    #expect(try store.entries().allSatisfy { $0.feeling == nil })
    #expect(try store.recentEntries(in: day(0)...day(1)).allSatisfy { !$0.madePromise })
    #expect(try store.answers()[PromptID("letting-go-01")]?.count == 1)
    #expect(try store.review(of: Week(containing: day(0))) == nil)
    #expect(try store.promiseAskings().isEmpty)
    #expect(try !store.startAsked() && store.pinOffer() == nil && store.watchDay() == nil)
    let served = try #require(try store.served(on: day(0))?.choices.first)
    #expect(
      served
        == ServedPrompt(
          prompt: PromptReference(
            id: PromptID("letting-go-01"), text: "What did you hand over?",
            theme: ThemeID("letting-go")), reasonCode: "NEW", reasonText: "It was never asked."))
  }

  @Test("a journal that stays of version 2, since it cannot be written to, is read as it is")
  func staysOlder() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try make(path, from: "journal-v2.sql")
      let store = try JournalStore.open(at: path)
      defer { store.close() }
      // The tables go back under the open journal, for a test may write where a writer may not.
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in
        try db.execute(
          sql: """
            DROP TABLE wishes;
            DROP TABLE promises;
            CREATE TABLE promises (id INTEGER PRIMARY KEY, name TEXT, entry INTEGER, asked INTEGER);
            CREATE TABLE older AS SELECT day, place, prompt_id, prompt_text, prompt_theme,
              reason_code, reason_text FROM served_prompts;
            DROP TABLE served_prompts;
            ALTER TABLE older RENAME TO served_prompts;
            DROP INDEX entries_by_prompt;
            DROP INDEX entries_answering;
            PRAGMA user_version = 2;
            """)
      }
      try queue.close()
      try expectNothingOfVersionThree(store)
      #expect(try store.lastAnswers(5).map(\.prompt) == [PromptID("letting-go-01")])
      #expect(try store.shortID(promise(1)) == promise(1).text.prefix(4))
      #expect(throws: StoreError.noPromise(prefix: "a")) { try store.promise(prefix: "a") }
    }
  }

  @Test("a journal of version 1 opens with all it holds")
  func versionOne() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      try make(path, from: "journal-v1.sql")

      let store = try JournalStore.open(at: path)
      defer { store.close() }
      #expect(try store.salt() == 4711)
      let entries = try store.entries()
      #expect(entries.map(\.id) == [id(2), id(1)])
      #expect(entries.map(\.text) == ["Rewrote the rollout plan.", "Gave Priya the keys."])
      #expect(entries[1].prompt?.theme == ThemeID("letting-go"))
      #expect(entries[1].tags == [Tag(.empower, .confirmed, 0.75)])
      #expect(entries[0].sign)
      #expect(
        try store.history(id(1)).map(\.text) == ["Gave Priya the key.", "Gave Priya the keys."])
      #expect(try store.entries(matching: Query("key", today: day(0))).map(\.id) == [id(1)])
      #expect(try store.targets(on: day(1)) == [.risk: .moreLeader])
      try expectNothingOfVersionThree(store)
      #expect(try store.drafts().map(\.draft.text) == ["half a"])
      #expect(try store.undo(at: minute(100)).kind == .target)
    }
  }

  @Test("the rules stand in the schema")
  func rules() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let store = try JournalStore.open(at: path)
      try store.add([NewEntry(1, "one")], at: minute(0))
      try store.add(Promise(1, "Leave at five."), at: minute(1))
      try store.record(Wish(.depth(1, .request), day: day(0)), at: minute(2))
      try store.record(
        ServedDay(
          day: day(0),
          choices: [
            ServedPrompt(
              prompt: PromptReference(id: PromptID("a"), text: "?", theme: nil), reasonCode: "NEW",
              reasonText: "")
          ]), at: minute(3))
      store.close()
      let queue = try DatabaseQueue(path: path)
      for sql in [
        "UPDATE revisions SET text = NULL", "UPDATE revisions SET change = 99",
        "UPDATE entries SET kind = 'other'", "UPDATE entries SET revision = 2",
        "UPDATE entries SET id = 'short'", "UPDATE entries SET day = day + 1",
        "DELETE FROM changes", "INSERT INTO revisions SELECT NULL, 1, 1, 0, 0, 1, 'again'",
        "INSERT INTO tags (entry, behavior, origin, quote, made_by) VALUES (1, 'nap', 'added', '', 1)",
        """
        INSERT INTO tags (entry, behavior, origin, probability, quote, made_by)
        VALUES (1, 'grow', 'suggested', 1.5, '', 1)
        """,
        "INSERT INTO readings VALUES (NULL, 1, 2, 'm', 'usual', 1, NULL)",
        "INSERT INTO readings VALUES (NULL, 1, 1, '', 'usual', 1, NULL)",
        "INSERT INTO targets (axis, share, since, made_by) VALUES ('risk', 0.6, 0, 1)",
        "INSERT INTO targets (axis, share, since, made_by) VALUES ('ownership', 0.5, 0, 1)",
        "INSERT INTO marks (entry, name, value, made_by) VALUES (1, 'felt', 'on', 1)",
        "INSERT INTO marks (entry, name, value, made_by) VALUES (1, 'mood', 'well', 1)",
        "UPDATE promises SET name = 'short'", "UPDATE promises SET text = ''",
        "UPDATE promises SET condition = 'only if'", "UPDATE promises SET state = 'kept'",
        "UPDATE promises SET closed_on = 0", "UPDATE promises SET intends = 'nap'",
        "UPDATE promises SET entry = 99", "UPDATE promises SET made_on = NULL",
        "UPDATE promises SET state = 'broken', closed_on = 0",
        "UPDATE wishes SET kind = 'other'", "UPDATE wishes SET subject = '5'",
        "UPDATE wishes SET value = 'muted'", "UPDATE wishes SET kind = 'declined'",
        "UPDATE served_prompts SET kind = 'other'", "UPDATE served_prompts SET axis = 'risk'",
        "UPDATE served_prompts SET depth = 2", "UPDATE served_prompts SET is_win = 1, depth = 5",
        "UPDATE served_prompts SET facts = '[1]'", "UPDATE served_prompts SET facts = '{'",
      ] {
        #expect(throws: DatabaseError.self, "\(sql)") {
          try queue.write { try $0.execute(sql: sql) }
        }
      }
      try queue.close()
    }
  }
}
