public import Journal
import Wording

/// The facts behind the line under a question about a promise.
public struct PromiseAsking: Hashable, Sendable {
  /// The day that asks.
  public var day: Day
  /// The day the promise was made.
  public var made: Day
  /// The day it is for; nil where it has none.
  public var due: Day?
  /// The number of this asking, 1 for the first.
  public var asked: Int

  /// An asking of its parts.
  public init(day: Day, made: Day, due: Day?, asked: Int) {
    self.day = day
    self.made = made
    self.due = due
    self.asked = asked
  }

  /// The numbers by their names, the days counted back from the day that asks.
  var facts: [String: Int] {
    var facts = ["days": made.distance(to: day), "asked": asked]
    facts["due"] = due?.distance(to: day)
    return facts
  }

  /// `A promise of yours for Tuesday. Asked for the second time.`
  var line: String {
    let start =
      if let due {
        "A promise of yours for \(due == day ? "today" : Self.name(of: due, on: day))."
      } else {
        "A promise of yours, made "
          + "\(Phrases.count(made.distance(to: day), "day", "days")) ago."
      }
    return switch asked {
    case ..<2: start
    case 2: start + " Asked for the second time."
    default: start + " Asked for the third time."
    }
  }

  /// A day as it is called on another: by its weekday within six days, else by its date, with the
  /// year where it is not the same.
  static func name(of day: Day, on other: Day) -> String {
    let distance = day.distance(to: other)
    if (1...6).contains(distance) { return Dates.name(day.weekday) }
    let (year, month, number) = day.parts
    return "\(number) \(Dates.monthName(month))" + (year == other.year ? "" : " \(year)")
  }
}
