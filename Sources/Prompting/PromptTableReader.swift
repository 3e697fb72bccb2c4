import Journal
import TOMLKit

/// Reads the keys of one table and gathers what is wrong with them.
struct PromptTableReader {
  private(set) var problems: [(line: Int, reason: PromptProblem.Reason)] = []
  private let table: TOMLTable
  private let piece: PromptFilePiece

  init(_ table: TOMLTable, piece: PromptFilePiece) {
    self.table = table
    self.piece = piece
  }

  private static let keys: Set = [
    "id", "text", "theme", "axis", "lean", "depth", "tone", "form", "day", "needs", "minutes",
    "next", "every",
  ]

  /// The prompt; nil where something in it cannot be used. Its own theme goes before the file's.
  mutating func prompt(
    theme: ThemeID?, pack: PackID, isOwn: Bool, source: PromptSource
  ) -> Prompt? {
    checkKeys(Self.keys)
    let harmless = problems.count
    let id = required("id") { $0.name("id") }
    let text = required("text") { $0.text("text") }
    let axis = optionalValue("axis", Axis.allCases, \.rawValue)
    let lean = optionalValue("lean", Lean.allCases, \.rawValue)
    let depth = number("depth", in: Prompt.depths)
    let tone = value("tone", Tone.allCases, \.rawValue)
    let form = value("form", Form.allCases, \.rawValue)
    let days = values("day", DaySlot.allCases, \.rawValue)
    let needs = value("needs", Needs.allCases, \.rawValue)
    let minutes = number("minutes", in: Prompt.minuteRange)
    let next = self.text("next")
    let every = rhythm("every")
    let own = name("theme").map(ThemeID.init)
    guard problems.count == harmless, let id, let text else { return nil }
    return Prompt(
      id: PromptID(id), text: text, theme: own ?? theme, axis: axis, lean: lean,
      depth: depth ?? 2, tone: tone ?? .neutral, form: form ?? .back,
      days: Set(days ?? [.any]), needs: needs ?? .none, minutes: minutes ?? 5, next: next,
      pack: pack, every: every, isOwn: isOwn, source: source)
  }

  mutating func checkKeys(_ known: Set<String>) {
    for key in table.keys.sorted() where !known.contains(key) { add(.unknownKey(key), at: key) }
  }

  /// A name of lower-case letters, digits and hyphens.
  mutating func name(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard PromptLint.isName(text) else {
      add(.badName(key: key), at: key)
      return nil
    }
    return text
  }

  /// The name of a pack; the library's own is no pack that can be named.
  mutating func pack() -> PackID? {
    guard let name = name("pack") else { return nil }
    guard name != PackID.standard.text else {
      add(.takenPack, at: "pack")
      return nil
    }
    return PackID(name)
  }

  /// A text on one line, without control characters.
  mutating func text(_ key: String) -> String? {
    guard let value = table[key] else { return nil }
    guard value.type == .string, let text = value.string else {
      add(.wrongKind(key: key, expected: .text), at: key)
      return nil
    }
    if PromptLint.hasForbiddenScalars(text) {
      add(.controlCharacter(key: key), at: key)
      return nil
    }
    let trimmed = String(text.trimmingWhitespace())
    if trimmed.isEmpty {
      add(.blank(key: key), at: key)
      return nil
    }
    return trimmed
  }

  private mutating func required(
    _ key: String, _ read: (inout PromptTableReader) -> String?
  ) -> String? {
    if table[key] == nil { add(.missing(key: key), at: key) }
    return read(&self)
  }

  private mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = table[key] else { return nil }
    guard value.type == .int, let number = value.int else {
      add(.wrongKind(key: key, expected: .number), at: key)
      return nil
    }
    guard range.contains(number) else {
      add(.outOfRange(key: key, range), at: key)
      return nil
    }
    return number
  }

  private mutating func value<Value>(
    _ key: String, _ allowed: [Value], _ word: (Value) -> String
  ) -> Value? {
    guard let text = text(key) else { return nil }
    return match(text, key, allowed, word)
  }

  /// A value for which `none` may be written out.
  private mutating func optionalValue<Value>(
    _ key: String, _ allowed: [Value], _ word: (Value) -> String
  ) -> Value? {
    guard let text = text(key), text != "none" else { return nil }
    return match(text, key, allowed, word)
  }

  /// One text or a list of them.
  private mutating func values<Value>(
    _ key: String, _ allowed: [Value], _ word: (Value) -> String
  ) -> [Value]? {
    var found: [Value] = []
    for text in texts(key) ?? [] {
      guard let value = match(text, key, allowed, word) else { return nil }
      found.append(value)
    }
    return found.isEmpty ? nil : found
  }

  /// Weekdays, or the word for once a month.
  private mutating func rhythm(_ key: String) -> Rhythm? {
    guard let words = texts(key) else { return nil }
    guard let rhythm = Rhythm(words) else {
      add(.badRhythm(key: key), at: key)
      return nil
    }
    return rhythm
  }

  /// One text or a list of at least one.
  private mutating func texts(_ key: String) -> [String]? {
    guard let value = table[key] else { return nil }
    if value.type == .string { return text(key).map { [$0] } }
    guard value.type == .array, let array = value.array else {
      add(.wrongKind(key: key, expected: .texts), at: key)
      return nil
    }
    guard !array.isEmpty else {
      add(.blank(key: key), at: key)
      return nil
    }
    var found: [String] = []
    for element in array {
      guard element.type == .string, let text = element.string else {
        add(.wrongKind(key: key, expected: .texts), at: key)
        return nil
      }
      found.append(text)
    }
    return found
  }

  private mutating func match<Value>(
    _ text: String, _ key: String, _ allowed: [Value], _ word: (Value) -> String
  ) -> Value? {
    if let match = allowed.first(where: { word($0) == text }) { return match }
    add(.notOneOf(key: key, allowed: allowed.map(word)), at: key)
    return nil
  }

  private mutating func add(_ reason: PromptProblem.Reason, at key: String) {
    problems.append((piece.line(of: key), reason))
  }
}
