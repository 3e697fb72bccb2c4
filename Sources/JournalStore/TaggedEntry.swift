public import Journal

/// As much of an entry as counting needs; entries without tags are among them.
public struct TaggedEntry: Hashable, Sendable {
  /// The entry's identifier.
  public var id: EntryID
  /// Its civil day.
  public var day: Day
  /// Whether it answers no question.
  public var isOpen: Bool
  /// The tags in force, rejected ones included, by place in the text.
  public var tags: [Tag]

  /// A tagged entry of its parts.
  public init(id: EntryID, day: Day, isOpen: Bool, tags: [Tag]) {
    self.id = id
    self.day = day
    self.isOpen = isOpen
    self.tags = tags
  }
}
