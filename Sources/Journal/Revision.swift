/// One save of an entry. Nothing is overwritten: an edit, a deletion and an undo each add one.
public struct Revision: Hashable, Sendable {
  /// 1 for the first save, rising by one.
  public var number: Int
  /// When it was saved.
  public var saved: Moment
  /// What made it.
  public var change: ChangeKind
  /// The civil day the entry had then.
  public var day: Day
  /// The text then.
  public var text: String
  /// Whether it deleted the entry.
  public var isDeleted: Bool

  /// A revision of its parts.
  public init(
    number: Int, saved: Moment, change: ChangeKind, day: Day, text: String, isDeleted: Bool
  ) {
    self.number = number
    self.saved = saved
    self.change = change
    self.day = day
    self.text = text
    self.isDeleted = isDeleted
  }
}

/// What a change did: the steps that `undo` takes back one by one.
public enum ChangeKind: String, CaseIterable, Hashable, Sendable {
  case add, edit, delete, tag, mark, target, promise, undo
}
