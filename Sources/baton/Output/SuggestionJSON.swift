import Journal
import Tagging

/// The shape of what the tagger heard in a text. Keys may be added, never changed.
extension JSONWriter {
  /// An answer, every key always there; `why` only where it was asked for.
  mutating func answer(_ answer: Suggester.Answer) {
    let reading = answer.reading
    object { json in
      json.key("tags")
      json.array(reading.suggestions.indices) { json, index in
        json.object { json in
          json.members(of: reading.suggestions[index])
          if let words = answer.reasons?[index] { json.why(words) }
        }
      }
      json.key("promise")
      if let promise = reading.promise {
        json.object { $0.members(of: promise) }
      } else {
        json.null()
      }
      json.member("sign", reading.isSign)
      json.member("refusal", reading.refusal?.key)
    }
  }

  private mutating func members(of suggestion: Suggestion) {
    member("behavior", suggestion.behavior.rawValue)
    member("axis", suggestion.behavior.axis.rawValue)
    member("side", suggestion.behavior.side.rawValue)
    place(suggestion.probability, suggestion.span, suggestion.quote)
  }

  private mutating func members(of promise: HeardPromise) {
    place(promise.probability, promise.span, promise.quote)
    key("intends")
    array(promise.intends) { $0.string($1.rawValue) }
  }

  private mutating func place(_ probability: Double, _ span: Range<Int>, _ quote: String) {
    member("probability", Self.rounded(probability))
    member("start", span.lowerBound)
    member("end", span.upperBound)
    member("quote", quote)
  }

  private mutating func why(_ words: [WordWeight]) {
    key("why")
    array(words) { json, word in
      json.object { json in
        json.member("word", word.word)
        json.member("start", word.span.lowerBound)
        json.member("end", word.span.upperBound)
        json.member("weight", Self.rounded(word.weight))
      }
    }
  }

  /// Four places: more would promise what no probability keeps.
  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

extension Refusal {
  /// Its name in JSON.
  var key: String {
    switch self {
    case .noSentence: "no-sentence"
    case .notEnglish: "not-english"
    }
  }
}
