public import Journal

/// Days as people say them, in English.
public enum Dates {
  /// `Sunday 22 November 2026`.
  public static func long(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return "\(name(day.weekday)) \(number) \(monthName(month)) \(year)"
  }

  /// `Sun 22 Nov`.
  public static func short(_ day: Day) -> String {
    let (_, month, number) = day.parts
    return "\(name(day.weekday).prefix(3)) \(number) \(monthName(month).prefix(3))"
  }

  /// `Sunday`.
  public static func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// `November`; empty for a number outside 1…12.
  public static func monthName(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  /// `week 47, 16 to 22 November 2026`, naming month and year twice only where they differ.
  public static func long(_ week: Week) -> String {
    let first = week.days.lowerBound.parts
    let last = week.days.upperBound.parts
    var start = "\(first.day)"
    if first.month != last.month || first.year != last.year {
      start += " " + monthName(first.month)
    }
    if first.year != last.year { start += " \(first.year)" }
    return "week \(week.number), \(start) to \(last.day) \(monthName(last.month)) \(last.year)"
  }
}
