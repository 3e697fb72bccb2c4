import Journal
public import Trends

/// The one sentence of finding, and what stands where the counts carry none.
public enum FindingWords {
  /// Where there is no finding, which is most weeks.
  public static let none = "Nothing here that the counts can carry. That is the usual week."
  /// What all of it rests on.
  public static let selfReport = "This is what you wrote, not what they saw."

  /// Where there is none in windows that are longer than four weeks.
  private static let noneOfLonger = "Nothing here that the counts can carry. That is usual."

  /// A finding among the standings it was made of, windows of `days` each; `none` where there is no
  /// finding.
  public static func sentence(
    _ finding: Finding?, among standings: [AxisStanding], days: Int = 28
  ) -> String {
    let (none, before) = days == 28 ? (none, "four weeks") : (noneOfLonger, "\(days) days")
    guard let finding, let standing = standings.first(where: { $0.axis == finding.axis }) else {
      return none
    }
    let axis = finding.axis.rawValue
    switch finding {
    case .changed(_, let side):
      return "\(Phrases.capitalized(axis)) moved towards the \(side.rawValue)'s side against the"
        + " \(before) before\(shift(standing)). Open entries moved the same way."
    case .offTarget(_, let side):
      guard let target = standing.target else { return none }
      let share = standing.tenths.map { ": \(lowered(TrendWords.about($0))) leader's" } ?? ""
      let start = days == 28 ? Phrases.capitalized(axis) : "Over \(days) days \(axis)"
      return "\(start) lies further on the \(side.rawValue)'s side than meant"
        + "\(share), meant \(TargetWords.name(target)). Open entries say the same."
    }
  }

  /// The shares then and now, where in tenths they differ.
  private static func shift(_ standing: AxisStanding) -> String {
    guard standing.before.votes >= AxisStanding.leastForShare, let now = standing.tenths,
      let before = standing.before.proportion.share
    else { return "" }
    let then = Int((before * 10).rounded())
    guard then != now else { return "" }
    return ": \(lowered(TrendWords.about(then))) leader's then,"
      + " \(lowered(TrendWords.about(now))) now"
  }

  private static func lowered(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
