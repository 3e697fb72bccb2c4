import Journal

/// Which days the composed entries before the story fall on.
///
/// A writer who keeps at it writes four or five times a working week and not at all in the weeks
/// away. More entries mean more years backwards, ten at most; beyond that they mean several entries
/// a day, so that a large journal is not older than its writer.
struct DemoCalendar: Sendable {
  /// Entries in ten working weeks.
  private static let entriesInTenWeeks = 46
  /// The most calendar weeks: ten years.
  private static let mostWeeks = 520

  /// How many entries there are.
  let entries: Int
  private let mondays: [Day]

  /// A calendar of `entries` entries that ends before the Monday of `first`.
  init(entries: Int, before first: Week) {
    self.entries = max(entries, 0)
    let wanted = min(
      (self.entries * 10 + Self.entriesInTenWeeks - 1) / Self.entriesInTenWeeks,
      Self.mostWeeks)
    var mondays: [Day] = []
    var age = 1
    while mondays.count < wanted, age <= Self.mostWeeks {
      let week = Week(containing: first.monday.advanced(by: -7 * age))
      if !Self.isAway(week) { mondays.append(week.monday) }
      age += 1
    }
    self.mondays = mondays.reversed()
  }

  /// Two weeks of summer and the turn of the year.
  private static func isAway(_ week: Week) -> Bool { [1, 32, 33, 52, 53].contains(week.number) }

  /// The day of an entry, and which one of how many it is on that day.
  func place(of index: Int, seed: UInt64) -> (day: Day, turn: Int, ofTurns: Int) {
    let week = index * mondays.count / entries
    guard mondays.indices.contains(week) else { return (Day(number: 0), 0, 1) }
    // The entries of this week: all those whose product falls between the same two multiples.
    let firstIndex = (week * entries + mondays.count - 1) / mondays.count
    let nextIndex = ((week + 1) * entries + mondays.count - 1) / mondays.count
    let count = nextIndex - firstIndex
    let position = index - firstIndex
    let monday = mondays[week]
    if count <= 5 {
      var random = DemoRandom(seed: seed, stream: monday.number)
      var chosen = -1
      for weekday in 0..<5 {
        // Selection sampling: each set of `count` days out of five is equally likely.
        if random.below(5 - weekday) < count - 1 - chosen {
          chosen += 1
          if chosen == position { return (monday.advanced(by: weekday), 0, 1) }
        }
      }
      return (monday.advanced(by: 4), 0, 1)
    }
    let weekday = position * 5 / count
    let firstOfDay = (weekday * count + 4) / 5
    let nextDay = ((weekday + 1) * count + 4) / 5
    return (monday.advanced(by: weekday), position - firstOfDay, nextDay - firstOfDay)
  }
}
