/// A rule of the scored choice, in the order in which rules are relaxed where nothing keeps them
/// all. Which rules were relaxed is kept with what was served.
public enum ChoiceRule: String, CaseIterable, Hashable, Sendable {
  /// On the first and the last working day a prompt made for it, on others none of those. First the
  /// prompts for any day are let in, then those for other days.
  case day
  /// After four without a win, one about a win.
  case win
  /// A theme twice among any ten.
  case theme
  /// After four that were aimed at something, one that is not.
  case open
  /// One step deeper than the writer's level at most, and depth 4 rarely.
  case depth
  /// Not the theme of the last time.
  case fresh
  /// Nothing that was shown lately; where there is nothing else, what was shown longest ago.
  case cool
  /// No prompt that is for a return alone. Asked only where there is no other at all.
  case occasion
  /// At most three of ten on `ownership`. Exceeded only where the writer left nothing else to ask.
  case ownership

  /// The name under which the ledger's facts keep that it was relaxed.
  public var fact: String { "relaxed." + rawValue }
}
