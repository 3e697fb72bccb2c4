import Journal

/// A text whose sentences carry their behaviors in the source, so that a text and its tags are
/// written and read in one place:
///
///     Ben was early. [[empower|I left the room and let him run it.]] [[?track|Two days left.]]
///
/// Before the bar stand one or more behaviors, with a sign in front where it is no usual suggestion
/// (`!` confirmed, `+` added by hand, `-` rejected, `?` a suggestion too weak to count) and
/// `=yes`, `=no` or `=unsure` behind where the writer said whether it fitted. Lines are joined with
/// spaces, an empty line begins a paragraph.
struct MarkedText: Hashable, Sendable {
  /// How a marked sentence came by its tag.
  enum Manner: Character, CaseIterable, Sendable {
    case confirmed = "!"
    case added = "+"
    case rejected = "-"
    case weak = "?"
  }

  /// One behavior on one span.
  struct Mark: Hashable, Sendable {
    var behavior: Behavior
    /// nil for a usual suggestion.
    var manner: Manner?
    var fit: Fit?
    /// In Unicode scalars of the text, end exclusive.
    var span: Range<Int>
    var quote: String
  }

  /// What is wrong with a source.
  enum Failure: Error, Hashable, Sendable {
    case openMark(Int)
    case noBar(Int)
    case emptyMark(Int)
    case unknownBehavior(String)
    case unknownFit(String)
  }

  /// The text without its marks.
  private(set) var text = ""
  /// The marks in the order of the text.
  private(set) var marks: [Mark] = []
  private var scalars = 0

  /// Reads a source of whole lines.
  init(lines: some Sequence<Substring>) throws(Failure) {
    var joined = ""
    var isNewParagraph = false
    for line in lines {
      let words = line.trimmingWhitespace()
      if words.isEmpty {
        isNewParagraph = !joined.isEmpty
      } else {
        if !joined.isEmpty { joined += isNewParagraph ? "\n\n" : " " }
        isNewParagraph = false
        joined += words
      }
    }
    try self.init(joined)
  }

  /// Reads a source as it stands.
  init(_ source: String) throws(Failure) {
    var rest = Array(source)[...]
    while let opening = Self.place(of: "[[", in: rest) {
      append(rest[..<opening])
      let body = rest[(opening + 2)...]
      guard let closing = Self.place(of: "]]", in: body) else { throw .openMark(scalars) }
      guard let bar = body[..<closing].firstIndex(of: "|") else { throw .noBar(scalars) }
      let start = scalars
      let quote = body[(bar + 1)..<closing]
      guard !quote.isEmpty else { throw .emptyMark(start) }
      append(quote)
      for label in String(body[..<bar]).split(separator: ",") {
        try addMark(label, span: start..<scalars, quote: String(quote))
      }
      rest = rest[(closing + 2)...]
    }
    append(rest)
  }

  private static func place(of pair: String, in characters: ArraySlice<Character>) -> Int? {
    let first = pair.first
    return characters.indices.dropLast().first { index in
      characters[index] == first && characters[index + 1] == pair.last
    }
  }

  private mutating func append(_ characters: ArraySlice<Character>) {
    let piece = String(characters)
    text += piece
    scalars += piece.unicodeScalars.count
  }

  private mutating func addMark(
    _ label: Substring, span: Range<Int>, quote: String
  ) throws(Failure) {
    var name = label
    let manner = name.first.flatMap(Manner.init(rawValue:))
    if manner != nil { name = name.dropFirst() }
    var fit: Fit?
    if let sign = name.firstIndex(of: "=") {
      let value = String(name[name.index(after: sign)...])
      guard let known = Fit(rawValue: value) else { throw .unknownFit(value) }
      fit = known
      name = name[..<sign]
    }
    guard let behavior = Behavior(rawValue: String(name)) else {
      throw .unknownBehavior(String(name))
    }
    marks.append(
      Mark(behavior: behavior, manner: manner, fit: fit, span: span, quote: quote))
  }
}
