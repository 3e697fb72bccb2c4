import Journal
import Testing

@testable import Prompting

@Suite struct ScoringTests {
  private let day = monday.advanced(by: 60)

  private func prompt(_ axis: Axis?, _ lean: Lean?) -> Prompt {
    Prompt(id: PromptID("a"), text: "What did you do?", axis: axis, lean: lean)
  }

  private func isNear(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) < 1e-12 } ?? false }

  @Test("what fades, fades by half")
  func decay() {
    #expect(Decay.votes.left(after: 0) == 1)
    #expect(isNear(Decay.votes.left(after: 14), 0.5))
    #expect(isNear(Decay.votes.left(after: 7), 0.5.squareRoot()))
    #expect(isNear(Decay.shown.left(after: 30), 0.5.squareRoot()))
    #expect(isNear(Decay.shown.left(after: 60), 0.5))
    #expect(Decay.shown.left(after: 3_000_000) == 0)
    #expect(Decay.thirds(0) == 1)
    #expect(isNear(Decay.thirds(3), 0.36787944117144233))
  }

  @Test("votes of today against six imaginary ones at the target, both sides half and half")
  func gap() {
    let votes: [Vote] = [.manager, .manager, .manager, .both]
    let entries = votes.map { WrittenEntry(day: day, votes: [.risk: $0]) }
    let gaps = AxisGaps(entries, targets: [.risk: .even, .people: .even], on: day)
    // (0.5 + 6 · 0.5) / (0.5 + 3.5 + 6)
    #expect(isNear(gaps.gap(of: .risk), 0.15))
    #expect(isNear(gaps.term(for: prompt(.risk, .leader)), 0.6))
    #expect(isNear(gaps.term(for: prompt(.risk, .both)), 0.42))
    #expect(gaps.term(for: prompt(.risk, .manager)) == 0)
    #expect(gaps.term(for: prompt(.people, .leader)) == 0)
    #expect(gaps.term(for: prompt(nil, nil)) == 0)
    // The other way round the manager's side is wanted.
    let leaders = (0..<20).map { _ in WrittenEntry(day: day, votes: [.risk: .leader]) }
    let other = AxisGaps(leaders, targets: [.risk: .moreManager], on: day)
    #expect(other.term(for: prompt(.risk, .manager)) == 1)
    #expect(isNear(other.term(for: prompt(.risk, .both)), 0.7))
    #expect(other.term(for: prompt(.risk, .leader)) == 0)
  }

  @Test("votes older than 56 days, of later days and on ownership push nothing")
  func outOfSight() {
    let entries = [
      WrittenEntry(day: day.advanced(by: -56), votes: [.risk: .manager]),
      WrittenEntry(day: day.advanced(by: 1), votes: [.risk: .manager]),
      WrittenEntry(day: day, votes: [.ownership: .manager]),
    ]
    let gaps = AxisGaps(entries, targets: [.risk: .even, .ownership: .even], on: day)
    #expect(gaps.gap(of: .risk) == 0)
    #expect(gaps.gap(of: .ownership) == nil)
    #expect(gaps.term(for: prompt(.ownership, .leader)) == 0)
  }

  @Test("ownership is watched over fourteen days, from two days on")
  func ownership() {
    func term(_ ages: [Int]) -> Double {
      AxisGaps(
        ages.map { WrittenEntry(day: day.advanced(by: -$0), showsMicromanaging: true) },
        targets: [:], on: day
      ).term(for: prompt(.ownership, .both))
    }
    for ages in [[], [3], [3, 3, 3], [3, 14], [-1, 3]] { #expect(term(ages) == 0, "\(ages)") }
    #expect(isNear(term([3, 13]), 1 - 0.513417119032592))
    #expect(isNear(term([3, 3, 4]), 1 - 0.36787944117144233))
  }

  @Test("the writer's word on an answer goes before its length and what it bore")
  func rating() {
    let answers = [10, 30, 50, 70].map { WrittenEntry(day: day, prompt: PromptID("x"), words: $0) }
    let fruit = Fruit(Situation(lastAnswers: answers))
    func rating(
      _ words: Int, _ useful: Usefulness? = nil, votes: Bool = false, promise: Bool = false
    )
      -> Double
    {
      fruit.rating(
        of: WrittenEntry(
          day: day, words: words, votes: votes ? [.risk: .leader] : [:], useful: useful,
          madePromise: promise))
    }
    #expect(rating(5, .yes) == 1)
    #expect(rating(99, .soSo, votes: true) == 0.5)
    #expect(rating(99, .no, votes: true) == 0)
    #expect(isNear(rating(39), 0.4))
    #expect(isNear(rating(40), 0.7))
    #expect(isNear(rating(39, votes: true), 0.7))
    #expect(isNear(rating(40, promise: true), 1))
  }

  @Test("what was fruitful comes again after 35, 70 and 140 days")
  func fruit() {
    func term(_ count: Int, _ days: Int, _ useful: Usefulness?) -> Double {
      let answer = WrittenEntry(
        day: day.advanced(by: -days), prompt: PromptID("a"), words: 1, useful: useful)
      let longer = WrittenEntry(day: day, prompt: PromptID("b"), words: 9)
      return Fruit(
        Situation(
          lastAnswers: [longer], answers: [PromptID("a"): PromptAnswers(count: count, last: answer)]
        )
      ).term(for: PromptID("a"), on: day)
    }
    for (count, rest) in [(1, 35), (2, 70), (3, 140), (9, 140)] {
      #expect(term(count, rest - 1, .yes) == 0)
      #expect(term(count, rest, .yes) == 1)
      #expect(term(count, rest, .soSo) == 0.5)
      #expect(term(count, rest, nil) == 0.5)
      #expect(term(count, rest, .no) == 0)
    }
    #expect(term(1, -400, .yes) == 0)
    #expect(Fruit(Situation()).term(for: PromptID("a"), on: day) == 0.5)
  }

  @Test("waits are weighed by the share that was wished for")
  func shares() {
    let prompts = ["a", "b", "c", "d"].map { sound($0, theme: $0) } + [sound("e", theme: nil)]
    let wishes = Wishes([
      Wish(.theme(ThemeID("a"), .pinned), day: day), Wish(.theme(ThemeID("b"), .halved), day: day),
    ])
    let shares = ThemeShares(of: prompts, wishes)
    // 2 + ½ + 1 + 1 + 1
    #expect(isNear(shares.share(of: ThemeID("a")), 2 / 5.5))
    #expect(isNear(shares.share(of: ThemeID("b")), 0.5 / 5.5))
    #expect(isNear(shares.share(of: nil), 1 / 5.5))
    #expect(shares.share(of: ThemeID("z")) == 0)
    #expect([ThemeID("a"), ThemeID("b"), nil].map(shares.bound) == [6, 22, 11])
    #expect(shares.bound(of: ThemeID("z")) == nil)
    #expect(!shares.isStarving(nil, wait: 6))
    #expect(shares.isStarving(nil, wait: 7))
    #expect(!shares.isStarving(ThemeID("z"), wait: 700))
  }

  @Test("the terms weigh one together, and each is what the situation says")
  func terms() {
    #expect(isNear(ScoreTerm.allCases.map(\.weight).reduce(0, +), 1))
    let ledger = [
      served("p", theme: "a", on: day.advanced(by: -60)),
      served("q", theme: "b", on: day.advanced(by: -1)),
    ]
    let library = PromptLibrary(
      prompts: [("p", "a", 1), ("q", "b", 2), ("r", "c", 3), ("s", "d", 1)].map {
        var prompt = sound($0.0, theme: $0.1)
        prompt.depth = $0.2
        return prompt
      })
    let wishes = [
      Wish(.theme(ThemeID("c"), .pinned), day: day), Wish(.theme(ThemeID("d"), .halved), day: day),
    ]
    let context = PromptChooser(library: library, salt: 1).context(
      for: day, in: Situation(ledger: ledger, wishes: wishes))
    let terms = library.prompts.map { context.terms(for: $0) }
    #expect(terms.map(\.depth) == [1, 0.5, 0, 1])
    #expect(terms.map(\.wish) == [0.5, 0.5, 1, 0])
    #expect(terms.map(\.fruitful) == [0.5, 0.5, 0.5, 0.5])
    // a waited one prompt, b none, c and d two; of 4½ shares a and b have one, c two, d a half.
    let coverage: [Double] = [1.0 / 9, 0, 4.0 / 9, 1.0 / 9]
    for (term, expected) in zip(terms.map(\.coverage), coverage) { #expect(isNear(term, expected)) }
    for (term, expected) in zip(terms.map(\.fresh), [0.5, 1 - 0.9885140203528962, 1, 1]) {
      #expect(isNear(term, expected))
    }
    let first = terms[0]
    // Coverage, fresh, fruitful, depth and wish.
    let sum: Double = 0.25 / 9 + 0.075 + 0.05 + 0.1 + 0.05
    #expect(isNear(first.score, sum))
  }

  @Test("chance lies in [0, 1), and is drawn anew by salt, day and prompt")
  func chance() {
    let library = PromptLibrary.builtIn()
    var drawn: Set<Double> = []
    for salt in [UInt64(0), 1, .max] {
      for offset in 0..<3 {
        let context = PromptChooser(library: library, salt: salt).context(
          for: day.advanced(by: offset), in: Situation())
        for prompt in library.prompts {
          let chance = context.chance(prompt.id)
          #expect((0..<1).contains(chance))
          drawn.insert(chance)
        }
      }
    }
    #expect(drawn.count == library.prompts.count * 9)
  }
}
