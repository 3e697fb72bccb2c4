public import Journal

/// What of the writer's settings bears on the choice.
public struct ChooserSettings: Hashable, Sendable {
  /// Whom the writer leads.
  public var audience: Audience
  /// The days the writer works.
  public var workingDays: Set<Weekday>

  /// Monday to Friday.
  public static let defaultWorkingDays: Set<Weekday> = [
    .monday, .tuesday, .wednesday, .thursday, .friday,
  ]

  /// Settings of their parts.
  public init(
    audience: Audience = .reports, workingDays: Set<Weekday> = ChooserSettings.defaultWorkingDays
  ) {
    self.audience = audience
    self.workingDays = workingDays
  }

  /// What a day is in the working week: its first day, its last, or any other.
  ///
  /// The week begins after the longest row of free days, so that it may run from Sunday to
  /// Thursday; of two rows of the same length the one before the earlier weekday counts. With fewer
  /// than two working days no day is the first or the last.
  public func slot(of day: Day) -> DaySlot {
    let week = Weekday.allCases
    guard workingDays.count >= 2, workingDays.contains(day.weekday) else { return .any }
    /// The number of free days that lie before a working day.
    func freeDays(before weekday: Weekday) -> Int {
      (1...week.count).first { back in
        workingDays.contains(week[(weekday.rawValue - back + week.count) % week.count])
      }.map { $0 - 1 } ?? 0
    }
    let working = week.filter(workingDays.contains)
    let longest = working.map(freeDays(before:)).max() ?? 0
    guard let first = working.first(where: { freeDays(before: $0) == longest }) else { return .any }
    let firstPlace = working.firstIndex(of: first) ?? 0
    let last = working[(firstPlace + working.count - 1) % working.count]
    return day.weekday == first ? .intention : day.weekday == last ? .review : .any
  }
}
