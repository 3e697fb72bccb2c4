import GRDB
import Journal
import JournalStore
import Testing

@Suite struct SettingsTests {
  @Test("the day the watch last spoke is kept, the latest one")
  func watchDay() throws {
    try withJournal { store in
      #expect(try store.watchDay() == nil)
      for iso in ["2026-11-20", "2026-11-27", "2026-11-23"] {
        let day = try #require(Day(iso: iso))
        try store.setWatchDay(day)
        #expect(try store.watchDay() == day)
      }
    }
  }

  @Test("the first start is asked until it was asked")
  func startAsked() throws {
    try withJournal { store in
      #expect(try !store.startAsked())
      for _ in 0..<2 {
        try store.setStartAsked()
        #expect(try store.startAsked())
      }
      // None of it is the writer's act.
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(0)) }
    }
  }

  @Test("the last offer is kept with its day and whether it was answered")
  func pinOffer() throws {
    try withJournal { store in
      #expect(try store.pinOffer() == nil)
      for (number, isAnswered) in [(0, false), (0, true), (60, false)] {
        let offer = PinOffer(day: day(number), isAnswered: isAnswered)
        try store.setPinOffer(offer)
        #expect(try store.pinOffer() == offer)
      }
    }
  }

  @Test("what stands in other words under the key of an offer is none")
  func otherWords() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let store = try JournalStore.open(at: path)
      defer { store.close() }
      for words in ["", " answered", "2026-11-31", "2026-11-20 perhaps", "answered"] {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
          try db.execute(
            sql: "INSERT OR REPLACE INTO settings (key, value) VALUES ('pin_offered', ?)",
            arguments: [words])
        }
        try queue.close()
        #expect(try store.pinOffer() == nil, "\(words)")
      }
    }
  }
}
