import BatonUI
import Journal
import JournalStore
import Prompting

/// The questions of the first start: whether they are asked, and where the answers go.
struct FirstStart: Sendable {
  /// The journal.
  let store: JournalStore
  /// The path of the settings.
  let config: String
  /// The settings as they were read, by the names of those that the file has.
  let named: Set<String>

  /// What is asked now; nil where there is an entry, or it was asked before. What is handed out counts
  /// as asked, whatever becomes of it.
  func needs() throws -> StartNeeds? {
    guard try !store.startAsked(), try store.firstAndLastDay() == nil else { return nil }
    try? store.setStartAsked()
    return StartNeeds(
      asksAudience: !named.contains("audience"), asksWorkingDays: !named.contains("working_days"))
  }

  /// Keeps what was answered: targets in the journal from a day on, the rest in the settings.
  func keep(_ answers: StartAnswers, on day: Day, at now: Moment) throws {
    if try !store.startAsked() { try store.setStartAsked() }
    try store.setTargets(answers.targets.map { $0.since(day) }, at: now)
    let audience = answers.audience.flatMap(Audience.init(rawValue:))
    try ConfigWriter(path: config).write(audience: audience, workingDays: answers.workingDays)
  }
}
