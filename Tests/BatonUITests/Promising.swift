import BatonUI
import Journal
import Synchronization

/// What the world knows of promises, marks and offers.
extension World {
  /// A promise that was made.
  @discardableResult
  func promise(
    _ text: String, made: String = "2026-11-17", due: String? = nil, entry: EntryID? = nil,
    plan: Promise.Plan? = nil, obstacle: String? = nil, asked: Int = 0,
    state promiseState: PromiseState = .open
  ) -> Promise {
    state.withLock { state in
      let day = Day(iso: made) ?? self.day
      let promise = Promise(
        id: PromiseID(using: &state.names), entry: entry, text: text, plan: plan,
        obstacle: obstacle, made: day,
        due: due.flatMap(Day.init(iso:)), state: promiseState,
        closed: promiseState == .open ? nil : day)
      state.promises.append(promise)
      state.asked[promise.id] = asked
      return promise
    }
  }

  /// Makes a promise the day's question.
  func ask(about promise: Promise, _ question: String, reason: String) {
    let day = day
    state.withLock { state in
      state.served = ServedDay(
        day: day,
        choices: [
          ServedPrompt(
            prompt: PromptReference(id: PromptID(asking: promise.id), text: question, theme: nil),
            reasonCode: "COMMIT", reasonText: reason, kind: .promise)
        ])
    }
  }

  var promises: [Promise] { state.withLock(\.promises) }

  /// All promises, due where their day has come.
  func page() -> PromisesPage {
    let day = day
    return state.withLock { state in
      PromisesPage(
        today: day,
        lines: state.promises.map { promise in
          PromiseLine(
            promise: promise, asked: state.asked[promise.id] ?? 0,
            isDue: promise.isOpen && (promise.due.map { $0 <= day } ?? false),
            entryDay: state.entries.first { $0.id == promise.entry }?.day)
        })
    }
  }

  func mark(_ id: EntryID, _ mark: EntryMark) throws(Failure) -> Entry {
    guard !state.withLock(\.isFull) else { throw Failure("The disk is full.") }
    remember()
    let entry = state.withLock { state -> Entry? in
      guard let index = state.entries.firstIndex(where: { $0.id == id }) else { return nil }
      switch mark {
      case .useful(let usefulness): state.entries[index].useful = usefulness
      case .sign(let isSign): state.entries[index].sign = isSign
      case .feeling(let feeling): state.entries[index].feeling = feeling
      }
      return state.entries[index]
    }
    guard let entry else { throw Failure("There is no such entry.") }
    return entry
  }

  func answer(_ offer: Offer, _ isYes: Bool) throws(Failure) {
    guard !state.withLock(\.isFull) else { throw Failure("The disk is full.") }
    state.withLock { state in
      if state.offer?.offer == offer { state.offer = nil }
      state.answers.append(isYes)
    }
  }

  func keep(_ draft: PromiseDraft) throws(Failure) -> Promise {
    guard !state.withLock(\.isFull) else { throw Failure("The disk is full.") }
    guard let due = DueWord(draft.due, today: day) else {
      throw Failure("“\(draft.due)” is no date for a promise. Write \(DueWord.forms).")
    }
    guard !draft.isEmpty else { throw Failure("A promise needs a few words.") }
    remember()
    let day = day
    let promise = state.withLock { state -> Promise? in
      let index = draft.id.flatMap { id in state.promises.firstIndex { $0.id == id } }
      guard draft.id == nil || index != nil else { return nil }
      var promise =
        index.map { state.promises[$0] }
        ?? Promise(id: PromiseID(using: &state.names), entry: draft.entry, text: "", made: day)
      promise.text = draft.text
      let hasPlan = !draft.condition.isEmpty && !draft.action.isEmpty
      promise.plan =
        hasPlan ? Promise.Plan(condition: draft.condition, action: draft.action) : nil
      promise.obstacle = draft.obstacle.isEmpty ? nil : draft.obstacle
      promise.due = due.due
      promise.intends = draft.intends
      if let index { state.promises[index] = promise } else { state.promises.append(promise) }
      return promise
    }
    guard let promise else { throw Failure("There is no such promise.") }
    return promise
  }

  func close(_ id: PromiseID, _ outcome: PromiseState) throws(Failure) -> Promise {
    guard !state.withLock(\.isFull) else { throw Failure("The disk is full.") }
    remember()
    let day = day
    let promise = state.withLock { state -> Promise? in
      guard let index = state.promises.firstIndex(where: { $0.id == id }) else { return nil }
      state.promises[index].state = outcome
      state.promises[index].closed = outcome == .open ? nil : day
      return state.promises[index]
    }
    guard let promise else { throw Failure("There is no such promise.") }
    return promise
  }
}
