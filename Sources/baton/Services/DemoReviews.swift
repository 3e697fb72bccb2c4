import BatonUI
import Demo
import Journal
import JournalStore
import Prompting
import Review

/// The reviews of the made-up journal, written as those of a person are: their answers as the text
/// of an entry, the if–then as a promise, and the question that was taken along as the one that the
/// Monday after it asks.
struct DemoReviews {
  private let workspace: Workspace
  private let reviews: [DemoReview]

  init(_ workspace: Workspace, _ journal: DemoJournal) {
    self.workspace = workspace
    reviews = journal.reviews { ReviewOccasion($0) == .quarter }
  }

  /// Puts the question that the review of the week before took along into the ledger, where a day is
  /// the one that asks it; gives back what was asked.
  func serve(
    on day: Day, in store: JournalStore, at now: Moment
  ) throws -> PromptReference? {
    let week = Week(containing: day).advanced(by: -1)
    guard let review = reviews.first(where: { $0.week == week }),
      let question = review.answers[ReviewQuestion.along.rawValue]
    else { return nil }
    let carried = PromptReference(id: PromptID(carriedFrom: week), text: question, theme: nil)
    let chooser = PromptChooser(
      library: workspace.library(), settings: workspace.chooserSettings, salt: try store.salt())
    let choice = chooser.choose(for: day, in: Situation(carried: carried))
    guard let choice, choice.kind == .carried else { return nil }
    _ = try store.record(ServedDay(day: day, choices: [choice.served]), at: now)
    return choice.served.prompt
  }

  /// Writes the reviews and the promises that they make.
  func write(
    to store: JournalStore, random: inout some RandomNumberGenerator, at now: Moment
  ) throws {
    for review in reviews {
      let id = EntryID(using: &random)
      let text = text(of: review)
      let entry = NewEntry(
        id: id, day: review.day, created: review.created, text: text.text,
        prompt: ReviewWords.reference(review.week), kind: .review)
      _ = try store.add([entry], at: now)
      guard !text[.action].isEmpty else { continue }
      let draft = PromiseDraft(
        entry: id, condition: text[.condition], action: text[.action], obstacle: text[.obstacle])
      let made = try PromiseKeeper(store: store, today: review.day).new(draft)
      try store.add(
        Promise(
          id: PromiseID(using: &random), entry: id, text: made.text, plan: made.plan,
          obstacle: made.obstacle, made: review.day, state: review.state, closed: review.closed),
        at: now)
    }
  }

  /// The answers to what is asked at the end of such a week.
  private func text(of review: DemoReview) -> ReviewText {
    let questions = ReviewQuestion.questions(of: ReviewOccasion(review.week), withPromises: true)
    var text = ReviewText(week: review.week)
    for question in questions {
      if let answer = review.answers[question.rawValue] { text[question] = answer }
    }
    return text
  }
}
