public import Journal

/// How an axis stands in a window, and what its counts can carry.
///
/// The questions that were asked move what is written. So votes of open entries stand apart, and
/// nothing is claimed that they do not bear out: of entries that rise both among the open and among
/// the others, the whole may still fall (Simpson's paradox).
public struct AxisStanding: Hashable, Sendable {
  /// All votes of the window.
  public var count: AxisCount
  /// Those of open entries.
  public var open: AxisCount
  /// All votes of the window before it, of the same length.
  public var before: AxisCount
  /// Those of open entries there.
  public var openBefore: AxisCount
  /// The target that holds at the window's end; nil where there is none.
  public var target: TargetPosition?

  /// Votes from which a share is shown.
  public static let leastForShare = 10
  /// Votes from which counts are drawn as blocks without a share.
  public static let leastForBlocks = 4
  /// Votes in each of two windows from which a change may be claimed.
  public static let leastForChange = 12
  /// Votes of open entries without which nothing is claimed.
  public static let leastOpen = 4

  /// A standing of its parts, all counts of one axis.
  public init(
    count: AxisCount, open: AxisCount, before: AxisCount, openBefore: AxisCount,
    target: TargetPosition? = nil
  ) {
    self.count = count
    self.open = open
    self.before = before
    self.openBefore = openBefore
    self.target = target
  }

  /// The axis.
  public var axis: Axis { count.axis }

  /// How much there is to look at.
  public var amount: Amount {
    switch count.votes {
    case 0: .silent
    case ..<Self.leastForBlocks: .few
    case ..<Self.leastForShare: .counts
    default: .share
    }
  }

  /// How much there is to look at, and with it what may be shown.
  public enum Amount: Int, Comparable, CaseIterable, Sendable {
    /// Nothing was written on it: silence, which is not the same as not having done it.
    case silent
    /// One to three: the sentences, no share.
    case few
    /// Four to nine: counts, no percentage.
    case counts
    /// Ten and more: a rounded share with the interval.
    case share

    /// The order of the values.
    public static func < (a: Amount, b: Amount) -> Bool { a.rawValue < b.rawValue }
  }

  /// The leader's share in tenths, 0…10; nil below ten votes, and for `ownership`, which is no
  /// balance.
  public var tenths: Int? {
    guard axis.isBalance, amount == .share, let share = count.proportion.share else { return nil }
    return Int((share * 10).rounded())
  }

  /// Where the share lies eight times of ten; nil where no share is shown.
  public var likely: ShareInterval? {
    tenths.map { _ in count.proportion.wilson(z: Proportion.drawnZ) }
  }

  /// The side of the target that the votes lie on, where that can be claimed: the strict interval
  /// leaves the target out, and the open entries lie on the same side of it.
  public var offTarget: Side? {
    guard tenths != nil, let target, open.votes >= Self.leastOpen,
      let openShare = open.proportion.share
    else { return nil }
    let interval = count.proportion.wilson(z: Proportion.claimZ)
    if interval.low > target.share, openShare > target.share { return .leader }
    if interval.high < target.share, openShare < target.share { return .manager }
    return nil
  }

  /// The side that the votes moved to since the window before, where that can be claimed: the
  /// strict interval of the difference leaves nothing out but one direction, and the open entries
  /// moved the same way.
  public var change: Side? {
    guard axis.isBalance, count.votes >= Self.leastForChange,
      before.votes >= Self.leastForChange, open.votes >= Self.leastOpen,
      openBefore.votes >= Self.leastOpen,
      let difference = count.proportion.difference(
        from: before.proportion, z: Proportion.claimZ),
      let openNow = open.proportion.share, let openThen = openBefore.proportion.share
    else { return nil }
    if difference.low > 0, openNow > openThen { return .leader }
    if difference.high < 0, openNow < openThen { return .manager }
    return nil
  }

  /// How every axis stands in the days up to `through`, beside as many days before them: always
  /// eight, in the order of the axes. `entries` may hold others, and in any order.
  public static func standings(
    through: Day, days: Int = 28, entries: some Sequence<TaggedEntry>,
    targets: [Axis: TargetPosition] = [:]
  ) -> [AxisStanding] {
    let now = TrendWindow(through: through, days: days).days
    let then = TrendWindow(through: now.lowerBound.advanced(by: -1), days: days).days
    var tables = [AxisTable](repeating: AxisTable(), count: 4)
    for entry in entries {
      let place: Int
      if now.contains(entry.day) {
        place = 0
      } else if then.contains(entry.day) {
        place = 2
      } else {
        continue
      }
      tables[place].add(entry)
      if entry.isOpen { tables[place + 1].add(entry) }
    }
    return Axis.allCases.indices.map { index in
      let axis = Axis.allCases[index]
      return AxisStanding(
        count: tables[0].counts[index], open: tables[1].counts[index],
        before: tables[2].counts[index], openBefore: tables[3].counts[index],
        target: axis.isBalance ? targets[axis] : nil)
    }
  }
}
