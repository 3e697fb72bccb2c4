import Journal

/// Keeps, of the sentences heard, the clearest for each behavior and for a promise; of equally clear
/// ones the first.
struct ClearestSentences {
  private var behaviors: [(sentence: Int, probability: Double)?] = Behavior.allCases.map { _ in nil
  }
  private var promise: (sentence: Int, probability: Double, intends: [Double])?
  private var sign = 0.0
  private var sentences = 0

  mutating func hear(_ sentence: Int, _ probabilities: SentenceProbabilities) {
    sentences += 1
    for (index, probability) in probabilities.behaviors.enumerated()
    where behaviors.indices.contains(index) && probability > behaviors[index]?.probability ?? 0 {
      behaviors[index] = (sentence, probability)
    }
    if probabilities.promise > promise?.probability ?? 0 {
      promise = (sentence, probabilities.promise, probabilities.intends)
    }
    sign = max(sign, probabilities.sign)
  }

  /// Puts what is sure enough to be said on the sentence that shows it, where sentences are read
  /// behind the one before: of the two, the one that shows it more clearly alone.
  ///
  /// - Parameter alone: what a sentence shows by itself; nil for one that was not read.
  mutating func settle(
    by calibration: Calibration, strictness: Strictness,
    alone: (_ sentence: Int) -> SentenceProbabilities?
  ) {
    func shower(_ sentence: Int, _ value: (SentenceProbabilities) -> Double?) -> Int {
      guard sentence > 0, let before = alone(sentence - 1).flatMap(value),
        let itself = alone(sentence).flatMap(value), before > itself
      else { return sentence }
      return sentence - 1
    }
    for (index, thresholds) in calibration.thresholds.enumerated() {
      guard behaviors.indices.contains(index), let clear = behaviors[index],
        clear.probability >= thresholds.probability(at: strictness, sentences: sentences)
      else { continue }
      behaviors[index]?.sentence = shower(clear.sentence) {
        $0.behaviors.indices.contains(index) ? $0.behaviors[index] : nil
      }
    }
    if let clear = promise, clear.probability >= calibration.promise.threshold(at: strictness) {
      promise?.sentence = shower(clear.sentence) { $0.promise }
    }
  }

  /// What of it is sure enough to be said.
  func reading(
    by calibration: Calibration, strictness: Strictness, span: (Int) -> Range<Int>,
    quote: (Int) -> String
  ) -> Reading {
    let suggestions = calibration.thresholds.enumerated().compactMap {
      index, thresholds -> Suggestion? in
      guard let (sentence, probability) = behaviors[index],
        probability >= thresholds.probability(at: strictness, sentences: sentences)
      else { return nil }
      return Suggestion(
        behavior: thresholds.behavior, probability: probability, span: span(sentence),
        quote: quote(sentence))
    }
    return Reading(
      // The order of behaviors decides between equally sure ones, for sorting keeps it.
      suggestions: suggestions.sorted { $0.probability > $1.probability },
      promise: heardPromise(by: calibration, strictness: strictness, span: span, quote: quote),
      isSign: sign >= calibration.sign.threshold(at: strictness))
  }

  private func heardPromise(
    by calibration: Calibration, strictness: Strictness, span: (Int) -> Range<Int>,
    quote: (Int) -> String
  ) -> HeardPromise? {
    guard let promise, promise.probability >= calibration.promise.threshold(at: strictness) else {
      return nil
    }
    return HeardPromise(
      probability: promise.probability, span: span(promise.sentence),
      quote: quote(promise.sentence),
      intends: calibration.intended(promise.intends, strictness: strictness))
  }
}
