import Journal
import Screen
import Wording

/// Promises on Today: the one that is asked about, the one heard in the text, one made by hand.
extension Model {
  /// What the key of promises leads to.
  enum PromiseWay: Equatable {
    /// To what became of the promise that is asked about.
    case outcome(Promise)
    /// To what it became.
    case became(PromiseDraft)
    /// To the sentence heard in the saved text.
    case heard(HeardPromise)
    /// To an empty form.
    case empty
  }

  /// Where the key of promises leads now.
  var promiseWay: PromiseWay {
    if let draft = question.became { return .became(draft) }
    let heard = offeredPromise
    if let promise = question.asked, promise.isOpen, writing.prompt?.id.promise == promise.id,
      !question.isNotYet || heard == nil
    {
      return .outcome(promise)
    }
    return heard.map { .heard($0) } ?? .empty
  }

  /// The promise heard in the saved text, unless the entry has one already.
  private var offeredPromise: HeardPromise? {
    guard writing.standing != nil, let heard = writing.heardPromise, let page = promises.page,
      !page.lines.contains(where: { $0.promise.entry == writing.id })
    else { return nil }
    return heard
  }

  /// Opens what the key of promises leads to; unsaved text is saved before.
  mutating func askForPromise() -> [Command] {
    notice = nil
    cameFromOutside = focus == .outside
    switch promiseWay {
    case .outcome:
      focus = .outcome
      return []
    case .became(let draft):
      open(draft, after: question.asked?.id)
    case .heard(let heard):
      open(PromiseDraft(entry: writing.id, text: heard.quote, intends: heard.intends))
    case .empty:
      if writing.isUnsaved, writing.savingEdition == nil { return save(then: .promise) }
      open(PromiseDraft(entry: writing.standing?.id))
    }
    return []
  }

  /// Opens a form, as it was left where it was.
  private mutating func open(_ draft: PromiseDraft, after old: PromiseID? = nil) {
    focus = .promise(
      promises.reopened(PromiseForm(draft, after: old, today: question.day)))
  }

  /// The form of a promise that is open on the screen one is on.
  var openForm: PromiseForm? {
    get {
      switch tab {
      case .today:
        if case .promise(let form) = focus { return form }
        return nil
      case .promises: return promises.form
      case .journal, .trends, .review: return nil
      }
    }
    set {
      switch tab {
      case .today: if let newValue { focus = .promise(newValue) } else { returnToPage() }
      case .promises: promises.form = newValue
      case .journal, .trends, .review: break
      }
    }
  }

  /// Keeps what is typed in an open form when the program is left, as Enter does.
  mutating func keepForm() -> [Command] {
    guard var form = openForm, form.isTouched, !form.draft.isEmpty, !form.isKeeping else {
      return []
    }
    form.isKeeping = true
    openForm = form
    return [.keepPromise(form.draft)]
  }

  mutating func pasteIntoForm(_ text: String) {
    guard var form = openForm, !form.isKeeping else { return }
    form.paste(text)
    openForm = form
  }

  mutating func pressInForm(_ form: PromiseForm, _ key: Key, _ action: Action?) -> [Command] {
    guard !form.isKeeping else { return [] }
    notice = nil
    var form = form
    switch form.perform(key, action) {
    case .stays: focus = .promise(form)
    case .closes:
      returnToPage()
      leave(form)
    case .keeps(let draft):
      form.isKeeping = true
      focus = .promise(form)
      // What is pressed meanwhile is for the text, or for the form if it has to stay.
      held = held ?? []
      return [.keepPromise(draft)]
    }
    return []
  }

  /// A form is left. Nothing typed to what a promise became says that it became nothing more.
  mutating func leave(_ form: PromiseForm) {
    promises.leave(form)
    guard !form.isTouched, let asked = question.asked else { return }
    if form.subject == .successor(asked.id) { question.became = nil }
  }

  mutating func pressInOutcome(_ action: Action?) -> [Command] {
    notice = nil
    switch action {
    case .close(let state):
      returnToPage()
      guard let promise = question.asked else { return [] }
      // What is pressed meanwhile is said when that is done.
      held = held ?? []
      return [.closePromise(promise.id, state)]
    case .back, .interrupt:
      returnToPage()
      question.isNotYet = true
    default: break
    }
    return []
  }

  /// Answers about promises, as far as they concern Today and leaving.
  mutating func hearOfPromisesOnToday(_ message: Message) -> [Command] {
    switch message {
    case .promiseKept(let promise):
      guard openForm?.isKeeping == true else { return tab == .today ? release() : [] }
      if let leaving {
        openForm = nil
        self.leaving = nil
        return leave(code: leaving.code)
      }
      guard tab == .today else { return [] }
      openForm = nil
      question.became = nil
      notice = Notice(PromiseWords.saved(promise.due, today: question.day))
      return release() + [.loadPromises, .seeToday]
    case .promiseNotKept(let failure):
      guard var form = openForm, form.isKeeping else { return [] }
      form.refuse(failure)
      openForm = form
      if leaving != nil {
        leaving?.failed = true
        notice = Notice(
          failure.sentence + " ^Q again leaves without the promise.", isProblem: true)
      }
      return []
    case .promiseClosed(let promise):
      if promise.id == question.asked?.id {
        question.asked = promise
        let isChanged = promise.state == .changed
        question.became = isChanged ? PromiseDraft(promise, asNew: true) : nil
      }
      guard tab == .today else { return [] }
      notice = Notice(PromiseWords.closed(promise.state))
      return release() + [.loadPromises, .seeToday]
    default: return []
    }
  }
}
