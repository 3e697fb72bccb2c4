public import Journal
public import Trends

/// What the screen Trends shows: counts, and the entries behind them.
public struct TrendsPage: Hashable, Sendable {
  /// The bars: the 28 days up to today.
  public var bars: TrendBars
  /// The targets in force.
  public var targets: [Axis: TargetPosition]
  /// The entries, oldest first, for the sentences behind a bar or a point: those of all the weeks.
  public var entries: [TaggedEntry]
  /// What the counts of each axis can carry; empty where only counts are shown.
  public var standings: [AxisStanding]
  /// The ISO weeks, the newest first; empty where there are no lines to show.
  public var weeks: [WeekTrend]
  /// What is watched; nil where nothing is said of it.
  public var watch: Watch?
  /// Whether the watch may be put into words on the screen. They are said once a week; the sentences
  /// themselves are always there.
  public var saysWatch: Bool
  /// The sentences that are picked for a report.
  public var picked: Set<PickedSentence> = []

  /// How many weeks a year of lines has.
  public static let yearOfWeeks = 52

  /// A page of its parts.
  public init(
    bars: TrendBars, targets: [Axis: TargetPosition], entries: [TaggedEntry],
    standings: [AxisStanding] = [], weeks: [WeekTrend] = [], watch: Watch? = nil,
    saysWatch: Bool = true
  ) {
    self.bars = bars
    self.targets = targets
    self.entries = entries
    self.standings = standings
    self.weeks = weeks
    self.watch = watch
    self.saysWatch = saysWatch
  }

  /// The page of a day. `entries` are those of `days(through:)`, oldest first.
  public init(
    through day: Day, entries: [TaggedEntry], targets: [Axis: TargetPosition],
    saysWatch: Bool = true
  ) {
    self.init(
      bars: TrendWindow(through: day).bars(of: entries), targets: targets, entries: entries,
      standings: AxisStanding.standings(through: day, entries: entries, targets: targets),
      weeks: WeekTrend.weeks(through: day, count: Self.yearOfWeeks, entries: entries),
      watch: Watch(through: day, entries: entries), saysWatch: saysWatch)
  }

  /// The days whose entries a page is made of: a year of whole weeks up to a day, which hold the 28
  /// days of the bars and the 28 before them too.
  public static func days(through day: Day) -> ClosedRange<Day> {
    TrendWindow(through: day, weeks: yearOfWeeks).days
  }

  /// What the counts of an axis can carry; nil where only counts are shown.
  func standing(_ axis: Axis) -> AxisStanding? { standings.first { $0.axis == axis } }

  /// Whether a sentence is picked for a report.
  func isPicked(_ evidence: Evidence) -> Bool {
    // Of most pages nothing is picked, and no words need be looked at.
    !picked.isEmpty && picked.contains(PickedSentence(evidence.quote, of: evidence.entry))
  }

  /// The tag behind a sentence, as its entry has it.
  func tag(of evidence: Evidence) -> Tag? {
    entries.first { $0.id == evidence.entry }?.tags.first {
      $0.behavior == evidence.behavior && $0.span == evidence.span && $0.quote == evidence.quote
    }
  }

  /// Makes a change to the tags of an entry that leaves all counts as they are, and looks anew at
  /// the watch.
  mutating func take(_ change: TagChange, of id: EntryID) {
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return }
    change.apply(to: &entries[index].tags)
    let today = bars.window.days.upperBound
    let month = TrendWindow(through: today).days
    if watch != nil {
      watch = Watch(through: today, entries: entries.filter { month.contains($0.day) })
    }
  }
}
