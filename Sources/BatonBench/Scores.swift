import Journal

/// How often something was there, was said, and was both.
struct Count: Hashable {
  var shown = 0
  var said = 0
  var right = 0

  mutating func add(shown isShown: Bool, said isSaid: Bool) {
    if isShown { shown += 1 }
    if isSaid { said += 1 }
    if isShown && isSaid { right += 1 }
  }

  static func + (left: Count, right: Count) -> Count {
    Count(
      shown: left.shown + right.shown, said: left.said + right.said,
      right: left.right + right.right)
  }

  /// The harmonic mean of what was found and what was right; nil where it neither occurs nor was
  /// said.
  var f1: Double? {
    shown + said > 0 ? 2 * Double(right) / Double(shown + said) : nil
  }

  /// The share of what was said that is right; nil where nothing was said.
  var precision: Double? { said > 0 ? Double(right) / Double(said) : nil }
}

/// The counts of many passages, and the figures that follow from them.
struct Scores {
  /// Of each behavior, in the order of `Behavior.allCases`.
  private(set) var behaviors = [Count](repeating: Count(), count: Behavior.allCases.count)
  /// Of each side in `PassageSide.scored`.
  private(set) var sides = [Count](repeating: Count(), count: PassageSide.scored.count)

  init(_ judgments: some Sequence<Judgment> = []) {
    for judgment in judgments { add(judgment) }
  }

  mutating func add(_ judgment: Judgment) {
    for place in behaviors.indices {
      behaviors[place].add(
        shown: judgment.shown.contains(place: place), said: judgment.said.contains(place: place))
    }
    let (shown, said) = (judgment.shown.side, judgment.said.side)
    for (place, side) in PassageSide.scored.enumerated() {
      sides[place].add(shown: shown == side, said: said == side)
    }
  }

  /// Over all decisions; nil where no behavior occurs and none was said.
  var micro: Double? { behaviors.reduce(Count(), +).f1 }

  /// The mean over the behaviors that occur; nil where none does.
  var macro: Double? {
    let scores = behaviors.filter { $0.shown > 0 }.compactMap(\.f1)
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }

  /// The mean over leader, manager and none, each of which counts even where it does not occur.
  var macroOfSides: Double {
    sides.reduce(0) { $0 + ($1.f1 ?? 0) } / Double(sides.count)
  }
}

/// How far probabilities are from how often they come true.
enum CalibrationError {
  static let bins = 10

  /// In bins of equal width, each weighing as much as it holds: the expected distance between the
  /// mean probability and the share that is true. Nil of nothing.
  static func expected(_ decisions: some Sequence<(probability: Double, isTrue: Bool)>) -> Double? {
    var sums = [Double](repeating: 0, count: bins)
    var count = 0
    for (probability, isTrue) in decisions {
      let bin = sums.indices.last { probability * Double(bins) >= Double($0) } ?? 0
      sums[bin] += probability - (isTrue ? 1 : 0)
      count += 1
    }
    return count > 0 ? sums.reduce(0) { $0 + abs($1) } / Double(count) : nil
  }

  /// Over the sixteen behaviors of every passage.
  static func expected(_ judgments: [Judgment]) -> Double? {
    expected(
      judgments.lazy.flatMap { judgment in
        judgment.probabilities.enumerated().map { place, probability in
          (probability: probability, isTrue: judgment.shown.contains(place: place))
        }
      })
  }
}
