import Journal
import Testing

@testable import Demo

@Suite struct DemoJournalTests {
  let friday = Day(iso: "2026-11-20") ?? Day(number: 0)

  @Test("the same arguments give the same journal, on every machine")
  func deterministic() {
    // These change with every word of the story and the stock, and with nothing else.
    #expect(digest(DemoJournal(through: friday)) == 3261807061965093602)
    #expect(digest(DemoJournal(entries: 400, through: friday, seed: 7)) == 15224286152516513427)
    #expect(digest(DemoJournal(through: friday, seed: 2)) != digest(DemoJournal(through: friday)))
  }

  @Test("there are as many entries as asked for")
  func counts() {
    for entries in [0, 1, 2, 59, 60, 61, 65, 66, 70, 71, 75, 100, 333, 3000] {
      let journal = DemoJournal(entries: entries, through: friday, wordsPerEntry: 5)
      #expect(journal.count == entries)
      #expect(Array(journal).count == entries)
    }
    #expect(Array(DemoJournal(entries: -3, through: friday)).isEmpty)
    #expect(DemoJournal(entries: .max, through: friday).count == DemoJournal.mostEntries)
  }

  @Test("days and moments rise, none after the last day, whatever weekday that is")
  func order() {
    for shift in 0..<14 {
      let last = friday.advanced(by: shift)
      for entries in [60, 150, 4000] {
        let made = Array(DemoJournal(entries: entries, through: last, wordsPerEntry: 5))
        #expect(zip(made, made.dropFirst()).allSatisfy { $0.day <= $1.day })
        #expect(zip(made, made.dropFirst()).allSatisfy { $0.created.instant < $1.created.instant })
        #expect(made.allSatisfy { $0.day <= last })
        #expect(made.last.map { last.number - $0.day.number <= 2 } == true)
        #expect(made.allSatisfy { $0.created.civilDay(dayTurn: .standard) == $0.day })
      }
    }
  }

  @Test("the writer's clock and the turn of the day are kept")
  func clocks() {
    let turns = [0, 30, 61, 240, 719].compactMap { DayTurn(minutes: $0) }
    for turn in turns {
      for offset in [-43_200, 0, 3600, 20_700, 50_400] {
        let journal = DemoJournal(
          entries: 200, through: friday, dayTurn: turn, timeZone: "Test/Zone",
          utcOffset: { _ in offset })
        for entry in journal {
          #expect(entry.created.utcOffset == offset)
          #expect(entry.created.timeZone == "Test/Zone")
          #expect(entry.created.civilDay(dayTurn: turn) == entry.day)
        }
      }
    }
  }

  @Test("as many entries as usual are one quarter")
  func quarter() {
    let made = Array(DemoJournal(through: friday))
    #expect(made.count == DemoJournal.standardCount)
    #expect(made.allSatisfy { friday.number - $0.day.number < 13 * 7 })
    #expect(Set(made.map { Week(containing: $0.day) }).count == 13)
  }

  @Test("more entries reach back further, ten years at most")
  func reach() {
    let two = DemoJournal(entries: 500, through: friday)
    #expect((2 * 365 - 60...2 * 365 + 150).contains(friday.number - two.firstDay.number))
    for entries in [10_000, 100_000] {
      let many = DemoJournal(entries: entries, through: friday)
      #expect((3500...3760).contains(friday.number - many.firstDay.number))
    }
    var journal = DemoJournal(entries: 500, through: friday)
    #expect(journal.next()?.day == two.firstDay)
  }

  @Test("the story stands the same at the end of a longer journal")
  func sameStory() {
    let short = Array(DemoJournal(through: friday))
    let long = Array(DemoJournal(entries: 300, through: friday).suffix(DemoJournal.standardCount))
    #expect(short.map(\.text) == long.map(\.text))
    #expect(short.map(\.tags) == long.map(\.tags))
  }

  @Test("at the ends of the calendar there are still as many entries, none after the last day")
  func ends() {
    for number in [Day.validNumbers.lowerBound, Day.validNumbers.upperBound] {
      let last = Day(number: number)
      for entries in [65, 500] {
        let made = Array(DemoJournal(entries: entries, through: last))
        #expect(made.count == entries)
        #expect(made.allSatisfy { $0.day <= last })
      }
    }
  }

  @Test("targets are for balances only and hold from the first day")
  func targets() {
    let journal = DemoJournal(entries: 100, through: friday)
    #expect(journal.targets.map(\.axis) == Axis.balances)
    #expect(journal.targets.allSatisfy { $0.since == journal.firstDay })
  }
}

/// A small checksum over all that an entry holds (FNV-1a).
func digest(_ journal: DemoJournal) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  func add(_ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
  for entry in journal {
    add(entry.day.iso + entry.created.iso8601 + "\(entry.created.instant.milliseconds)")
    add(entry.text + (entry.theme?.text ?? "") + "\(entry.sign)" + (entry.useful?.rawValue ?? ""))
    for tag in entry.tags {
      add(tag.behavior.rawValue + tag.origin.rawValue + "\(tag.probability ?? -1)" + tag.quote)
      add("\(tag.span ?? 0..<0)" + (tag.fit?.rawValue ?? "") + (tag.model ?? ""))
    }
  }
  return hash
}
