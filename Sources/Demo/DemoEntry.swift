public import Journal

/// An entry of the made-up journal. It has neither identifier nor prompt: who writes it into a
/// journal makes the one and finds the other for its theme.
public struct DemoEntry: Hashable, Sendable {
  /// The civil day.
  public var day: Day
  /// When it was saved: in the late afternoon as a rule, now and then after midnight.
  public var created: Moment
  /// The text.
  public var text: String
  /// The theme of the question it answers; nil for an open entry.
  public var theme: ThemeID?
  /// Its tags by place in the text, weak and rejected suggestions included.
  public var tags: [Tag]
  /// Whether people came unasked that day.
  public var sign: Bool
  /// Whether the question was useful; nil where the writer did not say, and for an open entry.
  public var useful: Usefulness?
  /// How the writer found what happened; nil where the writer did not say.
  public var feeling: Feeling?

  /// An entry of its parts.
  public init(
    day: Day, created: Moment, text: String, theme: ThemeID? = nil, tags: [Tag] = [],
    sign: Bool = false, useful: Usefulness? = nil, feeling: Feeling? = nil
  ) {
    self.day = day
    self.created = created
    self.text = text
    self.theme = theme
    self.tags = tags
    self.sign = sign
    self.useful = useful
    self.feeling = feeling
  }
}
