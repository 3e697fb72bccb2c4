import Journal
import Trends

/// The weeks of the lines in two halves, each summed: what stood there and what stands there now, as
/// counts and nothing more.
struct WeekLineHalves {
  let first: [WeekTrend]
  let last: [WeekTrend]
  /// How many entries either half has.
  let entries: (first: Int, last: Int)
  /// The columns of the longest number.
  let digits: Int

  /// The halves of weeks, the oldest first; of an odd number the first half has one more.
  init(_ weeks: [WeekTrend]) {
    first = Array(weeks.dropLast(weeks.count / 2))
    last = Array(weeks.suffix(weeks.count / 2))
    entries = (first.reduce(0) { $0 + $1.entries }, last.reduce(0) { $0 + $1.entries })
    // No side has more votes in a half than there are entries.
    digits = String(max(entries.first, entries.last)).count
  }

  /// The votes of either half on an axis.
  func counts(_ axis: Axis) -> (first: AxisCount, last: AxisCount) {
    (Self.sum(axis, first), Self.sum(axis, last))
  }

  private static func sum(_ axis: Axis, _ weeks: [WeekTrend]) -> AxisCount {
    weeks.reduce(into: AxisCount(axis: axis)) { sum, week in
      let count = week[axis]
      sum.leader += count.leader
      sum.manager += count.manager
      sum.both += count.both
    }
  }

  /// The columns of the longest count on any axis.
  var countDigits: Int {
    let halves = Axis.allCases.map(counts).flatMap { [$0.first, $0.last] }
    let longest = halves.flatMap { half in Side.allCases.map(half.blocks) }.max() ?? 0
    return String(longest).count
  }

  /// `9 → 4`: a count in either half, the arrows under each other. A half without any entry has a
  /// dash, since silence is no zero.
  func pair(_ first: Int, _ last: Int, digits: Int? = nil) -> String {
    let digits = digits ?? self.digits
    let (before, after) = entries
    let left = before > 0 ? String(first) : "–"
    let right = after > 0 ? String(last) : "–"
    return String(repeating: " ", count: max(0, digits - left.count)) + left + " → " + right
  }

  /// How many entries there are, in either half.
  var entriesPair: String { pair(entries.first, entries.last) }

  /// The counts of a side, in either half.
  func pair(_ axis: Axis, _ side: Side, digits: Int? = nil) -> String {
    let (first, last) = counts(axis)
    return pair(first.blocks(side), last.blocks(side), digits: digits)
  }
}
