/// What the trends need to know of an entry: its day, whether it is open, and its tags. No text.
public struct TaggedEntry: Hashable, Sendable {
  /// The entry.
  public var id: EntryID
  /// The civil day the writer meant.
  public var day: Day
  /// Whether it answers an open question, one aimed at no axis, or none. Open entries are the ones
  /// that no choice of questions moves, so a finding must hold among them too.
  public var isOpen: Bool
  /// Its tags, those that are no votes included; they are left out here.
  public var tags: [Tag]

  /// An entry of its parts.
  public init(id: EntryID, day: Day, isOpen: Bool, tags: [Tag]) {
    self.id = id
    self.day = day
    self.isOpen = isOpen
    self.tags = tags
  }
}
