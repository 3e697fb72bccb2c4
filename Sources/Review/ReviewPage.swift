public import Journal
public import Trends

/// The page of a week: evidence before numbers, counts before shares, a finding only where the
/// counts carry one, and questions.
///
/// The bars, the sentences behind them, fits, promises and signs cover the 28 days up to `through`.
public struct ReviewPage: Hashable, Sendable {
  /// The week looked back on.
  public var week: Week
  /// The last day looked at: today, or the week's Sunday where the week is over.
  public var through: Day
  /// What ends with the week.
  public var occasion: ReviewOccasion
  /// How much there is.
  public var amount: Amount
  /// Two or three sentences of the week, of both sides where both are there, the oldest first.
  public var sentences: [Evidence]
  /// The votes, the week's apart.
  public var bars: TrendBars
  /// What the counts of each axis can carry: always eight, over 28 days.
  public var standings: [AxisStanding]
  /// What the writer found right, behavior by behavior, those with a word on them only.
  public var fits: [FitCount]
  /// What is watched.
  public var watch: Watch
  /// Whether the watch may be put into words, which it is once a week.
  public var saysWatch: Bool
  /// Whether it is offered to have the theme of letting go come more often.
  public var offersPin: Bool
  /// What became of promises.
  public var promises: PromiseCount
  /// Promises that were asked about as often as may be and wait for a word, the oldest first.
  public var undecided: [Promise]
  /// How many entries are marked as a sign: somebody came unasked.
  public var signs: Int
  /// The one thing that the counts can carry; nil most weeks.
  public var finding: Finding?
  /// The standings that the finding was looked for in: those of 28 days, or at the end of a quarter
  /// of 90.
  public var claims: [AxisStanding]
  /// The days of each of the two windows of `claims`: 28 or 90.
  public var claimDays: Int
  /// The questions, in their order, the one to take along last.
  public var questions: [ReviewQuestion]
  /// The question that is proposed to take along.
  public var proposal: String
  /// What the writer said last of what leading and managing mean; nil where nothing was said.
  public var lastMeaning: String?
  /// The votes of the seven balances together.
  public var overall: Overall
  /// Whether the week is over, so that it is named by its number.
  public var isOver: Bool

  /// How much was written, and how much of what was noticed its writer looked at.
  public struct Amount: Hashable, Sendable {
    /// Entries of the week.
    public var week: Int
    /// Entries of the 28 days.
    public var fourWeeks: Int
    /// Those of them that answer an open question or none.
    public var open: Int
    /// Days of the 28 that have an entry.
    public var days: Int
    /// Tags of the 28 days that its writer confirmed or added.
    public var confirmed: Int
    /// Tags of the 28 days, rejected ones left out.
    public var tags: Int

    /// An amount of its parts.
    public init(
      week: Int = 0, fourWeeks: Int = 0, open: Int = 0, days: Int = 0, confirmed: Int = 0,
      tags: Int = 0
    ) {
      self.week = week
      self.fourWeeks = fourWeeks
      self.open = open
      self.days = days
      self.confirmed = confirmed
      self.tags = tags
    }
  }

  /// What the writer said of a behavior's moments. Entries, not tags, are counted.
  public struct FitCount: Hashable, Sendable {
    /// The behavior.
    public var behavior: Behavior
    /// The entries that show it.
    public var entries: Int
    /// Those where it was right for its moment.
    public var yes: Int
    /// Those where it was not.
    public var no: Int
    /// Those where the writer is unsure.
    public var unsure: Int

    /// A count of its parts.
    public init(behavior: Behavior, entries: Int, yes: Int = 0, no: Int = 0, unsure: Int = 0) {
      self.behavior = behavior
      self.entries = entries
      self.yes = yes
      self.no = no
      self.unsure = unsure
    }
  }

  /// What became of promises: those closed in the 28 days, and those that are open now.
  public struct PromiseCount: Hashable, Sendable {
    /// How many stand so; a state without any is left out.
    public var counts: [PromiseState: Int]

    /// With fewer closed ones no rate is said.
    public static let leastForRate = 10

    /// A count of its parts.
    public init(_ counts: [PromiseState: Int] = [:]) { self.counts = counts }

    /// How many stand so.
    public subscript(state: PromiseState) -> Int { counts[state] ?? 0 }

    /// How many something became of.
    public var closed: Int { PromiseState.outcomes.reduce(0) { $0 + self[$1] } }
  }

  /// The votes of the seven balances, entries with both sides counted on either.
  public struct Overall: Hashable, Sendable {
    /// On the leader's side.
    public var leader: Int
    /// On the manager's side.
    public var manager: Int

    /// Votes of their parts.
    public init(leader: Int = 0, manager: Int = 0) {
      self.leader = leader
      self.manager = manager
    }
  }

  /// A page of its parts.
  public init(
    week: Week, through: Day, occasion: ReviewOccasion, amount: Amount = Amount(),
    sentences: [Evidence] = [], bars: TrendBars, standings: [AxisStanding], fits: [FitCount] = [],
    watch: Watch, saysWatch: Bool = true, offersPin: Bool = false,
    promises: PromiseCount = PromiseCount(), undecided: [Promise] = [], signs: Int = 0,
    finding: Finding? = nil, claims: [AxisStanding], claimDays: Int = 28,
    questions: [ReviewQuestion], proposal: String, lastMeaning: String? = nil,
    overall: Overall = Overall(), isOver: Bool = false
  ) {
    self.week = week
    self.through = through
    self.occasion = occasion
    self.amount = amount
    self.sentences = sentences
    self.bars = bars
    self.standings = standings
    self.fits = fits
    self.watch = watch
    self.saysWatch = saysWatch
    self.offersPin = offersPin
    self.promises = promises
    self.undecided = undecided
    self.signs = signs
    self.finding = finding
    self.claims = claims
    self.claimDays = claimDays
    self.questions = questions
    self.proposal = proposal
    self.lastMeaning = lastMeaning
    self.overall = overall
    self.isOver = isOver
  }
}
