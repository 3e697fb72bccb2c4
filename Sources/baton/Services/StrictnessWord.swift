import Tagging

/// A strictness as it is typed: on the command line, in the settings, and in the journal beside what
/// was read with it.
extension Strictness {
  /// Reads `fewer`, `usual`, `more` or a number from 0 to 1.
  init?(word: String) {
    switch word.lowercased() {
    case "fewer": self = .fewer
    case "usual": self = .usual
    case "more": self = .more
    default:
      guard word.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || 0x30...0x39 ~= $0 }),
        let number = Double(word), (0...1).contains(number)
      else { return nil }
      self = .probability(number)
    }
  }

  /// The word for it; `0.7` for a number.
  var word: String {
    switch self {
    case .fewer: "fewer"
    case .usual: "usual"
    case .more: "more"
    case .probability(let number): "\(number)"
    }
  }
}
