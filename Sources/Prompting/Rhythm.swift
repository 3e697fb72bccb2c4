public import Journal

/// When a prompt of the writer's own comes by itself, without being chosen among others.
public enum Rhythm: Hashable, Sendable {
  /// On these days of every week; there is at least one.
  case weekdays(Set<Weekday>)
  /// On the first working day of every month.
  case firstWorkingDayOfMonth

  /// The word for the first working day of a month.
  static let month = "month"

  /// Reads `mon`…`sun` or `month`, or several weekdays; nil for anything else and for nothing.
  public init?(_ words: [String]) {
    if words == [Self.month] {
      self = .firstWorkingDayOfMonth
      return
    }
    let weekdays = words.compactMap { Weekday(abbreviation: $0) }
    guard !weekdays.isEmpty, weekdays.count == words.count else { return nil }
    self = .weekdays(Set(weekdays))
  }

  /// The words it is written with: `mon`…`sun` in their order, or `month`.
  public var words: [String] {
    switch self {
    case .weekdays(let days): days.sorted().map(\.abbreviation)
    case .firstWorkingDayOfMonth: [Self.month]
    }
  }

  /// Whether it falls on a day.
  public func falls(on day: Day, workingDays: Set<Weekday>) -> Bool {
    switch self {
    case .weekdays(let weekdays):
      return weekdays.contains(day.weekday)
    case .firstWorkingDayOfMonth:
      let before = day.parts.day - 1
      // Whoever works on no day has the first day of the month.
      guard !workingDays.isEmpty else { return before == 0 }
      guard workingDays.contains(day.weekday) else { return false }
      return before == 0
        || !(1...before).contains { workingDays.contains(day.advanced(by: -$0).weekday) }
    }
  }
}
