import Journal
import Trends

/// The question that is proposed to take along: the first of a few that applies.
enum Proposal {
  /// Where the watch lasts.
  static let checking = "What would you need to see to check once instead of daily?"
  /// Where nothing else applies.
  static let friday = "What do you want to be true on Friday?"

  /// About an axis on which nothing was written.
  static func silence(_ axis: Axis) -> String {
    "What happened about \(axis.rawValue) that you did not write?"
  }

  /// The question of a page that has all but it.
  static func question(of page: ReviewPage) -> String {
    if let promise = page.undecided.first { return ReviewWords.undecided(promise) }
    if page.watch.state == .sustained { return checking }
    if let axis = furthest(page.standings) { return axis.question }
    if page.amount.fourWeeks > 0, let axis = silent(page.standings, week: page.week) {
      return silence(axis)
    }
    return friday
  }

  /// The balance furthest from the target its writer set, at least a tenth; the first of equals.
  private static func furthest(_ standings: [AxisStanding]) -> Axis? {
    // In whole numbers: a share of 0.6 lies a tenth from 0.5, whatever binary fractions say.
    let distances = standings.compactMap { standing -> (axis: Axis, over: Int, of: Int)? in
      let count = standing.count
      guard standing.axis.isBalance, count.votes >= AxisStanding.leastForBlocks,
        let target = standing.target
      else { return nil }
      let meant = (target.rawValue * 2 + 1) * 2 * count.votes
      let over = abs(count.doubledLeaderVotes * 10 - meant)
      return over >= 2 * count.votes ? (standing.axis, over, count.votes) : nil
    }
    return distances.enumerated().max {
      ($0.element.over * $1.element.of, -$0.offset)
        < ($1.element.over * $0.element.of, -$1.offset)
    }?.element.axis
  }

  /// A balance that nothing was written on, those with a target before others; of several another
  /// one each week.
  private static func silent(_ standings: [AxisStanding], week: Week) -> Axis? {
    let silent = standings.filter { $0.axis.isBalance && $0.amount == .silent }
    let meant = silent.filter { $0.target != nil }
    let pool = meant.isEmpty ? silent : meant
    guard !pool.isEmpty else { return nil }
    // Weeks counted through, so that the turn of a year repeats none.
    let turn = (week.monday.number + 3) / 7 % pool.count
    return pool[(turn + pool.count) % pool.count].axis
  }
}
