/// From which probability a suggestion is shown: fewer and surer ones, or more.
public enum Strictness: Hashable, Sendable {
  /// Fewer and surer.
  case fewer
  /// The best balance of found and missed, measured on texts of people never seen.
  case usual
  /// More, the unsure ones too.
  case more
  /// One probability, 0…1, for every behavior.
  case probability(Double)
}
