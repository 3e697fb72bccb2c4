public import Journal
public import Review

/// What the screen Review shows: the page of a week, and what was answered so far.
public struct ReviewLoad: Hashable, Sendable {
  /// The page.
  public var page: ReviewPage
  /// The votes and sentences of the same days, for the bars.
  public var trends: TrendsPage
  /// The review of the week as it was saved; nil before that.
  public var entry: Entry?
  /// What was answered since; nil where there is no draft.
  public var draft: Draft?
  /// The name that a new review gets.
  public var newID: EntryID

  /// A load of its parts.
  public init(
    page: ReviewPage, trends: TrendsPage, entry: Entry? = nil, draft: Draft? = nil,
    newID: EntryID
  ) {
    self.page = page
    self.trends = trends
    self.entry = entry
    self.draft = draft
    self.newID = newID
  }
}

/// The screen Review.
public struct ReviewModel: Equatable, Sendable {
  /// The week that is looked back on; nil for the one that runs.
  public var week: Week?
  /// What was read; nil before that.
  public var page: ReviewPage?
  /// The bars and the sentences behind them.
  public var bars = TrendsModel()

  /// A screen before anything is read.
  public init() {}

  /// Where keys go.
  var context: Context { .review }
}
