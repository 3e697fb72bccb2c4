public import Journal

/// The sentences of an entry with the behaviors beside them, one row chosen.
public struct BehaviorPanel: Equatable, Sendable {
  /// The entry they belong to.
  public var entry: Entry { didSet { rows = Self.rows(of: entry, takenAway) } }
  /// The chosen row.
  public var selected: Int
  /// The list to choose a behavior from, while it is open: the place in it.
  public var picker: Int?
  /// What a rejected tag was before, so that the same key restores it.
  private var origins: [Mark: TagOrigin] = [:]
  /// Tags that were taken away while the panel is open: they stay in sight and can come back.
  private(set) var takenAway: [Tag] = []
  /// What the last change did, where the rows do not say it.
  private(set) var sentence: String?

  /// What tells one tag of an entry from another.
  private struct Mark: Hashable, Sendable {
    let behavior: Behavior
    let quote: String
    init(_ tag: Tag) {
      behavior = tag.behavior
      quote = tag.quote
    }
  }

  /// The panel of an entry, on its first tag or else on the sentence at a place in its text.
  public init(entry: Entry, near offset: Int? = nil) {
    self.entry = entry
    selected = 0
    rows = Self.rows(of: entry)
    if let offset {
      selected = rows.lastIndex { ($0.span?.lowerBound ?? .max) <= offset } ?? 0
    } else {
      selected = rows.firstIndex { $0.tag != nil } ?? 0
    }
  }

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
  }

  /// A row for each tag, and one for each sentence without any, in the order of the text; tags that
  /// lost their place come last.
  public private(set) var rows: [Row]

  static func rows(of entry: Entry, _ takenAway: [Tag] = []) -> [Row] {
    var rows = rows(of: entry.tags)
    for row in Self.rows(of: takenAway) {
      rows.append(Row(span: row.span, words: row.words, tag: nil, away: row.tag))
    }
    let taken = Set(rows.compactMap(\.span))
    let scalars = Array(entry.text.unicodeScalars)
    for span in Sentences.spans(in: entry.text) where !taken.contains(span) {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[span].prefix(longest))
      rows.append(Row(span: span, words: flat(words), tag: nil))
    }
    return ordered(rows)
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
      var words = String.UnicodeScalarView()
      words.append(contentsOf: tag.quote.unicodeScalars.prefix(longest))
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

  /// The chosen row; nil in an entry without sentences.
  public var row: Row? {
    let rows = rows
    return rows.indices.contains(selected) ? rows[selected] : nil
  }

  /// The tag of the chosen row.
  public var tag: Tag? {
    guard let index = row?.tag, entry.tags.indices.contains(index) else { return nil }
    return entry.tags[index]
  }

  /// Moves the choice by some rows, as far as there are any.
  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, rows.count - 1))
  }

  /// Confirms the chosen suggestion; whether there was one.
  mutating func confirm() -> Bool {
    sentence = nil
    guard let index = row?.tag, entry.tags[index].origin == .suggested else { return false }
    entry.tags[index].origin = .confirmed
    return true
  }

  /// Rejects the chosen behavior, or restores it as it was. One added by hand is taken away, and can
  /// be put back while the panel is open.
  mutating func reject() -> Bool {
    sentence = nil
    guard let row else { return false }
    if let away = row.away {
      entry.tags.append(takenAway.remove(at: away))
      rows = Self.rows(of: entry, takenAway)
      return true
    }
    guard let index = row.tag else { return false }
    let tag = entry.tags[index]
    switch tag.origin {
    case .suggested, .confirmed:
      origins[Mark(tag)] = tag.origin
      entry.tags[index].origin = .rejected
    case .rejected:
      entry.tags[index].origin =
        origins[Mark(tag)] ?? (tag.probability == nil ? .added : .suggested)
    case .added:
      takenAway.append(tag)
      entry.tags.remove(at: index)
      sentence = "Taken away. Space brings it back."
    }
    move(by: 0)
    return true
  }

  /// Adds a behavior to the chosen sentence; false where the sentence has it already.
  mutating func add(_ behavior: Behavior) -> Bool {
    sentence = nil
    guard let span = row?.span else { return false }
    takenAway.removeAll { $0.behavior == behavior && $0.span == span }
    if let index = entry.tags.firstIndex(where: { $0.behavior == behavior && $0.span == span }) {
      guard entry.tags[index].origin != .added, entry.tags[index].origin != .confirmed else {
        return false
      }
      entry.tags[index].origin = .confirmed
    } else {
      guard let tag = Tags.added(behavior, on: span, of: entry.text) else { return false }
      entry.tags.append(tag)
    }
    selected =
      rows.firstIndex { row in
        row.span == span && row.tag.map { entry.tags[$0].behavior == behavior } == true
      } ?? selected
    return true
  }
}
