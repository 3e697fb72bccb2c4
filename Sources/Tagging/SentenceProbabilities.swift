/// What the model hears in one sentence.
struct SentenceProbabilities: Hashable, Sendable {
  /// In the order of `Behavior.allCases`.
  var behaviors: [Double]
  /// In the same order: behaviors that are intended.
  var intends: [Double]
  var promise: Double
  var sign: Double

  /// Takes the greater of each: a union of two readings.
  mutating func unite(_ other: SentenceProbabilities) {
    behaviors = zip(behaviors, other.behaviors).map(max)
    intends = zip(intends, other.intends).map(max)
    promise = max(promise, other.promise)
    sign = max(sign, other.sign)
  }
}
