public import Journal
public import Trends

/// The screen Trends: bars or lines, the axis chosen, the sentences behind it.
public struct TrendsModel: Equatable, Sendable {
  /// What was counted; nil before that.
  public var page: TrendsPage?
  /// What is drawn.
  public var span: Span = .bars
  /// The chosen axis.
  public var axis: Axis = .people
  /// The chosen side of a bar; nil for both.
  public var side: Side?
  /// The chosen week of a line, counted back from the one that runs.
  public var age = 0
  /// The sentences behind a bar or a point, while they are listed.
  public var evidence: EvidenceList?
  /// The entry that was opened from here in the Journal: leaving it leads back.
  public var openedEntry: EntryID?
  /// Whether the calendar of the Journal was opened from here, where it then leads back to.
  public var openedCalendar = false

  /// A screen before anything is counted.
  public init() {}

  /// What is drawn: the bars of four weeks, or lines over more of them.
  public enum Span: CaseIterable, Hashable, Sendable {
    case bars, twelveWeeks, year

    /// The weeks of its lines; nil for bars.
    var weeks: Int? {
      switch self {
      case .bars: nil
      case .twelveWeeks: 12
      case .year: TrendsPage.yearOfWeeks
      }
    }

    /// What comes after it.
    var next: Span {
      switch self {
      case .bars: .twelveWeeks
      case .twelveWeeks: .year
      case .year: .bars
      }
    }
  }

  /// The weeks that are drawn as lines, the oldest first; none while there are bars.
  var shownWeeks: [WeekTrend] {
    guard let page, let count = span.weeks else { return [] }
    return page.weeks.prefix(count).reversed()
  }

  /// The chosen week.
  var week: WeekTrend? {
    guard let page, span != .bars, page.weeks.indices.contains(age) else { return nil }
    return page.weeks[age]
  }

  /// Where keys go.
  var context: Context {
    if let evidence { return evidence.asksFit ? .fit : .evidence }
    return span == .bars ? .trends : .trendLines
  }
}

/// The sentences behind a bar or a point, one chosen.
public struct EvidenceList: Equatable, Sendable {
  /// The sentences, the newest first.
  public var items: [Evidence]
  /// The chosen one.
  public var selected = 0
  /// Whether it is asked if the chosen one was right for its moment.
  public var asksFit = false

  /// A list of sentences.
  public init(items: [Evidence]) { self.items = items }

  /// The chosen sentence.
  var chosen: Evidence? { items.indices.contains(selected) ? items[selected] : nil }
}
