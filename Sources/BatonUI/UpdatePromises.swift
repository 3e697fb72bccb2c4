import Editor
import Journal
import Screen
import Wording

/// The screen Promises: choosing, adding, changing, and saying what became of a promise.
extension Model {
  mutating func pressOnPromises(_ key: Key, _ action: Action?) -> [Command] {
    notice = nil
    if let form = promises.form { return press(key, action, in: form) }
    if promises.asksOutcome { return pressInOutcomeOfPromise(action) }
    let line = promises.line
    switch action {
    case .add: promises.form = opened(PromiseDraft())
    case .edit:
      guard let line else { return [] }
      promises.form = opened(PromiseDraft(line.promise))
    case .outcome: promises.asksOutcome = line != nil
    case .open: return openEntry()
    case .right: promises.reading = promises.reading ?? line.map { _ in 0 }
    case .back: promises.reading = nil
    default:
      if let row = promises.reading { read(action, from: row) } else { browse(action) }
    }
    return []
  }

  private mutating func browse(_ action: Action?) {
    let page = max(1, PromisesLayout(self).list.rows - 2)
    switch action {
    case .up: promises.move(by: -1)
    case .down: promises.move(by: 1)
    case .pageUp: promises.move(by: -page)
    case .pageDown: promises.move(by: page)
    case .top: promises.move(by: .min)
    case .bottom: promises.move(by: .max)
    default: break
    }
  }

  private mutating func read(_ action: Action?, from row: Int) {
    let layout = PromisesLayout(self)
    let count = PromiseDetail.rows(in: self, width: layout.detail.columns).count
    let height = PromiseDetail.height(of: count, in: layout.detail)
    let last = max(0, count - height)
    let row =
      switch action {
      case .up: row - 1
      case .down: row + 1
      case .pageUp: row - max(1, height - 1)
      case .pageDown: row + max(1, height - 1)
      case .top: 0
      case .bottom: last
      default: row
      }
    promises.reading = min(max(0, row), last)
  }

  /// A form for a draft, as it was left where it was.
  private mutating func opened(_ draft: PromiseDraft, after old: PromiseID? = nil) -> PromiseForm {
    promises.reopened(
      PromiseForm(draft, after: old, today: promises.page?.today ?? question.day))
  }

  private mutating func press(_ key: Key, _ action: Action?, in form: PromiseForm) -> [Command] {
    var form = form
    switch form.perform(key, action) {
    case .stays: promises.form = form
    case .closes:
      promises.form = nil
      leave(form)
      if promises.leadsToReview { return show(.review) }
    case .keeps(let draft):
      form.isKeeping = true
      promises.form = form
      // What is pressed meanwhile is for the list, or for the form if it has to stay.
      held = held ?? []
      return [.keepPromise(draft)]
    }
    return []
  }

  private mutating func pressInOutcomeOfPromise(_ action: Action?) -> [Command] {
    guard case .close(let state) = action else {
      if action == .back || action == .interrupt { promises.asksOutcome = false }
      return []
    }
    guard let promise = promises.line?.promise else { return [] }
    guard promise.state != state else {
      guard !promise.isOpen else { return [] }
      promises.asksOutcome = false
      notice = Notice(PromiseWords.closed(state))
      return []
    }
    promises.asksOutcome = false
    promises.changing = nil
    if state == .changed {
      // What is pressed meanwhile is for the form that comes.
      promises.changing = promise.id
      held = held ?? []
    }
    return [.closePromise(promise.id, state)]
  }

  /// Shows the entry that the promise came from, among all the others.
  private mutating func openEntry() -> [Command] {
    guard let line = promises.line else { return [] }
    guard let entry = line.promise.entry else {
      notice = Notice("It was made by hand and comes from no entry.")
      return []
    }
    guard let day = line.entryDay else {
      notice = Notice("The entry it came from is deleted.")
      return []
    }
    tab = .journal
    journal.box = TextEditor()
    journal.isReading = true
    journal.isSearching = false
    journal.calendar = nil
    journal.jump = nil
    journal.panel = nil
    journal.wanted = entry
    promises.openedEntry = entry
    return [.find(journal.nextRequest(day: day))]
  }

  /// Answers about promises, for the screen Promises; Today has its own part of them.
  mutating func hearOfPromises(_ message: Message) -> [Command] {
    switch message {
    case .promisesLoaded(let page):
      promises.page = page
      return []
    case .promiseKept(let promise):
      promises.take(promise)
      guard tab != .today else { return [] }
      if let form = promises.form, form.isKeeping {
        // Today does not ask for it again.
        if let asked = question.asked, form.subject == .successor(asked.id) {
          question.became = nil
        }
        promises.form = nil
        promises.chosen = promise.id
        promises.reading = nil
        let words = PromiseWords.saved(
          promise.due, today: promises.page?.today ?? question.day)
        let commands = promises.leadsToReview ? show(.review) : []
        notice = Notice(words)
        return commands + release() + [.loadPromises, .seeToday]
      }
      return release() + [.loadPromises, .seeToday]
    case .promiseNotKept:
      return release()
    case .promiseClosed(let promise):
      promises.take(promise)
      guard tab != .today else { return [] }
      if tab == .review {
        let commands = hearOfReviewPromise(promise)
        askWhatBecame(of: promise)
        return commands + release() + [.loadPromises, .seeToday]
      }
      if tab == .promises {
        notice = Notice(PromiseWords.closed(promise.state))
        askWhatBecame(of: promise)
      }
      return release() + [.loadPromises, .seeToday]
    default:
      return []
    }
  }

  /// After "changed" the form for what it became, unless one is open; it can be left.
  private mutating func askWhatBecame(of promise: Promise) {
    guard promises.changing == promise.id else { return }
    promises.changing = nil
    guard promise.state == .changed, promises.form == nil else { return }
    promises.asksOutcome = false
    promises.form = opened(PromiseDraft(promise, asNew: true), after: promise.id)
  }
}
