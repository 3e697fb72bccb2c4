public import Journal

/// What became of readings.
public struct KeptReadings: Hashable, Sendable {
  /// The entries that count as read.
  public var entries: [EntryID]
  /// How many suggestions stand in them now: fewer than were read where the writer had a say.
  public var suggestions: Int

  /// A report of its parts.
  public init(entries: [EntryID] = [], suggestions: Int = 0) {
    self.entries = entries
    self.suggestions = suggestions
  }
}
