/// The first scalar of some bytes of UTF-8.
enum UTF8Scalar: Equatable {
  case scalar(Unicode.Scalar, Int)
  /// More bytes could make it one.
  case unfinished
  case invalid

  init(_ bytes: ArraySlice<UInt8>) {
    guard let lead = bytes.first else {
      self = .unfinished
      return
    }
    let count: Int
    var value: UInt32
    switch lead {
    case 0..<0x80: (count, value) = (1, UInt32(lead))
    case 0xC2..<0xE0: (count, value) = (2, UInt32(lead & 0x1F))
    case 0xE0..<0xF0: (count, value) = (3, UInt32(lead & 0x0F))
    case 0xF0..<0xF5: (count, value) = (4, UInt32(lead & 0x07))
    default:
      self = .invalid
      return
    }
    for byte in bytes.dropFirst().prefix(count - 1) {
      guard byte & 0xC0 == 0x80 else {
        self = .invalid
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard bytes.count >= count else {
      self = .unfinished
      return
    }
    let least: UInt32 = count == 3 ? 0x800 : count == 4 ? 0x10000 : 0
    guard value >= least, let scalar = Unicode.Scalar(value) else {
      self = .invalid
      return
    }
    self = .scalar(scalar, count)
  }
}
