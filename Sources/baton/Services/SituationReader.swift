import Journal
import JournalStore
import Prompting

/// Reads from the journal what a choice is made from. No text of an entry is read for it.
struct SituationReader: Sendable {
  /// The journal.
  let store: JournalStore

  /// How the journal stands for a choice on a day. What was served and written later, where the
  /// clock was set back since, is part of it as well.
  func situation(for day: Day) throws -> Situation {
    let recent = day.advanced(by: -Situation.recentDays)...day
    return Situation(
      ledger: try store.servedDays(),
      recent: try store.recentEntries(in: recent),
      lastAnswers: try store.lastAnswers(Situation.answersLookedAt),
      answers: try store.answers(),
      lastEntryDay: try store.firstAndLastDay()?.upperBound,
      targets: try store.targets(on: day),
      promises: try store.promises(),
      wishes: try store.wishes())
  }
}
