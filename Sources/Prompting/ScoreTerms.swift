/// A term of the score.
enum ScoreTerm: CaseIterable {
  case gap, coverage, fresh, fruitful, depth, wish

  /// What it weighs; all together weigh 1.
  var weight: Double {
    switch self {
    case .gap: 0.30
    case .coverage: 0.25
    case .fresh: 0.15
    case .fruitful, .depth, .wish: 0.10
    }
  }
}

/// The terms of a prompt's score, each in [0, 1].
struct ScoreTerms: Hashable {
  /// How well it answers the gap of its axis to the target.
  var gap: Double
  /// How long its theme has waited, in proportion to its share.
  var coverage: Double
  /// How long ago it was shown.
  var fresh: Double
  /// How much it gave before.
  var fruitful: Double
  /// How near it is to the level.
  var depth: Double
  /// How much its theme is wished for.
  var wish: Double

  subscript(term: ScoreTerm) -> Double {
    switch term {
    case .gap: gap
    case .coverage: coverage
    case .fresh: fresh
    case .fruitful: fruitful
    case .depth: depth
    case .wish: wish
    }
  }

  /// The weighted sum, in [0, 1].
  var score: Double {
    ScoreTerm.allCases.reduce(0) { $0 + $1.weight * self[$1] }
  }
}
