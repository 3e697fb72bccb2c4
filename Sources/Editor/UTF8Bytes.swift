/// Reading scalars out of bytes that are known to be valid UTF-8, since all of them come from
/// strings.
enum UTF8Bytes {
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The bytes of a scalar that begins with `byte`.
  static func length(leading byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The scalar that begins at `index`; zero where it is cut off.
  static func scalar(in bytes: [UInt8], at index: Int) -> UInt32 {
    let first = bytes[index]
    let length = length(leading: first)
    guard index + length <= bytes.count else { return 0 }
    switch length {
    case 1:
      return UInt32(first)
    case 2:
      return UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    case 3:
      return UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
    default:
      return UInt32(first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
        | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
    }
  }

  /// The number of scalars in a part of the bytes.
  static func scalarCount(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where !isContinuation(bytes[index]) { count += 1 }
    return count
  }

  /// The byte where scalar number `scalar` of the bytes begins; their count where there are fewer.
  static func offset(ofScalar scalar: Int, in bytes: [UInt8]) -> Int {
    var left = scalar
    for index in bytes.indices where !isContinuation(bytes[index]) {
      if left <= 0 { return index }
      left -= 1
    }
    return bytes.count
  }
}
