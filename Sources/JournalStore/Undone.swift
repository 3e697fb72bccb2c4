public import Journal

/// What an `undo` took back.
public struct Undone: Hashable, Sendable {
  /// The kind of the change that was taken back.
  public var kind: ChangeKind
  /// The entries it had touched.
  public var entries: [EntryID]
  /// The axes whose targets it had set, in the order of `Axis`.
  public var targets: [Axis]
  /// The behaviors whose tags it had changed, in the order of `Behavior`.
  public var behaviors: [Behavior]
  /// Those of the entries that the tagger had read and that count as unread now.
  public var unread: [EntryID]
  /// The promises it had made or changed; one that it had made is in force no more.
  public var promises: [PromiseID]

  /// A report of its parts.
  public init(
    kind: ChangeKind, entries: [EntryID] = [], targets: [Axis] = [], behaviors: [Behavior] = [],
    unread: [EntryID] = [], promises: [PromiseID] = []
  ) {
    self.kind = kind
    self.entries = entries
    self.targets = targets
    self.behaviors = behaviors
    self.unread = unread
    self.promises = promises
  }
}
