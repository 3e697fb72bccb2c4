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
    "a new journal, and one that was of an older version, has the schema of version 2, to the letter",
    arguments: [nil, "journal-v1.sql"])
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
      let expected = try fixture("schema-v2.sql").split(separator: "\n\n")
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
      #expect(try store.served(on: day(0))?.choices.count == 1)
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
      ] {
        #expect(throws: DatabaseError.self, "\(sql)") {
          try queue.write { try $0.execute(sql: sql) }
        }
      }
      try queue.close()
    }
  }
}
