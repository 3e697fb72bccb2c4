import Journal
import Testing

@testable import Prompting

@Suite struct LadderTests {
  private let chooser = PromptChooser(library: .builtIn(), salt: 1)

  /// Answers with so many words each, a day apart, the last of them on the Monday.
  private func answers(_ words: [Int], prompt: String = "trust-01") -> [WrittenEntry] {
    words.enumerated().map { place, count in
      WrittenEntry(
        day: monday.advanced(by: place + 1 - words.count), prompt: PromptID(prompt), words: count)
    }
  }

  private func depth(_ level: Int, _ cause: DepthCause = .consent, ago days: Int = 60) -> Wish {
    Wish(.depth(level, cause), day: monday.advanced(by: -days))
  }

  private func offer(_ answers: [WrittenEntry], _ wishes: [Wish] = []) -> Offer? {
    chooser.offer(on: monday, in: Situation(lastAnswers: answers, wishes: wishes))
  }

  @Test("four full answers of the last six are carried one step deeper, if the writer wants")
  func deeper() {
    #expect(offer(answers([60, 60, 60, 60])) == .deeper(2))
    #expect(offer(answers([60, 60, 60])) == nil)
    #expect(offer(answers([59, 60, 60, 60])) == nil)
    #expect(offer(answers([60, 1, 60, 30, 60, 60])) == .deeper(2))
    #expect(offer(answers([60, 60, 1, 60, 30, 60, 30])) == nil)
    #expect(offer(answers([60, 60, 60, 60]), [depth(3)]) == .deeper(4))
    #expect(offer(answers([60, 60, 60, 60]), [depth(4)]) == nil)
    var useful = answers([5, 5, 60, 60])
    useful[0].useful = .yes
    useful[1].useful = .yes
    #expect(offer(useful) == .deeper(2))
    useful[1].useful = .soSo
    #expect(offer(useful) == nil)
  }

  @Test("in whatever order the answers come, those of one day and one length too")
  func order() {
    var day = (0..<7).map { _ in WrittenEntry(day: monday, prompt: PromptID("trust-01"), words: 9) }
    for index in 0..<4 { day[index].useful = .yes }
    #expect(offer(day) == .deeper(2))
    #expect(offer(day.reversed()) == .deeper(2))
  }

  @Test("it is offered on the day of an answer, counted from the last word on the depth")
  func when() {
    let full = answers([60, 60, 60, 60])
    #expect(
      chooser.offer(on: monday.advanced(by: 1), in: Situation(lastAnswers: full)) == nil)
    #expect(offer(full, [depth(2, ago: 3)]) == nil)
    #expect(offer(full, [depth(2, ago: 4)]) == .deeper(3))
    #expect(offer(answers([60, 60, 60, 60], prompt: PromptID(asking: promiseID(1)).text)) == nil)
  }

  @Test("after a no it is silent for 28 days")
  func declined() {
    let full = answers([60, 60, 60, 60])
    for (days, isOffered) in [(0, false), (27, false), (28, true)] {
      let no = Wish(.declined(.deeper(2)), day: monday.advanced(by: -days))
      #expect((offer(full, [no]) != nil) == isOffered, "\(days)")
      #expect((offer(full, [depth(2), no]) != nil) == isOffered, "\(days)")
    }
  }

  @Test("two short answers in a row go one step down, and one does not")
  func stepDown() {
    func step(_ words: [Int], _ wishes: [Wish]) -> Wish? {
      chooser.stepDown(on: monday, in: Situation(lastAnswers: answers(words), wishes: wishes))
    }
    let down = Wish(.depth(2, .shortAnswers), day: monday)
    #expect(step([90, 19, 19], [depth(3)]) == down)
    #expect(step([19, 20], [depth(3)]) == nil)
    #expect(step([20, 19], [depth(3)]) == nil)
    #expect(step([19], [depth(3)]) == nil)
    #expect(step([19, 19], []) == nil)
    // Once only: the answers before the step count no more.
    #expect(step([19, 19], [depth(3), depth(2, .shortAnswers, ago: 0)]) == nil)
    #expect(step([19, 19, 19], [depth(3), depth(2, .shortAnswers, ago: 2)]) != nil)
    let asked = answers([3, 3], prompt: PromptID(asking: promiseID(1)).text)
    #expect(
      chooser.stepDown(on: monday, in: Situation(lastAnswers: asked, wishes: [depth(3)])) == nil)
  }

  @Test("the first day asked after a hard entry is one step lighter, that day only")
  func hard() {
    func level(_ hardDays: Int, lastServed: Int, level: Int = 3) -> Int {
      let entry = WrittenEntry(day: monday.advanced(by: -hardDays), feeling: .hard)
      let ledger = [served("a", on: monday.advanced(by: -lastServed))]
      return chooser.context(
        for: monday, in: Situation(ledger: ledger, recent: [entry], wishes: [depth(level)])
      ).level
    }
    #expect(level(1, lastServed: 1) == 2)
    // Over a weekend it is the Monday.
    #expect(level(3, lastServed: 3) == 2)
    #expect(level(2, lastServed: 3) == 2)
    #expect(level(2, lastServed: 1) == 3)
    #expect(level(0, lastServed: 1) == 3)
    #expect(level(1, lastServed: 1, level: 1) == 1)
  }
}
