public import Journal

/// The sentences of an entry with the behaviors beside them, one row chosen.
public struct BehaviorPanel: Equatable, Sendable {
  /// The entry they belong to.
  public var entry: Entry { didSet { rows = Self.rows(of: entry) } }
  /// The chosen row.
  public var selected: Int
  /// The list to choose a behavior from, while it is open: the place in it.
  public var picker: Int?

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
  }

  /// A row for each tag, and one for each sentence without any, in the order of the text; tags that
  /// lost their place come last.
  public private(set) var rows: [Row]

  static func rows(of entry: Entry) -> [Row] {
    var rows = tagRows(of: entry)
    for span in Sentences.spans(in: entry.text) {
      guard !rows.contains(where: { $0.span == span }), let words = entry.text.text(in: span)
      else { continue }
      rows.append(Row(span: span, words: flat(words), tag: nil))
    }
    return ordered(rows)
  }

  /// A row for each tag alone: no sentence has to be looked for.
  static func tagRows(of entry: Entry) -> [Row] {
    ordered(
      entry.tags.enumerated().map { Row(span: $1.span, words: flat($1.quote), tag: $0) })
  }

  private static func ordered(_ rows: [Row]) -> [Row] {
    let order = rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.span ?? .max..<(.max), b.element.span ?? .max..<(.max))
      return (x.lowerBound, y.upperBound, a.offset) < (y.lowerBound, x.upperBound, b.offset)
    }
    return order.map(\.element)
  }

  private static func flat(_ words: String) -> String {
    words.contains(where: \.isNewline)
      ? words.split(whereSeparator: \.isNewline).joined(separator: " ") : words
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
    guard let index = row?.tag, entry.tags[index].origin == .suggested else { return false }
    entry.tags[index].origin = .confirmed
    return true
  }

  /// Rejects the chosen behavior, or restores a rejected one. One added by hand is taken away.
  mutating func reject() -> Bool {
    guard let index = row?.tag else { return false }
    switch entry.tags[index].origin {
    case .suggested, .confirmed: entry.tags[index].origin = .rejected
    case .rejected:
      entry.tags[index].origin = entry.tags[index].probability == nil ? .added : .suggested
    case .added: entry.tags.remove(at: index)
    }
    move(by: 0)
    return true
  }

  /// Adds a behavior to the chosen sentence; false where the sentence has it already.
  mutating func add(_ behavior: Behavior) -> Bool {
    guard let span = row?.span else { return false }
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
