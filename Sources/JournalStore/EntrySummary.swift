public import Journal

/// As much of an entry as a list shows.
public struct EntrySummary: Hashable, Sendable {
  /// The entry's identifier.
  public var id: EntryID
  /// Its civil day.
  public var day: Day
  /// When it was first saved.
  public var created: Moment
  /// Its first line that is not blank, at most 200 characters of it.
  public var firstLine: String
  /// The behaviors that count as votes, in the order of `Behavior`.
  public var behaviors: [Behavior]
  /// An ordinary entry or a weekly review.
  public var kind: EntryKind

  /// A summary of its parts.
  public init(
    id: EntryID, day: Day, created: Moment, firstLine: String, behaviors: [Behavior] = [],
    kind: EntryKind = .entry
  ) {
    self.id = id
    self.day = day
    self.created = created
    self.firstLine = firstLine
    self.behaviors = behaviors
    self.kind = kind
  }
}
