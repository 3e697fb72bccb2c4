public import Journal

/// What the tagger read in one revision of an entry.
public struct NewReading: Hashable, Sendable {
  /// The entry.
  public var id: EntryID
  /// The revision whose text was read.
  public var revision: Int
  /// The tags it suggests.
  public var suggestions: [Tag]

  /// A reading of its parts.
  public init(id: EntryID, revision: Int, suggestions: [Tag]) {
    self.id = id
    self.revision = revision
    self.suggestions = suggestions
  }
}
