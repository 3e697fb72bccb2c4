/// Text that was typed and not yet saved, with all that is needed to go on with it.
public struct Draft: Hashable, Sendable {
  /// The identifier its entry has or will have.
  public var id: EntryID
  /// Whether the entry exists already, so that saving makes a further revision of it.
  public var revises: Bool
  /// The revision it started from; 0 for a new entry.
  public var baseRevision: Int
  /// The civil day it is for.
  public var day: Day
  /// The question it answers; nil for an open entry.
  public var prompt: PromptReference?
  /// The text so far.
  public var text: String
  /// The cursor, counted in Unicode scalars of the text.
  public var cursor: Int

  /// A draft of its parts.
  public init(
    id: EntryID, revises: Bool = false, baseRevision: Int = 0, day: Day,
    prompt: PromptReference? = nil, text: String = "", cursor: Int = 0
  ) {
    self.id = id
    self.revises = revises
    self.baseRevision = baseRevision
    self.day = day
    self.prompt = prompt
    self.text = text
    self.cursor = cursor
  }
}
