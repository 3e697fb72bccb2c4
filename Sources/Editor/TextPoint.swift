/// A place in the text: a line and a number of UTF-8 bytes into it.
///
/// Bytes, not clusters: they make every address cheap to compute. Only `Document` and `Line` say
/// which places are borders of clusters; the cursor stands on no others.
struct TextPoint: Hashable, Comparable, Sendable {
  var line: Int
  var byte: Int

  static let start = TextPoint(line: 0, byte: 0)

  static func < (left: TextPoint, right: TextPoint) -> Bool {
    left.line == right.line ? left.byte < right.byte : left.line < right.line
  }

  /// The place behind `bytes`, were they to begin here.
  func advanced(over bytes: [UInt8]) -> TextPoint {
    guard let last = bytes.lastIndex(of: ASCII.newline) else {
      return TextPoint(line: line, byte: byte + bytes.count)
    }
    var newlines = 0
    for value in bytes where value == ASCII.newline { newlines += 1 }
    return TextPoint(line: line + newlines, byte: bytes.count - last - 1)
  }
}

/// The bytes that have names here.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let delete: UInt8 = 0x7F
}
