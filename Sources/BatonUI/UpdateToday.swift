import Editor
import Journal
import Screen

/// How long typed text may stand before it is sent to the store, in milliseconds. With the write
/// itself it stays under the promised second.
let draftDelay = 600

extension Model {
  mutating func pressOnToday(_ key: Key, _ action: Action?) -> [Command] {
    switch focus {
    case .text: return pressInText(key, action)
    case .find(let needle): return pressInFind(key, action, needle)
    case .behaviors(let panel): return pressInBehaviors(panel, action)
    case .followUp: return pressInFollowUp(key, action)
    case .promise(let form): return pressInForm(form, key, action)
    case .outcome: return pressInOutcome(action)
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
      guard let action = TextEditor.action(for: key) else { return [] }
      return edit(action)
    }
  }

  /// Changes the text or moves in it. With the first change of an empty text the day is looked up:
  /// it may have turned while the text stood open.
  mutating func edit(_ action: EditorAction) -> [Command] {
    notice = nil
    let wasEmpty = writing.editor.isEmpty
    writing.editor.perform(action)
    guard wasEmpty, !writing.editor.isEmpty, !writing.revises, writing.savedEdition != nil else {
      return draftTimer()
    }
    writing.awaitsDay = true
    return [.loadToday] + draftTimer()
  }

  /// Sends typed text to the store a moment after it was typed, however long the typing goes on.
  mutating func draftTimer() -> [Command] {
    guard !writing.awaitsDraft, writing.edition != writing.sentEdition, writing.isModified
    else { return [] }
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
      } else if KeyMap.action(for: key, in: .text) != nil {
        // A key of the text's own ends the search and does what it does.
        writing.editor.endSearch()
        focus = .text
        return press(key)
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
      return writing.isUnsaved ? save(then: .another) : nameNext()
    case .behaviors:
      if writing.isUnsaved { return save(then: .behaviors) }
      openBehaviors()
      return []
    case .another: return changeQuestion(.another)
    case .followUp:
      openFollowUp()
      return []
    case .promise: return askForPromise()
    case .felt(let feeling): return mark(.feeling(feeling))
    case .found(let usefulness): return mark(.useful(usefulness))
    case .answer(let isYes): return answerOffer(isYes)
    case .sign: return toggleSign()
    case .editOutside: return keptFirst([.editOutside(writing.editor.text)])
    default: return []
    }
  }

  private mutating func changeQuestion(_ change: QuestionChange) -> [Command] {
    notice = nil
    guard question.served != nil else {
      notice = Notice("There is no question to change.")
      return []
    }
    guard writing.entry == nil, !writing.revises else {
      notice = Notice("This entry is saved. ^N begins another one.")
      return []
    }
    guard writing.day == question.day else {
      notice = Notice("This text is for \(name(writing.day)). ^N saves it and begins today's page.")
      return []
    }
    guard question.answered == nil else {
      notice = Notice("Today's question is answered. ^N begins another entry.")
      return []
    }
    guard writing.savingEdition == nil else {
      notice = Notice("The answer is being saved.")
      return []
    }
    if change == .another, writing.prompt == nil, let prompt = question.prompt {
      // An open entry takes up the question that stands, which does not show yet.
      writing.prompt = prompt
      return writing.isUnsaved ? keepDraft() : []
    }
    // What is pressed meanwhile is said to the question that comes.
    held = held ?? []
    return [.changeQuestion(change)]
  }

  /// Saves the text; one save at a time, another wish waits for the first one's answer.
  mutating func save(then: AfterSave) -> [Command] {
    guard !writing.isBlank else {
      notice = Notice(
        writing.revises
          ? "The saved text stays as it is; d in the Journal deletes the entry."
          : "There is nothing written yet.")
      return []
    }
    guard writing.isModified else {
      notice = Notice(writing.savedAt.map { "saved \($0.clock)" } ?? "saved")
      return []
    }
    guard writing.savingEdition == nil else {
      writing.saveAgain = then
      return []
    }
    writing.takeLine()
    if then == .another { held = held ?? [] }
    writing.savingEdition = writing.edition
    notice = Notice("saving…")
    return [.save(writing.draft, then: then)]
  }

  /// Asks for the next entry; what is typed meanwhile belongs to that one.
  mutating func nameNext(asking: Bool = false) -> [Command] {
    held = held ?? []
    nextAsks = asking
    return [.nameEntry(except: writing.id)]
  }

  mutating func openBehaviors() {
    guard let entry = writing.entry, !BehaviorPanel.rows(of: entry).isEmpty else {
      notice = Notice("There is no sentence yet to put a behavior on.")
      return
    }
    let cursor = writing.editor.cursor
    let hasSuggestions = entry.tags.contains { $0.origin == .suggested }
    var panel = BehaviorPanel(entry: entry, near: hasSuggestions ? nil : cursor)
    panel.cursor = cursor
    notice = nil
    look(at: panel)
  }

  private mutating func pressInBehaviors(_ panel: BehaviorPanel, _ action: Action?) -> [Command] {
    if action == .sign { return toggleSign() }
    var panel = panel
    let (isOpen, commands) = press(action, in: &panel)
    if isOpen {
      look(at: panel)
    } else {
      focus = .text
      writing.editor.moveCursor(toScalar: panel.cursor)
    }
    return commands
  }

  /// Shows the panel, and its chosen sentence in the text above.
  private mutating func look(at panel: BehaviorPanel) {
    focus = .behaviors(panel)
    guard let span = panel.row?.span, !writing.isModified else { return }
    writing.editor.moveCursor(toScalar: span.upperBound)
    writing.editor.moveCursor(toScalar: span.lowerBound)
  }
}
