import Wording

/// Numbers as words, for the start of a sentence and for how often something was.
enum NumberWords {
  /// `Three`, `13`.
  static func start(_ number: Int) -> String {
    let word = Phrases.number(number)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `Once`, `Twice`, `Four times`.
  static func timesAtStart(_ number: Int) -> String {
    switch number {
    case 1: "Once"
    case 2: "Twice"
    default: start(number) + " times"
    }
  }
}
