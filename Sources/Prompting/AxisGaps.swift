import Journal

/// How far the entries of the last weeks lie from what their writer means, axis by axis.
///
/// Six imaginary votes stand at the target, so that silence pushes nothing. Votes are counted by
/// age first and weighted then: the order of entries changes not even the last bit.
struct AxisGaps {
  /// The target less the leader's share; nil without a target.
  private var gaps: [Axis: Double] = [:]
  private var ownership = 0.0
  private var counts: [Axis: (votes: Int, leader: Int, manager: Int)] = [:]
  private let targets: [Axis: TargetPosition]

  private static let imaginary = 6.0
  private static let watchDays = 14

  init(_ entries: [WrittenEntry], targets: [Axis: TargetPosition], on day: Day) {
    self.targets = targets
    var leader: [Axis: [Int]] = [:]
    var manager: [Axis: [Int]] = [:]
    let none = Array(repeating: 0, count: Situation.recentDays)
    var watched: Set<Day> = []
    var watchedEntries = 0
    for entry in entries {
      let age = entry.day.distance(to: day)
      guard none.indices.contains(age) else { continue }
      if entry.showsMicromanaging, age < Self.watchDays {
        watched.insert(entry.day)
        watchedEntries += 1
      }
      for (axis, vote) in entry.votes {
        if vote != .manager { leader[axis, default: none][age] += vote == .both ? 1 : 2 }
        if vote != .leader { manager[axis, default: none][age] += vote == .both ? 1 : 2 }
        if age < GapCounts.days { count(vote, on: axis) }
      }
    }
    for (axis, target) in targets where axis.isBalance {
      let left = Self.weighted(leader[axis] ?? [])
      let right = Self.weighted(manager[axis] ?? [])
      let share = (left + Self.imaginary * target.share) / (left + right + Self.imaginary)
      gaps[axis] = left + right == 0 ? 0 : target.share - share
    }
    if watched.count >= 2 { ownership = 1 - Decay.thirds(watchedEntries) }
  }

  private mutating func count(_ vote: Vote, on axis: Axis) {
    counts[axis, default: (0, 0, 0)].votes += 1
    if vote != .manager { counts[axis, default: (0, 0, 0)].leader += 1 }
    if vote != .leader { counts[axis, default: (0, 0, 0)].manager += 1 }
  }

  /// Votes in halves by their age in days, weighted and summed.
  private static func weighted(_ halves: [Int]) -> Double {
    var sum = 0.0
    for (age, count) in halves.enumerated() where count > 0 {
      sum += Double(count) / 2 * Decay.votes.left(after: age)
    }
    return sum
  }

  /// The gap of an axis: positive where the leader's side is wanted. Nil without a target.
  func gap(of axis: Axis) -> Double? { gaps[axis] }

  /// How well a prompt answers the gap of its axis, in [0, 1].
  func term(for prompt: Prompt) -> Double {
    guard let axis = prompt.axis else { return 0 }
    guard axis.isBalance else { return ownership }
    guard let gap = gaps[axis], gap != 0 else { return 0 }
    let size = min(1, abs(gap) / 0.25)
    return switch prompt.lean {
    case .both: 0.7 * size
    case .leader: gap > 0 ? size : 0
    case .manager: gap < 0 ? size : 0
    case nil: 0
    }
  }

  /// The counts behind the gap of an axis. Nil where there are too few to speak of, and where the
  /// plain counts of four weeks do not say what the weighted ones of eight do.
  func counts(of axis: Axis) -> GapCounts? {
    guard let gap = gaps[axis], gap != 0, let target = targets[axis], let count = counts[axis],
      count.votes >= GapCounts.leastVotes
    else { return nil }
    let side: Side = gap > 0 ? .manager : .leader
    // Entries with both sides count half for either; in twentieths, to stay with whole numbers.
    let many = side == .leader ? count.leader : count.manager
    let both = count.leader + count.manager - count.votes
    let tenths = target.rawValue * 2 + 1
    let meant = side == .leader ? tenths : 10 - tenths
    guard (2 * many - both) * 10 > meant * 2 * count.votes else { return nil }
    return GapCounts(
      axis: axis, side: side, votes: count.votes, leader: count.leader, manager: count.manager,
      target: target)
  }
}
