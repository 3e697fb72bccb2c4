public import Journal

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
  /// Asks another question, the first one again after the last, skips it, or puts questions aside for
  /// the day.
  public var change: @Sendable (QuestionChange) throws(Failure) -> ServedDay
  /// A stretch of the entries that a query finds, the newest first.
  public var find: @Sendable (FindRequest) throws(Failure) -> Found
  /// One entry, whole.
  public var entry: @Sendable (EntryID) throws(Failure) -> Entry
  /// Changes a tag of an entry, among those it has by then.
  public var changeTag: @Sendable (EntryID, TagChange) throws(Failure) -> Entry
  /// Says of an entry how its question and its day were.
  public var mark: @Sendable (EntryID, EntryMark) throws(Failure) -> Entry
  /// Answers an offer with yes or no.
  public var answerOffer: @Sendable (Offer, Bool) throws(Failure) -> Void
  /// All promises.
  public var promises: @Sendable () throws(Failure) -> PromisesPage
  /// Keeps a promise, a new one or one with changes; what is wrong with it is said in a sentence.
  public var keepPromise: @Sendable (PromiseDraft) throws(Failure) -> Promise
  /// Says what became of a promise, or opens it again.
  public var closePromise: @Sendable (PromiseID, PromiseState) throws(Failure) -> Promise
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
  /// The page of a week, and what was answered; the week that runs where none is named.
  public var review: @Sendable (Week?) throws(Failure) -> ReviewLoad
  /// Saves the answers of a review as an entry, or as a further revision, ends the draft, and makes a
  /// promise of its if–then unless the entry has one.
  public var saveReview: @Sendable (Draft, PromiseDraft?) throws(Failure) -> (Saved, Promise?)
  /// Sets balances that are meant from today on; gives back those in force.
  public var setTargets: @Sendable ([TargetChange]) throws(Failure) -> [Axis: TargetPosition]
  /// Picks a sentence for a report, or puts it back.
  public var pick: @Sendable (PickedSentence, Bool) throws(Failure) -> Void
  /// Answers whether the theme of letting go is to come more often.
  public var answerPin: @Sendable (Bool) throws(Failure) -> Void
  /// Keeps the answers of the first start, which is not asked about again.
  public var keepStart: @Sendable (StartAnswers) throws(Failure) -> Void

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
    mark: @escaping @Sendable (EntryID, EntryMark) throws(Failure) -> Entry,
    answerOffer: @escaping @Sendable (Offer, Bool) throws(Failure) -> Void,
    promises: @escaping @Sendable () throws(Failure) -> PromisesPage,
    keepPromise: @escaping @Sendable (PromiseDraft) throws(Failure) -> Promise,
    closePromise: @escaping @Sendable (PromiseID, PromiseState) throws(Failure) -> Promise,
    read: @escaping @Sendable (String, @Sendable () -> Bool) throws(Failure) -> Heard?,
    suggest: @escaping @Sendable (ReadRequest, Heard) throws(Failure) -> Entry?,
    weigh:
      @escaping @Sendable (WhyRequest, @Sendable () -> Bool) throws(Failure) -> [WeighedWord],
    unread: @escaping @Sendable (EntryID?) throws(Failure) -> Entry?,
    delete: @escaping @Sendable (EntryID) throws(Failure) -> Void,
    undo: @escaping @Sendable () throws(Failure) -> String,
    calendar: @escaping @Sendable (Int) throws(Failure) -> [Day: Int],
    trends: @escaping @Sendable () throws(Failure) -> TrendsPage,
    review: @escaping @Sendable (Week?) throws(Failure) -> ReviewLoad,
    saveReview: @escaping @Sendable (Draft, PromiseDraft?) throws(Failure) -> (Saved, Promise?),
    setTargets: @escaping @Sendable ([TargetChange]) throws(Failure) -> [Axis: TargetPosition],
    pick: @escaping @Sendable (PickedSentence, Bool) throws(Failure) -> Void,
    answerPin: @escaping @Sendable (Bool) throws(Failure) -> Void,
    keepStart: @escaping @Sendable (StartAnswers) throws(Failure) -> Void
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
    self.mark = mark
    self.answerOffer = answerOffer
    self.promises = promises
    self.keepPromise = keepPromise
    self.closePromise = closePromise
    self.read = read
    self.suggest = suggest
    self.weigh = weigh
    self.unread = unread
    self.delete = delete
    self.undo = undo
    self.calendar = calendar
    self.trends = trends
    self.review = review
    self.saveReview = saveReview
    self.setTargets = setTargets
    self.pick = pick
    self.answerPin = answerPin
    self.keepStart = keepStart
  }
}

/// Why something could not be done, as one sentence for the status line.
public struct Failure: Error, Hashable, Sendable {
  /// What went wrong and what to do.
  public var sentence: String
  /// A failure in words.
  public init(_ sentence: String) { self.sentence = sentence }
}
