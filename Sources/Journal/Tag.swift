/// A behavior on a span of an entry.
public struct Tag: Hashable, Sendable {
  /// What the span shows.
  public var behavior: Behavior
  /// Who says so.
  public var origin: TagOrigin
  /// The tagger's probability, 0…1; nil for a tag added by hand.
  public var probability: Double?
  /// Where it stands, counted in Unicode scalars of the text, end exclusive; nil when the sentence
  /// was edited since and the tag keeps only its quote.
  public var span: Range<Int>?
  /// The words of its sentence when it was tagged.
  public var quote: String
  /// Whether it was right for that moment; nil where the writer did not say.
  public var fit: Fit?
  /// The version of the tagger that suggested it; nil for a tag added by hand.
  public var model: String?

  /// A tag of its parts.
  public init(
    behavior: Behavior, origin: TagOrigin, probability: Double? = nil, span: Range<Int>?,
    quote: String, fit: Fit? = nil, model: String? = nil
  ) {
    self.behavior = behavior
    self.origin = origin
    self.probability = probability
    self.span = span
    self.quote = quote
    self.fit = fit
    self.model = model
  }

  /// Whether it counts as a vote: the writer's word, or a suggestion at 0.5 and above.
  public var isVote: Bool {
    switch origin {
    case .added, .confirmed: true
    case .rejected: false
    case .suggested: (probability ?? 0) >= Self.voteProbability
    }
  }

  /// The probability from which a suggestion counts without the writer's word.
  public static let voteProbability = 0.5
}

/// Who says that a sentence shows a behavior.
public enum TagOrigin: String, CaseIterable, Hashable, Sendable {
  case suggested, confirmed, added, rejected
}
