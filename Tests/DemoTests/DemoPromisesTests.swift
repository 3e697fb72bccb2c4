import Journal
import Testing

@testable import Demo

@Suite("Promises of the made-up journal")
struct DemoPromisesTests {
  let friday = Day(iso: "2026-11-20") ?? Day(number: 0)

  @Test("every outcome is there but none too often; two are open for the coming days, one waits")
  func states() {
    let promises = DemoJournal(through: friday).promises
    let states = Dictionary(grouping: promises, by: \.state).mapValues(\.count)
    #expect(Set(states.keys) == Set(PromiseState.allCases))
    #expect(states[.open] == 3)
    let waiting = promises.filter { $0.state == .open && $0.asked.count == Promise.mostAskings }
    #expect(waiting.count == 1)
    // Asked about at least three days apart, as promises are.
    for (day, next) in zip(waiting[0].asked, waiting[0].asked.dropFirst()) {
      #expect(day.distance(to: next) >= 3)
    }
    let days = promises.filter { $0.state == .open }.compactMap(\.due).sorted()
    #expect(days.map { friday.distance(to: $0) } == [7, 14])
  }

  @Test("each comes from an entry, on the day of that entry, also in a longer journal")
  func entries() {
    for (count, shift) in [(65, 0), (65, 3), (65, 6), (400, 0), (400, 5)] {
      let journal = DemoJournal(entries: count, through: friday.advanced(by: shift))
      let entries = Array(journal)
      #expect(journal.promises.count == Story.pledges.count)
      for promise in journal.promises {
        #expect(entries[promise.entry].day == promise.made)
        #expect(promise.closed.map { promise.made <= $0 && $0 <= friday } ?? true)
        #expect((promise.closed == nil) == (promise.state == .open))
        #expect(promise.due.map { promise.made < $0 } ?? true)
        #expect(promise.asked.allSatisfy { promise.made < $0 && $0 <= (promise.closed ?? friday) })
        // What is open and not decided is for a day after the last entry, whatever weekday that was.
        if promise.state == .open, promise.asked.isEmpty {
          #expect(promise.due.map { $0 > entries.last?.day ?? $0 } == true)
        }
      }
    }
    #expect(DemoJournal(entries: 0, through: friday).promises.isEmpty)
    #expect(DemoJournal(entries: 1, through: friday).promises.map(\.entry) == [0])
  }

  @Test("their parts are one line each, and short enough to be asked about")
  func parts() {
    for promise in DemoJournal(through: friday).promises {
      let parts = [promise.text, promise.plan?.condition, promise.plan?.action, promise.obstacle]
      for part in parts.compactMap(\.self) {
        #expect(part.count <= 90)
        #expect(String(part.trimmingWhitespace()) == part && !part.isEmpty)
        #expect(!part.contains { $0.isNewline })
      }
    }
  }

  @Test("what the newest promises say stands in their entries")
  func heard() {
    let journal = DemoJournal(through: friday)
    let entries = Array(journal)
    let quoted = journal.promises.filter { entries[$0.entry].text.contains($0.text) }
    #expect(quoted.count >= 2)
  }

  @Test("some entries say how it went, the last of them not")
  func feelings() {
    let entries = Array(DemoJournal(through: friday.advanced(by: 6)))
    for feeling in Feeling.allCases {
      #expect((2...6).contains(entries.count { $0.feeling == feeling }))
    }
    #expect(entries.last?.feeling == nil)
    let composed = DemoJournal(entries: 400, through: friday).prefix(300)
    #expect(composed.allSatisfy { $0.feeling == nil })
  }
}
