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
      entry.sign = isSign
      given = .sign(isSign)
    }
    writing.entry = entry
    tagWrites[entry.id, default: 0] += 1
    return [.mark(entry.id, given)]
  }

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
