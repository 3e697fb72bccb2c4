import Screen

/// One grapheme cluster as the layout sees it: how long, how wide, and what may stand beside it at
/// the end of a row.
///
/// Most text never reaches `Character`: two scalars in a row that neither join nor control
/// anything have a border between them whatever stands around, so the first is a cluster of one
/// scalar with a known width. `MarkedCluster` knows the scripts that are mostly letters with marks.
/// All else is asked of the standard library and of `Width`.
struct Cluster: Sendable, Equatable {
  /// What a cluster does at the end of a row.
  enum Role: UInt8, Sendable {
    /// Hangs past the end of a row and never begins one.
    case space
    /// No width, but a row may end after it (U+200B).
    case softSpace
    /// Holds its two neighbors together (U+00A0 and the like).
    case glue
    /// Never ends a row: an opening bracket or quotation mark.
    case opening
    /// Never begins a row: a closing bracket, a full stop.
    case closing
    /// A row may end after it, inside a word.
    case hyphen
    /// Any other.
    case letter
  }

  /// UTF-8 bytes.
  var length: Int
  /// Columns; a tab's depend on where it stands, see `columns(from:)`.
  var width: Int
  var role: Role
  /// Whether its first cell is a wide one, as CJK and emoji are: rows may end on both sides of it.
  var isWide = false
  var isTab = false

  /// The columns it takes when it begins in `column` of a row.
  func columns(from column: Int) -> Int {
    isTab ? Self.tabStop - column % Self.tabStop : width
  }

  /// Tabs reach to the next multiple of this many columns, as in `Buffer.put`.
  static let tabStop = 8

  /// The cluster that begins at `start`, which must be a border of clusters and not the end.
  static func at(_ start: Int, in bytes: [UInt8]) -> Cluster {
    let first = bytes[start]
    if first < 0x80 {
      let next = start + 1
      // Nothing joins with a control.
      if first < ASCII.space || next == bytes.count || bytes[next] < 0x80
        || isPlain(UTF8Bytes.scalar(in: bytes, at: next))
      {
        return ascii(first)
      }
    } else {
      let value = UTF8Bytes.scalar(in: bytes, at: start)
      let columns = PlainScalars.columns(of: value)
      if columns > 0 {
        let length = UTF8Bytes.length(leading: first)
        let next = start + length
        if next == bytes.count || bytes[next] < 0x80
          || isPlain(UTF8Bytes.scalar(in: bytes, at: next))
        {
          return Cluster(
            length: length, width: columns, role: PlainScalars.role(of: value),
            isWide: columns == 2)
        }
      }
    }
    return MarkedCluster.at(start, in: bytes) ?? composed(at: start, in: bytes)
  }

  /// Whether a border always stands between `value` and a plain scalar or ASCII beside it.
  private static func isPlain(_ value: UInt32) -> Bool { PlainScalars.columns(of: value) > 0 }

  private static func ascii(_ byte: UInt8) -> Cluster {
    // Controls show as one picture each.
    Cluster(
      length: 1, width: 1, role: PlainScalars.role(of: UInt32(byte)), isTab: byte == ASCII.tab)
  }

  /// The slow way, right for everything.
  static func composed(at start: Int, in bytes: [UInt8]) -> Cluster {
    let character = character(at: start, in: bytes)
    let cells = Width.cells(of: character)
    var role = Role.letter
    if let scalar = character.unicodeScalars.first {
      role = PlainScalars.role(of: scalar.value)
      if role == .letter, scalar.properties.generalCategory == .spaceSeparator { role = .space }
      // A space that carries marks shows them.
      if role == .space, scalar != character.unicodeScalars.last { role = .letter }
    }
    var columns = 0
    for cell in cells { columns += cell.width }
    return Cluster(
      length: character.utf8.count, width: columns, role: role, isWide: cells.first?.width == 2)
  }

  /// The cluster at `start` as a `Character`.
  static func character(at start: Int, in bytes: [UInt8]) -> Character {
    var reach = 32
    while true {
      var end = min(start + reach, bytes.count)
      while end < bytes.count, end > start, UTF8Bytes.isContinuation(bytes[end]) { end -= 1 }
      let window = String(decoding: bytes[start..<end], as: UTF8.self)
      // The last cluster of a window may go on behind it.
      if let first = window.first, end == bytes.count || first.utf8.count < end - start {
        return first
      }
      if end == bytes.count { return "\u{FFFD}" }
      reach *= 2
    }
  }
}
