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
    let choice = try chooser().another(
      for: served, ledger: try ledger(), lastEntryDay: try lastEntryDay())
    guard let choice else { return nil }
    var changed = served
    changed.choices.append(choice.served)
    changed.standing = changed.choices.count - 1
    changed.state = .asked
    return try store.update(changed, at: now)
  }

  /// The day's question taken, skipped, or put aside; it stays listed.
  func mark(_ served: ServedDay, _ state: ServedState, at now: Moment) throws -> ServedDay {
    var changed = served
    changed.state = state
    return try store.update(changed, at: now)
  }

  private func chooser() throws -> PromptChooser {
    PromptChooser(library: library, settings: settings, salt: try store.salt())
  }

  private func ledger() throws -> [ServedDay] {
    try store.servedDays()
  }

  private func lastEntryDay() throws -> Day? { try store.firstAndLastDay()?.upperBound }
}
