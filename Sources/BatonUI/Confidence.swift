import Wording

/// How sure a suggestion is, in forms that need no colour: the word, the word with its figure, or
/// three dots where there is no room for words.
enum Confidence {
  /// `likely`.
  static func word(_ probability: Double) -> String { TaggingWords.word(probability) }

  /// `likely 81%`.
  static func figure(_ probability: Double) -> String { TaggingWords.confidence(probability) }

  /// `●●●` where the word is clear, `●●○` where it is likely, then `●○○`, and `○○○` for a guess.
  static func dots(_ probability: Double) -> String {
    let count = [0.85, 0.65, 0.5].count { probability >= $0 }
    return String(repeating: "●", count: count) + String(repeating: "○", count: 3 - count)
  }
}
