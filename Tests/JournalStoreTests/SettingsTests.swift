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
}
