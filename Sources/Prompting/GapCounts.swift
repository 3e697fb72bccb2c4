public import Journal
import Wording

/// How entries voted on an axis in the last 28 days, against what their writer means: the facts
/// behind the line about a gap.
public struct GapCounts: Hashable, Sendable {
  /// The axis; never `ownership`.
  public var axis: Axis
  /// The side that came up more than it was meant to.
  public var side: Side
  /// The entries with a vote on the axis.
  public var votes: Int
  /// Those that showed the leader's side, entries with both sides included.
  public var leader: Int
  /// Those that showed the manager's side, entries with both sides included.
  public var manager: Int
  /// What the writer means.
  public var target: TargetPosition

  /// Counts of their parts.
  public init(
    axis: Axis, side: Side, votes: Int, leader: Int, manager: Int, target: TargetPosition
  ) {
    self.axis = axis
    self.side = side
    self.votes = votes
    self.leader = leader
    self.manager = manager
    self.target = target
  }

  /// The days that are counted.
  public static let days = 28
  /// With fewer votes nothing is said.
  public static let leastVotes = 4

  /// The numbers by their names; the target as percent of the leader's side.
  var facts: [String: Int] {
    [
      "votes": votes, "leader": leader, "manager": manager,
      "target": target.rawValue * 20 + 10,
    ]
  }

  /// `Risk: 7 of 8 entries about it kept safe; you meant about half.`
  var line: String {
    let count = side == .leader ? leader : manager
    let start = "\(Phrases.capitalized(axis.rawValue)): \(count) of \(votes) "
    let end = "\(Self.phrase(axis, side)); you meant about \(meant)."
    let whole = start + "entries about it " + end
    return whole.count <= ChoiceReason.longestLine ? whole : start + end
  }

  private var meant: String {
    let leaders = target.rawValue * 2 + 1
    return switch side == .leader ? leaders : 10 - leaders {
    case 5: "half"
    case let tenths: "\(tenths) in 10"
    }
  }

  /// What such entries did, in words that take no side.
  private static func phrase(_ axis: Axis, _ side: Side) -> String {
    switch axis.behavior(side) {
    case .inspire: "encouraged"
    case .direct: "instructed"
    case .influence: "persuaded"
    case .command: "used rank"
    case .empower: "handed over"
    case .micromanage: "came close"
    case .grow: "grew people"
    case .organize: "organized"
    case .envision: "looked far"
    case .plan: "planned"
    case .venture: "tried things"
    case .safeguard: "kept safe"
    case .align: "saw the whole"
    case .track: "tracked"
    case .exemplify: "set an example"
    case .operate: "ran the day"
    }
  }
}
