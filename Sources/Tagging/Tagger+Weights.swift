public import Journal

extension Tagger {
  /// For each word of a suggestion's sentence how much the behavior's probability falls without it,
  /// in order; nil when it was told to stop, for which it asks before every batch of readings. Of a
  /// sentence that is too long to be read at once, the part where the behavior is clearest is
  /// weighed, and other words weigh nothing. What has neither letter nor digit is no word.
  public func wordWeights(
    of behavior: Behavior, in sentence: String, isCancelled: () -> Bool = { false }
  ) -> [WordWeight]? {
    guard !isCancelled() else { return nil }
    guard let output = Behavior.allCases.firstIndex(of: behavior) else { return [] }
    let scalars = Array(sentence.unicodeScalars)
    let runs = WordRuns.runs(of: scalars[...], by: wordPiece)
    let pieces = runs.flatMap(\.pieces)
    let parts = TokenWindows.parts(of: pieces.count)
    guard
      let clear = probabilities(
        of: parts.count, output: output, isCancelled: isCancelled, text: { pieces[parts[$0]] })
    else { return nil }
    guard let (part, whole) = Self.clearest(parts, clear) else { return [] }

    // The words of the part, each with its pieces in it.
    var words: [(run: WordRuns, range: Range<Int>)] = []
    var place = 0
    for run in runs {
      let range = place..<place + run.pieces.count
      place = range.upperBound
      if run.isWord, !range.isEmpty { words.append((run, range)) }
    }
    let inPart = words.indices.filter {
      part.lowerBound <= words[$0].range.lowerBound && words[$0].range.upperBound <= part.upperBound
    }
    let without = probabilities(of: inPart.count, output: output, isCancelled: isCancelled) {
      let word = words[inPart[$0]].range
      return pieces[part.lowerBound..<word.lowerBound] + pieces[word.upperBound..<part.upperBound]
    }
    guard let without else { return nil }
    var weights = words.map { word, _ in
      WordWeight(
        span: word.span, word: String(String.UnicodeScalarView(scalars[word.span])), weight: 0)
    }
    for (index, probability) in zip(inPart, without) {
      weights[index].weight = whole - probability
    }
    return weights
  }

  private static func clearest(
    _ parts: [Range<Int>], _ probabilities: [Double]
  ) -> (Range<Int>, Double)? {
    var best: (Range<Int>, Double)?
    for (part, probability) in zip(parts, probabilities) where probability > best?.1 ?? -1 {
      best = (part, probability)
    }
    return best
  }

  /// The probabilities of so many texts, which are made batch by batch; nil when it was told to stop.
  private func probabilities(
    of count: Int, output: Int, isCancelled: () -> Bool, text: (Int) -> ArraySlice<Int>
  ) -> [Double]? {
    var probabilities: [Double] = []
    for start in stride(from: 0, to: count, by: SentenceReader.batch) {
      guard !isCancelled() else { return nil }
      let batch = (start..<min(count, start + SentenceReader.batch)).map {
        TokenWindows.tokens(text($0))
      }
      probabilities += encode(batch).map { logits in
        calibration.probabilities(of: logits)?.behaviors[output] ?? 0
      }
    }
    return probabilities
  }
}

/// A sentence cut into words and what stands between them, so that the pieces of the runs are those
/// of the sentence.
struct WordRuns {
  var span: Range<Int>
  /// Whether it holds a letter or a digit.
  var isWord: Bool
  var pieces: [Int]

  static func runs(of text: ArraySlice<Unicode.Scalar>, by wordPiece: WordPiece) -> [WordRuns] {
    var runs: [WordRuns] = []
    var start = text.startIndex
    while start < text.endIndex {
      let isWord = isOfWord(text[start])
      var end = start + 1
      while end < text.endIndex {
        let joins =
          isWord && isJoint(text[end]) && end + 1 < text.endIndex && isOfWord(text[end + 1])
        guard isOfWord(text[end]) == isWord || joins else { break }
        end += 1
      }
      let run = text[start..<end]
      runs.append(
        WordRuns(
          span: start..<end, isWord: isWord && run.contains(where: isLetterOrDigit),
          pieces: wordPiece.pieces(of: run)))
      start = end
    }
    return runs
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch FoldedScalar(scalar) {
    case .letter, .syllable, .gone: true
    case .space, .alone: false
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// What joins two parts of a word, as in don't and one-to-one.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "-" || scalar == "‐"
  }
}
