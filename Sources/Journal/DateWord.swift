/// What a date on the command line or in a query stands for: one day, or the seven of a week.
///
/// The forms are `2026-11-20`, `today`, `yesterday`, `mon`…`sun` (the last one, today included),
/// `-3d`, `-2w` and `2026-W47`; nothing else, so that nothing is ever guessed.
public enum DateWord: Hashable, Sendable {
  /// A single day.
  case day(Day)
  /// A whole week, Monday to Sunday.
  case week(Week)

  /// The forms, for a message to a person.
  public static let forms =
    "2026-11-20, today, yesterday, mon…sun, -3d, -2w or 2026-W47"

  /// The forms that name a day, for a message to a person where a week is none.
  public static let dayForms = "2026-11-20, today, yesterday, mon…sun, -3d or -2w"

  /// Reads a date word; nil where it is none.
  public init?(_ text: String, today: Day) {
    let word = text.lowercased()
    if word == "today" {
      self = .day(today)
    } else if word == "yesterday" {
      self = .day(today.advanced(by: -1))
    } else if let weekday = Weekday(abbreviation: word) {
      self = .day(today.advanced(by: -((today.weekday.rawValue - weekday.rawValue + 7) % 7)))
    } else if let day = Day(iso: word) {
      self = .day(day)
    } else if let week = Week(iso: word) {
      self = .week(week)
    } else if word.hasPrefix("-"), let unit = word.last, unit == "d" || unit == "w" {
      let digits = word.dropFirst().dropLast()
      guard !digits.isEmpty, digits.utf8.count <= 6,
        digits.utf8.allSatisfy({ (48...57).contains($0) }),
        let count = Int(digits)
      else { return nil }
      self = .day(today.advanced(by: -count * (unit == "w" ? 7 : 1)))
    } else {
      return nil
    }
  }

  /// The first day meant.
  public var first: Day {
    switch self {
    case .day(let day): day
    case .week(let week): week.days.lowerBound
    }
  }

  /// The last day meant: for a week its Sunday, so that `until:2026-W47` includes the week.
  public var last: Day {
    switch self {
    case .day(let day): day
    case .week(let week): week.days.upperBound
    }
  }
}
