import Journal
import Tagging
import Wording

/// What `baton suggest` says of one text.
struct Suggester {
  /// Words that weigh less than this are not worth showing.
  static let leastWeight = 0.005
  /// The most words that are shown for a suggestion.
  static let mostWords = 8

  /// The tagger.
  let tagger: Tagger
  /// From which probability a behavior is suggested.
  let strictness: Strictness
  /// Whether the words that weighed most are found out, which takes a reading for each word.
  let explains: Bool

  /// A reading with its reasons.
  struct Answer {
    /// The reading.
    var reading: Reading
    /// For each suggestion the words that weighed most, heaviest first, with their places in the
    /// text; nil where they were not asked for.
    var reasons: [[WordWeight]]?
  }

  /// Reads a text.
  func answer(to text: String) -> Answer {
    let reading = tagger.read(text, strictness: strictness) ?? Reading()
    return Answer(
      reading: reading, reasons: explains ? reading.suggestions.map(reasons) : nil)
  }

  private func reasons(for suggestion: Suggestion) -> [WordWeight] {
    (tagger.wordWeights(of: suggestion.behavior, in: suggestion.quote) ?? [])
      .filter { $0.weight >= Self.leastWeight }
      .sorted { ($0.weight, $1.span.lowerBound) > ($1.weight, $0.span.lowerBound) }
      .prefix(Self.mostWords)
      .map { word in
        var word = word
        let start = suggestion.span.lowerBound
        word.span = start + word.span.lowerBound..<start + word.span.upperBound
        return word
      }
  }
}

extension Suggester.Answer {
  /// The lines for a person; empty where nothing was heard.
  var lines: [String] {
    var lines: [String] = []
    for (index, suggestion) in reading.suggestions.enumerated() {
      lines.append(
        Self.line(
          TaggingWords.confidence(suggestion.probability), suggestion.behavior.rawValue,
          suggestion.quote))
      let words = (reasons?[index] ?? []).filter { $0.weight >= 0.01 }.prefix(5)
      if !words.isEmpty {
        lines.append(
          Self.line("", "", TaggingWords.reasons(words.map { ($0.word, $0.weight) })))
      }
    }
    if let promise = reading.promise {
      let intends = promise.intends.map(\.rawValue)
      lines.append(
        Self.line(
          TaggingWords.confidence(promise.probability), "promise",
          promise.quote + (intends.isEmpty ? "" : "  [\(intends.joined(separator: ", "))]")))
    }
    if reading.isSign { lines.append(Self.line("", "sign", TaggingWords.sign)) }
    return lines
  }

  /// What is said beside the lines; nil for nothing.
  var note: String? { refusalNote ?? (lines.isEmpty ? TaggingWords.nothing : nil) }

  /// Why the text was not read; nil where it was.
  var refusalNote: String? {
    switch reading.refusal {
    case .notEnglish: TaggingWords.notEnglish
    case .noSentence: TaggingWords.noSentence
    case nil: nil
    }
  }

  private static func line(_ confidence: String, _ what: String, _ words: String) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    return padded(confidence, TaggingWords.confidenceWidth) + "  " + padded(what, 11) + "  "
      + Plain.line(words)
  }
}
