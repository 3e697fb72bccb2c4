public import Journal

/// All that a choice is made from, beside the library, the settings and the journal's salt: what the
/// ledger, the entries, the promises and the writer's wishes say. Everything may stand in any order.
public struct Situation: Hashable, Sendable {
  /// What was served on every day so far; the day that is chosen for counts as not yet served.
  public var ledger: [ServedDay]
  /// The entries of the last 56 days.
  public var recent: [WrittenEntry]
  /// The last 50 entries that answer a prompt, the newest first.
  public var lastAnswers: [WrittenEntry]
  /// How each prompt was answered before, by its name; prompts never answered are left out.
  public var answers: [PromptID: PromptAnswers]
  /// The last day with an entry; nil for an empty journal.
  public var lastEntryDay: Day?
  /// The targets that hold on the day.
  public var targets: [Axis: TargetPosition]
  /// The promises; closed ones are never asked about.
  public var promises: [Promise]
  /// The writer's wishes, in the order they were said.
  public var wishes: [Wish]
  /// The question that the last review left to take along; nil where there is none, or it was asked.
  public var carried: PromptReference?

  /// The days of entries that count for the gap to a target.
  public static let recentDays = 56
  /// How many of the last answers are looked at.
  public static let answersLookedAt = 50

  /// A situation of its parts; an empty journal's without any.
  public init(
    ledger: [ServedDay] = [], recent: [WrittenEntry] = [], lastAnswers: [WrittenEntry] = [],
    answers: [PromptID: PromptAnswers] = [:], lastEntryDay: Day? = nil,
    targets: [Axis: TargetPosition] = [:], promises: [Promise] = [], wishes: [Wish] = [],
    carried: PromptReference? = nil
  ) {
    self.ledger = ledger
    self.recent = recent
    self.lastAnswers = lastAnswers
    self.answers = answers
    self.lastEntryDay = lastEntryDay
    self.targets = targets
    self.promises = promises
    self.wishes = wishes
    self.carried = carried
  }
}
