import Journal
import Testing

@testable import BatonBench

@Suite("How often the tagger is right")
struct ScoresTests {
  private func judgment(_ shown: [Behavior], _ said: [Behavior]) -> Judgment {
    Judgment(shown: BehaviorSet(shown), said: BehaviorSet(said))
  }

  @Test("F1 and precision follow from what was there, what was said and what was both")
  func counts() {
    var count = Count()
    #expect(count.f1 == nil)
    #expect(count.precision == nil)
    for (shown, said) in [
      (true, true), (true, false), (true, false), (false, true), (false, false),
    ] {
      count.add(shown: shown, said: said)
    }
    #expect(count == Count(shown: 3, said: 2, right: 1))
    #expect(count.f1 == 0.4)
    #expect(count.precision == 0.5)
    #expect(Count(shown: 3).f1 == 0)
    #expect(Count(said: 3).f1 == 0)
  }

  @Test("a passage takes the side of its behaviors")
  func sides() {
    for (behaviors, side) in [
      ([], PassageSide.none), ([.grow], .leader), ([.inspire, .exemplify], .leader),
      ([.operate], .manager), ([.direct, .micromanage], .manager), ([.grow, .plan], .both),
      ([.operate, .inspire, .track], .both),
    ] as [([Behavior], PassageSide)] {
      #expect(BehaviorSet(behaviors).side == side, "\(behaviors)")
    }
    for behavior in Behavior.allCases {
      #expect(BehaviorSet([behavior]).side == (behavior.side == .leader ? .leader : .manager))
    }
  }

  @Test("a set has the behaviors it was made of, each once")
  func sets() {
    let set = BehaviorSet([.inspire, .operate, .inspire])
    #expect(Behavior.allCases.indices.filter(set.contains(place:)) == [0, 15])
    #expect(set == BehaviorSet([.operate, .inspire]))
  }

  @Test("the figures of five passages, as counted by hand")
  func figures() throws {
    let scores = Scores([
      judgment([.grow], [.grow]),
      judgment([.grow, .plan], [.plan]),
      judgment([.plan], [.grow]),
      judgment([], []),
      judgment([.track], [.track, .align]),
    ])
    // Grow: 1 right, 2 there, 2 said; plan: 1, 2, 1; track: 1, 1, 1; align: 0, 0, 1.
    #expect(scores.micro == 0.6)
    let macro = try #require(scores.macro)
    let mean: Double = (0.5 + 2.0 / 3 + 1) / 3
    #expect(abs(macro - mean) < 1e-12)
    // There: leader, both, manager, none, manager. Said: leader, manager, leader, none, both.
    // Leader: 1 right of 1, 2 said; manager: 0 of 2, 1 said; none: 1 of 1, 1 said.
    let meanOfSides: Double = (2.0 / 3 + 0 + 1) / 3
    #expect(abs(scores.macroOfSides - meanOfSides) < 1e-12)
  }

  @Test("where no behavior occurs there is no mean over those that do")
  func nothing() {
    for scores in [Scores(), Scores([judgment([], [])])] {
      #expect(scores.micro == nil)
      #expect(scores.macro == nil)
    }
    let wrong = Scores([judgment([], [.plan])])
    #expect(wrong.micro == 0)
    #expect(wrong.macro == nil)
    #expect(Scores([judgment([], [])]).macroOfSides == 1.0 / 3)
  }

  @Test("the calibration error weighs each bin by what it holds")
  func calibration() throws {
    #expect(CalibrationError.expected([] as [(probability: Double, isTrue: Bool)]) == nil)
    // 0.1 lies in the second bin, 0.95 and 1 in the last: |0.05| + |0.22 - 1| + |1.95 - 1| = 1.78.
    let found = CalibrationError.expected([
      (probability: 0.05, isTrue: false), (probability: 0.1, isTrue: true),
      (probability: 0.12, isTrue: false), (probability: 0.95, isTrue: true),
      (probability: 1, isTrue: false),
    ])
    let error = try #require(found)
    #expect(abs(error - 0.356) < 1e-12)
    // In one bin, what is too sure and what is too unsure make good for each other.
    let even = CalibrationError.expected([
      (probability: 0.5, isTrue: true), (probability: 0.5, isTrue: false),
    ])
    #expect(even == 0)
  }

  @Test("the calibration error of passages is that over all sixteen behaviors")
  func calibrationOfPassages() throws {
    var passage = judgment([.inspire, .operate], [])
    passage.probabilities = [1] + Array(repeating: 0, count: 14) + [0.25]
    #expect(CalibrationError.expected([passage]) == 0.75 / 16)
  }
}
