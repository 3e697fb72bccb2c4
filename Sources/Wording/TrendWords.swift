public import Journal
public import Trends

/// What the counts of an axis say in words: counts, no share, no judgement.
public enum TrendWords {
  /// The counts of both sides, this week's apart, and the target in words.
  public static func detail(of bar: AxisBar, target: TargetPosition?) -> String {
    let axis = bar.axis
    func times(_ side: Side) -> String {
      let now = bar.current.blocks(side)
      let all = bar.total.blocks(side)
      return "\(axis.behavior(side).rawValue) \(all)" + (now > 0 ? " (\(now) this week)" : "")
    }
    guard bar.total.votes > 0 else { return "Nothing written on \(axis.rawValue) in four weeks." }
    var words = times(.manager) + ", " + times(.leader) + "."
    if axis == .ownership { words += " Counts only: ownership is no balance and has no target." }
    if let target, axis.isBalance {
      words += " You mean \(Int((target.share * 100).rounded()))% on the leader's side."
    }
    return words
  }
}
