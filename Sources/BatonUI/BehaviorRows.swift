import Journal

extension BehaviorPanel {
  /// A sentence, and one behavior it shows.
  public struct Row: Equatable, Sendable {
    /// Where it stands; nil for a tag that lost its place.
    public var span: Range<Int>?
    /// The words, with line breaks as spaces.
    public var words: String
    /// The behavior, by its index in the entry's tags.
    public var tag: Int?
    /// The behavior that was taken away, by its index among those.
    public var away: Int?

    /// Whether it is a sentence without a behavior.
    public var isOther: Bool { tag == nil && away == nil }
  }

  /// The place of the first sentence without a behavior, where rows with behaviors stand above it.
  var firstOther: Int? {
    rows.firstIndex(where: \.isOther).flatMap { $0 > 0 ? $0 : nil }
  }

  /// How many lines the rows take, with the heading of the sentences without a behavior.
  var lineCount: Int { rows.count + (firstOther == nil ? 0 : 1) }

  static func rows(of entry: Entry, _ takenAway: [Tag] = []) -> [Row] {
    var tagged = rows(of: entry.tags)
    for row in Self.rows(of: takenAway) {
      tagged.append(Row(span: row.span, words: row.words, tag: nil, away: row.tag))
    }
    let taken = Set(tagged.compactMap(\.span))
    let scalars = Array(entry.text.unicodeScalars)
    let others = Sentences.spans(in: entry.text).filter { !taken.contains($0) }.map { span in
      let words = String.UnicodeScalarView(scalars[span].prefix(longest))
      return Row(span: span, words: flat(words), tag: nil)
    }
    return ordered(tagged) + ordered(others)
  }

  /// The rows that are worth showing while one writes: the tags that are not rejected.
  static func settledRows(of entry: Entry?) -> [Row] {
    guard let entry else { return [] }
    return ordered(rows(of: entry.tags)).filter { row in
      row.tag.map { entry.tags[$0].origin != .rejected } ?? false
    }
  }

  /// A row for each tag alone: no sentence has to be looked for.
  private static func rows(of tags: [Tag]) -> [Row] {
    tags.enumerated().map { index, tag in
      let words = String.UnicodeScalarView(tag.quote.unicodeScalars.prefix(longest))
      return Row(span: tag.span, words: flat(words), tag: index)
    }
  }

  /// How many scalars of a sentence a row keeps: more than any screen has columns.
  private static let longest = 400

  private static func ordered(_ rows: [Row]) -> [Row] {
    let order = rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.span ?? .max..<(.max), b.element.span ?? .max..<(.max))
      return (x.lowerBound, y.upperBound, a.offset) < (y.lowerBound, x.upperBound, b.offset)
    }
    return order.map(\.element)
  }

  private static func flat(_ words: String.UnicodeScalarView) -> String {
    let text = String(words)
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
