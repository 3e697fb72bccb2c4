import Editor
import Journal
public import Screen

/// The full-screen program: how messages change the model, and how the model looks.
public enum BatonProgram: Program {
  /// What an event of the terminal means.
  public static func message(for event: Event) -> Message {
    switch event {
    case .key(let key): .key(key)
    case .paste(let text): .pasted(text)
    case .resize(let size): .resized(size)
    case .hangUp, .terminate: .endAsked
    case .resumed: .resumed
    }
  }

  /// The next model, and what is to be done. Pure and total.
  public static func update(_ model: inout Model, _ message: Message) -> [Command] {
    let commands = respond(&model, to: message)
    model.arrange()
    return commands
  }

  private static func respond(_ model: inout Model, to message: Message) -> [Command] {
    switch message {
    case .key, .pasted:
      model.isBusy = true
      if model.held != nil {
        model.held?.append(message)
        return []
      }
      if case .key(let key) = message { return model.press(key) }
      if case .pasted(let text) = message { return model.paste(text) }
      return []
    case .resized(let size):
      model.size = size
      return []
    case .endAsked:
      // Also while a save is on its way: it may fail.
      return model.endStart() + model.keepForm() + model.keepReview()
        + (model.leavesDraft ? model.keepDraft() : [])
    case .resumed:
      return [.loadToday]
    case .todayLoaded(let today, _):
      let commands = model.hearOfWriting(message)
      model.askAtStart(today)
      return commands
    case .todaySeen, .questionChanged, .entryNamed, .draftDue, .draftKept,
      .draftNotKept, .saved,
      .notSaved, .edited:
      return model.hearOfWriting(message)
    case .found, .entryLoaded, .entryToEdit, .tagsSet, .tagsNotSet, .deleted, .undone,
      .calendarLoaded:
      return model.hearOfJournal(message)
    case .offerAnswered, .marked, .notMarked:
      return model.hearOfMarks(message)
    case .promisesLoaded, .promiseKept, .promiseNotKept, .promiseClosed:
      return model.hearOfPromisesOnToday(message) + model.hearOfPromises(message)
    case .heard, .notHeard, .readingLasts, .suggested, .notSuggested, .weighed, .notWeighed,
      .unreadDue, .unreadFound:
      return model.hearOfReading(message)
    case .trendsLoaded(let page):
      model.trends.take(page)
      return []
    case .reviewLoaded, .reviewKept, .reviewNotKept, .reviewSaved, .reviewNotSaved:
      return model.hearOfReview(message)
    case .targetsSet, .startKept:
      return model.hearOfForms(message)
    case .failed(let failure):
      model.targetsForm?.isKeeping = false
      model.notice = Notice(failure.sentence, isProblem: true)
      return model.release()
    }
  }
}

extension Model {
  /// Where keys go now.
  var context: Context {
    if help != nil { return .help }
    if targetsForm != nil { return .targets }
    if tab == .today, startForm != nil { return .start }
    switch tab {
    case .today:
      switch focus {
      case .text: return .text
      case .find: return .textFind
      case .behaviors(let panel): return panel.context
      case .followUp: return .followUp
      case .promise: return .promiseForm
      case .outcome: return .outcome
      case .outside: return .today
      }
    case .journal:
      if let panel = journal.panel { return panel.context }
      if journal.jump != nil { return .jump }
      if journal.calendar != nil { return .calendar }
      if journal.isSearching { return .search }
      return journal.isReading ? .reading : .journal
    case .trends:
      return trends.context
    case .review: return review.context
    case .promises: return promises.context
    }
  }

  mutating func press(_ key: Key) -> [Command] {
    if isBlank {
      isBlank = false
      return [.redraw]
    }
    if var leaving, leaving.failed, key != .control("q"), key != .control("c") {
      leaving.failed = false
      self.leaving = nil
    }
    let redrawBefore = sawRedraw
    sawRedraw = false
    let action = KeyMap.action(for: key, in: context)
    if action != .undo { lastPick = nil }
    if action == .redraw {
      if redrawBefore, key == .control("l") { isBlank = true } else { sawRedraw = true }
      return [.redraw]
    }
    if let commands = perform(action) { return commands }
    if targetsForm != nil { return pressInTargets(action) }
    switch tab {
    case .today where startForm != nil: return pressInStart(key, action)
    case .today: return pressOnToday(key, action)
    case .journal: return pressOnJournal(key, action)
    case .trends: return pressOnTrends(action)
    case .review: return pressOnReview(key, action)
    case .promises: return pressOnPromises(key, action)
    }
  }

  /// What is the same on every screen; nil where the screen has its own answer.
  private mutating func perform(_ action: Action?) -> [Command]? {
    if help != nil { return performInHelp(action) }
    switch action {
    case .quit: return endStart() + leave(code: 0)
    case .interrupt:
      switch context {
      case .behaviors, .picker, .why, .outcome, .calendar, .evidence, .fit, .targets,
        .reviewOutcome:
        return nil
      default: return leave(code: 130)
      }
    case .suspend: return keptFirst([.suspend])
    case .blank:
      isBlank = true
      return []
    case .help:
      help = 0
      return []
    case .show(let tab): return show(tab)
    case .nextTab: return show(Tab(rawValue: (tab.rawValue + 1) % Tab.allCases.count) ?? .today)
    case .previousTab:
      let count = Tab.allCases.count
      return show(Tab(rawValue: (tab.rawValue + count - 1) % count) ?? .today)
    case .undo:
      // Among behaviors it takes back what was done there and nothing else.
      guard panel == nil else { return nil }
      if let lastPick { return pick(lastPick, at: tab == .review ? \.review.bars : \.trends) }
      notice = nil
      return [.undo]
    default: return nil
    }
  }

  private mutating func performInHelp(_ action: Action?) -> [Command] {
    let page = max(1, size.rows - 4)
    let last = max(0, HelpView.lines(for: self).count - page + 1)
    switch action {
    case .back: help = nil
    case .up: help = max(0, (help ?? 0) - 1)
    case .down: help = min(last, (help ?? 0) + 1)
    case .pageUp: help = max(0, (help ?? 0) - page)
    case .pageDown: help = min(last, (help ?? 0) + page)
    case .top: help = 0
    case .bottom: help = last
    case .quit: return leave(code: 0)
    case .interrupt: help = nil
    case .suspend: return [.suspend]
    default: break
    }
    return []
  }

  mutating func paste(_ text: String) -> [Command] {
    if isBlank {
      isBlank = false
      return [.redraw]
    }
    guard help == nil else { return [] }
    switch context {
    case .text:
      notice = nil
      return edit(.paste(text))
    case .followUp:
      writing.pasteInLine(text)
      return draftTimer()
    case .promiseForm:
      pasteIntoForm(text)
      return []
    case .start:
      return endStart() + paste(text)
    case .reviewLine: return pasteInReview(text)
    case .search:
      journal.box.perform(.paste(Self.oneLine(text)))
      return [.find(journal.nextRequest())]
    case .jump:
      journal.jump?.perform(.paste(Self.oneLine(text)))
      return []
    default: return []
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Goes to a screen and reads what it shows.
  mutating func show(_ tab: Tab) -> [Command] {
    self.tab = tab
    notice = nil
    forgetWaysBack()
    // The day may have turned since.
    switch tab {
    case .today:
      if case .find = focus { focus = .text }
      // An entry of another day that was only looked at, or is saved, gives way to today's page.
      let isLeft = writing.revises && !writing.isModified && writing.isRevisit
      if isLeft { return nameNext(asking: true) }
      return [.loadToday] + (writing.entry.map { [.load($0.id)] } ?? [])
    case .journal:
      return [.find(journal.nextRequest(around: journal.selected)), .loadToday]
    case .trends:
      return [.loadTrends, .loadToday]
    case .review:
      return [.loadReview(review.week), .loadToday]
    case .promises:
      return [.loadPromises, .loadToday]
    }
  }

  /// Leaves with an exit code, once what was typed is safe: after a save that is on its way, else
  /// after the text is kept as a draft.
  mutating func leave(code: Int32) -> [Command] {
    if let leaving, leaving.failed {
      guard openForm != nil else {
        return leaving.isPastText ? [.quit(code: code)] : leaveWithReview(code: code)
      }
      // The form was held back; the text has its own turn.
      self.leaving = nil
      openForm = nil
    }
    let form = keepForm()
    if openForm?.isKeeping == true {
      leaving = Leaving(code: code)
      return form
    }
    guard writing.isModified else { return leaveWithReview(code: code) }
    guard !writing.isBlank else {
      return [.dropDraft(writing.id)] + leaveWithReview(code: code)
    }
    leaving = Leaving(code: code)
    return writing.savingEdition == nil ? keepDraft() : []
  }

  /// Sends the text as it stands to be kept.
  mutating func keepDraft() -> [Command] {
    writing.sentEdition = writing.edition
    return [.keepDraft(writing.draft)]
  }

  /// Commands during which nothing else is heard, after what was typed is on its way to be kept.
  mutating func keptFirst(_ commands: [Command]) -> [Command] {
    (writing.isUnsaved && !writing.isKept ? keepDraft() : []) + keepReview() + commands
  }

  /// The next entry is there, or will not come: the keys that waited for it go on.
  mutating func release() -> [Command] {
    guard let messages = held else { return [] }
    held = nil
    return messages.flatMap { BatonProgram.update(&self, $0) }
  }
}
