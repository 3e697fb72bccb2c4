public import Journal

extension ChooserSettings {
  /// The working days that pass before a promise without a day is asked about.
  static let workingDaysOfPatience = 3

  /// The day from which a promise is due: its own, or else the third working day after it was made.
  public func dueDay(of promise: Promise) -> Day {
    if let due = promise.due { return due }
    guard !workingDays.isEmpty else {
      return promise.made.advanced(by: Self.workingDaysOfPatience)
    }
    var day = promise.made
    for _ in 0..<Self.workingDaysOfPatience {
      repeat {
        day = day.advanced(by: 1)
      } while !workingDays.contains(day.weekday)
        && day.number < Day.validNumbers.upperBound
    }
    return day
  }

  /// Whether a promise is open and its day has come. On the day it is made it has not.
  public func isDue(_ promise: Promise, on day: Day) -> Bool {
    promise.isOpen && promise.made < day && dueDay(of: promise) <= day
  }
}
