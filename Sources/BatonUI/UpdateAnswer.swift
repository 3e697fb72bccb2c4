import Journal
import Screen
import Wording

/// What follows an answer: the further question, the marks, and what is offered.
extension Model {
  /// The line that may follow the answer: the writer's mark decides, else what the question has. It
  /// comes for a page that was begun today, once it is saved, and not again once it is answered.
  var followUp: String? {
    guard let entry = writing.standing, !writing.isRevisit, !writing.isFollowedUp else {
      return nil
    }
    let isAnswer = writing.day == question.day && writing.prompt != nil
    let isStanding = writing.prompt?.id == question.served?.current?.prompt.id
    return FollowUpWords.line(
      feeling: entry.feeling, next: isAnswer && isStanding ? question.next : nil)
  }

  /// Opens the line under the text.
  mutating func openFollowUp() {
    notice = nil
    guard followUp != nil else {
      notice = Notice(
        writing.entry == nil
          ? "A further question may come once this is saved." : "There is no further question.")
      return
    }
    cameFromOutside = focus == .outside
    focus = .followUp
  }

  /// Goes back to where a line, a form or the outcomes were opened from.
  mutating func returnToPage() { focus = cameFromOutside ? .outside : .text }

  mutating func pressInFollowUp(_ key: Key, _ action: Action?) -> [Command] {
    notice = nil
    switch action {
    case .open, .save:
      returnToPage()
      guard !writing.line.isBlank else {
        // Passed over for good, but not by the key that saves.
        if action == .open { writing.isFollowedUp = true }
        return action == .save ? save(then: .stay) : []
      }
      return save(then: .stay)
    case .back:
      returnToPage()
      return draftTimer()
    case .some: return []
    case nil:
      writing.typeInLine(key)
      return draftTimer()
    }
  }

  /// Says of the saved entry how it was; the same again says nothing.
  mutating func mark(_ mark: EntryMark) -> [Command] {
    notice = nil
    guard var entry = writing.standing else {
      notice = Notice("Marks are for a saved entry. ^S saves.")
      return []
    }
    let given: EntryMark
    switch mark {
    case .feeling(let feeling):
      entry.feeling = entry.feeling == feeling ? nil : feeling
      given = .feeling(entry.feeling)
    case .useful(let usefulness):
      guard entry.prompt != nil else {
        notice = Notice("This entry answers no question.")
        return []
      }
      entry.useful = entry.useful == usefulness ? nil : usefulness
      given = .useful(entry.useful)
    case .sign(let isSign):
      guard entry.kind == .entry else {
        notice = Notice(Self.retells)
        return []
      }
      entry.sign = isSign
      given = .sign(isSign)
      writing.heardSign = false
      notice = Notice(Self.said(isSign))
    }
    writing.entry = entry
    tagWrites[entry.id, default: 0] += 1
    return [.mark(entry.id, given)]
  }

  /// Says of the saved entry that somebody came unasked, or takes that back; also where its behaviors
  /// are open, which then show the entry with it.
  mutating func toggleSign() -> [Command] {
    let isSign = writing.standing?.sign == true
    let commands = mark(.sign(!isSign))
    if case .behaviors(var panel) = focus, panel.entry.id == writing.id, !commands.isEmpty {
      panel.entry.sign = !isSign
      focus = .behaviors(panel)
    }
    return commands
  }

  /// The same of the entry chosen in the journal, once it is read.
  mutating func toggleSignInJournal() -> [Command] {
    guard var entry = journal.entry, entry.id == journal.chosen?.id else { return [] }
    guard entry.kind == .entry else {
      notice = Notice(Self.retells)
      return []
    }
    entry.sign.toggle()
    journal.entry = entry
    journal.panel?.entry.sign = entry.sign
    if writing.entry?.id == entry.id {
      writing.entry?.sign = entry.sign
      writing.heardSign = false
    }
    notice = Notice(Self.said(entry.sign))
    tagWrites[entry.id, default: 0] += 1
    return [.mark(entry.id, .sign(entry.sign))]
  }

  private static let retells = "A review tells it again; mark the entry that it is about."

  private static func said(_ isSign: Bool) -> String {
    isSign
      ? "A sign: somebody came to you unasked. * takes it back." : "The sign is taken back."
  }

  /// Whether it is asked if the saved text tells of a sign.
  var asksSign: Bool { writing.heardSign && writing.standing?.sign == false }

  /// Answers what is offered.
  mutating func answerOffer(_ isYes: Bool) -> [Command] {
    notice = nil
    guard let offered = question.offer else {
      notice = Notice("Nothing is offered now.")
      return []
    }
    question.endOffer()
    notice = Notice(OfferWords.answered(offered.offer, isYes, title: offered.title))
    return [.answerOffer(offered.offer, isYes)]
  }

  /// Answers about marks and offers.
  mutating func hearOfMarks(_ message: Message) -> [Command] {
    switch message {
    case .marked(let entry):
      written(entry.id, entry)
    case .notMarked(let id, let failure):
      unwritten(id)
      notice = Notice(failure.sentence, isProblem: true)
      return [.load(id)]
    default: break
    }
    return []
  }
}
