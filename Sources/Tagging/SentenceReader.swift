import Journal

/// Reads sentences in small batches, and hands on each one's probabilities as soon as they are there,
/// so that what it holds does not grow with the text. Equal sentences near each other are read once.
struct SentenceReader {
  /// Texts as tokens in, logits out.
  typealias Encode = @Sendable (_ texts: [[Int]]) -> [[Float]]

  /// Sentences that go to the model together.
  static let batch = 16
  /// Readings that are kept to spare equal ones.
  private static let mostKept = 256

  let calibration: Calibration
  let encode: Encode
  private var waiting: [(sentence: Int, tokens: [Int])] = []
  private var kept: [[Int]: SentenceProbabilities] = [:]
  private var present: (sentence: Int, probabilities: SentenceProbabilities)?

  init(calibration: Calibration, encode: @escaping Encode) {
    self.calibration = calibration
    self.encode = encode
  }

  /// What is handed on: a sentence by its number, in order.
  typealias Hear = (_ sentence: Int, _ probabilities: SentenceProbabilities) -> Void

  /// Takes the pieces of the next sentence; false when it was told to stop.
  mutating func take(
    _ pieces: [Int], sentence: Int, isCancelled: () -> Bool, hear: Hear
  ) -> Bool {
    for part in TokenWindows.parts(of: pieces.count) {
      waiting.append((sentence, TokenWindows.tokens(pieces[part])))
      if waiting.count == Self.batch {
        guard !isCancelled() else { return false }
        readWaiting(hear)
      }
    }
    return true
  }

  /// Reads what still waits; false when it was told to stop.
  mutating func finish(isCancelled: () -> Bool, hear: Hear) -> Bool {
    guard !isCancelled() else { return false }
    readWaiting(hear)
    if let present { hear(present.sentence, present.probabilities) }
    present = nil
    return true
  }

  private mutating func readWaiting(_ hear: Hear) {
    if kept.count > Self.mostKept { kept.removeAll(keepingCapacity: true) }
    var unread: [[Int]] = []
    var seen: Set<[Int]> = []
    for (_, tokens) in waiting where kept[tokens] == nil && seen.insert(tokens).inserted {
      unread.append(tokens)
    }
    if !unread.isEmpty {
      for (tokens, logits) in zip(unread, encode(unread)) {
        kept[tokens] = calibration.probabilities(of: logits)
      }
    }
    for (sentence, tokens) in waiting {
      if let probabilities = kept[tokens] { add(probabilities, to: sentence, hear) }
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// The windows of one sentence come one behind the other; it is handed on when the next begins.
  private mutating func add(
    _ probabilities: SentenceProbabilities, to sentence: Int, _ hear: Hear
  ) {
    if present?.sentence == sentence {
      present?.probabilities.unite(probabilities)
      return
    }
    if let present { hear(present.sentence, present.probabilities) }
    present = (sentence, probabilities)
  }
}
