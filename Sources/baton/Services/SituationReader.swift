import Journal
import JournalStore
import Prompting
import Review

/// Reads from the journal what a choice is made from. No text of an entry is read for it.
struct SituationReader: Sendable {
  /// The journal.
  let store: JournalStore
  /// When a day of the writer's begins.
  let dayTurn: DayTurn

  /// How the journal stands for a choice on a day. What was served and written later, where the
  /// clock was set back since, is part of it as well.
  func situation(for day: Day) throws -> Situation {
    let recent = day.advanced(by: -Situation.recentDays)...day
    let ledger = try store.servedDays()
    return Situation(
      ledger: ledger,
      recent: try store.recentEntries(in: recent),
      lastAnswers: try store.lastAnswers(Situation.answersLookedAt),
      answers: try store.answers(),
      lastEntryDay: try store.firstAndLastDay()?.upperBound,
      targets: try store.targets(on: day),
      promises: try store.promises(),
      wishes: try store.wishes(), carried: try carried(to: day, ledger))
  }

  /// After so many days what a review left is no longer taken along.
  private static let daysToCarry = 13
  /// So many weeks back a review is looked for, which may have been written late.
  private static let weeksBack = 8

  /// The question that the last review before a day left to take along; nil where it left none, where
  /// that was asked, and where it is too long ago.
  private func carried(to day: Day, _ ledger: [ServedDay]) throws -> PromptReference? {
    let week = Week(containing: day)
    for back in 0...Self.weeksBack {
      let reviewed = week.advanced(by: -back)
      guard let review = try store.review(of: reviewed) else { continue }
      let written = max(review.day, review.created.civilDay(dayTurn: dayTurn))
      guard written < day else { continue }
      let last = max(written, reviewed.days.upperBound)
      guard last.distance(to: day) <= Self.daysToCarry else { continue }
      let question = ReviewText(review.text)[.along]
      let id = PromptID(carriedFrom: reviewed)
      let wasAsked = ledger.contains { $0.choices.contains { $0.prompt.id == id } }
      guard !question.isEmpty, !wasAsked else { return nil }
      return PromptReference(id: id, text: QuestionText.cut(question), theme: nil)
    }
    return nil
  }
}
