import Wording

/// Numbers as words, for the start of a sentence and for how often something was.
enum NumberWords {
  /// `Three`, `13`.
  static func start(_ number: Int) -> String { Phrases.capitalized(Phrases.number(number)) }

  /// `Once`, `Twice`, `Four times`.
  static func timesAtStart(_ number: Int) -> String {
    switch number {
    case 1: "Once"
    case 2: "Twice"
    default: start(number) + " times"
    }
  }
}
