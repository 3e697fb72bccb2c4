import Editor
import Journal
import Screen

extension Model {
  mutating func pressOnJournal(_ key: Key, _ action: Action?) -> [Command] {
    if let panel = journal.panel { return pressInBehaviorsOfJournal(panel, action) }
    if journal.jump != nil { return pressInJump(key, action) }
    if let calendar = journal.calendar { return pressInCalendar(calendar, action) }
    if journal.isSearching { return pressInSearch(key, action) }
    notice = nil
    switch action {
    case .search:
      journal.isSearching = true
      journal.isReading = false
      journal.box.perform(.documentEnd)
      return []
    case .edit:
      guard let id = journal.chosen?.id else { return [] }
      return beginEditing(id)
    case .delete:
      guard let id = journal.chosen?.id else { return [] }
      return [.delete(id)]
    case .behaviors:
      guard let entry = journal.entry, entry.id == journal.chosen?.id,
        !BehaviorPanel.rows(of: entry).isEmpty
      else { return [] }
      journal.panel = BehaviorPanel(entry: entry)
      return []
    case .sign: return toggleSignInJournal()
    case .calendar:
      let day = journal.chosen?.day ?? question.day
      journal.calendar = CalendarModel(day: day)
      return [.loadCalendar(year: day.year)]
    case .onThisDay:
      let day = journal.chosen.map { journal.isReading ? $0.day : question.day } ?? question.day
      journal.box = TextEditor(text: "on:" + day.iso.suffix(5))
      journal.selected = 0
      return [.find(journal.nextRequest())]
    case .jump:
      journal.jump = TextEditor()
      return []
    case .next: return choose(journal.selected + 1)
    case .previous: return choose(journal.selected - 1)
    default: return journal.isReading ? read(action) : browse(action)
    }
  }

  private mutating func browse(_ action: Action?) -> [Command] {
    let page = max(1, JournalLayout(self).entries - 1)
    switch action {
    case .up: return choose(journal.selected - 1)
    case .down: return choose(journal.selected + 1)
    case .pageUp: return choose(journal.selected - page)
    case .pageDown: return choose(journal.selected + page)
    case .top: return choose(0)
    case .bottom: return choose((journal.found?.total ?? 1) - 1)
    case .open, .right:
      if journal.chosen != nil { journal.isReading = true }
      return []
    case .back:
      guard !journal.box.isEmpty else { return [] }
      journal.box = TextEditor()
      journal.selected = 0
      return [.find(journal.nextRequest())]
    default: return []
    }
  }

  private mutating func read(_ action: Action?) -> [Command] {
    let page = max(1, JournalLayout(self).text.rows - 2)
    switch action {
    case .up: journal.scroll -= 1
    case .down: journal.scroll += 1
    case .pageUp: journal.scroll -= page
    case .pageDown: journal.scroll += page
    case .top: journal.scroll = 0
    case .bottom: journal.scroll = .max / 2
    case .back, .left: return leaveEntry()
    default: break
    }
    return []
  }

  /// Chooses an entry of the list; reads it, and the stretch around it where it is not there yet.
  mutating func choose(_ place: Int) -> [Command] {
    guard let found = journal.found, found.total > 0 else { return [] }
    let place = min(max(0, place), found.total - 1)
    guard place != journal.selected || journal.entry == nil else { return [] }
    journal.selected = place
    journal.scroll = 0
    guard let chosen = journal.chosen else {
      return [.find(journal.nextRequest(around: place))]
    }
    return [.load(chosen.id)]
  }

  /// Opens an entry in the editor, once the text that stands there is kept as a draft.
  private mutating func beginEditing(_ id: EntryID) -> [Command] {
    if id == writing.id, writing.isModified {
      tab = .today
      focus = .text
      notice = Notice("Your unsaved text of this entry is here as you left it.")
      return []
    }
    guard writing.isUnsaved else { return [.loadToEdit(id)] }
    editNext = id
    return keepDraft()
  }

  private mutating func pressInSearch(_ key: Key, _ action: Action?) -> [Command] {
    switch action {
    case .open:
      journal.isSearching = false
      return []
    case .back:
      journal.isSearching = false
      guard !journal.box.isEmpty else { return [] }
      journal.box = TextEditor()
      journal.selected = 0
      return [.find(journal.nextRequest())]
    default:
      guard let edit = TextEditor.action(for: key), edit.staysInLine else { return [] }
      let before = journal.box.revision
      journal.box.perform(edit)
      guard journal.box.revision != before else { return [] }
      journal.selected = 0
      return [.find(journal.nextRequest())]
    }
  }

  private mutating func pressInJump(_ key: Key, _ action: Action?) -> [Command] {
    switch action {
    case .back: journal.jump = nil
    case .open:
      guard let text = journal.jump?.text else { return [] }
      guard let word = DateWord(text.trimmingWhitespace().description, today: question.day) else {
        notice = Notice("A date is \(DateWord.forms).", isProblem: true)
        return []
      }
      notice = nil
      journal.jump = nil
      return [.find(journal.nextRequest(day: word.last))]
    default:
      guard let edit = TextEditor.action(for: key), edit.staysInLine else { return [] }
      journal.jump?.perform(edit)
    }
    return []
  }

  private mutating func pressInCalendar(_ calendar: CalendarModel, _ action: Action?) -> [Command] {
    var calendar = calendar
    let year = calendar.day.year
    switch action {
    case .left: calendar.day = calendar.day.advanced(by: -7)
    case .right: calendar.day = calendar.day.advanced(by: 7)
    case .up: calendar.day = calendar.day.advanced(by: -1)
    case .down: calendar.day = calendar.day.advanced(by: 1)
    case .pageUp: calendar.day = calendar.day.advanced(by: -364)
    case .pageDown: calendar.day = calendar.day.advanced(by: 364)
    case .top: calendar.day = Day(year: year, month: 1, day: 1) ?? calendar.day
    case .bottom: calendar.day = Day(year: year, month: 12, day: 31) ?? calendar.day
    case .open:
      journal.calendar = nil
      trends.openedCalendar = false
      return [.find(journal.nextRequest(day: calendar.day))]
    case .back, .interrupt:
      journal.calendar = nil
      return trends.openedCalendar ? show(.trends) : []
    default: return []
    }
    if calendar.day.year != year { calendar.written = nil }
    journal.calendar = calendar
    return calendar.written == nil ? [.loadCalendar(year: calendar.day.year)] : []
  }

  private mutating func pressInBehaviorsOfJournal(
    _ panel: BehaviorPanel, _ action: Action?
  ) -> [Command] {
    if action == .sign { return toggleSignInJournal() }
    var panel = panel
    let (isOpen, commands) = press(action, in: &panel)
    journal.panel = isOpen ? panel : nil
    // The list shows behaviors too; it stands still until one is done.
    let isChanged = tagChanges[panel.entry.id] != nil
    return isOpen || !isChanged ? commands : [.find(journal.nextRequest(around: journal.selected))]
  }

  /// Answers about the entries that there are.
  mutating func hearOfJournal(_ message: Message) -> [Command] {
    switch message {
    case .found(let found, let request): return take(found, request)
    case .entryLoaded(let entry):
      if journal.chosen?.id == entry.id { journal.entry = entry }
      reread(entry)
      review.answers?.reread(entry)
      take(entry)
    case .entryToEdit(let entry):
      // A review is gone on with where it was written.
      if let week = entry.prompt?.id.reviewedWeek { return openReview(of: week) }
      // Never in place of text that is not safe.
      guard !writing.isUnsaved || writing.isKept else { return [] }
      writing = Writing(revising: entry)
      tab = .today
      focus = .text
      notice = Notice("Editing the entry of \(name(entry.day)). ^S saves a further revision.")
    case .tagsSet(let entry):
      written(entry.id, entry)
    case .tagsNotSet(let id, let failure):
      unwritten(id)
      tagChanges[id] = nil
      notice = Notice(failure.sentence, isProblem: true)
      return [.load(id)] + (tab == .trends ? [.loadTrends] : [])
        + (tab == .review ? [.loadReview(review.week)] : [])
    case .deleted(let id):
      notice = Notice("Deleted. u brings it back.")
      journal.entry = nil
      forgetReview(id)
      let next = [Command.find(journal.nextRequest(around: journal.selected)), .seeToday]
      // An entry that is gone is not written on; text not yet saved stays, and a save brings it back.
      let ends = writing.id == id && writing.revises && !writing.isModified
      return ends ? next + nameNext(asking: true) : next
    case .undone(let sentence):
      tagChanges = [:]
      notice = Notice(sentence)
      return afterUndo() + lookForUnread()
    case .calendarLoaded(let year, let written):
      if journal.calendar?.day.year == year { journal.calendar?.written = written }
    default: break
    }
    return []
  }

  private mutating func take(_ found: Found, _ request: FindRequest) -> [Command] {
    guard request.number == journal.lastRequest else { return [] }
    let words = journal.found?.words
    journal.found = found
    if let place = found.place { journal.selected = place }
    if let wanted = journal.wanted {
      if let index = found.entries.firstIndex(where: { $0.id == wanted }) {
        journal.selected = found.offset + index
      } else {
        // Deleted elsewhere meanwhile: no other one is read in its place.
        journal.isReading = false
        notice = Notice("That entry is deleted.")
      }
    }
    journal.wanted = nil
    journal.selected = min(max(0, journal.selected), max(0, found.total - 1))
    // What is read stays where it is when it is only read again.
    if journal.entry?.id != journal.chosen?.id || words != found.words { journal.scroll = 0 }
    guard let chosen = journal.chosen else {
      journal.entry = nil
      journal.isReading = false
      return []
    }
    if journal.entry?.id != chosen.id { journal.entry = nil }
    return [.load(chosen.id)]
  }

  /// Shows the entry being written as it now is, unless text stands there that is not saved.
  private mutating func reread(_ entry: Entry) {
    guard writing.id == entry.id, !writing.isModified else { return }
    if entry.isDeleted {
      // The text stays, as text that is not saved.
      writing.savedEdition = nil
      if case .behaviors = focus { focus = .outside }
    } else if entry.text != writing.entry?.text {
      let isRevisit = writing.isRevisit
      writing = Writing(revising: entry)
      writing.isRevisit = isRevisit
      if case .behaviors = focus { focus = .behaviors(BehaviorPanel(entry: entry)) }
    }
    writing.baseRevision = entry.revision
  }

  /// Reads again what an undo may have changed: what the screen shows, the entries being written, and
  /// how many days have one.
  private mutating func afterUndo() -> [Command] {
    let names = [writing.entry?.id, review.answers.flatMap { $0.revises ? $0.id : nil }]
    let read = names.compactMap(\.self).map { Command.load($0) }
    switch tab {
    case .journal: return read + [.find(journal.nextRequest(around: journal.selected)), .seeToday]
    case .trends: return read + [.loadTrends, .seeToday]
    case .review: return read + [.loadReview(review.week), .seeToday]
    case .promises, .today: return read + [.loadPromises, .seeToday]
    }
  }
}
