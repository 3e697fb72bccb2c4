import Demo

/// How far chance alone could have moved the main figures: the passages are drawn anew, with
/// repetition, as often as wanted, and the middle 95 of 100 of each figure are kept.
struct Bootstrap {
  private(set) var micro: ClosedRange<Double>?
  private(set) var macro: ClosedRange<Double>?
  private(set) var macroOfSides: ClosedRange<Double>?

  init(_ judgments: [Judgment], resamplings: Int = 1000, seed: UInt64 = 7) {
    guard !judgments.isEmpty else { return }
    var chance = DemoRandom(seed: seed)
    var figures: (micro: [Double], macro: [Double], macroOfSides: [Double]) = ([], [], [])
    for _ in 0..<resamplings {
      var scores = Scores()
      for _ in judgments {
        let drawn = chance.next().multipliedFullWidth(by: UInt64(judgments.count)).high
        scores.add(judgments[Int(drawn)])
      }
      if let micro = scores.micro { figures.micro.append(micro) }
      if let macro = scores.macro { figures.macro.append(macro) }
      figures.macroOfSides.append(scores.macroOfSides)
    }
    micro = Self.middle(of: figures.micro)
    macro = Self.middle(of: figures.macro)
    macroOfSides = Self.middle(of: figures.macroOfSides)
  }

  /// What is left when one in forty is taken away from either end; nil of nothing.
  static func middle(of figures: [Double]) -> ClosedRange<Double>? {
    let kept = figures.sorted().dropFirst(figures.count / 40).dropLast(figures.count / 40)
    guard let low = kept.first, let high = kept.last else { return nil }
    return low...high
  }
}
