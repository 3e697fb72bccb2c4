public import Journal

/// Why this prompt: the facts, from which the one line under the question is made.
public enum ChoiceReason: Hashable, Sendable {
  /// The very first day.
  case first
  /// The first day after an absence.
  case returning
  /// The first or the last working day, and a prompt made for it.
  case day(Weekday, DaySlot)
  /// The theme waited longest: served prompts since it was last shown, nil where it never was. A
  /// title of nil stands for the writer's own prompts without a theme.
  case wait(theme: String?, prompts: Int?)
  /// A prompt that is aimed at nothing.
  case open
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
    case .day: "DAY"
    case .wait: "WAIT"
    case .open: "OPEN"
    case .new: "NEW"
    case .again: "AGAIN"
    case .swap: "SWAP"
    }
  }

  /// The most characters of a line.
  public static let longestLine = 76

  /// The one line under the question, at most 76 characters.
  public var line: String {
    switch self {
    case .first: "The first one. A few plain sentences are enough."
    case .returning: "A fresh page. One thing worth keeping is enough."
    case .day(let weekday, .review): "\(weekday.name): one look back."
    case .day(let weekday, _): "\(weekday.name): one intention."
    case .wait(let theme, let prompts): Self.waitLine(theme, prompts)
    case .open: "An open one. It is aimed at nothing."
    case .new: "You have not had this one."
    case .again(1): "You last had this one yesterday."
    case .again(.some(let days)): "You last had this one \(days) days ago."
    case .again(nil): "You have had this one before."
    case .swap(2): "Your second choice for today."
    case .swap(3): "Your third choice for today."
    case .swap(let choice): "Your choice number \(choice) for today."
    }
  }

  private static func waitLine(_ theme: String?, _ prompts: Int?) -> String {
    let end =
      switch prompts {
      case .none: "not come up yet."
      case .some(1): "not come up for 1 prompt."
      case .some(let count): "not come up for \(count) prompts."
      }
    guard let theme else { return "Your own questions have " + end }
    let room = longestLine - end.count - "\"\" has ".count
    let title = theme.count <= room ? theme : theme.prefix(max(0, room - 1)) + "…"
    return "\"\(title)\" has " + end
  }
}

extension Weekday {
  /// The day's name in English.
  fileprivate var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
