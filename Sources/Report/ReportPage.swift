public import Journal
public import Trends

/// What a report says: the numbers of some days and, where its writer chose so, sentences or whole
/// entries. Nothing outside of its days enters it.
///
/// It is an export by allow-list: what is not a part of this value cannot reach the page. Names in
/// its texts are taken out when the page is made.
public struct ReportPage: Hashable, Sendable {
  /// The first and the last day it is about.
  public var days: ClosedRange<Day>
  /// How much of the journal it gives away.
  public var level: Level
  /// How many entries the days hold.
  public var entries: Int
  /// How many of them answered an open question or none.
  public var open: Int
  /// How many tags these entries have that count as votes.
  public var tags: Int
  /// How many of those tags stand by their writer's word.
  public var confirmed: Int
  /// The bars of the last days.
  public var bars: TrendBars
  /// What these bars can carry, with the targets: an axis each.
  public var standings: [AxisStanding]
  /// The weeks that the days touch, the oldest first.
  public var weeks: [WeekTrend]
  /// The days that have an entry, in order.
  public var daysWritten: [Day]
  /// How often a behavior was found right for its moment, and how often not.
  public var fits: [Fit: Int]
  /// How often somebody came unasked.
  public var signs: Int
  /// Promises by what became of them in these days, and those that are open.
  public var promises: [PromiseState: Int]
  /// The one thing that the counts can carry; most often there is none.
  public var finding: Finding?
  /// Sentences picked one by one; shown from the level `sentences` on.
  public var sentences: [ReportSentence]
  /// Whole entries, the oldest first; shown at the level `all` alone.
  public var texts: [ReportEntry]

  /// How much of the journal a report gives away.
  public enum Level: String, CaseIterable, Comparable, Sendable {
    /// Numbers, and no word of any entry.
    case counts
    /// The sentences that were picked one by one as well.
    case sentences
    /// Every entry of the days as well.
    case all

    /// The order of the values.
    public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .counts: 0
      case .sentences: 1
      case .all: 2
      }
    }
  }

  /// A report on some days. `entries` may hold others, oldest first; `targets` are those in force on
  /// the last day, `signs` the entries of these days that are marked as one. The bars cover the last
  /// `window` days, or all the days where these are fewer.
  public init(
    days: ClosedRange<Day>, level: Level = .counts, window: Int = 28, entries: [TaggedEntry],
    targets: [Axis: TargetPosition] = [:], signs: Int = 0, promises: [Promise] = [],
    sentences: [ReportSentence] = [], texts: [ReportEntry] = []
  ) {
    let inside = entries.filter { days.contains($0.day) }
    let tags = inside.flatMap(\.tags).filter(\.isVote)
    let last = days.upperBound
    let span = days.lowerBound.distance(to: last) + 1
    let length = min(max(window, 1), span)
    let weeks =
      Week(containing: days.lowerBound).monday.distance(to: Week(containing: last).monday) / 7 + 1
    let standings = AxisStanding.standings(
      through: last, days: length, entries: inside, targets: targets)
    self.days = days
    self.level = level
    self.entries = inside.count
    self.open = inside.count(where: \.isOpen)
    self.tags = tags.count
    self.confirmed = tags.count { $0.origin != .suggested }
    self.bars = TrendWindow(through: last, days: length).bars(of: inside)
    self.standings = standings
    self.weeks = WeekTrend.weeks(through: last, count: weeks, entries: inside).reversed()
    self.daysWritten = Set(inside.map(\.day)).sorted()
    self.fits = Dictionary(tags.compactMap(\.fit).map { ($0, 1) }, uniquingKeysWith: +)
    self.signs = signs
    self.promises = Dictionary(
      promises.compactMap { $0.state(in: days) }.map { ($0, 1) }, uniquingKeysWith: +)
    self.finding = Finding.first(among: standings)
    self.sentences = level >= .sentences ? sentences.filter { days.contains($0.day) } : []
    self.texts = level == .all ? texts.filter { days.contains($0.day) } : []
  }
}

extension Promise {
  /// What some days know of it: what became of it in them, or that it is open on their last one; nil
  /// where it was closed outside of them, or made later.
  fileprivate func state(in days: ClosedRange<Day>) -> PromiseState? {
    guard made <= days.upperBound else { return nil }
    guard !isOpen, let closed else { return .open }
    if closed > days.upperBound { return .open }
    return closed >= days.lowerBound ? state : nil
  }
}
