import Foundation
import Journal
import JournalStore
import Prompting
import Testing

@testable import baton

@Suite("The question of a day, over a journal")
final class TodayServiceTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "baton-today-\(UUID().uuidString)")
  private let store: JournalStore
  private let start: Day

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try JournalStore.open(at: folder.path + "/journal.sqlite")
    start = try #require(Day(year: 2026, month: 11, day: 16))
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  private func service(_ library: PromptLibrary = .builtIn()) -> TodayService {
    TodayService(store: store, library: library, settings: ChooserSettings(), dayTurn: .standard)
  }

  private func at(_ day: Day) -> Moment {
    Moment(
      Instant(milliseconds: Int64(day.number) * 86_400_000 + 61_200_000), utcOffset: 0,
      timeZone: "UTC")
  }

  /// Answers the question of a day with so many words.
  @discardableResult
  private func answer(_ served: ServedDay, words: Int) throws -> EntryID {
    var random = SystemRandomNumberGenerator()
    let text = Array(repeating: "word", count: words).joined(separator: " ")
    let entry = NewEntry(
      id: EntryID(using: &random), day: served.day, created: at(served.day), text: text,
      prompt: served.current?.prompt)
    try store.add([entry], at: at(served.day))
    return entry.id
  }

  private func small(_ themes: [String]) -> PromptLibrary {
    PromptLibrary(
      themes: themes.map { Theme(id: ThemeID($0), title: $0) },
      prompts: themes.map { Prompt(id: PromptID($0 + "-1"), text: "You?", theme: ThemeID($0)) })
  }

  @Test("what a choice is made from is all there")
  func situation() throws {
    let reader = SituationReader(store: store, dayTurn: .standard)
    #expect(try reader.situation(for: start) == Situation())
    let served = try #require(try service().serve(start, at: at(start)))
    try answer(served, words: 12)
    try store.setTarget(.risk, .even, since: start, at: at(start))
    try store.record(Wish(.theme(ThemeID("trust"), .pinned), day: start), at: at(start))
    var random = SystemRandomNumberGenerator()
    let promise = Promise(id: PromiseID(using: &random), text: "I ask.", made: start)
    try store.add(promise, at: at(start))
    let next = start.advanced(by: 1)
    let situation = try reader.situation(for: next)
    #expect(situation.ledger.map(\.day) == [start])
    #expect(situation.recent.map(\.words) == [12])
    #expect(situation.lastAnswers.map(\.prompt) == [served.current?.prompt.id])
    #expect(situation.answers.values.map(\.count) == [1])
    #expect(situation.lastEntryDay == start)
    #expect(situation.targets == [.risk: .even])
    #expect(situation.promises.map(\.id) == [promise.id])
    #expect(situation.wishes.count == 1)
    // What lies further back than eight weeks is no recent entry.
    #expect(try reader.situation(for: start.advanced(by: 56)).recent.count == 1)
    #expect(try reader.situation(for: start.advanced(by: 57)).recent.isEmpty)
  }

  @Test("another shows the second, the third, the first again, and then those in turn")
  func another() throws {
    let service = service()
    var served = try #require(try service.serve(start, at: at(start)))
    var standing: [Int] = []
    for _ in 0..<7 {
      served = try #require(try service.another(for: served, at: at(start)))
      standing.append(served.standing)
    }
    #expect(standing == [1, 2, 0, 1, 2, 0, 1])
    #expect(served.choices.count == 3)
    #expect(Set(served.choices.map(\.prompt.theme)).count == 3)
    #expect(try store.served(on: start) == served)
  }

  @Test("where there are fewer themes, it comes round earlier; with one there is no other")
  func fewThemes() throws {
    let two = service(small(["a", "b"]))
    var served = try #require(try two.serve(start, at: at(start)))
    var standing: [Int] = []
    for _ in 0..<4 {
      served = try #require(try two.another(for: served, at: at(start)))
      standing.append(served.standing)
    }
    #expect(standing == [1, 0, 1, 0])
    let next = start.advanced(by: 1)
    let one = service(small(["c"]))
    let only = try #require(try one.serve(next, at: at(next)))
    #expect(try one.another(for: only, at: at(next)) == nil)
    #expect(try store.served(on: next) == only)
    #expect(try service(PromptLibrary()).serve(next.advanced(by: 1), at: at(next)) == nil)
  }

  @Test("an answer goes to the question that stands, and then nothing is swapped or skipped")
  func answered() throws {
    let service = service()
    let first = try #require(try service.serve(start, at: at(start)))
    let second = try #require(try service.another(for: first, at: at(start)))
    let skipped = try service.skip(second, at: at(start))
    #expect(skipped.state == .skipped)
    #expect(try service.putAside(second, at: at(start)).state == .none)
    try service.takeUp(start, at: at(start))
    #expect(try store.served(on: start)?.state == .asked)
    try answer(second, words: 30)
    #expect(throws: Failure.self) { try service.another(for: second, at: self.at(self.start)) }
    #expect(throws: Failure.self) { try service.skip(second, at: self.at(self.start)) }
    #expect(try store.served(on: start)?.current == second.current)
  }

  @Test("two short answers in a row are a step down, once, written before the choice")
  func stepDown() throws {
    let before = start.advanced(by: -1)
    try store.record(Wish(.depth(3, .request), day: before), at: at(before))
    for offset in 0..<2 {
      let day = start.advanced(by: offset)
      try answer(try #require(try service().serve(day, at: at(day))), words: 3)
    }
    let third = start.advanced(by: 2)
    let served = try #require(try service().serve(third, at: at(third)))
    #expect(try store.wishes().last == Wish(.depth(2, .shortAnswers), day: third))
    #expect(try service().serve(third, at: at(third)) == served)
    #expect(try store.wishes().count == 2)
    let fourth = start.advanced(by: 3)
    _ = try service().serve(fourth, at: at(fourth))
    #expect(try store.wishes().count == 2)
  }

  @Test("deeper is offered after full answers; a yes is a step, a no is silence")
  func deeper() throws {
    for (isYes, level) in [(false, 1), (true, 2)] {
      var day = start.advanced(by: isYes ? 63 : 0)
      var offer: Offer?
      for _ in 0..<6 where offer == nil {
        try answer(try #require(try service().serve(day, at: at(day))), words: 80)
        offer = try service().offer(on: day)
        if offer == nil { day = day.advanced(by: 1) }
      }
      #expect(offer == .deeper(2))
      let asked = try #require(offer)
      try service().answerOffer(asked, isYes, on: day, at: at(day))
      #expect(Wishes(try store.wishes()).level == level)
      #expect(try service().offer(on: day) == nil)
      // The same answer from another program changes nothing more.
      let count = try store.wishes().count
      if isYes {
        try service().answerOffer(asked, true, on: day, at: at(day))
        #expect(try store.wishes().count == count)
      }
    }
  }

  @Test("a question skipped twice may be retired, a theme skipped three times come less often")
  func skips() throws {
    let service = service(small(["a"]))
    var offers: [Offer?] = []
    for offset in [0, 1, 2] {
      let day = start.advanced(by: offset)
      let served = try #require(try service.serve(day, at: at(day)))
      _ = try service.skip(served, at: at(day))
      offers.append(try service.offer(on: day))
      if offset == 1 {
        try service.answerOffer(.retire(PromptID("a-1")), false, on: day, at: at(day))
      }
    }
    #expect(offers == [nil, .retire(PromptID("a-1")), .fewer(ThemeID("a"))])
    let day = start.advanced(by: 2)
    try service.answerOffer(.fewer(ThemeID("a")), true, on: day, at: at(day))
    #expect(Wishes(try store.wishes()).wish(for: ThemeID("a")) == .halved)
    try service.answerOffer(.retire(PromptID("a-1")), true, on: day, at: at(day))
    #expect(Wishes(try store.wishes()).isRetired(PromptID("a-1")))
    // A yes to fewer of what is muted by now does not bring it back.
    try store.record(Wish(.theme(ThemeID("a"), .muted), day: day), at: at(day))
    try service.answerOffer(.fewer(ThemeID("a")), true, on: day, at: at(day))
    #expect(Wishes(try store.wishes()).wish(for: ThemeID("a")) == .muted)
  }

  @Test("a clock set back by a year serves each day once and takes nothing away")
  func clockSetBack() throws {
    let today = try #require(try service().serve(start, at: at(start)))
    let back = start.advanced(by: -365)
    let earlier = try #require(try service().serve(back, at: at(back)))
    #expect(earlier.day == back)
    #expect(try service().serve(start, at: at(start)) == today)
    #expect(try service().serve(back, at: at(back)) == earlier)
    #expect(try store.servedDays().map(\.day) == [start, back])
  }
}
