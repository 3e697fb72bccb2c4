public import Journal

/// What one ISO week holds: how many entries, and their votes on each axis.
public struct WeekTrend: Hashable, Sendable {
  /// The week.
  public var week: Week
  /// How many entries were written for its days, those without any vote included.
  public var entries: Int
  /// The votes, always eight counts in the order of the axes. `ownership` stands among them as
  /// counts, though it is no balance.
  public var axes: [AxisCount]

  /// A week of its parts.
  public init(week: Week, entries: Int, axes: [AxisCount]) {
    self.week = week
    self.entries = entries
    self.axes = axes
  }

  /// The votes on an axis.
  public subscript(axis: Axis) -> AxisCount {
    axes.first { $0.axis == axis } ?? AxisCount(axis: axis)
  }

  /// The week of `through` and those before it, `count` in all, the newest first. Weeks without
  /// entries are there, empty; entries after `through` are left out, so that the first week is as
  /// much of it as has passed. The order of `entries` is of no account.
  public static func weeks(
    through: Day, count: Int, entries: some Sequence<TaggedEntry>
  ) -> [WeekTrend] {
    let last = Week(containing: through)
    // Weeks before the first that can be written do not exist: the list ends there.
    let earliest = Week(containing: Day(number: Day.validNumbers.lowerBound))
    let possible = (last.monday.number - earliest.monday.number) / 7 + 1
    var tables = [AxisTable](repeating: AxisTable(), count: min(max(count, 0), possible))
    for entry in entries where entry.day <= through {
      let age = (last.monday.number - Week(containing: entry.day).monday.number) / 7
      guard tables.indices.contains(age) else { continue }
      tables[age].add(entry)
    }
    return tables.enumerated().map { age, table in
      WeekTrend(
        week: Week(containing: last.monday.advanced(by: -7 * age)), entries: table.entries,
        axes: table.counts)
    }
  }
}
