/// A civil day of the proleptic Gregorian calendar, without a time zone: the date the writer means.
public struct Day: Hashable, Comparable, Sendable, Strideable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// The first and last day that can be written: 0001-01-01 and 9999-12-31.
  public static let validNumbers = -719_162...2_932_896

  /// A day from its number, clamped to the years 1…9999.
  public init(number: Int) {
    self.number = min(max(number, Self.validNumbers.lowerBound), Self.validNumbers.upperBound)
  }

  /// A day from year (1…9999), month (1…12) and day of the month; nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    // Days from civil after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013):
    // years begin in March, so that the leap day comes last.
    let y = month <= 2 ? year - 1 : year
    let era = y.flooredQuotient(by: 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2026-11-20`; nil for anything else.
  public init?(iso text: String) {
    var scanner = ASCIIScanner(text)
    guard let day = scanner.day(), scanner.isAtEnd else { return nil }
    self = day
  }

  /// Year, month (1…12) and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The year, 1…9999.
  public var year: Int { parts.year }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.allCases[((number + 3) % 7 + 7) % 7]
  }

  /// `2026-11-20`.
  public var iso: String {
    let (year, month, day) = parts
    let text = String(year)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text + "-" + twoDigits(month)
      + "-" + twoDigits(day)
  }

  /// The number of days in a month (1…12) of a year.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// The order of the values.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  /// Days from this day to another.
  public func distance(to other: Day) -> Int { other.number - number }
  /// The day `n` days later, clamped to the years 1…9999.
  public func advanced(by n: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(n)
    return Day(number: overflow ? (n < 0 ? Int.min / 2 : Int.max / 2) : sum)
  }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The three letters used in dates on the command line: `mon`…`sun`.
  public var abbreviation: String {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][rawValue]
  }

  /// Reads `mon`…`sun`, in any letter case.
  public init?(abbreviation: String) {
    let lowered = abbreviation.lowercased()
    guard let match = Self.allCases.first(where: { $0.abbreviation == lowered }) else { return nil }
    self = match
  }

  /// The order of the values.
  public static func < (a: Weekday, b: Weekday) -> Bool { a.rawValue < b.rawValue }
}

/// A week after ISO 8601: Monday first, and week 1 the one with the year's first Thursday.
public struct Week: Hashable, Comparable, Sendable {
  /// Its first day, a Monday.
  public let monday: Day

  /// The week a day lies in.
  public init(containing day: Day) {
    monday = day.advanced(by: -day.weekday.rawValue)
  }

  /// Week `number` of the ISO year; nil where the year has no such week.
  public init?(year: Int, number: Int) {
    guard (1...53).contains(number), let fourth = Day(year: year, month: 1, day: 4) else {
      return nil
    }
    self.init(containing: Week(containing: fourth).monday.advanced(by: (number - 1) * 7))
    guard self.year == year else { return nil }
  }

  /// Reads `2026-W47`; nil for anything else.
  public init?(iso text: String) {
    var scanner = ASCIIScanner(text)
    guard let year = scanner.number(digits: 4), scanner.take(UInt8(ascii: "-")),
      scanner.take(UInt8(ascii: "W"), or: UInt8(ascii: "w")),
      let number = scanner.number(digits: 2), scanner.isAtEnd
    else { return nil }
    self.init(year: year, number: number)
  }

  /// The ISO year: that of the week's Thursday.
  public var year: Int { monday.advanced(by: 3).year }

  /// The number of the week in its ISO year, 1…53.
  public var number: Int {
    let thursday = monday.advanced(by: 3)
    guard let first = Day(year: thursday.year, month: 1, day: 1) else { return 1 }
    return (thursday.number - first.number) / 7 + 1
  }

  /// `2026-W47`.
  public var iso: String {
    let text = String(year)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text + "-W" + twoDigits(number)
  }

  /// Monday to Sunday.
  public var days: ClosedRange<Day> { monday...monday.advanced(by: 6) }

  /// The week `n` weeks later.
  public func advanced(by n: Int) -> Week { Week(containing: monday.advanced(by: n * 7)) }

  /// The order of the values.
  public static func < (a: Week, b: Week) -> Bool { a.monday < b.monday }
}
