public import Journal

/// The days that the bars and the sentences behind them cover. Its last ISO week is drawn solid,
/// the days before it light.
public struct TrendWindow: Hashable, Sendable {
  /// All of its days.
  public let days: ClosedRange<Day>

  /// The days up to `through`, that day included: four times seven unless said otherwise, so that
  /// every day of the week weighs the same. Fewer than one day is one.
  public init(through: Day, days count: Int = 28) {
    days = through.advanced(by: 1 - max(count, 1))...through
  }

  /// The ISO week of `through` as far as that day, and the whole weeks before it, `count` in all.
  /// Fewer than one week is one.
  public init(through: Day, weeks count: Int) {
    days = Week(containing: through).monday.advanced(by: -7 * (max(count, 1) - 1))...through
  }

  /// The ISO week of its last day.
  public var currentWeek: Week { Week(containing: days.upperBound) }

  /// Whether a day lies in the window and in its last ISO week.
  public func isCurrent(_ day: Day) -> Bool { days.contains(day) && day >= currentWeek.monday }

  /// The counts of the window, apart for its last ISO week and for the days before it.
  public func bars(of entries: some Sequence<TaggedEntry>) -> TrendBars {
    var current = AxisTable()
    var earlier = AxisTable()
    for entry in entries where days.contains(entry.day) {
      if isCurrent(entry.day) { current.add(entry) } else { earlier.add(entry) }
    }
    return TrendBars(
      window: self, currentEntries: current.entries, earlierEntries: earlier.entries,
      axes: zip(current.counts, earlier.counts).map { AxisBar(current: $0, earlier: $1) })
  }
}

/// The bars of a window.
public struct TrendBars: Hashable, Sendable {
  /// The days they cover.
  public var window: TrendWindow
  /// How many entries the last ISO week holds, those without any vote included.
  public var currentEntries: Int
  /// How many entries the days before it hold.
  public var earlierEntries: Int
  /// Always eight, in the order of the axes, `ownership` among them.
  public var axes: [AxisBar]

  /// Bars of their parts.
  public init(window: TrendWindow, currentEntries: Int, earlierEntries: Int, axes: [AxisBar]) {
    self.window = window
    self.currentEntries = currentEntries
    self.earlierEntries = earlierEntries
    self.axes = axes
  }

  /// The bar of an axis.
  public subscript(axis: Axis) -> AxisBar {
    axes.first { $0.axis == axis }
      ?? AxisBar(current: AxisCount(axis: axis), earlier: AxisCount(axis: axis))
  }

  /// The most blocks that any side of any axis has: what a bar must have room for.
  public var longestSide: Int {
    axes.flatMap { bar in Side.allCases.map { bar.total.blocks($0) } }.max() ?? 0
  }
}

/// One axis of a window: its last ISO week, and the days before it.
public struct AxisBar: Hashable, Sendable {
  /// The votes of the last ISO week.
  public var current: AxisCount
  /// The votes of the days before it.
  public var earlier: AxisCount

  /// A bar of its parts, both of the same axis.
  public init(current: AxisCount, earlier: AxisCount) {
    self.current = current
    self.earlier = earlier
  }

  /// The axis.
  public var axis: Axis { current.axis }

  /// The votes of the whole window: what shares and intervals are to be made of.
  public var total: AxisCount {
    AxisCount(
      axis: axis, leader: current.leader + earlier.leader,
      manager: current.manager + earlier.manager, both: current.both + earlier.both)
  }
}
