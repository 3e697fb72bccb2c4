/// The number of words in a text: how many runs between white space hold a letter or a digit.
///
/// For one choice of a question hundreds of entries are counted. So it goes by bytes, and without a
/// branch as long as they are ASCII; any other scalar is asked for its properties.
enum WordCount {
  static func words(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in roles.withUnsafeBufferPointer { words(in: bytes, $0) } }
  }

  /// What a byte is to a word: the lower bit says that it makes a run a word, the upper one that the
  /// run goes on. 255 for a byte of a scalar beyond ASCII.
  private static let roles: [UInt8] = (UInt8.min ... .max).map { byte in
    switch byte {
    case 0x09...0x0D, 0x20: 0b00
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 0b11
    case 0..<0x80: 0b10
    default: 255
    }
  }

  private static func words(
    in bytes: UnsafeBufferPointer<UInt8>, _ roles: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    // Whether the run at hand is a word: 0 or 1.
    var isWord: UInt8 = 0
    var place = 0
    while place < bytes.count {
      var role = roles[Int(bytes[place])]
      place += 1
      if role == 255 { role = self.role(of: scalar(bytes, from: &place)) }
      let next = (isWord | role) & (role >> 1)
      count &+= Int(next & ~isWord)
      isWord = next
    }
    return count
  }

  private static func role(of scalar: Unicode.Scalar?) -> UInt8 {
    guard let properties = scalar?.properties else { return 0b10 }
    if properties.isWhitespace { return 0b00 }
    return properties.isAlphabetic || properties.numericType != nil ? 0b11 : 0b10
  }

  /// The scalar whose first byte lies just before a place, which moves behind it.
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, from place: inout Int
  ) -> Unicode.Scalar? {
    let lead = bytes[place - 1]
    let further = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
    var value = UInt32(lead) & (0x3F >> UInt32(further))
    for _ in 0..<further where place < bytes.count {
      value = value << 6 | UInt32(bytes[place] & 0x3F)
      place += 1
    }
    return Unicode.Scalar(value)
  }
}
