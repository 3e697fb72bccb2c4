import Journal
import JournalStore
import Prompting
import Review
import Testing
import Trends

@testable import baton

@Suite("What a review is read from")
final class ReviewReaderTests {
  private let writer: ReviewWriter
  private var store: JournalStore { writer.store }

  init() throws { writer = try ReviewWriter() }

  /// Two entries with checking in each of four weeks up to a day.
  private func watch(through day: Day, weeks: Int = 4) throws {
    for week in 0..<weeks {
      for offset in [0, 2] {
        try writer.write(day.advanced(by: -7 * week - offset), [.micromanage])
      }
    }
  }

  @Test("an empty journal has a page, of the week that runs and of any before; none after it")
  func weeks() throws {
    let reader = writer.reader(writer.day(4))
    for back in 0...3 {
      let week = writer.week.advanced(by: -back)
      let page = try reader.page(of: week)
      #expect(page.week == week)
      #expect(page.through == (back == 0 ? writer.day(4) : week.days.upperBound))
      #expect(page.amount == ReviewPage.Amount())
      #expect(try reader.entry(of: week) == nil)
    }
    let failure = #expect(throws: Failure.self) {
      try reader.page(of: self.writer.week.advanced(by: 1))
    }
    #expect(failure?.kind == .wrongUse)
    #expect(failure?.message.contains("2026-W48 has not begun") == true)
  }

  @Test("entries, targets, promises and signs are those of the days looked at")
  func material() throws {
    let friday = writer.day(4)
    let id = try writer.write(friday, [.empower])
    try store.setSign(id, true, at: writer.at(friday))
    try writer.write(writer.day(-3), [.plan])
    try store.setSign(try writer.write(writer.day(-60)), true, at: writer.at(friday))
    try store.setTarget(.risk, .even, since: writer.day(-30), at: writer.at(friday))
    try store.setTarget(.risk, .moreLeader, since: friday, at: writer.at(friday))
    var random = SystemRandomNumberGenerator()
    let promise = Promise(id: PromiseID(using: &random), text: "I ask.", made: writer.day(-40))
    try store.add(promise, at: writer.at(friday))
    let now = try writer.reader(friday).material(of: writer.week)
    #expect(now.entries.map(\.day) == [writer.day(-60), writer.day(-3), friday])
    #expect(now.targets == [.risk: .moreLeader])
    #expect(now.promises == [promise] && now.undecided.isEmpty && now.signs == 1)
    let before = try writer.reader(friday).material(of: writer.week.advanced(by: -1))
    #expect(before.entries.map(\.day) == [writer.day(-60), writer.day(-3)])
    #expect(before.targets == [.risk: .even] && before.signs == 0)
    for number in 0..<3 {
      let day = writer.day(-30 + number * 4)
      let asked = ServedPrompt(
        prompt: PromptReference(id: PromptID(asking: promise.id), text: "?", theme: nil),
        reasonCode: "COMMIT", reasonText: "", kind: .promise)
      try store.record(ServedDay(day: day, choices: [asked]), at: writer.at(day))
    }
    #expect(try writer.reader(friday).material(of: writer.week).undecided == [promise])
  }

  @Test("a review changes no count of a page, and makes none of its own")
  func retells() throws {
    let friday = writer.day(4)
    try watch(through: friday)
    let before = try writer.reader(friday).page(of: writer.week)
    let entry = try writer.review(writer.week, on: friday, [.surprise: "I checked again."])
    let tag = Tag(behavior: .micromanage, origin: .added, span: nil, quote: "")
    try store.setTags(entry.id, [tag], at: writer.at(friday))
    #expect(try writer.reader(friday).page(of: writer.week) == before)
  }

  @Test("the watch speaks on one day of a week, in the week that runs, and reading says nothing")
  func watch() throws {
    let friday = writer.day(4)
    try watch(through: friday)
    let reader = writer.reader(friday)
    for _ in 0..<2 { #expect(try reader.page(of: writer.week).saysWatch) }
    #expect(try store.watchDay() == nil)
    let last = try reader.page(of: writer.week.advanced(by: -1))
    #expect(!last.saysWatch && last.watch.state != .quiet)
    reader.said(last, at: writer.at(friday))
    #expect(try store.watchDay() == nil)
    reader.said(try reader.page(of: writer.week), at: writer.at(friday))
    #expect(try store.watchDay() == friday)
    for (number, says) in [(4, true), (5, false), (6, false), (7, true)] {
      let day = writer.day(number)
      let page = try writer.reader(day).page(of: Week(containing: day))
      #expect(page.saysWatch == says, "\(number)")
    }
    // Told on another screen before, it is told here no more.
    try store.setWatchDay(writer.day(2))
    #expect(try !reader.page(of: writer.week).saysWatch)
  }

  @Test("where the watch is quiet nothing is noted")
  func quiet() throws {
    let reader = writer.reader(writer.day(4))
    reader.said(try reader.page(of: writer.week), at: writer.at(writer.day(4)))
    #expect(try store.watchDay() == nil && store.pinOffer() == nil)
  }

  @Test("the theme of letting go is offered once, stands for its week, and is then silent")
  func offer() throws {
    let friday = writer.day(4)
    try watch(through: writer.day(80), weeks: 16)
    func offers(_ number: Int, saying: Bool = true) throws -> Bool {
      let reader = writer.reader(writer.day(number))
      let page = try reader.page(of: Week(containing: writer.day(number)))
      if saying { reader.said(page, at: writer.at(writer.day(number))) }
      return page.offersPin
    }
    #expect(try offers(4, saying: false))
    #expect(try store.pinOffer() == nil)
    for (number, isOffered) in [(4, true), (5, true), (6, true), (7, false), (59, false)] {
      #expect(try offers(number) == isOffered, "\(number)")
      #expect(try store.pinOffer() == PinOffer(day: friday))
    }
    // Eight weeks later it is offered again; a no ends it.
    #expect(try offers(60))
    #expect(try store.pinOffer() == PinOffer(day: writer.day(60)))
    try writer.reader(writer.day(61)).answerPin(false, at: writer.at(writer.day(61)))
    #expect(try store.pinOffer() == PinOffer(day: writer.day(60), isAnswered: true))
    #expect(try !offers(61))
    #expect(try store.wishes().isEmpty)
  }

  @Test("yes to the offer is a wish, once; what is wished already is not offered")
  func answers() throws {
    let friday = writer.day(4)
    let theme = ThemeID("letting-go")
    try watch(through: friday)
    let reader = writer.reader(friday)
    for _ in 0..<2 { try reader.answerPin(true, at: writer.at(friday)) }
    #expect(try store.wishes() == [Wish(.theme(theme, .pinned), day: friday)])
    for (wish, isOffered) in [
      (ThemeWish.pinned, false), (.muted, false), (.halved, true), (.normal, true),
    ] {
      let later = writer.day(4 + 70)
      try store.record(Wish(.theme(theme, wish), day: later), at: writer.at(later))
      let material = try writer.reader(later).material(of: Week(containing: later))
      #expect(material.mayOfferPin == isOffered, "\(wish)")
    }
  }

  @Test("what the two words meant a quarter ago is shown at the end of a quarter")
  func meaning() throws {
    let week = try #require(Week(iso: "2026-W53"))
    let today = week.monday.advanced(by: 4)
    func meaning(of week: Week) throws -> String? {
      try writer.reader(today).material(of: week).lastMeaning
    }
    #expect(try meaning(of: week) == nil)
    let quarters = ["2026-W39", "2026-W26", "2026-W13", "2026-W01"].compactMap { Week(iso: $0) }
    #expect(quarters.dropLast().allSatisfy { ReviewOccasion($0) == .quarter })
    for (place, word) in [(2, "Doing it."), (1, ""), (0, "Asking.")] {
      let earlier = quarters[place]
      try writer.review(
        earlier, on: earlier.monday.advanced(by: 4),
        word.isEmpty ? [.surprise: "None."] : [.meaning: word])
      #expect(try meaning(of: week) == (place == 0 ? "Asking." : "Doing it."))
    }
    // The answer of the week itself is none from before, and other weeks do not ask.
    try writer.review(week, on: today, [.meaning: "Now."])
    #expect(try meaning(of: week) == "Asking.")
    #expect(try meaning(of: quarters[0]) == "Doing it.")
    #expect(try meaning(of: week.advanced(by: -1)) == nil)
  }

  @Test("the first weeks there are have a page too")
  func firstWeeks() throws {
    for year in 1...2 {
      let day = try #require(Day(year: year, month: 1, day: 8))
      let reader = writer.reader(day)
      for week in [Week(containing: day), Week(containing: day).advanced(by: -1)] {
        #expect(try reader.page(of: week).amount == ReviewPage.Amount())
      }
    }
  }
}
