/// Finds the words of a tag in a text, scalar by scalar, in one walk whatever words they are.
enum QuoteSearch {
  /// Where the words stand, the nearest to a place; nil where they stand nowhere.
  static func place(
    of quote: String, in text: [Unicode.Scalar], near offset: Int
  ) -> Range<Int>? {
    let wanted = Array(quote.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    let borders = borders(of: wanted)
    var best: Int?
    var matched = 0
    for (place, scalar) in text.enumerated() {
      while matched > 0, wanted[matched] != scalar { matched = borders[matched - 1] }
      if wanted[matched] == scalar { matched += 1 }
      guard matched == wanted.count else { continue }
      let start = place + 1 - matched
      if let best, abs(best - offset) <= abs(start - offset) { break }
      best = start
      matched = borders[matched - 1]
    }
    return best.map { $0..<$0 + wanted.count }
  }

  /// For each beginning of some words the length of the longest shorter one that it also ends in:
  /// where to go on when the next scalar is another one (Knuth, Morris and Pratt).
  private static func borders(of wanted: [Unicode.Scalar]) -> [Int] {
    var borders = [Int](repeating: 0, count: wanted.count)
    var matched = 0
    for place in wanted.indices.dropFirst() {
      while matched > 0, wanted[matched] != wanted[place] { matched = borders[matched - 1] }
      if wanted[matched] == wanted[place] { matched += 1 }
      borders[place] = matched
    }
    return borders
  }
}

/// The words of a sentence, to tell it from another one.
struct QuoteWords {
  private let words: Set<String>

  init(_ text: String) {
    words = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// Whether they are those of another sentence after an edit: at least half of its words are there.
  func areEdited(from other: QuoteWords) -> Bool {
    !other.words.isEmpty && words.intersection(other.words).count * 2 >= other.words.count
  }
}
