/// What to look for in the journal: every condition must hold.
public struct Query: Hashable, Sendable {
  /// Words and phrases that must occur.
  public var terms: [Term]
  /// Words and phrases that must not occur.
  public var excluded: [Term]
  /// Each of these behaviors must be tagged, as a vote.
  public var behaviors: [Behavior]
  /// Behaviors that must not be tagged as a vote.
  public var excludedBehaviors: [Behavior]
  /// Each of these axes must have a vote.
  public var axes: [Axis]
  /// Axes that must have no vote.
  public var excludedAxes: [Axis]
  /// Each of these sides must have a vote.
  public var sides: [Side]
  /// Sides that must have no vote.
  public var excludedSides: [Side]
  /// The theme of the question answered; several mean any of them.
  public var themes: [ThemeID]
  /// Themes the question answered must not have.
  public var excludedThemes: [ThemeID]
  /// The first day, included.
  public var since: Day?
  /// The last day, included.
  public var until: Day?
  /// A month and day of any year (`on:11-22`).
  public var anniversary: MonthDay?

  /// A query without conditions, which finds every entry.
  public init() {
    terms = []
    excluded = []
    behaviors = []
    excludedBehaviors = []
    axes = []
    excludedAxes = []
    sides = []
    excludedSides = []
    themes = []
    excludedThemes = []
  }

  /// A word or phrase of a query.
  public struct Term: Hashable, Sendable {
    /// The words as typed, without quotes.
    public var text: String
    /// How it is to be matched.
    public var match: Match

    /// A term of its parts.
    public init(_ text: String, _ match: Match) {
      self.text = text
      self.match = match
    }
  }

  /// How a term is matched.
  public enum Match: Hashable, Sendable {
    /// A whole word, also by its English stem.
    case word
    /// The word being typed: as a whole word, or as the beginning of one.
    case beginning
    /// The words in this order, unstemmed.
    case phrase
  }

  /// A month and a day of the month, of any year.
  public struct MonthDay: Hashable, Sendable {
    /// 1…12.
    public var month: Int
    /// 1…31.
    public var day: Int

    /// Reads `11-22`; nil where no year has such a day.
    public init?(_ text: String) {
      guard let day = Day(iso: "2024-" + text) else { return nil }
      (_, month, self.day) = day.parts
    }

    /// The month and day of a day.
    public init(of day: Day) { (_, month, self.day) = day.parts }
  }
}

/// In which order entries are found.
public enum QueryOrder: String, CaseIterable, Hashable, Sendable {
  /// By civil day, then by instant, the newest first.
  case newest
  /// By how well the words fit, the best first; newest first where there are no words.
  case rank
}
