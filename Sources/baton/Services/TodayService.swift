import Journal
import JournalStore
import Prompting

/// The question of a day: chosen at first opening, fixed in the ledger, swapped, skipped or put
/// aside; and what is offered beside it. The commands and the full screen both serve through here.
struct TodayService: Sendable {
  /// The journal.
  let store: JournalStore
  /// What can be asked.
  let library: PromptLibrary
  /// The settings that bear on the choice.
  let settings: ChooserSettings
  /// When a day of the writer's begins.
  let dayTurn: DayTurn

  /// The day's question, chosen and fixed where the day has none yet. Nil where the library has
  /// nothing that fits.
  ///
  /// A step down in depth is written to the record before the choice that it bears on, so that the
  /// record explains the choice.
  func serve(_ day: Day, at now: Moment) throws -> ServedDay? {
    if let served = try store.served(on: day) { return served }
    let chooser = try chooser()
    var situation = try situation(for: day)
    if let step = chooser.stepDown(on: day, in: situation) {
      try store.record(step, at: now)
      situation.wishes.append(step)
    }
    guard let choice = chooser.choose(for: day, in: situation) else { return nil }
    return try store.record(ServedDay(day: day, choices: [choice.served]), at: now)
  }

  /// Another question for a day: a new one behind the last, as long as the day has room and there is
  /// one; else the next of those shown, after the last the first again. Nil where the day has one
  /// and there is no other.
  func another(for served: ServedDay, at now: Moment) throws -> ServedDay? {
    try checkOpen(served.day)
    var changed = served
    if let further = try further(served) {
      changed.choices.append(further)
      changed.standing = changed.choices.count - 1
    } else if served.choices.count > 1 {
      changed.standing = (served.standing + 1) % served.choices.count
    } else {
      return nil
    }
    changed.state = .asked
    return try store.update(changed, at: now)
  }

  private func further(_ served: ServedDay) throws -> ServedPrompt? {
    guard served.choices.count < ServedDay.mostChoices,
      served.standing == served.choices.count - 1
    else { return nil }
    return try chooser().another(for: served, in: situation(for: served.day))?.served
  }

  /// The day's question skipped for the day; it stays listed.
  func skip(_ served: ServedDay, at now: Moment) throws -> ServedDay {
    try mark(served, .skipped, at: now)
  }

  /// The day written without a question; it stays listed.
  func putAside(_ served: ServedDay, at now: Moment) throws -> ServedDay {
    try mark(served, .none, at: now)
  }

  private func mark(_ served: ServedDay, _ state: ServedState, at now: Moment) throws -> ServedDay {
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

  /// What may be offered on a day as it stands now; nil for nothing.
  func offer(on day: Day) throws -> Offer? {
    // It follows a skip or an answer of the day; on other days there is nothing to look at.
    guard try store.served(on: day)?.state == .skipped || hasAnswer(day) else { return nil }
    return try chooser().offer(on: day, in: situation(for: day))
  }

  private func hasAnswer(_ day: Day) throws -> Bool {
    try store.recentEntries(in: day...day).contains { $0.prompt != nil }
  }

  /// Takes the answer to what was offered. A yes becomes the wish it asks for, unless another program
  /// or the writer was there first; a no is kept, so that it is not offered again soon.
  func answerOffer(_ offer: Offer, _ isYes: Bool, on day: Day, at now: Moment) throws {
    guard isYes else { return try store.record(Wish(.declined(offer), day: day), at: now) }
    let wishes = Wishes(try store.wishes())
    switch offer {
    case .deeper(let level):
      guard wishes.level < level else { return }
      try store.record(Wish(.depth(level, .consent), day: day), at: now)
    case .retire(let prompt):
      guard !wishes.isRetired(prompt) else { return }
      try store.record(Wish(.prompt(prompt, isRetired: true), day: day), at: now)
    case .fewer(let theme):
      // A theme that is muted is not to come again by a yes to fewer of it.
      guard ![.muted, .halved].contains(wishes.wish(for: theme)) else { return }
      try store.record(Wish(.theme(theme, .halved), day: day), at: now)
    }
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

  private func situation(for day: Day) throws -> Situation {
    try SituationReader(store: store, dayTurn: dayTurn).situation(for: day)
  }
}
