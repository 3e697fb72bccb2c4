import Journal
import Testing

@testable import BatonBench

@Suite("Intervals")
struct BootstrapTests {
  private func judgment(_ shown: [Behavior], _ said: [Behavior]) -> Judgment {
    Judgment(shown: BehaviorSet(shown), said: BehaviorSet(said))
  }

  @Test("one in forty is taken from either end")
  func middle() {
    #expect(Bootstrap.middle(of: (1...1000).reversed().map(Double.init)) == 26...975)
    #expect(Bootstrap.middle(of: [3, 1, 2]) == 1...3)
    #expect(Bootstrap.middle(of: []) == nil)
  }

  @Test("passages that are all alike leave nothing to chance")
  func certain() {
    let right = judgment([.grow], [.grow])
    let interval = Bootstrap([right, right, right])
    #expect(interval.micro == 1...1)
    #expect(interval.macro == 1...1)
    #expect(interval.macroOfSides == 1.0 / 3...1.0 / 3)
  }

  @Test("of two passages, each is drawn twice now and then")
  func uncertain() {
    let interval = Bootstrap([judgment([.grow], [.grow]), judgment([.plan], [])])
    #expect(interval.micro == 0...1)
    #expect(interval.macro == 0...1)
    #expect(interval.macroOfSides == 0...1.0 / 3)
  }

  @Test("the same seed draws the same, whatever was drawn before")
  func seeded() {
    let judgments = (0..<40).map { number in
      judgment(
        [Behavior.allCases[number % 16]], number % 3 == 0 ? [] : [Behavior.allCases[number % 16]])
    }
    let first = Bootstrap(judgments)
    let again = Bootstrap(judgments)
    #expect(first.micro == again.micro)
    #expect(first.macro == again.macro)
    #expect(first.macroOfSides == again.macroOfSides)
    #expect(Bootstrap(judgments, seed: 8).macro != first.macro)
    let figure = Scores(judgments).micro
    #expect(figure.flatMap { first.micro?.contains($0) } == true)
  }

  @Test("nothing has no interval")
  func nothing() {
    #expect(Bootstrap([]).micro == nil)
    let none = Bootstrap([judgment([], [])])
    #expect(none.micro == nil)
    #expect(none.macro == nil)
    #expect(none.macroOfSides == 1.0 / 3...1.0 / 3)
  }
}
