public import Journal
public import Screen
public import Trends

/// All that the full-screen program knows. A value: `update` changes it, `view` draws it.
public struct Model: Equatable, Sendable {
  /// The size of the terminal.
  public var size: Size
  /// The screen one is on.
  public var tab: Tab
  /// What the day asks.
  public var question: Question
  /// The entry being written.
  public var writing: Writing
  /// Where the keys go on Today.
  public var focus: TodayFocus
  /// The screen Journal.
  public var journal: JournalModel
  /// The screen Trends.
  public var trends: TrendsModel
  /// The screen Review.
  public var review: ReviewModel
  /// The screen Promises.
  public var promises: PromisesModel
  /// The balances that are meant, while they are being set; over the screen one is on.
  public var targetsForm: TargetsForm?
  /// The questions of the first start, while they are asked; over Today.
  public var startForm: StartForm?
  /// Whether they were asked since the program began.
  public var wasStartAsked = false
  /// The list of keys, scrolled by so many rows; nil while it is closed.
  public var help: Int?
  /// What the status line says.
  public var notice: Notice?
  /// Whether the screen is blank because someone walked up.
  public var isBlank = false
  /// Whether the last key was the Ctrl-L of which two blank the screen.
  public var sawRedraw = false
  /// What to do once the draft is safe; the program leaves only then.
  public var leaving: Leaving?
  /// Keys and pastes that came while the next entry was on its way, or another question; they belong
  /// to that one.
  public var held: [Message]?
  /// Whether a line, a form or the outcomes on Today were opened from outside the text.
  public var cameFromOutside = false
  /// Whether the next entry is to answer the day's question.
  public var nextAsks = false
  /// The entry to edit once the text that stands here is kept.
  public var editNext: EntryID?
  /// How many writes of an entry's tags are on their way; only the answer to the last one counts.
  public var tagWrites: [EntryID: Int] = [:]
  /// The changes of an entry's tags that can be taken back where its behaviors are open, the latest
  /// last: those made since the program began, the entry was saved, or anything was taken back.
  public var tagChanges: [EntryID: [TagChange]] = [:]
  /// The sentence that the last key picked for a report: the key that undoes puts it back.
  public var lastPick: Evidence?
  /// Whether a key was pressed since the tagger last looked for something that nobody waits for.
  public var isBusy = false
  /// The number of the last reading that was asked for.
  public var lastReading = 0
  /// The entry that was read last without anyone waiting for it; nil before the first.
  public var readQuietly: EntryID?
  /// Whether the tagger goes on looking for entries that were never read, until it finds none.
  public var looksForUnread = true

  /// The model at the start, before anything is read; `id` names the first entry.
  public init(size: Size, id: EntryID, day: Day) {
    self.size = size
    tab = .today
    question = Question(day: day)
    writing = Writing(Draft(id: id, day: day))
    focus = .text
    journal = JournalModel()
    trends = TrendsModel()
    review = ReviewModel()
    promises = PromisesModel()
  }

  /// Leaving, once the draft is kept.
  public struct Leaving: Equatable, Sendable {
    /// The exit code.
    public var code: Int32
    /// Whether something could not be kept: asked again, the program leaves all the same.
    public var failed = false
    /// Whether the text is safe, or was given up: what could not be kept is a review then.
    public var isPastText = false
  }

  /// Whether text is kept as a draft when the program is left now.
  public var leavesDraft: Bool { writing.isUnsaved }

  /// Whether answers of a review are kept as a draft when the program is left now.
  public var leavesReview: Bool { review.answers?.isUnsaved ?? false }
}

/// The screens that there are.
public enum Tab: Int, CaseIterable, Sendable {
  case today, journal, trends, review, promises

  /// The key that leads to it, and its number in the header.
  public var number: Int {
    switch self {
    case .today: 1
    case .journal: 2
    case .trends: 3
    case .review: 4
    case .promises: 5
    }
  }

  /// Its name in the header.
  public var title: String {
    switch self {
    case .today: "Today"
    case .journal: "Journal"
    case .trends: "Trends"
    case .review: "Review"
    case .promises: "Promises"
    }
  }
}

/// Where the keys go on Today.
public enum TodayFocus: Equatable, Sendable {
  /// Into the text.
  case text
  /// Into the text's find line.
  case find(String)
  /// To the behaviors under the text.
  case behaviors(BehaviorPanel)
  /// Into the line that follows an answer.
  case followUp
  /// Into the form of a promise.
  case promise(PromiseForm)
  /// To the outcomes of the promise that the question asks about.
  case outcome
  /// To the program.
  case outside
}

/// A sentence for the status line.
public struct Notice: Equatable, Sendable {
  /// What it says.
  public var text: String
  /// Whether something could not be done: it is then shown in bold.
  public var isProblem: Bool

  /// A notice in words.
  public init(_ text: String, isProblem: Bool = false) {
    self.text = text
    self.isProblem = isProblem
  }
}
