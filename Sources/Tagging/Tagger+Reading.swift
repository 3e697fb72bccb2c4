import Journal

extension Tagger {
  /// The behaviors that a text shows, each on its clearest sentence; nil when it was told to stop,
  /// for which it asks before it looks for sentences and before every batch of them.
  public func read(
    _ text: String, strictness: Strictness = .usual, isCancelled: () -> Bool = { false }
  ) -> Reading? {
    var clearest = ClearestSentences()
    guard let pass = TextPass(text, isCancelled: isCancelled),
      let outcome = pass.run(by: self, isCancelled: isCancelled, hear: { clearest.hear($0, $1) })
    else { return nil }
    if let refusal = outcome.refusal { return Reading(refusal: refusal) }
    if neighbors == .previous {
      var kept: [Int: SentenceProbabilities] = [:]
      var isStopped = false
      clearest.settle(by: calibration, strictness: strictness) { sentence in
        if let known = kept[sentence] { return known }
        isStopped = isStopped || isCancelled()
        guard !isStopped, outcome.wasRead(sentence) else { return nil }
        kept[sentence] = pass.alone(sentence, by: self)
        return kept[sentence]
      }
      if isStopped { return nil }
    }
    var reading = clearest.reading(
      by: calibration, strictness: strictness, span: { pass.spans[$0] }, quote: pass.quote)
    if reading.promise == nil {
      reading.promise = promise(byWordingOf: pass, outcome, isCancelled: isCancelled)
    }
    return reading
  }

  /// The first sentence that promises something by its form, where the model is not sure enough of
  /// any; the probability stays the model's.
  private func promise(
    byWordingOf pass: TextPass, _ outcome: TextPass.Outcome, isCancelled: () -> Bool
  ) -> HeardPromise? {
    let sentence = pass.spans.indices.first {
      !isCancelled() && outcome.wasRead($0) && pass.spans[$0].count <= PromiseWording.mostScalars
        && PromiseWording.promises(pass.quote($0))
    }
    guard let sentence, let heard = pass.alone(sentence, by: self) else { return nil }
    return HeardPromise(
      probability: heard.promise, span: pass.spans[sentence], quote: pass.quote(sentence),
      intends: calibration.intended(heard.intends, strictness: .usual))
  }

  /// All probabilities of a text: of each the greatest of its sentences.
  public func probabilities(of text: String) -> PassageProbabilities {
    let zeros = [Double](repeating: 0, count: Behavior.allCases.count)
    var union = SentenceProbabilities(behaviors: zeros, intends: zeros, promise: 0, sign: 0)
    let outcome = TextPass(text, isCancelled: { false })?
      .run(by: self, isCancelled: { false }, hear: { union.unite($1) })
    return PassageProbabilities(
      behaviors: union.behaviors, intends: union.intends, promise: union.promise, sign: union.sign,
      refusal: outcome?.refusal)
  }
}

/// One walk through the sentences of a text.
private struct TextPass {
  let scalars: [Unicode.Scalar]
  let spans: [Range<Int>]

  /// Finds the sentences; nil when it was told to stop.
  init?(_ text: String, isCancelled: () -> Bool) {
    guard !isCancelled() else { return nil }
    scalars = Array(text.unicodeScalars)
    spans = Sentences.spans(in: text)
    guard !isCancelled() else { return nil }
  }

  struct Outcome {
    var refusal: Refusal?
    /// The sentences that are not English, or hold no words.
    var skipped: Set<Int> = []

    func wasRead(_ sentence: Int) -> Bool { !skipped.contains(sentence) }
  }

  /// What a sentence shows by itself.
  func alone(_ sentence: Int, by tagger: Tagger) -> SentenceProbabilities? {
    let pieces = tagger.wordPiece.pieces(of: scalars[spans[sentence]])
    let windows = TokenWindows.parts(of: pieces.count).prefix(SentenceReader.batch)
    let logits = tagger.encode(windows.map { TokenWindows.tokens(pieces[$0]) })
    var union: SentenceProbabilities?
    for probabilities in logits.compactMap({ tagger.calibration.probabilities(of: $0) }) {
      if union == nil { union = probabilities } else { union?.unite(probabilities) }
    }
    return union
  }

  func quote(_ sentence: Int) -> String {
    String(String.UnicodeScalarView(scalars[spans[sentence]]))
  }

  /// Reads the English sentences in order; nil when it was told to stop.
  func run(
    by tagger: Tagger, isCancelled: () -> Bool, hear: SentenceReader.Hear
  ) -> Outcome? {
    guard !spans.isEmpty else { return Outcome(refusal: .noSentence) }
    guard let evidence = evidence(by: tagger, isCancelled: isCancelled) else { return nil }
    let sum = evidence.reduce(0, +)
    var reader = SentenceReader(calibration: tagger.calibration, encode: tagger.encode)
    var previous: [Int] = []
    var anyHasWords = false
    var skipped: Set<Int> = []
    for (sentence, span) in spans.enumerated() {
      let hasWords = EnglishCheck.hasWords(scalars[span])
      anyHasWords = anyHasWords || hasWords
      guard hasWords,
        EnglishCheck.isEnglish(evidence[sentence], others: sum - evidence[sentence])
      else {
        previous = []
        skipped.insert(sentence)
        continue
      }
      let pieces = tagger.wordPiece.pieces(of: scalars[span])
      guard
        reader.take(
          tagger.neighbors.pieces(pieces, previous: previous), sentence: sentence,
          isCancelled: isCancelled, hear: hear)
      else { return nil }
      previous = pieces
    }
    guard skipped.count < spans.count else {
      return Outcome(refusal: anyHasWords ? .notEnglish : .noSentence)
    }
    return reader.finish(isCancelled: isCancelled, hear: hear)
      ? Outcome(skipped: skipped) : nil
  }

  private func evidence(by tagger: Tagger, isCancelled: () -> Bool) -> [Double]? {
    let check = EnglishCheck(wordPiece: tagger.wordPiece)
    var evidence: [Double] = []
    evidence.reserveCapacity(spans.count)
    for (sentence, span) in spans.enumerated() {
      if sentence % 256 == 0, isCancelled() { return nil }
      evidence.append(check.evidence(of: scalars[span]))
    }
    return evidence
  }
}
