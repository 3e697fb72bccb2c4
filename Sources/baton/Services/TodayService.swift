import Journal
import JournalStore
import Prompting

/// The question of a day: chosen at first opening, fixed in the ledger, swapped, skipped or put
/// aside. The commands and the full screen both serve through here.
struct TodayService: Sendable {
  /// The journal.
  let store: JournalStore
  /// What can be asked.
  let library: PromptLibrary
  /// The settings that bear on the choice.
  let settings: ChooserSettings

  /// The day's question, chosen and fixed where the day has none yet. Nil where the library has
  /// nothing that fits.
  func serve(_ day: Day, at now: Moment) throws -> ServedDay? {
    if let served = try store.served(on: day) { return served }
    let choice = try chooser().choose(
      for: day, ledger: try ledger(), lastEntryDay: try lastEntryDay())
    guard let choice else { return nil }
    return try store.record(ServedDay(day: day, choices: [choice.served]), at: now)
  }

  /// Another question for a day; nil where there is none left to choose.
  func another(for served: ServedDay, at now: Moment) throws -> ServedDay? {
    try checkOpen(served.day)
    let choice = try chooser().another(
      for: served, ledger: try ledger(), lastEntryDay: try lastEntryDay())
    guard let choice else { return nil }
    var changed = served
    changed.choices.append(choice.served)
    changed.standing = changed.choices.count - 1
    changed.state = .asked
    return try store.update(changed, at: now)
  }

  /// The day's question skipped or put aside; it stays listed.
  func mark(_ served: ServedDay, _ state: ServedState, at now: Moment) throws -> ServedDay {
    try checkOpen(served.day)
    var changed = served
    changed.state = state
    return try store.update(changed, at: now)
  }

  /// Takes a question up after all that was skipped or put aside, for the answer that is coming.
  func takeUp(_ day: Day, at now: Moment) throws {
    guard var served = try store.served(on: day), served.state != .asked else { return }
    served.state = .asked
    try store.update(served, at: now)
  }

  /// What was answered was asked: the ledger keeps it so.
  private func checkOpen(_ day: Day) throws {
    guard try !store.isAnswered(day) else {
      throw Failure.couldNot(
        "Today's question is answered; it stays as it is. Anything further is another entry.")
    }
  }

  private func chooser() throws -> PromptChooser {
    PromptChooser(library: library, settings: settings, salt: try store.salt())
  }

  private func ledger() throws -> [ServedDay] {
    try store.servedDays()
  }

  private func lastEntryDay() throws -> Day? { try store.firstAndLastDay()?.upperBound }
}
