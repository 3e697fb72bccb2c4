import Journal

/// Sentences that promise something by their form: a few plain ones, for what the model is not sure
/// enough of. Each needs a word of time to come, and none may tell of what was.
enum PromiseWording {
  /// Longer sentences are not looked at: a promise is short.
  static let mostScalars = 400

  /// Whether a sentence promises something by its form alone.
  static func promises(_ sentence: String) -> Bool {
    let words = PlainWords.of(sentence)
    guard words.count >= 3, !sentence.trimmingWhitespace().hasSuffix("?") else { return false }
    if hasRow(["i", "promised"], in: words) { return isBound(words) }
    guard !words.contains(where: tellsOfThePast) else { return false }
    let isTimed = words.contains(where: times.contains)
    let refusals = [
      ["i", "won't"], ["i", "will", "not"], ["i'm", "not", "going", "to"],
      ["i", "am", "not", "going", "to"],
    ]
    if refusals.contains(where: { hasRow($0, in: words) }) { return isTimed }
    if beginnings.contains(where: { words.starts(with: $0) }) { return true }
    if let first = words.first, ["from", "starting"].contains(first), words.count > 4 {
      return starts.contains(words[1])
    }
    if words.suffix(2) == ["not", "me"] { return isTimed }
    return words.first == "if" && words.dropFirst(2).contains { ["i", "i'll"].contains($0) }
      && (words.contains("again") || isTimed)
  }

  /// Whether a promise was given for a time: `by Wednesday`, `until the end of`.
  private static func isBound(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      ["by", "until", "before", "on"].contains(word) && (times.contains(next) || next == "the")
        && words.contains(where: times.contains)
    }
  }

  private static let days: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let starts = days.union(["tomorrow", "next"])
  private static let times = starts.union([
    "tonight", "week", "month", "until", "again", "anymore", "noon",
  ])
  private static let beginnings = [["from", "now", "on"], ["as", "of", "tomorrow"]]

  /// Common verbs that tell of what was, of others' words, or of what only might be.
  private static let past: Set = [
    "was", "were", "had", "did", "didn't", "wasn't", "weren't", "ran", "led", "held", "gave",
    "took",
    "made", "wrote", "went", "got", "came", "said", "says", "told", "saw", "spoke", "chose",
    "brought", "sat", "broke", "kept", "left", "let's", "could", "would", "might", "should", "felt",
    "i'd", "honest", "never", "know", "remember", "thought",
  ]

  private static func tellsOfThePast(_ word: String) -> Bool {
    past.contains(word) || (word.count > 3 && word.hasSuffix("ed") && word != "need")
  }

  private static func hasRow(_ row: [String], in words: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: row) }
  }
}
