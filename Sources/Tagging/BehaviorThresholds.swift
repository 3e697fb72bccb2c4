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
}
