import Journal
import Wording

extension ChoiceReason {
  /// The most characters of a line.
  public static let longestLine = 76

  /// The one line under the question, at most 76 characters.
  public var line: String {
    switch self {
    case .first: "The first one. A few plain sentences are enough."
    case .returning: "A fresh page. One thing worth keeping is enough."
    case .promise(let asking): asking.line
    case .carried: "You took this one along from your last review."
    case .rhythm(let rhythm, let weekday): Self.line(rhythm, weekday)
    case .day(let weekday, .review): "\(Dates.name(weekday)): one look back."
    case .day(let weekday, _): "\(Dates.name(weekday)): one intention."
    case .wait(let theme, let prompts, let isFirst): Self.waitLine(theme, prompts, isFirst)
    case .win(Self.winless): "Four in a row were about the hard side. One about what works."
    case .win: "None of the last four was about what works. This one is."
    case .open: "An open one. It is aimed at nothing."
    case .gap(let counts): counts.line
    case .fruit(let month, let year, let namesYear):
      "In \(Dates.monthName(month))\(namesYear ? " \(year)" : "") this one gave you something. Again?"
    case .new: "You have not had this one."
    case .again(1): "You last had this one yesterday."
    case .again(.some(let days)): "You last had this one \(days) days ago."
    case .again(nil): "You have had this one before."
    case .swap(2): "Your second choice for today."
    case .swap(3): "Your third choice for today."
    case .swap(let choice): "Your choice number \(choice) for today."
    }
  }

  private static func line(_ rhythm: Rhythm, _ weekday: Weekday) -> String {
    switch rhythm {
    case .weekdays(let days) where days.count == Weekday.allCases.count:
      "You asked for this every day."
    case .weekdays: "You asked for this every \(Dates.name(weekday))."
    case .firstWorkingDayOfMonth: "You asked for this on the first working day of every month."
    }
  }

  private static func waitLine(_ theme: String?, _ prompts: Int, _ isFirst: Bool) -> String {
    let end =
      isFirst
      ? "not come up yet." : "not come up for \(Phrases.count(prompts, "prompt", "prompts"))."
    guard let theme else { return "Your own questions have " + end }
    let room = longestLine - end.count - "\"\" has ".count
    let title = theme.count <= room ? theme : theme.prefix(max(0, room - 1)) + "…"
    return "\"\(title)\" has " + end
  }
}
