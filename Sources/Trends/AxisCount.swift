public import Journal

/// The votes of some entries on one axis. The unit is one vote an entry and axis, however many tags
/// the entry has there, because the tags of one entry are not independent of each other.
public struct AxisCount: Hashable, Sendable {
  /// The axis voted on.
  public var axis: Axis
  /// Entries with the leader's side only.
  public var leader: Int
  /// Entries with the manager's side only.
  public var manager: Int
  /// Entries with both sides.
  public var both: Int

  /// A count of its parts, empty unless said otherwise.
  public init(axis: Axis, leader: Int = 0, manager: Int = 0, both: Int = 0) {
    self.axis = axis
    self.leader = leader
    self.manager = manager
    self.both = both
  }

  /// How many entries voted: the *n* of a share.
  public var votes: Int { leader + manager + both }

  /// Twice the *k* of a share, in whole numbers: an entry with both sides is half a vote for each.
  public var doubledLeaderVotes: Int { 2 * leader + both }

  /// The blocks to draw on a side: an entry with both sides gives one to each.
  public func blocks(_ side: Side) -> Int {
    switch side {
    case .leader: leader + both
    case .manager: manager + both
    }
  }

  /// Counts one more vote; no vote changes nothing.
  public mutating func count(_ vote: Vote?) {
    switch vote {
    case .leader: leader += 1
    case .manager: manager += 1
    case .both: both += 1
    case nil: break
    }
  }

  /// Counts the votes of entries on every axis: always eight counts, in the order of the axes.
  public static func counts(of entries: some Sequence<TaggedEntry>) -> [AxisCount] {
    var table = AxisTable()
    for entry in entries { table.add(entry) }
    return table.counts
  }
}

/// A running count on all the axes.
struct AxisTable {
  var counts: [AxisCount] = Axis.allCases.map { AxisCount(axis: $0) }
  var entries = 0

  mutating func add(_ entry: TaggedEntry) {
    entries += 1
    guard !entry.tags.isEmpty else { return }
    for index in counts.indices {
      counts[index].count(Vote(on: counts[index].axis, of: entry.tags))
    }
  }
}
