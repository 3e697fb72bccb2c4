import Journal

/// How the model's outputs become probabilities, and from which ones on they count: what stands in
/// `thresholds.txt`.
struct Calibration: Hashable, Sendable {
  /// One output. Its probability is the logistic function of slope * logit + bias.
  struct Output: Hashable, Sendable {
    var slope: Double
    var bias: Double
    var fewer: Double
    var usual: Double
    var more: Double

    func probability(of logit: Float) -> Double {
      Logistic.probability(slope * Double(logit) + bias)
    }

    /// The threshold of a promise or a sign: a number chosen for behaviors says nothing about them.
    func threshold(at strictness: Strictness) -> Double {
      switch strictness {
      case .fewer: fewer
      case .usual, .probability: usual
      case .more: more
      }
    }
  }

  var version: String
  var date: String
  var behaviors: [Behavior: Output]
  var intends: Output
  var promise: Output
  var sign: Output

  /// The number of the model's outputs: behaviors, behaviors intended, promise, sign.
  static let outputs = 2 * Behavior.allCases.count + 2

  /// Behaviors' thresholds in their order.
  var thresholds: [BehaviorThresholds] {
    Behavior.allCases.compactMap { behavior in
      behaviors[behavior].map {
        BehaviorThresholds(behavior: behavior, fewer: $0.fewer, usual: $0.usual, more: $0.more)
      }
    }
  }

  /// The behaviors that a promise intends by their probabilities, the surest first, three at most.
  func intended(_ probabilities: [Double], strictness: Strictness) -> [Behavior] {
    let least = intends.threshold(at: strictness)
    return zip(Behavior.allCases, probabilities).filter { $0.1 >= least }
      .sorted { $0.1 > $1.1 }.prefix(3).map(\.0)
  }

  /// The probabilities of a text's logits, in the order of the model; nil where there are not as
  /// many as the model has.
  func probabilities(of logits: [Float]) -> SentenceProbabilities? {
    let count = Behavior.allCases.count
    guard logits.count == Self.outputs else { return nil }
    return SentenceProbabilities(
      behaviors: zip(Behavior.allCases, logits).map { behavior, logit in
        behaviors[behavior]?.probability(of: logit) ?? 0
      },
      intends: logits[count..<2 * count].map(intends.probability),
      promise: promise.probability(of: logits[2 * count]),
      sign: sign.probability(of: logits[2 * count + 1]))
  }
}

/// The logistic function, in plain arithmetic so that it is the same on every machine.
enum Logistic {
  static func probability(_ value: Double) -> Double {
    value >= 0 ? 1 / (1 + exponential(-value)) : 1 - 1 / (1 + exponential(value))
  }

  /// e to the power of a number of at most zero.
  static func exponential(_ value: Double) -> Double {
    guard value > -700 else { return 0 }
    let twos = (value / 0.693_147_180_559_945_3).rounded()
    let rest = value - twos * 0.693_147_180_559_945_3
    var sum = 1.0
    var term = 1.0
    for step in 1...14 {
      term *= rest / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(twos), significand: sum)
  }
}
