import Journal

/// The rules a prompt keeps, checked one by one.
public enum PromptLint {
  /// The most characters of a text.
  public static let longestText = 160
  /// The most questions of a text.
  public static let mostQuestions = 2

  /// What one prompt does not keep; empty where it keeps all.
  public static func findings(in prompt: Prompt) -> [LintFinding] {
    var rules: [LintRule] = []
    if !isName(prompt.id.text) { rules.append(.name) }
    rules += findings(in: prompt.text, .text)
    if let next = prompt.next { rules += findings(in: next, .next) }
    if !prompt.text.hasSuffix("?"), !prompt.text.hasSuffix(".") { rules.append(.ending) }
    if secondPerson.isDisjoint(with: PlainWords.of(prompt.text)) { rules.append(.secondPerson) }
    if (prompt.axis == nil) != (prompt.lean == nil) { rules.append(.axisAndLean) }
    if prompt.axis == .ownership, prompt.lean == .manager { rules.append(.ownershipLean) }
    if !Prompt.depths.contains(prompt.depth) { rules.append(.depth(prompt.depth)) }
    if !Prompt.minuteRange.contains(prompt.minutes) { rules.append(.minutes(prompt.minutes)) }
    if prompt.days.isEmpty { rules.append(.noDay) }
    if prompt.days.contains(.return), prompt.depth > 1 || !prompt.isOpen {
      rules.append(.returnIsLight)
    }
    if prompt.days.contains(.intention), prompt.depth > 3 { rules.append(.intentionIsNotDeep) }
    return rules.map { LintFinding(prompt: prompt.id, source: prompt.source, rule: $0) }
  }

  private static func findings(in text: String, _ field: LintField) -> [LintRule] {
    var rules: [LintRule] = []
    if text.isEmpty || text.first?.isWhitespace == true || text.last?.isWhitespace == true
      || text.contains("  ") || hasForbiddenScalars(text)
    {
      rules.append(.spelling(field))
    }
    if text.count > longestText { rules.append(.length(field, characters: text.count)) }
    let questions = text.count { $0 == "?" }
    if questions > mostQuestions { rules.append(.questions(field, count: questions)) }
    let words = PlainWords.of(text)
    for phrase in LintPhrase.allCases where phrase.spellings.contains(where: { holds(words, $0) }) {
      rules.append(.phrase(field, phrase))
    }
    return rules
  }

  private static let secondPerson: Set = [
    "you", "your", "yours", "yourself", "you've", "you're", "you'd",
    "you'll",
  ]

  /// Whether words stand in a row somewhere; a `*` at the end of one stands for any ending.
  private static func holds(_ words: [String], _ row: [String]) -> Bool {
    words.indices.contains { start in
      let rest = words[start...]
      return rest.count >= row.count
        && zip(rest, row).allSatisfy { word, pattern in
          pattern.hasSuffix("*") ? word.hasPrefix(pattern.dropLast()) : word == pattern
        }
    }
  }

  /// Whether a text is a name: lower-case letters, digits and hyphens, at most 64.
  static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  /// Whether a text holds a control character, a line break, or a mark that turns the direction of
  /// writing: nothing that a line on the screen can bear.
  static func hasForbiddenScalars(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      // Nearly all of a text is ASCII, and its properties need no look-up.
      if $0.isASCII { return $0.value < 0x20 || $0.value == 0x7f }
      if (0x202a...0x202e).contains($0.value) || (0x2066...0x2069).contains($0.value) {
        return true
      }
      return switch $0.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}
