/// How much a word of a sentence speaks for a behavior.
public struct WordWeight: Hashable, Sendable {
  /// Where it stands, in Unicode scalars of the sentence, end exclusive.
  public var span: Range<Int>
  /// The word.
  public var word: String
  /// How much the probability falls without it; below zero where it rises.
  public var weight: Double

  /// A weight of its parts.
  public init(span: Range<Int>, word: String, weight: Double) {
    self.span = span
    self.word = word
    self.weight = weight
  }
}
