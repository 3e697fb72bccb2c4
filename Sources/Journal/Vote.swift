/// One entry's word on one axis, however many tags it has there.
public enum Vote: Hashable, Sendable {
  case leader, manager, both

  /// The vote of a set of tags on an axis; nil where none of them counts.
  public init?(on axis: Axis, of tags: some Sequence<Tag>) {
    // Without a set: the trends ask this for every entry and axis of a year.
    var (isLeader, isManager) = (false, false)
    for tag in tags where tag.isVote && tag.behavior.axis == axis {
      switch tag.behavior.side {
      case .leader: isLeader = true
      case .manager: isManager = true
      }
    }
    switch (isLeader, isManager) {
    case (true, true): self = .both
    case (true, false): self = .leader
    case (false, true): self = .manager
    case (false, false): return nil
    }
  }
}
