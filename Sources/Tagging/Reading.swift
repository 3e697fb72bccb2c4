public import Journal

/// What the tagger read in a text: behaviors with the sentences that show them, a promise, a sign.
public struct Reading: Hashable, Sendable {
  /// At most one a behavior, each on its clearest sentence; the surest first.
  public var suggestions: [Suggestion]
  /// The clearest promise of the text; nil where none is heard.
  public var promise: HeardPromise?
  /// Whether people came unasked.
  public var isSign: Bool
  /// Why nothing was read; nil where the text was read.
  public var refusal: Refusal?

  /// A reading of its parts.
  public init(
    suggestions: [Suggestion] = [], promise: HeardPromise? = nil, isSign: Bool = false,
    refusal: Refusal? = nil
  ) {
    self.suggestions = suggestions
    self.promise = promise
    self.isSign = isSign
    self.refusal = refusal
  }
}

/// A behavior that a sentence shows.
public struct Suggestion: Hashable, Sendable {
  /// The behavior.
  public var behavior: Behavior
  /// The calibrated probability, 0…1: of those at 0.7, seven of ten or more are right.
  public var probability: Double
  /// Its sentence, in Unicode scalars of the text, end exclusive.
  public var span: Range<Int>
  /// The words of the sentence.
  public var quote: String

  /// A suggestion of its parts.
  public init(behavior: Behavior, probability: Double, span: Range<Int>, quote: String) {
    self.behavior = behavior
    self.probability = probability
    self.span = span
    self.quote = quote
  }

  /// The suggestion as a tag of an entry, made by a version of the tagger.
  public func tag(by model: String) -> Tag {
    Tag(
      behavior: behavior, origin: .suggested, probability: probability, span: span, quote: quote,
      model: model)
  }
}

/// A commitment that a sentence makes.
public struct HeardPromise: Hashable, Sendable {
  /// The calibrated probability, 0…1.
  public var probability: Double
  /// Its sentence, in Unicode scalars of the text, end exclusive.
  public var span: Range<Int>
  /// The words of the sentence.
  public var quote: String
  /// The behaviors intended, the surest first.
  public var intends: [Behavior]

  /// A promise of its parts.
  public init(probability: Double, span: Range<Int>, quote: String, intends: [Behavior]) {
    self.probability = probability
    self.span = span
    self.quote = quote
    self.intends = intends
  }
}

/// Why a text was not read.
public enum Refusal: String, Hashable, Sendable {
  /// No sentence at all: nothing, or figures, codes and signs alone.
  case noSentence
  /// The tagger reads English alone.
  case notEnglish
}
