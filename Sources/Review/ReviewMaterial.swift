public import Journal

/// What a review page is made of, as the journal has it.
public struct ReviewMaterial: Hashable, Sendable {
  /// The week looked back on.
  public var week: Week
  /// The civil day it is looked at.
  public var today: Day
  /// The entries of `days`, the oldest first.
  public var entries: [TaggedEntry]
  /// The targets that hold on the last day looked at.
  public var targets: [Axis: TargetPosition]
  /// All promises.
  public var promises: [Promise]
  /// Those that were asked about as often as may be and wait for a word.
  public var undecided: [Promise]
  /// How many of the 28 days have an entry, reviews included; nil to count those of `entries`.
  public var daysWritten: Int?
  /// How many entries of the 28 days are marked as a sign.
  public var signs: Int
  /// Whether the watch may be put into words.
  public var saysWatch: Bool
  /// Whether it may be offered to have the theme of letting go come more often.
  public var mayOfferPin: Bool
  /// What the writer said last of what leading and managing mean.
  public var lastMeaning: String?

  /// Material of its parts.
  public init(
    week: Week, today: Day, entries: [TaggedEntry], targets: [Axis: TargetPosition] = [:],
    promises: [Promise] = [], undecided: [Promise] = [], daysWritten: Int? = nil, signs: Int = 0,
    saysWatch: Bool = true, mayOfferPin: Bool = false, lastMeaning: String? = nil
  ) {
    self.week = week
    self.today = today
    self.entries = entries
    self.targets = targets
    self.promises = promises
    self.undecided = undecided
    self.daysWritten = daysWritten
    self.signs = signs
    self.saysWatch = saysWatch
    self.mayOfferPin = mayOfferPin
    self.lastMeaning = lastMeaning
  }

  /// The last day of a week that can be looked at on a day.
  public static func through(_ week: Week, today: Day) -> Day {
    min(max(today, week.monday), week.days.upperBound)
  }
}
