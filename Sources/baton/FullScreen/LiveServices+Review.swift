import BatonUI
import Journal
import JournalStore
import Review

/// The review, the balances that are meant, and the first start.
extension LiveServices {
  func loadReview(_ week: Week?) throws -> ReviewLoad {
    throw Failure.couldNot("There is no review yet.")
  }

  func saveReview(_ draft: Draft, _ promise: PromiseDraft?) throws -> (Saved, Promise?) {
    throw Failure.couldNot("There is no review yet.")
  }

  func setTargets(_ changes: [TargetChange]) throws -> [Axis: TargetPosition] {
    let now = clock.now()
    let day = now.civilDay(dayTurn: dayTurn)
    for change in changes {
      try store.setTarget(change.axis, change.position, since: day, at: now)
    }
    return try store.targets(on: day)
  }

  func answerPin(_ isYes: Bool) throws {}

  func keepStart(_ answers: StartAnswers) throws {}
}
