import Journal
import Testing

@testable import Prompting

@Suite struct PromptChooserEdgeTests {
  private let builtIn = PromptLibrary.builtIn()

  @Test("an empty library, and one that fits nobody, has no question")
  func nothing() {
    let unfit = Prompt(id: PromptID("a"), text: "Do you?", needs: .managers)
    for library in [PromptLibrary(), PromptLibrary(prompts: [unfit])] {
      let chooser = PromptChooser(
        library: library, settings: ChooserSettings(audience: .none), salt: 1)
      #expect(chooser.choose(for: monday, in: Situation()) == nil)
      #expect(chooser.another(for: ServedDay(day: monday, choices: []), in: Situation()) == nil)
      #expect(chooser.offer(on: monday, in: Situation()) == nil)
      let promise = Promise(
        id: promiseID(1), text: "I ask first.", made: monday.advanced(by: -1), due: monday)
      #expect(chooser.choose(for: monday, in: Situation(promises: [promise]))?.kind == .promise)
    }
  }

  @Test("a library of any size has a question on every day, whatever its prompts are for")
  func small() {
    var owned = sound("a")
    (owned.axis, owned.lean) = (.ownership, .both)
    for prompts in [
      [sound("a")], [sound("a", theme: nil)], [owned], [sound("a"), sound("b")],
      smallLibrary().prompts,
    ] {
      for slot in DaySlot.allCases {
        let library = PromptLibrary(
          prompts: prompts.map { prompt in
            var prompt = prompt
            prompt.days = [slot]
            return prompt
          })
        var days = OpenedDays(library)
        for offset in 0..<40 { days.open(monday.advanced(by: offset), swaps: 3) }
        #expect(days.ledger.count == days.opened)
        #expect(Set(days.ledger.flatMap(\.choices).map(\.prompt.id)).count == prompts.count)
        let themes = Set(prompts.map(\.theme)).count
        #expect(!days.ledger.contains { $0.choices.count > themes })
      }
    }
  }

  @Test("a day for which nothing could be served does no harm")
  func emptyDay() {
    let hollow = ServedDay(day: monday, choices: [])
    let chooser = PromptChooser(library: builtIn, salt: 1)
    let situation = Situation(ledger: [hollow])
    #expect(chooser.choose(for: monday.advanced(by: 1), in: situation)?.reason == .first)
    #expect(chooser.another(for: hollow, in: situation) != nil)
  }

  @Test("a clock set back by a year chooses as it would have then, and repeats nothing of later")
  func clockSetBack() {
    var days = OpenedDays(builtIn)
    days.openWorkingDays(365..<425)
    let later = days.situation
    let back = monday.advanced(by: 60)
    days.open(back)
    let choice = days.choices.last?.choice
    // Nothing came before; but it is no first day, no return, and no day has two questions.
    #expect(choice?.kind == .scored)
    #expect(choice?.reason != .first)
    #expect(Set(days.ledger.map(\.day)).count == days.ledger.count)
    // A day in the midst of written ones repeats none of its neighbors, before or after.
    for offset in 365..<425 where monday.advanced(by: offset).weekday >= .saturday {
      let day = monday.advanced(by: offset)
      let choice = days.chooser.choose(for: day, in: later)
      let near = later.ledger.filter { abs($0.day.distance(to: day)) <= 28 }
      #expect(
        choice.map { near.flatMap(\.choices).map(\.prompt.id).contains($0.reference.id) } == false)
      // In waits and caps what comes later weighs nothing.
      var cut = later
      cut.ledger.removeAll { $0.day > day }
      let histories = [later, cut].map {
        ServingHistory($0.ledger, before: day, library: builtIn)
      }
      #expect(Set(histories.map(\.served)).count == 1)
      #expect(Set(histories.map(\.recent)).count == 1)
      #expect(Set(histories.map(\.scored)).count == 1)
    }
  }

  @Test("a day left out or met twice at the date line is a day like others")
  func dateLine() {
    var days = OpenedDays(builtIn)
    // Westward over the line one day comes twice, eastward one is left out.
    for offset in [0, 1, 1, 2, 4, 5, 4] {
      let day = monday.advanced(by: offset)
      guard !days.ledger.contains(where: { $0.day == day }) else { continue }
      days.open(day)
    }
    #expect(days.ledger.map(\.day.number).sorted() == [0, 1, 2, 4, 5].map { monday.number + $0 })
    #expect(Set(days.ledger.compactMap { $0.choices.first?.prompt.theme }).count == 5)
  }

  @Test("ledger and days at the ends of the calendar do no harm")
  func extremes() {
    let ends = [Day(number: .min), Day(number: 0), Day(number: .max)]
    for day in ends {
      for entry in ends {
        var days = OpenedDays(builtIn, salt: .max)
        days.open(entry)
        var situation = days.situation
        situation.promises = [Promise(id: promiseID(1), text: "I ask.", made: entry)]
        situation.recent = [WrittenEntry(day: entry, votes: [.risk: .manager])]
        situation.lastAnswers = situation.recent
        situation.targets = [.risk: .even]
        #expect(days.chooser.choose(for: day, in: situation) != nil)
        _ = days.chooser.offer(on: day, in: situation)
        _ = days.chooser.stepDown(on: day, in: situation)
      }
    }
  }

  @Test("prompts of the writer's own without a theme have their turn like a theme")
  func themeless() {
    var own = (1...3).map { sound("own-\($0)", theme: nil) }
    for index in own.indices { (own[index].isOwn, own[index].pack) = (true, .own) }
    let library = PromptLibrary(themes: builtIn.themes, prompts: builtIn.prompts + own)
    var days = OpenedDays(library)
    days.openWorkingDays(0..<220)
    let places = days.choices.indices.filter { days.choices[$0].choice.reference.theme == nil }
    #expect(places.count >= 5)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 <= 26 })
    #expect(
      days.choices.allSatisfy {
        $0.choice.reference.theme != nil || $0.choice.prompt?.isOwn == true
      })
  }
}
