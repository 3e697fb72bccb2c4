import Journal

/// What the model hears in a whole text: of each probability the greatest of its sentences.
public struct PassageProbabilities: Hashable, Sendable {
  /// In the order of `Behavior.allCases`; zeros where nothing was read.
  public var behaviors: [Double]
  /// In the same order: behaviors that are intended.
  public var intends: [Double]
  /// That a promise is made.
  public var promise: Double
  /// That people came unasked.
  public var sign: Double
  /// Why nothing was read; nil where the text was read.
  public var refusal: Refusal?

  /// Probabilities of their parts.
  public init(
    behaviors: [Double], intends: [Double], promise: Double, sign: Double, refusal: Refusal? = nil
  ) {
    self.behaviors = behaviors
    self.intends = intends
    self.promise = promise
    self.sign = sign
    self.refusal = refusal
  }
}
