public import Journal

/// Why this prompt: the facts, from which the one line under the question is made.
public enum ChoiceReason: Hashable, Sendable {
  /// The very first day.
  case first
  /// The first day after an absence.
  case returning
  /// A promise that is due, asked about for the first, second or third time.
  case promise(PromiseAsking)
  /// The question that the last review left to take along.
  case carried
  /// A prompt of the writer's own that comes in its rhythm, on that day of the week.
  case rhythm(Rhythm, Weekday)
  /// The first or the last working day, and a prompt made for it.
  case day(Weekday, DaySlot)
  /// The theme waited long: served prompts since it was last shown, all of them where it never was.
  /// A title of nil stands for the writer's own prompts without a theme.
  case wait(theme: String?, prompts: Int, isFirst: Bool)
  /// None of the last four was about something that went well; so many of them were hard.
  case win(hard: Int)
  /// A prompt that is aimed at nothing.
  case open
  /// An axis lies away from what the writer means.
  case gap(GapCounts)
  /// A prompt that was fruitful in a month; the year where the month alone could mislead.
  case fruit(month: Int, year: Int, namesYear: Bool)
  /// A prompt that was never shown.
  case new
  /// A prompt shown before, that many days ago; nil where that cannot be told as a number of days
  /// passed, because the clock was set back since.
  case again(days: Int?)
  /// Another prompt on request: 2 for the second choice of the day, 3 for the third.
  case swap(choice: Int)

  /// The code that the ledger keeps.
  public var code: String {
    switch self {
    case .first: "FIRST"
    case .returning: "RETURN"
    case .promise: "COMMIT"
    case .carried: "CARRIED"
    case .rhythm: "YOURS"
    case .day: "DAY"
    case .wait: "WAIT"
    case .win: "WIN"
    case .open: "OPEN"
    case .gap: "GAP"
    case .fruit: "FRUIT"
    case .new: "NEW"
    case .again: "AGAIN"
    case .swap: "SWAP"
    }
  }

  /// The numbers that the line stands on, so that they can be counted again from the ledger.
  public var facts: [String: Int] {
    switch self {
    case .first, .returning, .carried, .open, .new, .again(nil): [:]
    case .promise(let asking): asking.facts
    case .rhythm(_, let weekday), .day(let weekday, _): ["weekday": weekday.rawValue + 1]
    case .wait(_, let prompts, _): ["wait": prompts]
    case .win(let hard): ["looked": Self.winless, "wins": 0, "hard": hard]
    case .gap(let counts): counts.facts
    case .fruit(let month, let year, _): ["month": month, "year": year]
    case .again(.some(let days)): ["days": days]
    case .swap(let choice): ["choice": choice]
    }
  }

  /// After so many without a win there is one.
  static let winless = 4
}
