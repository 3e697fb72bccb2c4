import Journal
import Review
import Wording

/// The answers of a review: read, kept as a draft, saved. None that is unsaved is ever replaced by
/// what is read.
extension Model {
  /// The week that runs, as far as it is known.
  var runningWeek: Week { Week(containing: question.day) }

  // MARK: - Keeping

  /// Sends what was answered to the store a moment after it was typed, however long the typing goes
  /// on.
  mutating func reviewTimer() -> [Command] {
    guard !review.awaitsDraft, review.answers?.needsKeeping == true else { return [] }
    review.awaitsDraft = true
    return [.waitForDraft(milliseconds: draftDelay)]
  }

  /// The time came to keep what was answered.
  mutating func reviewDue() -> [Command] {
    review.awaitsDraft = false
    // What is on its way into an entry needs no draft, unless that fails.
    guard let answers = review.answers, answers.needsKeeping, answers.saving != answers.text else {
      return []
    }
    return [review.answers?.keep()].compactMap(\.self)
  }

  /// Sends what was answered and is not kept yet to be kept.
  mutating func keepReview() -> [Command] {
    guard let answers = review.answers, answers.isUnsaved, !answers.isKept else { return [] }
    return [review.answers?.keep()].compactMap(\.self)
  }

  /// Leaves as soon as the answers are safe; the text is, or was given up.
  mutating func leaveWithReview(code: Int32) -> [Command] {
    guard let answers = review.answers, !answers.isSafe else {
      leaving = nil
      guard let answers = review.answers, answers.needsKeeping, !answers.isUnsaved else {
        return [.quit(code: code)]
      }
      return [.dropReview(answers.id), .quit(code: code)]
    }
    leaving = Leaving(code: code, isPastText: true)
    return answers.saving == nil ? keepReview() : []
  }

  // MARK: - Saving

  mutating func saveReview() -> [Command] {
    guard let answers = review.answers else { return [] }
    guard !answers.isBlank else {
      notice = Notice(
        answers.revises
          ? "The saved review stays as it is; d in the Journal deletes it."
          : "There is nothing answered yet.")
      return []
    }
    // Saved as it stands it is, also where only the proposed question is taken along.
    guard answers.isModified || !answers.revises else {
      notice = Notice(answers.savedAt.map { "saved \($0.clock)" } ?? "saved")
      return []
    }
    guard answers.saving == nil else {
      review.answers?.saveOnceMore()
      return []
    }
    notice = Notice("saving…")
    return [review.answers?.save()].compactMap(\.self)
  }

  // MARK: - Going to a week

  /// Goes to a week, once the answers of the one that shows are kept.
  mutating func go(to week: Week) -> [Command] {
    guard week <= runningWeek else {
      notice = Notice("Week \(week.number) has not begun.")
      return []
    }
    let next = ReviewModel.Destination(week: week == runningWeek ? nil : week)
    guard let answers = review.answers, answers.week != week, !answers.isSafe else {
      return go(to: next)
    }
    review.next = next
    return answers.saving == nil ? keepReview() : []
  }

  private mutating func go(to next: ReviewModel.Destination) -> [Command] {
    review.next = nil
    review.week = next.week
    return [.loadReview(next.week)]
  }

  /// Opens the screen on a week, at its questions.
  mutating func openReview(of week: Week) -> [Command] {
    tab = .review
    notice = nil
    review.bars.evidence = nil
    forgetWaysBack()
    guard week <= runningWeek else { return go(to: runningWeek) + [.loadToday] }
    review.wantsQuestions = true
    return go(to: week) + [.loadToday]
  }

  // MARK: - Hearing

  mutating func hearOfReview(_ message: Message) -> [Command] {
    switch message {
    case .reviewLoaded(let load): return take(load)
    case .reviewKept(let id):
      guard let answers = review.answers, answers.id == id else { return [] }
      review.answers?.tookKept()
      return goOnWithReview()
    case .reviewNotKept(let failure):
      review.answers?.tookNotKept()
      review.next = nil
      guard leaving != nil else {
        notice = Notice(failure.sentence, isProblem: true)
        return reviewTimer()
      }
      leaving?.failed = true
      notice = Notice(failure.sentence + " ^Q again leaves without the review.", isProblem: true)
      return []
    case .reviewSaved(let saved, let promise): return take(saved, promise)
    case .reviewNotSaved(let failure):
      review.answers?.tookNotSaved()
      notice = Notice(failure.sentence, isProblem: true)
      if leaving != nil || review.next != nil {
        let commands = keepReview()
        return commands.isEmpty ? goOnWithReview() : commands
      }
      // The answers are in no entry; at least they are to be in a draft.
      return reviewTimer()
    default: return []
    }
  }

  /// The answers are safe, or more was typed since: what waited for that goes on.
  private mutating func goOnWithReview() -> [Command] {
    guard leaving != nil || review.next != nil, let answers = review.answers else { return [] }
    guard answers.isSafe else { return answers.saving == nil ? keepReview() : [] }
    if let leaving {
      // Before that the text has its turn.
      return leaving.isPastText ? leaveWithReview(code: leaving.code) : []
    }
    return review.next.map { go(to: $0) } ?? []
  }

  private mutating func take(_ saved: Saved, _ promise: Promise?) -> [Command] {
    question.daysWritten = saved.daysWritten
    guard let answers = review.answers, answers.id == saved.entry.id else { return [] }
    let savesAgain = review.answers?.took(saved) ?? false
    var words =
      saved.wasChangedElsewhere
      ? "Saved \(saved.at.clock) as a further revision; it was changed elsewhere meanwhile."
      : "saved \(saved.at.clock)"
    if let promise { words += " · " + PromiseWords.saved(promise.due, today: question.day) }
    notice = Notice(words)
    if leaving != nil || review.next != nil { return goOnWithReview() }
    let commands = [Command.seeToday, .loadPromises, .loadReview(review.week)]
    return commands + (savesAgain ? saveReview() : reviewTimer())
  }

  private mutating func take(_ load: ReviewLoad) -> [Command] {
    let week = load.page.week
    if let wanted = review.week {
      guard week == wanted else { return [] }
    } else if let page = review.page {
      // A week that was left meanwhile; a later one than is known has begun meanwhile.
      guard week >= runningWeek || week == page.week else { return [] }
    }
    if let answers = review.answers, answers.week != week, !answers.isSafe {
      review.week = answers.week
      return [.loadReview(answers.week)]
    }
    let isOther = review.page?.week != week
    review.page = load.page
    if isOther {
      review.bars = TrendsModel()
      review.stop = nil
      // A page begins with its head, whatever is the first thing on it.
      review.scroll = 0
      review.isToReveal = false
      review.line = nil
      review.asksFit = false
      review.asksOutcome = false
      review.staysOpen = []
    }
    review.bars.take(load.trends)
    takeAnswers(of: load)
    if review.wantsQuestions {
      review.wantsQuestions = false
      review.stop = review.questions.first.map { .question($0) }
      review.isToReveal = true
    }
    return reviewTimer()
  }

  /// Takes the answers that were read, unless there are others that are typed or on their way.
  private mutating func takeAnswers(of load: ReviewLoad) {
    guard let answers = review.answers, answers.week == load.page.week else {
      review.answers = ReviewAnswers(load)
      if load.draft != nil, tab == .review, notice == nil {
        notice = Notice("Your answers are here as you left them.")
      }
      return
    }
    guard !answers.isInUse else { return }
    let isGone = load.entry?.isDeleted ?? true
    if answers.revises, isGone, load.draft == nil, !answers.isBlank {
      // Its save was taken back: the words stay, as words that are not saved.
      review.answers?.loseEntry()
      return
    }
    let loaded = ReviewAnswers(load).saved(at: answers.savedAt)
    if let typing = review.typing, loaded[typing] != answers[typing] {
      // The cursor stays where it is.
      return
    }
    review.answers = loaded
  }

  /// An entry is deleted: one that holds the answers is not written on.
  mutating func forgetReview(_ id: EntryID) {
    guard let answers = review.answers, answers.id == id, !answers.isInUse else { return }
    review.answers = nil
    review.line = nil
  }
}
