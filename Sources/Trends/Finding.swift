public import Journal

/// The one thing that the counts can carry; most weeks there is none.
public enum Finding: Hashable, Sendable {
  /// The votes of an axis moved towards a side, window against window.
  case changed(Axis, towards: Side)
  /// The votes of an axis lie on a side of the target that its writer set.
  case offTarget(Axis, towards: Side)

  /// The axis it is about.
  public var axis: Axis {
    switch self {
    case .changed(let axis, _), .offTarget(let axis, _): axis
    }
  }

  /// The finding among some axes: a change before a distance to a target, and of several the one
  /// that lies furthest; nil where the counts carry none.
  public static func first(among standings: some Sequence<AxisStanding>) -> Finding? {
    let claims = standings.flatMap { standing -> [(finding: Finding, size: Double)] in
      let share = standing.count.proportion.share ?? 0
      var claims: [(Finding, Double)] = []
      if let side = standing.change {
        let before = standing.before.proportion.share ?? share
        // Above every distance to a target.
        claims.append((.changed(standing.axis, towards: side), 1 + abs(share - before)))
      }
      if let side = standing.offTarget, let target = standing.target {
        claims.append((.offTarget(standing.axis, towards: side), abs(share - target.share)))
      }
      return claims
    }
    // The first of equals, in the order of the axes.
    return claims.enumerated().max {
      ($0.element.size, -$0.offset) < ($1.element.size, -$1.offset)
    }?.element.finding
  }
}
