public import Journal
public import Review

/// The answers of a week's review while they are written: what they say, and what of it is safe.
///
/// What is safe is known by its words and not by counting changes: answers that were typed and taken
/// back again are as good as never typed.
public struct ReviewAnswers: Equatable, Sendable {
  /// The week.
  public let week: Week
  /// The name that the entry has or will have.
  public let id: EntryID
  /// The civil day that the entry is for.
  public let day: Day
  /// The answers as they stand.
  public private(set) var text: ReviewText
  /// Whether the entry exists already.
  public private(set) var revises: Bool
  /// The revision that the answers started from.
  public private(set) var baseRevision: Int
  /// What needs no keeping: the answers in the entry, or those that stood there from the start; nil
  /// for a draft that is in no entry.
  private var settled: ReviewText?
  /// The answers on their way into the entry: one save at a time.
  private(set) var saving: ReviewText?
  /// Whether another save was asked for meanwhile.
  private(set) var savesAgain = false
  /// The answers that were last sent to be kept as a draft; nil after a failure.
  private var sent: ReviewText?
  /// The answers that are known to be kept as a draft.
  private var kept: ReviewText?
  /// Whether the store may hold a draft.
  private var hasDraft: Bool
  /// When they were last saved.
  public private(set) var savedAt: Moment?

  /// Goes on with the draft of a week, else with its entry; else begins with the question that is
  /// proposed to take along.
  public init(_ load: ReviewLoad) {
    week = load.page.week
    let entry = load.entry?.isDeleted == false ? load.entry : nil
    hasDraft = load.draft != nil
    if let draft = load.draft {
      (id, day) = (draft.id, draft.day)
      text = ReviewText(draft.text)
      (revises, baseRevision) = (draft.revises, draft.baseRevision)
      settled = entry.flatMap { $0.id == draft.id ? ReviewText($0.text) : nil }
      (sent, kept) = (text, text)
    } else if let entry {
      (id, day) = (entry.id, entry.day)
      text = ReviewText(entry.text)
      (revises, baseRevision) = (true, entry.revision)
      settled = text
    } else {
      (id, day) = (load.newID, load.page.through)
      var text = ReviewText(week: week)
      text[.along] = load.page.proposal
      self.text = text
      (revises, baseRevision) = (false, 0)
      settled = text
    }
  }

  /// The answer to a question.
  public subscript(question: ReviewQuestion) -> String {
    get { text[question] }
    set { text[question] = newValue }
  }

  /// Whether the answers differ from what needs no keeping.
  public var isModified: Bool { text != settled }

  /// Whether nothing is answered.
  public var isBlank: Bool { text.isEmpty }

  /// Whether there are answers that are in no entry yet.
  public var isUnsaved: Bool { isModified && !isBlank }

  /// Whether the answers as they stand are known to be kept as a draft.
  public var isKept: Bool { kept == text }

  /// Whether nothing would be lost if other answers took their place.
  var isSafe: Bool { saving == nil && (!isUnsaved || isKept) }

  /// Whether a load may not touch them.
  var isInUse: Bool { saving != nil || isModified }

  /// Whether the store has to hear of a change.
  var needsKeeping: Bool { isUnsaved ? sent != text : hasDraft }

  /// All of it as a draft.
  public var draft: Draft {
    Draft(
      id: id, revises: revises, baseRevision: baseRevision, day: day,
      prompt: ReviewWords.reference(week), text: text.text, cursor: 0)
  }

  /// The promise of the if–then; nil where neither part is answered. One part alone is a plain
  /// promise.
  public var promise: PromiseDraft? {
    let (condition, action) = (text[.condition], text[.action])
    // A situation alone promises nothing.
    guard !action.isEmpty else { return nil }
    return PromiseDraft(
      entry: id, text: action, condition: condition, action: condition.isEmpty ? "" : action,
      obstacle: text[.obstacle])
  }

  /// The command that tells the store how the answers stand.
  mutating func keep() -> Command {
    guard isUnsaved else {
      (sent, kept, hasDraft) = (nil, nil, false)
      return .dropReview(id)
    }
    (sent, hasDraft) = (text, true)
    return .keepReview(draft)
  }

  /// A draft is in the store.
  mutating func tookKept() { kept = sent }

  /// The store could not be told.
  mutating func tookNotKept() { (sent, kept, hasDraft) = (nil, nil, true) }

  /// The command that saves the answers.
  mutating func save() -> Command {
    saving = text
    return .saveReview(draft, promise)
  }

  /// A save is asked for while one is on its way.
  mutating func saveOnceMore() { savesAgain = true }

  /// Takes note of a save, which has ended the draft; whether another one was asked for.
  mutating func took(_ saved: Saved) -> Bool {
    (revises, baseRevision) = (true, saved.entry.revision)
    settled = saving ?? settled
    (sent, kept, hasDraft) = (nil, nil, false)
    savedAt = saved.at
    return endSave()
  }

  /// Takes note that a save failed.
  mutating func tookNotSaved() { _ = endSave() }

  /// The entry is gone, but the words stay, as words that are not saved.
  mutating func loseEntry() { settled = nil }

  /// Takes note that the entry is deleted: a save goes on from there, as a matter of course.
  mutating func reread(_ entry: Entry) {
    guard entry.id == id, entry.isDeleted, revises, saving == nil else { return }
    baseRevision = entry.revision
  }

  /// Stays as it is beside what was read anew, which has no word of when it was saved.
  func saved(at moment: Moment?) -> ReviewAnswers {
    var answers = self
    answers.savedAt = moment
    return answers
  }

  private mutating func endSave() -> Bool {
    defer { (saving, savesAgain) = (nil, false) }
    return savesAgain
  }
}
