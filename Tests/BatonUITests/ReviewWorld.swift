import BatonUI
import Journal
import Review
import Trends

/// The review in memory.
extension World {
  func review(_ week: Week?) throws(Failure) -> ReviewLoad {
    throw Failure("There is no review yet.")
  }

  func saveReview(_ draft: Draft, _ promise: PromiseDraft?) throws(Failure) -> (Saved, Promise?) {
    throw Failure("There is no review yet.")
  }
}
