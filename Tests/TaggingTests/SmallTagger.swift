import CTagger
import Journal

@testable import Tagging

/// Taggers whose model is a few lines of a test, with the real vocabulary.
enum SmallTagger {
  /// Probabilities are plain logistic functions, and count from one half on.
  static let calibration: Calibration = {
    let output = Calibration.Output(slope: 1, bias: 0, fewer: 0.8, usual: 0.5, more: 0.2)
    return Calibration(
      version: "test", date: "2026-01-01",
      behaviors: Dictionary(uniqueKeysWithValues: Behavior.allCases.map { ($0, output) }),
      intends: output, promise: output, sign: output)
  }()

  /// The compiled-in vocabulary's pieces.
  static func wordPiece() throws -> WordPiece { try compiledIn.get() }

  private static let compiledIn = Result {
    let file = CTaggerVocabulary()
    return try WordPiece(Vocabulary(UnsafeBufferPointer(start: file.bytes, count: file.length)))
  }

  static func tagger(
    neighbors: Neighbors = .none, encode: @escaping SentenceReader.Encode
  ) throws -> Tagger {
    Tagger(
      wordPiece: try wordPiece(), calibration: calibration, card: "", neighbors: neighbors,
      encode: encode)
  }

  static func hearingEverything() throws -> Tagger {
    try tagger { $0.map { _ in [Float](repeating: 3, count: Calibration.outputs) } }
  }

  /// Logits by the words of a text: -4 and more for each that is there.
  static func tagger(
    neighbors: Neighbors = .none, hearing words: [(word: String, output: Int, logit: Float)]
  ) throws -> Tagger {
    let wordPiece = try wordPiece()
    let heard = words.map { (Set(wordPiece.pieces(of: Array($0.word.unicodeScalars))), $0) }
    return try tagger(neighbors: neighbors) { texts in
      texts.map { tokens in
        var logits = [Float](repeating: -4, count: Calibration.outputs)
        for (pieces, word) in heard where pieces.isSubset(of: tokens) {
          logits[word.output] += word.logit
        }
        return logits
      }
    }
  }

  /// The number of a behavior's output.
  static func output(_ behavior: Behavior) -> Int {
    Behavior.allCases.firstIndex(of: behavior) ?? 0
  }
}
