import BatonUI
import Journal
import JournalStore
import Review
import Wording

/// Where the answers of a week's review are put down: in a draft while they are asked for, in an
/// entry at the end. A journal is made for the first answer, not before.
final class ReviewDesk {
  /// What a command works with.
  let workspace: Workspace
  /// The page, as it was when the command began or a promise last changed.
  private(set) var sheet: ReviewSheet
  /// The answers as they stand.
  private(set) var answers: ReviewText
  private var draft: Draft?

  /// What saving came to.
  struct Outcome: Hashable {
    /// The short name of the review's entry; nil where nothing was saved.
    var entry: String?
    /// What is said about it.
    var messages: [String]
  }

  /// A desk with what was answered and not saved, where no running program goes on with that.
  init(_ workspace: Workspace, _ sheet: ReviewSheet) throws {
    self.workspace = workspace
    self.sheet = sheet
    answers = sheet.answers
    guard let store = try workspace.existingStore() else { return }
    let keeper = keeper(store)
    let waiting = sheet.hasDraft ? try keeper.draft(of: sheet.page.week) : nil
    let draft = try waiting ?? keeper.newDraft(of: sheet.page.week)
    self.draft = draft
    answers = ReviewText(draft.text)
  }

  /// Whether the answers differ from what is saved.
  var isChanged: Bool {
    guard let entry = sheet.entry else { return !answers.isEmpty }
    return !answers.text.utf8.elementsEqual(entry.text.utf8)
  }

  /// Answers a question, for now.
  func set(_ answer: String, for question: ReviewQuestion) { answers[question] = answer }

  /// Answers a question, and puts the draft by.
  func put(_ answer: String, for question: ReviewQuestion) throws {
    set(answer, for: question)
    let store = try workspace.store()
    try keeper(store).keep(written(store), at: workspace.now())
  }

  /// Says what became of a promise.
  func close(_ promise: Promise, as state: PromiseState) throws {
    _ = try PromiseKeeper(store: workspace.store(), today: workspace.today())
      .close(promise.id, as: state, at: workspace.now())
    // What is proposed to take along may have been about it.
    sheet = try ReviewSheet(workspace, sheet.page.week)
  }

  /// Takes the answer to the offer of the page.
  func answerPin(_ isYes: Bool) throws {
    try workspace.reviewReader(workspace.store()).answerPin(isYes, at: workspace.now())
  }

  /// Saves the answers, where there is anything to save.
  func save() throws -> Outcome {
    guard isChanged else { return try unchanged() }
    let store = try workspace.store()
    let newest = try store.review(of: sheet.page.week)
    let before = sheet.entry.map { ReviewText($0.text) } ?? ReviewText(week: sheet.page.week)
    let (entry, promise, wasChangedElsewhere) = try keeper(store)
      .save(written(store), promise: promised, at: workspace.now())
    var messages = ["The review is saved."]
    if let newest, newest.id != entry.id {
      messages.append(
        "The week has another review, saved meanwhile: baton show \(try store.shortID(newest.id)).")
    }
    if wasChangedElsewhere {
      messages.append(
        "It was changed elsewhere meanwhile; baton history \(try store.shortID(entry.id)) shows both."
      )
    }
    try messages.append(contentsOf: words(of: promise, entry, before, store))
    return Outcome(entry: try store.shortID(entry.id), messages: messages)
  }

  /// What became of the if–then: the promise that was `made`, or the one that stood there before.
  private func words(
    of made: Promise?, _ entry: Entry, _ before: ReviewText, _ store: JournalStore
  ) throws -> [String] {
    if let made {
      return [
        "What you do then is the promise \(try store.shortID(made.id)); you are asked about it on"
          + " the third working day after."
      ]
    }
    if let standing = try store.promises().first(where: { $0.entry == entry.id }) {
      let parts: [ReviewQuestion] = [.condition, .action, .obstacle]
      guard standing.isOpen, parts.contains(where: { before[$0] != answers[$0] }) else { return [] }
      let name = try store.shortID(standing.id)
      return ["The promise \(name) stays as it was made; baton promises edit \(name) changes it."]
    }
    return answers[.action].isEmpty && !answers[.condition].isEmpty
      ? ["The if has no then, so no promise was made of it."] : []
  }

  /// Nothing to save: a draft without a difference goes.
  private func unchanged() throws -> Outcome {
    guard let store = try workspace.existingStore() else {
      return Outcome(messages: ["Nothing is answered, so nothing was saved."])
    }
    if sheet.hasDraft, let draft {
      try store.deleteDraft(draft.id, owner: DraftOwner.current().text)
    }
    guard let entry = sheet.entry else {
      return Outcome(messages: ["Nothing is answered, so nothing was saved."])
    }
    return Outcome(
      entry: try store.shortID(entry.id), messages: ["Unchanged: the review is as it was."])
  }

  /// The draft with the answers as they stand.
  private func written(_ store: JournalStore) throws -> Draft {
    var draft = try self.draft ?? keeper(store).newDraft(of: sheet.page.week)
    draft.text = answers.text
    draft.cursor = draft.text.unicodeScalars.count
    self.draft = draft
    return draft
  }

  /// The promise that the answers make: something to do is needed for it.
  private var promised: PromiseDraft? {
    guard !answers[.action].isEmpty else { return nil }
    return PromiseDraft(
      condition: answers[.condition], action: answers[.action], obstacle: answers[.obstacle])
  }

  private func keeper(_ store: JournalStore) -> ReviewKeeper {
    ReviewKeeper(store: store, owner: DraftOwner.current(), today: workspace.today())
  }
}
