import Journal
import Review
import Screen

/// The line of a question on Review: every printable key is text.
extension Model {
  /// Puts the cursor into the line of a question.
  mutating func type(_ question: ReviewQuestion) {
    review.stop = .question(question)
    review.line = LineField(review.answers?[question] ?? "")
    review.isToReveal = true
    notice = nil
  }

  mutating func pressInReviewLine(_ key: Key, _ action: Action?) -> [Command] {
    notice = nil
    review.isToReveal = true
    switch action {
    case .open:
      if !stepInLines(1) {
        review.line = nil
        notice = Notice("^S saves the review.")
      }
    case .up: stepInLines(-1)
    case .down: stepInLines(1)
    case .back: review.line = nil
    case .save: return saveReview()
    case nil:
      guard review.line?.perform(key) == true else { return [] }
      return takeLine()
    default: break
    }
    return []
  }

  mutating func pasteInReview(_ text: String) -> [Command] {
    notice = nil
    review.isToReveal = true
    guard review.line?.paste(text) == true else { return [] }
    return takeLine()
  }

  /// Goes to the line of a neighbor; whether there is one.
  @discardableResult
  private mutating func stepInLines(_ step: Int) -> Bool {
    let questions = review.questions
    guard let typing = review.typing, let place = questions.firstIndex(of: typing),
      questions.indices.contains(place + step)
    else { return false }
    type(questions[place + step])
    return true
  }

  /// What stands in the line is the answer.
  private mutating func takeLine() -> [Command] {
    guard let typing = review.typing, let line = review.line else { return [] }
    review.answers?[typing] = line.text
    return reviewTimer()
  }

  /// How the answers stand, where there is nothing else to say.
  var reviewStanding: Notice? {
    guard let answers = review.answers else { return nil }
    if answers.isModified { return answers.isKept && !answers.isBlank ? Notice("draft kept") : nil }
    return answers.savedAt.map { Notice("saved \($0.clock)") }
  }
}
