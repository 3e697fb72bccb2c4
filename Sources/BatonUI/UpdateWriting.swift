import Editor
import Journal
import Wording

extension Model {
  /// Answers about the question, the draft and the entry being written.
  mutating func hearOfWriting(_ message: Message) -> [Command] {
    switch message {
    case .todayLoaded(let today, let draft): return take(today, draft)
    case .todaySeen(let today):
      // Another day begins with a page of its own, which comes with `todayLoaded`.
      if today.day == question.day { see(today) }
    case .questionChanged(let served):
      let before = writing.prompt?.id
      take(served)
      // The draft knows what it answers.
      let isStale =
        writing.prompt?.id != before && writing.isUnsaved && writing.savingEdition == nil
      return (isStale ? keepDraft() : []) + release() + [.seeToday]
    case .entryNamed(let id, let today, let draft):
      begin(id, today, draft)
      return release()
    case .draftDue: return textDue() + reviewDue()
    case .draftKept(let id): return draftKept(id)
    case .draftNotKept(let failure): return draftNotKept(failure)
    case .saved(let saved, let then): return take(saved, then)
    case .notSaved(let failure):
      writing.savingEdition = nil
      writing.saveAgain = nil
      notice = Notice(failure.sentence, isProblem: true)
      if leaving != nil { return keepDraft() }
      // The text is in no entry; at least it is to be in a draft.
      return draftTimer() + release()
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

  /// The time came to keep what was typed in the text.
  private mutating func textDue() -> [Command] {
    writing.awaitsDraft = false
    guard writing.isModified, writing.edition != writing.sentEdition,
      writing.edition != writing.savingEdition
    else { return [] }
    guard writing.isBlank else { return keepDraft() }
    writing.sentEdition = writing.edition
    return [.dropDraft(writing.id)]
  }

  /// A draft is in the store; what waited for that goes on, unless more was typed since.
  private mutating func draftKept(_ id: EntryID) -> [Command] {
    guard id == writing.id, let sent = writing.sentEdition else { return [] }
    writing.keptEdition = sent
    guard writing.isKept else { return leaving != nil ? keepDraft() : [] }
    if let leaving { return leaveWithReview(code: leaving.code) }
    guard let next = editNext else { return [] }
    editNext = nil
    return [.loadToEdit(next)]
  }

  private mutating func draftNotKept(_ failure: Failure) -> [Command] {
    writing.sentEdition = nil
    writing.keptEdition = nil
    editNext = nil
    guard leaving != nil else {
      notice = Notice(failure.sentence, isProblem: true)
      return draftTimer()
    }
    leaving?.failed = true
    notice = Notice(failure.sentence + " ^Q again leaves without the text.", isProblem: true)
    return []
  }

  private mutating func take(_ today: Today, _ draft: Draft?) -> [Command] {
    let hasTurned = today.day != question.day
    let isDefault = writing.day == question.day && writing.prompt == question.prompt
    let isFresh = writing.editor.isEmpty || writing.awaitsDay
    writing.awaitsDay = false
    see(today)
    // A page that was saved yesterday makes room for today's.
    if hasTurned, writing.entry != nil, !writing.isModified { return nameNext(asking: true) }
    guard !writing.revises, writing.entry == nil, isFresh else { return [] }
    if let draft, writing.editor.isEmpty {
      writing = Writing(draft)
      notice = Notice(
        draft.day == today.day
          ? "Your draft is here as you left it."
          : "Your draft of \(name(draft.day)) is here as you left it.")
    } else if isDefault || hasTurned || writing.editor.isEmpty {
      writing.day = today.day
      if writing.prompt != nil || today.answered == nil, question.served?.state == .asked {
        writing.prompt = today.answered == nil ? question.prompt : nil
      }
    }
    return []
  }

  /// Takes what stands around the text. The outcomes that are open are those of one promise.
  private mutating func see(_ today: Today) {
    let asked = question.asked?.id
    question.take(today)
    guard focus == .outcome else { return }
    if question.asked?.id != asked || question.asked?.isOpen != true { returnToPage() }
  }

  private mutating func take(_ served: ServedDay) {
    let before = question.prompt
    let wasStanding = question.served?.standing
    question.take(served)
    if writing.entry == nil, writing.prompt == before || before == nil {
      writing.prompt = question.answered == nil ? question.prompt : nil
    }
    switch served.state {
    case .asked:
      if wasStanding == served.standing, before != nil {
        notice = Notice("There is no other question today.")
      }
    case .skipped: break
    case .none: focus = .text
    }
  }

  private mutating func begin(_ id: EntryID, _ today: Today, _ draft: Draft?) {
    // Text that came meanwhile and is in no entry stays; nothing replaces it.
    guard !writing.isUnsaved else { return }
    if let draft {
      writing = Writing(draft)
      notice = Notice("Your draft of \(name(draft.day)) is here as you left it.")
    } else {
      // After an entry of an earlier day the page is today's.
      let asks = nextAsks || writing.day != today.day
      writing = Writing(Draft(id: id, day: today.day))
      if asks, today.answered == nil, today.served?.state == .asked {
        writing.prompt = today.served?.current?.prompt
      } else if tab == .today, !asks {
        notice = Notice("A new entry.")
      }
    }
    see(today)
    switch focus {
    case .behaviors, .followUp, .outcome: focus = .text
    default: break
    }
  }

  private mutating func take(_ saved: Saved, _ then: AfterSave) -> [Command] {
    question.daysWritten = saved.daysWritten
    tagChanges[saved.entry.id] = nil
    guard saved.entry.id == writing.id else { return listen(to: saved.entry) }
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
    if let again = writing.saveAgain {
      writing.saveAgain = nil
      if writing.isUnsaved { return save(then: again) }
    }
    if let leaving {
      return writing.isUnsaved ? keepDraft() : leaveWithReview(code: leaving.code)
    }
    let reading = [.seeToday] + listen(to: saved.entry)
    switch then {
    case .stay: return reading + draftTimer()
    case .another: return reading + nameNext()
    case .behaviors:
      // What was typed meanwhile is not in the entry yet.
      if !writing.isModified { openBehaviors() }
      return reading + draftTimer()
    case .promise:
      return reading + draftTimer() + askForPromise()
    }
  }

  /// A day as the lists show it, with the year where that is another one.
  func name(_ day: Day) -> String {
    Dates.short(day) + (day.year == question.day.year ? "" : " \(day.year)")
  }
}
