import CTagger

/// The sentence encoder: texts as tokens in, one number for each output out.
///
/// Several texts go through the layers together, one behind the other without any padding, so that
/// weights, which are far more than the texts, come from memory once for all of them. Attention
/// alone keeps them apart. Products are of integers, 8 bits of weight by 14 bits of activation, and
/// their sums are exact; so a text's numbers depend neither on the machine nor on its neighbours.
///
/// Nothing is kept from one call to the next: calls may run at the same time.
public struct Encoder: Sendable {
  /// The instructions that it computes with.
  public let instructions: EncoderInstructions
  let model: Model

  /// At most so many tokens go together: what they need in memory stays small enough to be near.
  private static let mostTogether = 256

  /// The compiled-in encoder.
  public static func compiledIn(
    instructions: EncoderInstructions = .best
  ) throws(TaggerError) -> Encoder {
    Encoder(model: try Model.compiledIn(), instructions: instructions)
  }

  init(model: Model, instructions: EncoderInstructions = .best) {
    self.model = model
    self.instructions = instructions
  }

  /// The number of outputs.
  public var outputs: Int { model.shape.outputs }
  /// The number of words that it has vectors for.
  public var words: Int { model.shape.words }
  /// The most tokens that a text may have.
  public var mostTokens: Int { model.shape.positions }

  /// The outputs of each text, as logits. A text has at least one token and at most `mostTokens`.
  public func logits(of texts: [[Int]]) throws(TaggerError) -> [[Float]] {
    for text in texts {
      guard !text.isEmpty, text.count <= mostTokens else {
        throw .tokenCount(found: text.count, most: mostTokens)
      }
      for token in text where !(0..<words).contains(token) {
        throw .tokenOutOfRange(token: token, words: words)
      }
    }
    let groups = Self.groups(texts)
    let longest = texts.lazy.map(\.count).max() ?? 0
    let shape = model.shape
    let scratch = EncoderScratch(
      tokens: groups.lazy.map { Self.tokens(texts[$0]) }.max() ?? 0,
      notes: max(CTaggerAttentionScratch(longest, shape.width, shape.heads), longest + 15),
      shape: shape)
    return model.bytes.withBytes { bytes in
      guard let base = bytes.baseAddress else { return [] }
      let pass = EncoderPass(model: model, base: base, level: instructions.level)
      return groups.flatMap { pass.logits(of: texts[$0], scratch) }
    }
  }

  /// Texts in order, in groups of not too many tokens.
  private static func groups(_ texts: [[Int]]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var tokens = 0
    for (index, text) in texts.enumerated() {
      if let last = groups.last, tokens + text.count <= mostTogether {
        groups[groups.count - 1] = last.lowerBound..<index + 1
        tokens += text.count
      } else {
        groups.append(index..<index + 1)
        tokens = text.count
      }
    }
    return groups
  }

  private static func tokens(_ texts: ArraySlice<[Int]>) -> Int {
    texts.reduce(0) { $0 + $1.count }
  }
}
