public import Journal
public import Trends

/// What the full-screen program asks of the world, in words of the domain. The executable fills it
/// with the store and the clock; tests fill it with values.
///
/// Every function may take its time and is called away from the screen's thread. A failure is a
/// sentence that can be shown as it is.
public struct Services: Sendable {
  /// The time now.
  public var now: @Sendable () -> Moment
  /// A name for a new entry.
  public var newID: @Sendable () -> EntryID
  /// The day's question, fixed at the first call, with what the header shows.
  public var today: @Sendable () throws(Failure) -> Today
  /// The newest draft that no other running program owns, `except` left out; nil where there is none.
  public var waitingDraft: @Sendable (_ except: EntryID?) throws(Failure) -> Draft?
  /// Keeps a draft.
  public var keepDraft: @Sendable (Draft) throws(Failure) -> Void
  /// Lets a draft go.
  public var dropDraft: @Sendable (EntryID) throws(Failure) -> Void
  /// Saves a draft as an entry, or as a further revision of the one it revises, and ends the draft.
  public var save: @Sendable (Draft) throws(Failure) -> Saved
  /// Asks another question, skips it, or puts questions aside for the day.
  public var change: @Sendable (QuestionChange) throws(Failure) -> ServedDay
  /// A stretch of the entries that a query finds, the newest first.
  public var find: @Sendable (FindRequest) throws(Failure) -> Found
  /// One entry, whole.
  public var entry: @Sendable (EntryID) throws(Failure) -> Entry
  /// Changes a tag of an entry, among those it has by then.
  public var changeTag: @Sendable (EntryID, TagChange) throws(Failure) -> Entry
  /// Reads a text for behaviors; nil as soon as it is no longer wanted. Takes its time.
  public var read:
    @Sendable (_ text: String, _ isWanted: @Sendable () -> Bool) throws(Failure) -> Heard?
  /// Puts what was heard in a text beside the tags of its entry, whose writer has the last word; nil
  /// where the entry has another text by now.
  public var suggest: @Sendable (ReadRequest, Heard) throws(Failure) -> Entry?
  /// The words of a sentence with their weights; none as soon as they are no longer wanted. Takes
  /// its time.
  public var weigh:
    @Sendable (WhyRequest, _ isWanted: @Sendable () -> Bool) throws(Failure) -> [WeighedWord]
  /// The next entry that the tagger has not read, the newest first, after the one that was handed
  /// out before and is done; nil where there is none.
  public var unread: @Sendable (_ after: EntryID?) throws(Failure) -> Entry?
  /// Deletes an entry; `undo` brings it back.
  public var delete: @Sendable (EntryID) throws(Failure) -> Void
  /// Takes back the last change and says in a sentence what that was.
  public var undo: @Sendable () throws(Failure) -> String
  /// How many entries each day of a year has.
  public var calendar: @Sendable (_ year: Int) throws(Failure) -> [Day: Int]
  /// The window of the bars, with the sentences behind them and the targets.
  public var trends: @Sendable () throws(Failure) -> TrendsPage

  /// Services of their functions.
  public init(
    now: @escaping @Sendable () -> Moment, newID: @escaping @Sendable () -> EntryID,
    today: @escaping @Sendable () throws(Failure) -> Today,
    waitingDraft: @escaping @Sendable (EntryID?) throws(Failure) -> Draft?,
    keepDraft: @escaping @Sendable (Draft) throws(Failure) -> Void,
    dropDraft: @escaping @Sendable (EntryID) throws(Failure) -> Void,
    save: @escaping @Sendable (Draft) throws(Failure) -> Saved,
    change: @escaping @Sendable (QuestionChange) throws(Failure) -> ServedDay,
    find: @escaping @Sendable (FindRequest) throws(Failure) -> Found,
    entry: @escaping @Sendable (EntryID) throws(Failure) -> Entry,
    changeTag: @escaping @Sendable (EntryID, TagChange) throws(Failure) -> Entry,
    read: @escaping @Sendable (String, @Sendable () -> Bool) throws(Failure) -> Heard?,
    suggest: @escaping @Sendable (ReadRequest, Heard) throws(Failure) -> Entry?,
    weigh:
      @escaping @Sendable (WhyRequest, @Sendable () -> Bool) throws(Failure) -> [WeighedWord],
    unread: @escaping @Sendable (EntryID?) throws(Failure) -> Entry?,
    delete: @escaping @Sendable (EntryID) throws(Failure) -> Void,
    undo: @escaping @Sendable () throws(Failure) -> String,
    calendar: @escaping @Sendable (Int) throws(Failure) -> [Day: Int],
    trends: @escaping @Sendable () throws(Failure) -> TrendsPage
  ) {
    self.now = now
    self.newID = newID
    self.today = today
    self.waitingDraft = waitingDraft
    self.keepDraft = keepDraft
    self.dropDraft = dropDraft
    self.save = save
    self.change = change
    self.find = find
    self.entry = entry
    self.changeTag = changeTag
    self.read = read
    self.suggest = suggest
    self.weigh = weigh
    self.unread = unread
    self.delete = delete
    self.undo = undo
    self.calendar = calendar
    self.trends = trends
  }
}

/// Why something could not be done, as one sentence for the status line.
public struct Failure: Error, Hashable, Sendable {
  /// What went wrong and what to do.
  public var sentence: String
  /// A failure in words.
  public init(_ sentence: String) { self.sentence = sentence }
}

/// What stands above the text on Today.
public struct Today: Hashable, Sendable {
  /// The civil day.
  public var day: Day
  /// The time it was asked for.
  public var now: Moment
  /// The question; nil where the library has none to ask.
  public var served: ServedDay?
  /// When the question was answered; nil where it was not yet.
  public var answered: Moment?
  /// How many of the last 28 days, today included, have an entry.
  public var daysWritten: Int

  /// Today of its parts.
  public init(
    day: Day, now: Moment, served: ServedDay?, answered: Moment? = nil, daysWritten: Int = 0
  ) {
    self.day = day
    self.now = now
    self.served = served
    self.answered = answered
    self.daysWritten = daysWritten
  }
}

/// What became of a save.
public struct Saved: Hashable, Sendable {
  /// The entry as it now stands.
  public var entry: Entry
  /// When it was saved.
  public var at: Moment
  /// Whether another program had changed it since the draft began.
  public var wasChangedElsewhere: Bool
  /// How many of the last 28 days have an entry now.
  public var daysWritten: Int

  /// A save of its parts.
  public init(entry: Entry, at: Moment, wasChangedElsewhere: Bool = false, daysWritten: Int) {
    self.entry = entry
    self.at = at
    self.wasChangedElsewhere = wasChangedElsewhere
    self.daysWritten = daysWritten
  }
}

/// What the writer does with the day's question.
public enum QuestionChange: Hashable, Sendable {
  /// Another one, at most twice a day.
  case another
  /// Not today.
  case skip
  /// Write without one.
  case none
}

/// Which stretch of which entries is wanted.
public struct FindRequest: Hashable, Sendable {
  /// The query as typed.
  public var query: String
  /// How many of the newest to leave out.
  public var offset: Int
  /// How many to read at most.
  public var limit: Int
  /// A day to begin the stretch near, instead of `offset`.
  public var day: Day?
  /// The number of the request, so that late answers can be told from the latest.
  public var number: Int

  /// A request of its parts.
  public init(query: String, offset: Int, limit: Int, day: Day? = nil, number: Int) {
    self.query = query
    self.offset = offset
    self.limit = limit
    self.day = day
    self.number = number
  }
}

/// A stretch of the entries found.
public struct Found: Hashable, Sendable {
  /// How many the query finds in all.
  public var total: Int
  /// How many newer ones come before the stretch.
  public var offset: Int
  /// The stretch, the newest first.
  public var entries: [ListedEntry]
  /// The place of the day asked for among all that was found.
  public var place: Int?
  /// The words looked for, to mark them in the text.
  public var words: [String]
  /// What is wrong with the query; the stretch is then empty.
  public var problem: String?

  /// A stretch of its parts.
  public init(
    total: Int, offset: Int, entries: [ListedEntry], place: Int? = nil, words: [String] = [],
    problem: String? = nil
  ) {
    self.total = total
    self.offset = offset
    self.entries = entries
    self.place = place
    self.words = words
    self.problem = problem
  }
}

/// An entry as one line of a list.
public struct ListedEntry: Hashable, Sendable {
  /// The entry.
  public var id: EntryID
  /// Its day.
  public var day: Day
  /// Its first line that is not blank.
  public var firstLine: String
  /// The behaviors that count as votes.
  public var behaviors: [Behavior]

  /// A line of its parts.
  public init(id: EntryID, day: Day, firstLine: String, behaviors: [Behavior]) {
    self.id = id
    self.day = day
    self.firstLine = firstLine
    self.behaviors = behaviors
  }
}

/// What the screen Trends shows.
public struct TrendsPage: Hashable, Sendable {
  /// The bars: this week and the three before it.
  public var bars: TrendBars
  /// The targets in force.
  public var targets: [Axis: TargetPosition]
  /// The entries of the window, for the sentences behind a bar.
  public var entries: [TaggedEntry]

  /// A page of its parts.
  public init(bars: TrendBars, targets: [Axis: TargetPosition], entries: [TaggedEntry]) {
    self.bars = bars
    self.targets = targets
    self.entries = entries
  }
}
