public import Journal

/// A draft with the program it belongs to.
public struct StoredDraft: Hashable, Sendable {
  /// The draft.
  public var draft: Draft
  /// The program that writes it, by a name of the caller's choice.
  public var owner: String
  /// When it was last put by.
  public var saved: Moment

  /// A stored draft of its parts.
  public init(draft: Draft, owner: String, saved: Moment) {
    self.draft = draft
    self.owner = owner
    self.saved = saved
  }
}
