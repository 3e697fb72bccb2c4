public import Journal

/// From which probability a behavior is suggested, at each strictness.
public struct BehaviorThresholds: Hashable, Sendable {
  /// The behavior.
  public var behavior: Behavior
  /// For fewer and surer suggestions.
  public var fewer: Double
  /// The usual one.
  public var usual: Double
  /// For more suggestions, the unsure ones too.
  public var more: Double

  /// Thresholds of their parts.
  public init(behavior: Behavior, fewer: Double, usual: Double, more: Double) {
    self.behavior = behavior
    self.fewer = fewer
    self.usual = usual
    self.more = more
  }

  /// The threshold at a strictness.
  public func probability(at strictness: Strictness) -> Double {
    switch strictness {
    case .fewer: fewer
    case .usual: usual
    case .more: more
    case .probability(let probability): probability
    }
  }

  /// The threshold for a text of so many sentences.
  ///
  /// The thresholds were chosen on passages of one to three sentences. In a longer text there are
  /// more sentences of which one may seem to show a behavior by accident, so from there on the odds
  /// that are asked for grow with their number, as far as one half: what counts as a vote is always
  /// shown. A probability that the writer has named stays as it is.
  func probability(at strictness: Strictness, sentences: Int) -> Double {
    let least = probability(at: strictness)
    guard least < Tag.voteProbability, sentences > Self.passage else { return least }
    if case .probability = strictness { return least }
    let odds = least / (1 - least) * Double(sentences) / Double(Self.passage)
    return min(Tag.voteProbability, odds / (1 + odds))
  }

  /// The most sentences of the passages that the thresholds were chosen on.
  private static let passage = 3
}
