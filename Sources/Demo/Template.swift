import Journal

/// A stock sentence with places to fill: `empower|Handed {thing} to {who}. ~ They were surprised.`
///
/// Before the bar stands what the sentence tells, behind the `~` a sentence that may follow it and
/// tells nothing.
struct Template: Sendable {
  /// What a sentence tells of its writer.
  enum Kind: Hashable, Sendable {
    case plain
    case behavior(Behavior)
    /// People came unasked: no act of the writer's, so no tag.
    case sign
  }

  /// What can stand in a place. People and the topic are the same throughout an entry.
  enum Slot: String, CaseIterable, Sendable {
    case who, other, third, topic, thing, paper, guest, time, number
  }

  /// A stretch of words, or a place.
  enum Piece: Sendable {
    case words(Phrase)
    case slot(Slot)
  }

  /// What is wrong with a source.
  enum Failure: Error, Hashable, Sendable {
    case unknownSlot(String)
    case unknownBehavior(String)
  }

  /// What the sentence tells.
  let kind: Kind
  /// Its pieces, in order.
  let pieces: [Piece]
  /// Those of the sentence that may follow it; empty where there is none.
  let sequel: [Piece]

  /// Reads `behavior|sentence`, `sign|sentence` or a sentence alone, each with or without a sequel.
  init(_ source: Substring) throws(Failure) {
    var rest = source
    if let bar = rest.firstIndex(of: "|") {
      let name = String(rest[..<bar])
      if name == "sign" {
        kind = .sign
      } else {
        guard let known = Behavior(rawValue: name) else { throw .unknownBehavior(name) }
        kind = .behavior(known)
      }
      rest = rest[rest.index(after: bar)...]
    } else {
      kind = .plain
    }
    let parts = rest.split(separator: "~", maxSplits: 1).map { $0.trimmingWhitespace() }
    pieces = try Self.pieces(parts.first ?? "")
    sequel = try Self.pieces(parts.dropFirst().first ?? "")
  }

  private static func pieces(_ source: Substring) throws(Failure) -> [Piece] {
    var rest = source
    var pieces: [Piece] = []
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(Phrase(String(rest[..<open])))) }
      let name = String(rest[rest.index(after: open)..<close])
      guard let slot = Slot(rawValue: name) else { throw .unknownSlot(name) }
      pieces.append(.slot(slot))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(Phrase(String(rest)))) }
    return pieces
  }
}

/// Words with their numbers, counted once.
struct Phrase: Hashable, Sendable {
  let text: String
  /// The text as it begins a sentence.
  let capitalized: String
  let scalars: Int
  let words: Int

  init(_ text: String) {
    self.text = text
    capitalized = text.prefix(1).uppercased() + text.dropFirst()
    scalars = text.unicodeScalars.count
    words = text.split(separator: " ").count
  }
}
