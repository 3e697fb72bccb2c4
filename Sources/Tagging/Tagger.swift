import CTagger
import Journal

/// Hears behaviors in what somebody wrote: sentences, their word pieces, the encoder, probabilities.
///
/// Reading needs nothing but the text and keeps nothing of it. A tagger may be used from several
/// threads at once.
public final class Tagger: Sendable {
  /// With what every sentence is read: with the one before it, on real passages and on the corpus
  /// one to three points of micro-F1 better than alone, at twice the time.
  static let neighbors = Neighbors.previous

  /// The model card: where the model comes from, what it does well and what not.
  public let card: String
  let calibration: Calibration
  let wordPiece: WordPiece
  let encode: SentenceReader.Encode
  let neighbors: Neighbors

  /// A tagger of its parts.
  init(
    wordPiece: WordPiece, calibration: Calibration, card: String,
    neighbors: Neighbors = Tagger.neighbors, encode: @escaping SentenceReader.Encode
  ) {
    self.wordPiece = wordPiece
    self.calibration = calibration
    self.card = card
    self.neighbors = neighbors
    self.encode = encode
  }

  /// Loads the compiled-in model on first use: nothing of it is read before. Every call gives the
  /// same tagger.
  public static func compiledIn() throws(TaggerError) -> Tagger { try loaded.get() }

  private static let loaded = Result { () throws(TaggerError) in try load() }

  private static func load() throws(TaggerError) -> Tagger {
    let encoder = try Encoder.compiledIn()
    try check(encoder)
    let vocabulary = Vocabulary(bytes(CTaggerVocabulary()))
    guard vocabulary.count == encoder.words else {
      throw .vocabularySize(expected: encoder.words, found: vocabulary.count)
    }
    return Tagger(
      wordPiece: try WordPiece(vocabulary),
      calibration: try CalibrationFile.calibration(of: text(CTaggerThresholds())),
      card: text(CTaggerCard()),
      // The encoder refuses only tokens that it does not have, and texts that are too long.
      encode: { (try? encoder.logits(of: $0)) ?? [] })
  }

  /// Whether an encoder takes windows as long as they are cut, and answers what is asked of it: a
  /// tagger with another one would suggest nothing and say nothing of it.
  static func check(_ encoder: Encoder) throws(TaggerError) {
    guard encoder.mostTokens >= TokenWindows.most else {
      throw .modelShape(name: "positions", found: encoder.mostTokens)
    }
    guard encoder.outputs == Calibration.outputs else {
      throw .modelShape(name: "outputs", found: encoder.outputs)
    }
  }

  private static func bytes(_ file: CTaggerFile) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: file.bytes, count: file.length)
  }

  private static func text(_ file: CTaggerFile) -> String {
    String(decoding: bytes(file), as: UTF8.self)
  }

  /// The model's version, which stands in the tags that it made.
  public var version: String { calibration.version }

  /// The day it was made, as ISO 8601 has it.
  public var date: String { calibration.date }

  /// From which probability each behavior is suggested, in the order of `Behavior.allCases`.
  public var thresholds: [BehaviorThresholds] { calibration.thresholds }
}
