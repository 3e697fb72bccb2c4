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

/// The screen Review: one page that scrolls, and on it the things that one can act on. One of them is
/// chosen.
public struct ReviewModel: Equatable, Sendable {
  /// The week that is looked back on; nil for the one that runs.
  public var week: Week?
  /// What was read; nil before that.
  public var page: ReviewPage?
  /// The bars and the sentences behind them.
  public var bars = TrendsModel()
  /// The answers; nil before anything is read.
  public var answers: ReviewAnswers?
  /// What is chosen; nil before anything is read.
  public var stop: ReviewStop?
  /// What is typed to the question chosen, while the cursor is in its line.
  public var line: LineField?
  /// Whether it is asked if the sentence chosen was right for its moment.
  public var asksFit = false
  /// Whether it is asked what becomes of the promise chosen.
  public var asksOutcome = false
  /// Promises that were looked at again and stay open.
  public var staysOpen: Set<PromiseID> = []
  /// The entry that was opened from here in the Journal: leaving it leads back.
  public var openedEntry: EntryID?
  /// The first row of the page that shows.
  public var scroll = 0
  /// The page as it is laid out, made once and not at every key.
  var layout: ReviewLayout?
  /// The rows of the page that showed last; 0 before that.
  var height = 0
  /// Whether what is chosen is to be in sight, wherever the page stands.
  var isToReveal = true
  /// Whether the questions are to be in sight as soon as the page is read.
  var wantsQuestions = false
  /// The week to go to once the answers of this one are kept.
  var next: Destination?
  /// Whether `draftDue` is on its way.
  var awaitsDraft = false

  /// A week to go to; nil for the one that runs.
  struct Destination: Equatable, Sendable {
    let week: Week?
  }

  /// A screen before anything is read.
  public init() {}

  /// Where keys go.
  var context: Context {
    if line != nil { return .reviewLine }
    if bars.evidence != nil { return bars.context }
    if asksFit { return .fit }
    return asksOutcome ? .reviewOutcome : .review
  }

  /// The question whose line the cursor is in.
  public var typing: ReviewQuestion? {
    guard line != nil, case .question(let question)? = stop else { return nil }
    return question
  }

  /// The sentence chosen; nil where something else is.
  var sentence: Int? {
    guard case .sentence(let place)? = stop, let page, page.sentences.indices.contains(place)
    else { return nil }
    return place
  }

  /// What opening the thing chosen leads to, for the footer; nil where it leads nowhere.
  var opens: String? {
    switch stop {
    case .sentence: "entry"
    case .axis: "sentences"
    case .question: "write"
    case .promise, .pin, nil: nil
    }
  }

  /// The questions of the page, and those that were answered though the week does not ask them.
  public var questions: [ReviewQuestion] {
    guard let page else { return [] }
    return ReviewQuestion.allCases.filter {
      page.questions.contains($0) || answers?[$0].isEmpty == false
    }
  }
}

/// A thing on the page that one can act on.
public enum ReviewStop: Hashable, Sendable {
  /// A sentence of the week, by its place.
  case sentence(Int)
  /// The bar of an axis.
  case axis(Axis)
  /// The offer to have questions about letting go come more often.
  case pin
  /// A promise that waits for a word.
  case promise(PromiseID)
  /// A question and its line.
  case question(ReviewQuestion)
}
