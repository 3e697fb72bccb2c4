public import Journal

/// An entry that is to be added, with all that is known of it from the start.
public struct NewEntry: Hashable, Sendable {
  /// Its identifier; one that exists already is an error.
  public var id: EntryID
  /// The civil day the writer means.
  public var day: Day
  /// When it was written.
  public var created: Moment
  /// Its text.
  public var text: String
  /// The question it answers.
  public var prompt: PromptReference?
  /// An ordinary entry or a weekly review.
  public var kind: EntryKind
  /// The tags to set.
  public var behaviors: [Tag]
  /// Whether people came unasked that day.
  public var sign: Bool
  /// Whether the question was useful.
  public var useful: Usefulness?
  /// How the writer found what happened.
  public var feeling: Feeling?

  /// A new entry of its parts.
  public init(
    id: EntryID, day: Day, created: Moment, text: String, prompt: PromptReference? = nil,
    kind: EntryKind = .entry, behaviors: [Tag] = [], sign: Bool = false,
    useful: Usefulness? = nil, feeling: Feeling? = nil
  ) {
    self.id = id
    self.day = day
    self.created = created
    self.text = text
    self.prompt = prompt
    self.kind = kind
    self.behaviors = behaviors
    self.sign = sign
    self.useful = useful
    self.feeling = feeling
  }
}
