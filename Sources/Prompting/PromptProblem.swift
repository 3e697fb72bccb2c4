public import Journal
import Wording

/// Something in a prompt file that could not be used: where, and what.
///
/// A problem takes out as little as possible: one prompt of a file, or one key of a prompt. It names
/// keys and allowed values, never the words of a question.
public struct PromptProblem: Error, Hashable, Sendable {
  /// The file's name.
  public var file: String
  /// The line, 1 for the first.
  public var line: Int
  /// What is wrong there.
  public var reason: Reason

  /// A problem of its parts.
  public init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// It is no TOML; what the reader of the format says.
    case notTOML(detail: String)
    /// The file is larger than `PromptFile.mostBytes`.
    case tooLarge(bytes: Int)
    /// The file has no prompt in it.
    case noPrompts
    /// A key that must be there is missing.
    case missing(key: String)
    /// A key has a value of another kind.
    case wrongKind(key: String, expected: Kind)
    /// A key has none of its values.
    case notOneOf(key: String, allowed: [String])
    /// A number is out of its range.
    case outOfRange(key: String, ClosedRange<Int>)
    /// A key that is not known; it is left out, the prompt stays.
    case unknownKey(String)
    /// A text is empty or blank.
    case blank(key: String)
    /// A control character, a line break or a mark that turns the direction of writing.
    case controlCharacter(key: String?)
    /// A name with anything but lower-case letters, digits and hyphens.
    case badName(key: String)
    /// A prompt's name that another prompt has already.
    case duplicate(PromptID, first: PromptSource)
    /// A theme that there is not, with those there are.
    case unknownTheme(ThemeID, known: [ThemeID])
    /// A rhythm that cannot be.
    case badRhythm(key: String)
    /// The name of the library's own pack.
    case takenPack
  }

  /// The kinds of values in use.
  public enum Kind: String, Hashable, Sendable {
    case text, number, texts = "a text or a list of texts", table
  }

  /// Whether the prompt could be used all the same.
  public var isHarmless: Bool {
    if case .unknownKey = reason { true } else { false }
  }
}

extension PromptProblem {
  /// The problem as one line: place, fault, remedy.
  public var sentence: String { "\(file):\(line): \(reason.sentence)" }
}

extension PromptProblem.Reason {
  /// The fault in words, without its place.
  public var sentence: String {
    switch self {
    case .notTOML(let detail): "not TOML: \(detail)"
    case .tooLarge(let bytes):
      "the file has \(bytes) bytes; at most \(PromptFile.mostBytes) are read."
    case .noPrompts: "no question in this file; a question begins with [[prompt]]."
    case .missing(let key): "\(key) is missing."
    case .wrongKind(let key, let expected): "\(key) must be \(expected.words)."
    case .notOneOf(let key, let allowed):
      "\(key) must be one of \(allowed.joined(separator: ", "))."
    case .outOfRange(let key, let range):
      "\(key) must be a number from \(range.lowerBound) to \(range.upperBound)."
    case .unknownKey(let key): "\(key) is no key of a question; it is not used."
    case .blank(let key): "\(key) is empty."
    case .controlCharacter(let key):
      "\(key.map { "\($0) holds" } ?? "the file holds") a control character or a line break."
    case .badName(let key): "\(key) may hold only a-z, 0-9 and hyphens."
    case .duplicate(let id, let first):
      "\(id.text) is taken already by \(first.file):\(first.line)."
    case .unknownTheme(let theme, let known): Self.sentence(theme, known)
    case .badRhythm(let key):
      "\(key) must be a weekday (\(Weekday.allCases.map(\.abbreviation).joined(separator: ", "))), "
        + "a list of weekdays, or month for the first working day of every month."
    case .takenPack: "pack may not be standard; that is the program's own."
    }
  }
}

extension PromptProblem.Reason {
  private static func sentence(_ theme: ThemeID, _ known: [ThemeID]) -> String {
    let near = Nearest.names(to: theme.text, among: known.map(\.text))
    return [
      "there is no theme “\(theme.text)”.", Phrases.didYouMean(near),
      "A new theme needs a title: in the head of a file, or under [themes] in config.toml.",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension PromptProblem.Kind {
  var words: String {
    switch self {
    case .text: "a text in quotation marks"
    case .number: "a whole number"
    case .texts: "a text in quotation marks or a list of them"
    case .table: "a table"
    }
  }
}
