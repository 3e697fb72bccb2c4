/// One entry's word on one axis, however many tags it has there.
public enum Vote: Hashable, Sendable {
  case leader, manager, both

  /// The vote of a set of tags on an axis; nil where none of them counts.
  public init?(on axis: Axis, of tags: some Sequence<Tag>) {
    var sides: Set<Side> = []
    for tag in tags where tag.isVote && tag.behavior.axis == axis {
      sides.insert(tag.behavior.side)
    }
    switch (sides.contains(.leader), sides.contains(.manager)) {
    case (true, true): self = .both
    case (true, false): self = .leader
    case (false, true): self = .manager
    case (false, false): return nil
    }
  }
}
