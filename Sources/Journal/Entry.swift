/// A piece of the journal: what was written, when, for which day, in answer to what.
public struct Entry: Hashable, Sendable {
  /// Its identifier.
  public var id: EntryID
  /// The civil day the writer means; never computed again from the instant.
  public var day: Day
  /// When it was first saved, with the writer's clock at that place.
  public var created: Moment
  /// The text as it was written.
  public var text: String
  /// The question it answers, as it was worded then; nil for an open entry.
  public var prompt: PromptReference?
  /// An ordinary entry or a weekly review.
  public var kind: EntryKind
  /// Whether people came unasked that day: a sign that leadership was granted.
  public var sign: Bool
  /// Whether the question was useful; nil where the writer did not say.
  public var useful: Usefulness?
  /// How the writer found what happened; nil where the writer did not say.
  public var feeling: Feeling?
  /// The tags in force, rejected ones included, by place in the text.
  public var tags: [Tag]
  /// The number of its last revision, 1 for an entry saved once.
  public var revision: Int
  /// Whether it is deleted: kept, but shown nowhere except in its history.
  public var isDeleted: Bool

  /// An entry of its parts.
  public init(
    id: EntryID, day: Day, created: Moment, text: String, prompt: PromptReference? = nil,
    kind: EntryKind = .entry, sign: Bool = false, useful: Usefulness? = nil,
    feeling: Feeling? = nil,
    tags: [Tag] = [], revision: Int = 1, isDeleted: Bool = false
  ) {
    self.id = id
    self.day = day
    self.created = created
    self.text = text
    self.prompt = prompt
    self.kind = kind
    self.sign = sign
    self.useful = useful
    self.feeling = feeling
    self.tags = tags
    self.revision = revision
    self.isDeleted = isDeleted
  }

  /// The first line that is not blank, without white space at its ends; empty where there is none.
  public var firstLine: String { Self.firstLine(of: text) }

  /// The first line of a text that is not blank, without white space at its ends.
  public static func firstLine(of text: String) -> String {
    // By scalars and no further than needed: lists ask this of every entry.
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(where: Self.endsLine) ?? rest.endIndex
      let line = rest[..<end]
      if let first = line.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = line.lastIndex(where: { !$0.properties.isWhitespace })
      {
        return String(line[first...last])
      }
      guard end < rest.endIndex else { break }
      rest = rest[rest.index(after: end)...]
    }
    return ""
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

/// The question an entry answers, kept with the entry so that later editions of the library change
/// nothing in what was asked.
public struct PromptReference: Hashable, Sendable {
  /// The prompt's name.
  public var id: PromptID
  /// Its words when it was asked.
  public var text: String
  /// Its theme; nil for a prompt without one.
  public var theme: ThemeID?

  /// A reference of its parts.
  public init(id: PromptID, text: String, theme: ThemeID?) {
    self.id = id
    self.text = text
    self.theme = theme
  }
}

/// An ordinary entry, or the answers of a weekly review.
public enum EntryKind: String, CaseIterable, Hashable, Sendable { case entry, review }

/// Whether a question was useful to its writer.
public enum Usefulness: String, CaseIterable, Hashable, Sendable {
  case yes
  case soSo = "so-so"
  case no
}

/// Whether a behavior was right for its moment.
public enum Fit: String, CaseIterable, Hashable, Sendable { case yes, no, unsure }

extension StringProtocol {
  /// The text without white space and line breaks at its ends.
  public func trimmingWhitespace() -> SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}
