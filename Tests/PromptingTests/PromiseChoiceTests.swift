import Journal
import Testing

@testable import Prompting

@Suite struct PromiseChoiceTests {
  private let chooser = PromptChooser(library: .builtIn(), salt: 3)
  private let before = [served("a", on: monday.advanced(by: -30))]

  private func promise(
    _ number: UInt64 = 1, made: Int = 0, due: Int?, state: PromiseState = .open
  ) -> Promise {
    Promise(
      id: promiseID(number), text: "I ask before I answer.", made: monday.advanced(by: made),
      due: due.map { monday.advanced(by: $0) }, state: state)
  }

  /// A day on which a promise was asked about.
  private func asked(_ promise: Promise, _ offset: Int) -> ServedDay {
    served(
      PromptID(asking: promise.id).text, theme: nil, on: monday.advanced(by: offset),
      kind: .promise, traits: nil, code: "COMMIT")
  }

  private func ask(_ promises: [Promise], _ offset: Int, _ ledger: [ServedDay] = []) -> PromiseID? {
    chooser.choose(
      for: monday.advanced(by: offset), in: Situation(ledger: before + ledger, promises: promises)
    )?.reference.id.promise
  }

  @Test("a promise is asked about from its day on, and not on the day it was made")
  func due() {
    let friday = promise(due: 4)
    for (offset, isAsked) in [(1, false), (3, false), (4, true), (7, true), (90, true)] {
      #expect((ask([friday], offset) != nil) == isAsked, "\(offset)")
    }
    #expect(ask([promise(due: 0)], 0) == nil)
    #expect(ask([promise(due: 0)], 1) != nil)
    #expect(ask([promise(made: 400, due: 0)], 5) == nil)
  }

  @Test("a promise without a day is asked about after three working days")
  func undated() {
    let settings = ChooserSettings()
    let made = [(0, 3), (1, 4), (2, 7), (4, 9), (5, 9), (6, 9)]
    for (day, due) in made {
      let promise = promise(made: day, due: nil)
      #expect(settings.dueDay(of: promise) == monday.advanced(by: due), "\(day)")
      #expect(!settings.isDue(promise, on: monday.advanced(by: due - 1)))
      #expect(settings.isDue(promise, on: monday.advanced(by: due)))
    }
    #expect(
      ChooserSettings(workingDays: []).dueDay(of: promise(due: nil)) == monday.advanced(by: 3))
    #expect(
      ChooserSettings(workingDays: [.tuesday]).dueDay(of: promise(due: nil))
        == monday.advanced(by: 15))
  }

  @Test("closed promises are never asked about")
  func closed() {
    for state in PromiseState.outcomes { #expect(ask([promise(due: 1, state: state)], 3) == nil) }
  }

  @Test("three times at most, three days apart")
  func askings() {
    let promise = promise(due: 1)
    #expect(ask([promise], 3, [asked(promise, 1), served("b", on: monday.advanced(by: 2))]) == nil)
    let apart = [asked(promise, 1), served("b", on: monday.advanced(by: 2))]
    #expect(ask([promise], 4, apart) == promise.id)
    let third = apart + [asked(promise, 4), served("c", on: monday.advanced(by: 7))]
    #expect(ask([promise], 8, third + [served("d", on: monday.advanced(by: 5))]) == promise.id)
    let all =
      third + [
        asked(promise, 11), served("d", on: monday.advanced(by: 14)),
        served("e", on: monday.advanced(by: 15)), served("f", on: monday.advanced(by: 16)),
        served("g", on: monday.advanced(by: 17)),
      ]
    #expect(ask([promise], 60, all) == nil)
    let askings = PromiseAskings(all)
    #expect(askings.count(of: promise.id) == 3)
    #expect(askings.days(of: promise.id).count == 3)
    #expect(askings.isWaitingForWord(promise))
    #expect(PromiseAskings([promise.id: askings.days(of: promise.id)]) == askings)
    var kept = promise
    kept.state = .kept
    #expect(!askings.isWaitingForWord(kept))
    #expect(!PromiseAskings(third).isWaitingForWord(promise))
  }

  @Test("never on two days running, and at most two of any five")
  func spacing() {
    let one = promise(1, due: 1)
    let two = promise(2, due: 1)
    let other = { (offset: Int) in served("o\(offset)", on: monday.advanced(by: offset)) }
    // Friday and Monday run on where nothing was served between.
    #expect(ask([two], 7, [asked(one, 4)]) == nil)
    #expect(ask([two], 7, [asked(one, 3), other(4)]) == two.id)
    #expect(ask([two], 6, [asked(one, 2), other(3), asked(one, 4), other(5)]) == nil)
    #expect(ask([two], 7, [asked(one, 2), other(3), asked(one, 4), other(5), other(6)]) == two.id)
  }

  @Test("of several the one that was due first, then the one whose name comes first")
  func order() {
    let promises = [promise(1, due: 3), promise(2, due: 2), promise(3, made: -9, due: nil)]
    #expect(ask(promises, 4) == promises[2].id)
    #expect(ask(Array(promises.prefix(2)), 4) == promises[1].id)
    let same = [promise(4, due: 2), promise(5, due: 2)]
    #expect(ask(same, 4) == same.map(\.id).min())
    #expect(ask(same.reversed(), 4) == same.map(\.id).min())
  }

  @Test("the question quotes the promise, and the reason says for when and how often")
  func question() {
    var promise = promise(made: -6, due: 0)
    let situation = Situation(ledger: before, promises: [promise])
    let choice = chooser.choose(for: monday, in: situation)
    #expect(
      choice?.reference.text
        == "On Tuesday you wrote: “I ask before I answer.” How did it go, "
        + "and what helped or came between?")
    #expect(choice?.reference.theme == nil && choice?.prompt == nil && choice?.traits == nil)
    #expect(choice?.served.reasonCode == "COMMIT")
    #expect(choice?.served.facts == ["days": 6, "due": 0, "asked": 1])
    #expect(choice?.reason.line == "A promise of yours for today.")

    promise.made = monday.advanced(by: -7)
    promise.plan = Promise.Plan(condition: "the demo slips", action: "I ask first")
    let text = PromiseQuestion(promise: promise, day: monday).reference.text
    #expect(text.hasPrefix("On 29 December 2025 you wrote: “If the demo slips, then I ask first.”"))
  }

  @Test("a question about a long promise is no longer than any other, and cut at a word")
  func longPromise() {
    for (words, end) in [("word ", "word…”"), ("Donaudampfschifffahrt", "…”"), ("é", "é…”")] {
      var promise = promise(made: -400, due: 0)
      promise.text = String(repeating: words, count: 200)
      let text = PromiseQuestion(promise: promise, day: monday).reference.text
      #expect(text.count <= PromptLint.longestText)
      #expect(text.count > PromptLint.longestText - 24)
      #expect(text.contains(end))
      #expect(text.hasSuffix("How did it go, and what helped or came between?"))
    }
  }

  @Test("another question on the day of a promise is one of the library")
  func swap() {
    let promise = promise(due: 1)
    let situation = Situation(ledger: before, promises: [promise])
    let day = monday.advanced(by: 1)
    var today = ServedDay(day: day, choices: [asked(promise, 1).choices[0]])
    var themes: [ThemeID?] = []
    for _ in 0..<2 {
      guard let other = chooser.another(for: today, in: situation) else { break }
      #expect(other.kind == .scored)
      themes.append(other.reference.theme)
      today.choices.append(other.served)
    }
    #expect(Set(themes).count == 2 && !themes.contains(nil))
    #expect(chooser.another(for: today, in: situation) == nil)
  }

  @Test("a promise stands for no theme: questions without one wait on, and may come in its place")
  func noTheme() {
    let library = PromptLibrary(prompts: [sound("own", theme: nil)])
    let promise = promise(due: 1)
    let today = asked(promise, 1)
    let other = PromptChooser(library: library, salt: 1).another(
      for: today, in: Situation(ledger: [today], promises: [promise]))
    #expect(other?.prompt?.id == PromptID("own"))

    let tomorrow = today.day.advanced(by: 1)
    var ledger = [today]
    #expect(ServingHistory(ledger, before: tomorrow, library: library).sighting(of: nil) == nil)
    ledger.append(served("own", theme: nil, on: today.day.advanced(by: -1)))
    let history = ServingHistory(ledger, before: tomorrow, library: library)
    #expect(history.sighting(of: nil) == 1)
    #expect(history.wait(of: nil) == 1)
  }
}
