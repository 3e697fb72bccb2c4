import BatonUI
import Journal
import JournalStore
import Review

/// Keeps and saves what is answered in a review, for the command and the full screen.
///
/// One review a week: opened again it goes on with the entry there is. Where two programs begin one
/// at the same time, each has an entry of its own in the end, and nothing is lost.
struct ReviewKeeper: Sendable {
  /// The journal.
  let store: JournalStore
  /// This program.
  let owner: DraftOwner
  /// The civil day.
  let today: Day

  private var drafts: DraftKeeper { DraftKeeper(store: store, owner: owner) }

  /// What was answered for a week and not saved, by this program or by one that runs no more; nil
  /// where there is nothing.
  func draft(of week: Week) throws -> Draft? {
    let prompt = PromptID(reviewing: week)
    return try drafts.waiting { $0.prompt?.id == prompt }
  }

  /// A draft to begin with: the review of the week as it stands, or an empty one. Nothing is kept.
  func newDraft(of week: Week) throws -> Draft {
    if let entry = try store.review(of: week) {
      return Draft(
        id: entry.id, revises: true, baseRevision: entry.revision, day: entry.day,
        prompt: entry.prompt, text: entry.text)
    }
    var random = SystemRandomNumberGenerator()
    return Draft(
      id: EntryID(using: &random), day: day(of: week), prompt: ReviewWords.reference(week),
      text: ReviewText(week: week).text)
  }

  /// The day of a week's review: today, or the week's Sunday where it is over.
  func day(of week: Week) -> Day { min(today, week.days.upperBound) }

  /// Keeps a draft, unless a save came first that has all of it.
  func keep(_ draft: Draft, at now: Moment) throws { try drafts.keep(draft, at: now) }

  /// Saves a draft as the review, or as a further revision of it, ends the draft, and makes the
  /// promise unless the review has one.
  ///
  /// A promise that cannot be made is said before anything is saved: the draft is kept then.
  func save(
    _ draft: Draft, promise: PromiseDraft?, at now: Moment
  ) throws -> (saved: Entry, promise: Promise?, wasChangedElsewhere: Bool) {
    let promised: Promise?
    do {
      promised = try wanted(promise, of: draft).map { try keeper.new($0) }
    } catch {
      try? drafts.keep(draft, at: now)
      throw error
    }
    let (saved, wasChangedElsewhere) = try drafts.save(draft, at: now)
    guard let promised, try store.addFirst(promised, at: now) else {
      return (saved, nil, wasChangedElsewhere)
    }
    return (saved, promised, wasChangedElsewhere)
  }

  private var keeper: PromiseKeeper { PromiseKeeper(store: store, today: today) }

  /// The promise that is to be made; nil where nothing is promised and where there is one already.
  private func wanted(_ promise: PromiseDraft?, of draft: Draft) throws -> PromiseDraft? {
    guard var promise, !promise.isEmpty,
      try !store.promises().contains(where: { $0.entry == draft.id })
    else { return nil }
    promise.id = nil
    promise.entry = draft.id
    return promise
  }
}
