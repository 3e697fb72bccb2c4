import BatonUI
import Journal
import JournalStore
import Wording

/// Makes and changes promises out of what was typed, for the commands and the full screen.
struct PromiseKeeper: Sendable {
  /// The journal.
  let store: JournalStore
  /// The civil day.
  let today: Day

  /// Keeps what was typed, as a new promise or as changes to one; gives back how it stands.
  ///
  /// What another program changed since `base` was read stays, but for the parts that were typed.
  func keep(
    _ draft: PromiseDraft, since base: Promise? = nil, at now: Moment
  ) throws -> Promise {
    guard let id = draft.id else {
      let promise = try new(draft)
      try store.add(promise, at: now)
      return promise
    }
    return try store.changePromise(id, at: now) { promise in
      let typed = base.map { Self.merged(draft, since: $0, into: promise) } ?? draft
      promise = try Self.reading(typed, into: promise, today: today)
    }
  }

  /// A new promise of what was typed, not yet in the journal; an error where none can be made of it.
  func new(_ draft: PromiseDraft) throws(Failure) -> Promise {
    var random = SystemRandomNumberGenerator()
    let new = Promise(id: PromiseID(using: &random), text: "", made: today)
    return try Self.reading(draft, into: new, today: today)
  }

  /// Says what became of a promise, or opens it again; gives back how it stands.
  func close(_ id: PromiseID, as state: PromiseState, at now: Moment) throws -> Promise {
    try store.changePromise(id, at: now) { promise in
      guard promise.state != state else { return }
      promise.state = state
      promise.closed = state == .open ? nil : today
    }
  }

  /// A promise as a draft, with the parts of another draft that differ from what it began with.
  private static func merged(
    _ draft: PromiseDraft, since base: Promise, into promise: Promise
  ) -> PromiseDraft {
    let before = PromiseDraft(base)
    var merged = PromiseDraft(promise)
    func take<Part: Equatable>(_ part: WritableKeyPath<PromiseDraft, Part>) {
      if draft[keyPath: part] != before[keyPath: part] {
        merged[keyPath: part] = draft[keyPath: part]
      }
    }
    take(\.entry)
    take(\.text)
    take(\.condition)
    take(\.action)
    take(\.obstacle)
    take(\.due)
    take(\.intends)
    return merged
  }

  /// A promise with what was typed in its place.
  ///
  /// Of the words and the if–then one is enough: words beside an if alone are what is done then, and
  /// an if–then alone makes the words. What was made of the other so follows it as long as nobody
  /// writes something else.
  static func reading(
    _ draft: PromiseDraft, into old: Promise, today: Day
  ) throws(Failure) -> Promise {
    var promise = old
    promise.entry = draft.entry
    promise.intends = draft.intends
    let obstacle = try PromiseText.checked(draft.obstacle)
    promise.obstacle = obstacle.isEmpty ? nil : obstacle
    promise.due = try due(draft.due, before: old.due, today: today)
    promise.text = try PromiseText.checked(draft.text)
    let condition = try PromiseText.checked(draft.condition)
    var action = try PromiseText.checked(draft.action)
    if action == old.text, action == old.plan?.action { action = promise.text }
    promise.plan = try plan(condition, action, &promise.text)
    if let plan = promise.plan, promise.text.isEmpty || promise.text == sentence(old.plan) {
      promise.text = sentence(plan)
      guard promise.text.unicodeScalars.count <= PromiseText.longest else {
        throw PromiseText.tooLong
      }
    }
    guard !promise.text.isEmpty else { throw .couldNot(PromiseWords.empty) }
    return promise
  }

  private static func sentence(_ plan: Promise.Plan?) -> String {
    plan.map { PromiseWords.sentence(condition: $0.condition, action: $0.action) } ?? ""
  }

  private static func plan(
    _ condition: String, _ action: String, _ text: inout String
  ) throws(Failure) -> Promise.Plan? {
    if condition.isEmpty {
      guard !action.isEmpty else { return nil }
      guard text.isEmpty else {
        throw .wrongUse("What is done then has no situation. Write that too, or leave both out.")
      }
      text = action
      return nil
    }
    let action = action.isEmpty ? text : action
    guard !action.isEmpty else {
      throw .wrongUse("The situation has nothing that is done then. Write that too.")
    }
    return Promise.Plan(condition: condition, action: action)
  }

  /// The day a word means. One that lies behind is taken only where it stood there before.
  static func due(_ word: String, before: Day?, today: Day) throws(Failure) -> Day? {
    guard let due = DueWord(word, today: today) else {
      throw .wrongUse(PromiseWords.noDate(word))
    }
    if let day = due.due, day < today, day != before { throw .wrongUse(PromiseWords.past(day)) }
    return due.due
  }
}
