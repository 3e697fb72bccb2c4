import Editor
import Journal
import Screen

/// How long typed text may stand before it is sent to the store, in milliseconds. With the write
/// itself it stays under the promised second.
private let draftDelay = 600

extension Model {
  mutating func pressOnToday(_ key: Key, _ action: Action?) -> [Command] {
    switch focus {
    case .text: return pressInText(key, action)
    case .find(let needle): return pressInFind(key, action, needle)
    case .behaviors(let panel): return pressInBehaviors(panel, action)
    case .outside: return pressOutside(action)
    }
  }

  private mutating func pressInText(_ key: Key, _ action: Action?) -> [Command] {
    switch action {
    case .leaveText:
      focus = .outside
      return []
    case .find:
      focus = .find("")
      writing.editor.startSearch()
      return []
    case .some: return perform(onToday: action)
    case nil:
      guard let edit = TextEditor.action(for: key) else { return [] }
      notice = nil
      writing.editor.perform(edit)
      return draftTimer()
    }
  }

  /// Sends typed text to the store a moment after it was typed, however long the typing goes on.
  mutating func draftTimer() -> [Command] {
    guard !writing.awaitsDraft, writing.editor.revision != writing.keptEdition else { return [] }
    writing.awaitsDraft = true
    return [.waitForDraft(milliseconds: draftDelay)]
  }

  private mutating func pressInFind(
    _ key: Key, _ action: Action?, _ needle: String
  ) -> [Command] {
    switch action {
    case .next: writing.editor.findNext()
    case .previous: writing.editor.findPrevious()
    case .back:
      writing.editor.endSearch()
      focus = .text
    default:
      var needle = needle
      if key == .backspace {
        _ = needle.popLast()
      } else if case .character(let character) = key.name, key.modifiers.isEmpty {
        needle.append(character)
      } else {
        return []
      }
      focus = .find(needle)
      let isFound = writing.editor.setNeedle(needle)
      notice = isFound || needle.isEmpty ? nil : Notice("Not in this text.")
    }
    return []
  }

  private mutating func pressOutside(_ action: Action?) -> [Command] {
    switch action {
    case .write:
      focus = .text
      return []
    case .skip: return changeQuestion(.skip)
    case .withoutQuestion: return changeQuestion(.none)
    default: return perform(onToday: action)
    }
  }

  private mutating func perform(onToday action: Action?) -> [Command] {
    switch action {
    case .save: return save(then: .stay)
    case .newEntry:
      focus = .text
      if writing.isModified, !writing.isBlank { return save(then: .another) }
      return [.nameEntry(except: writing.id)]
    case .behaviors:
      if writing.isModified, !writing.isBlank { return save(then: .behaviors) }
      openBehaviors()
      return []
    case .another: return changeQuestion(.another)
    case .editOutside: return [.editOutside(writing.editor.text)]
    default: return []
    }
  }

  private mutating func changeQuestion(_ change: QuestionChange) -> [Command] {
    notice = nil
    guard let served = question.served else {
      notice = Notice("There is no question to change.")
      return []
    }
    if change == .another {
      guard writing.entry == nil else {
        notice = Notice("This entry is saved. ^N begins another one.")
        return []
      }
      guard served.choices.count < ServedDay.mostChoices else {
        notice = Notice("That was the third question of the day. Ctrl-N writes without one.")
        return []
      }
    }
    return [.changeQuestion(change)]
  }

  private mutating func save(then: AfterSave) -> [Command] {
    guard !writing.isBlank else {
      notice = Notice("There is nothing written yet.")
      return []
    }
    guard writing.isModified else {
      notice = Notice(writing.savedAt.map { "saved \($0.clock)" } ?? "saved")
      return []
    }
    writing.savingEdition = writing.editor.revision
    writing.keptEdition = writing.editor.revision
    return [.save(writing.draft, then: then)]
  }

  private mutating func openBehaviors() {
    guard let entry = writing.entry, !BehaviorPanel.rows(of: entry).isEmpty else {
      notice = Notice("There is no sentence yet to put a behavior on.")
      return
    }
    let near = entry.tags.contains { $0.origin == .suggested } ? nil : writing.editor.cursor
    focus = .behaviors(BehaviorPanel(entry: entry, near: near))
  }

  private mutating func pressInBehaviors(_ panel: BehaviorPanel, _ action: Action?) -> [Command] {
    var panel = panel
    let step = panel.take(action)
    switch step {
    case .closed: focus = .text
    case .moved: focus = .behaviors(panel)
    case .changed:
      focus = .behaviors(panel)
      writing.entry = panel.entry
      return [.setTags(panel.entry.id, panel.entry.tags)]
    }
    return []
  }

  /// Answers about the question, the draft and the entry being written.
  mutating func hearOfWriting(_ message: Message) -> [Command] {
    switch message {
    case .todayLoaded(let today, let draft): take(today, draft)
    case .questionChanged(let served): take(served)
    case .entryNamed(let id, let today, let draft): begin(id, today, draft)
    case .draftDue:
      writing.awaitsDraft = false
      guard writing.isModified, writing.editor.revision != writing.keptEdition else { return [] }
      writing.keptEdition = writing.editor.revision
      return [writing.isBlank ? .dropDraft(writing.id) : .keepDraft(writing.draft)]
    case .draftKept:
      if let leaving { return [.quit(code: leaving.code)] }
    case .draftNotKept(let failure):
      if leaving != nil {
        leaving?.failed = true
        notice = Notice(failure.sentence + " ^Q again leaves without the text.", isProblem: true)
      } else {
        notice = Notice(failure.sentence, isProblem: true)
      }
      // Kept again with the next key.
      writing.keptEdition = -1
    case .saved(let saved, let then): return take(saved, then)
    case .notSaved(let failure):
      writing.savingEdition = nil
      notice = Notice(failure.sentence, isProblem: true)
    case .edited(let text, let failure):
      if let failure { notice = Notice(failure.sentence, isProblem: true) }
      guard let text else { return [] }
      writing.editor.replaceText(text, keepingUndo: true)
      if failure == nil { notice = Notice("Back from the editor. ^S saves.") }
      return draftTimer()
    default: break
    }
    return []
  }

  private mutating func take(_ today: Today, _ draft: Draft?) {
    question.day = today.day
    question.served = today.served
    question.answered = today.answered
    question.daysWritten = today.daysWritten
    guard !writing.isModified, !writing.revises else { return }
    if let draft {
      writing = Writing(draft)
      notice = Notice(
        draft.day == today.day
          ? "Your draft is here as you left it."
          : "Your draft of \(draft.day.iso) is here as you left it.")
    } else {
      writing.day = today.day
      writing.prompt = today.answered == nil ? question.prompt : nil
    }
  }

  private mutating func take(_ served: ServedDay) {
    let before = question.prompt
    question.served = served
    if writing.entry == nil, writing.prompt == before || before == nil {
      writing.prompt = question.answered == nil ? question.prompt : nil
    }
    switch served.state {
    case .asked: break
    case .skipped: notice = Notice("Skipped for today.")
    case .none: focus = .text
    }
  }

  private mutating func begin(_ id: EntryID, _ today: Today, _ draft: Draft?) {
    if let draft {
      writing = Writing(draft)
      notice = Notice("Your draft of \(draft.day.iso) is here as you left it.")
    } else {
      writing = Writing(Draft(id: id, day: today.day))
      if tab == .today { notice = Notice("A new entry. It answers no question.") }
    }
    question.day = today.day
    question.served = today.served
    question.answered = today.answered
    question.daysWritten = today.daysWritten
  }

  private mutating func take(_ saved: Saved, _ then: AfterSave) -> [Command] {
    question.daysWritten = saved.daysWritten
    guard saved.entry.id == writing.id else { return [] }
    writing.took(saved)
    if saved.entry.day == question.day, let prompt = saved.entry.prompt?.id,
      question.served?.choices.contains(where: { $0.prompt.id == prompt }) == true
    {
      question.answered = saved.entry.created
    }
    notice = Notice(
      saved.wasChangedElsewhere
        ? "Saved \(saved.at.clock) as a further revision; it was changed elsewhere meanwhile."
        : "saved \(saved.at.clock)")
    switch then {
    case .stay: return []
    case .another: return [.nameEntry(except: writing.id)]
    case .behaviors:
      // What was typed meanwhile is not in the entry yet.
      if !writing.isModified { openBehaviors() }
      return []
    }
  }
}
