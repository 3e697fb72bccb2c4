/// A text as names are looked for in it: folded letters, each with the byte that it comes from.
struct FoldedText {
  /// What is looked at, in the order of the text. Marks and invisible characters are left out.
  private(set) var units: [Unit] = []
  private let byteCount: Int

  /// One letter or other character.
  struct Unit {
    /// The folded scalar.
    var value: UInt32
    /// The first byte of the scalar that it comes from.
    var origin: Int32
    /// What it is.
    var kind: Kind
    /// Whether it was written as a capital.
    var isCapital: Bool
  }

  /// What a unit is for the borders of words.
  enum Kind: UInt8 {
    /// White space and punctuation.
    case gap
    case letter
    case digit
    /// A letter of a script that sets no spaces between words: no run reaches across it.
    case unspaced
    /// A symbol, such as a picture.
    case symbol
  }

  init(_ bytes: [UInt8], letters: LetterFolding) {
    byteCount = bytes.count
    units.reserveCapacity(bytes.count)
    var folded: [UInt32] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        appendASCII(byte, at: index)
        index += 1
        continue
      }
      let (scalar, length) = Self.scalar(in: bytes, at: index)
      folded.removeAll(keepingCapacity: true)
      letters.fold(scalar, into: &folded)
      let isCapital = scalar.properties.isUppercase
      for value in folded {
        units.append(
          Unit(
            value: value, origin: Int32(truncatingIfNeeded: index), kind: Self.kind(of: value),
            isCapital: isCapital))
      }
      index += length
    }
  }

  private mutating func appendASCII(_ byte: UInt8, at index: Int) {
    // Control characters that are no white space do not part a name.
    if byte < 0x20 || byte == 0x7F, !(0x09...0x0D).contains(byte) { return }
    let isCapital = (0x41...0x5A).contains(byte)
    units.append(
      Unit(
        value: UInt32(isCapital ? byte + 0x20 : byte), origin: Int32(truncatingIfNeeded: index),
        kind: Self.kind(ascii: byte), isCapital: isCapital))
  }

  /// The scalar whose first byte stands at a place, and its length in bytes. The bytes are those of
  /// a string, and so well formed.
  private static func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
    func tail(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    let lead = UInt32(bytes[index])
    let (value, length): (UInt32, Int) =
      switch lead {
      case ..<0xE0: ((lead & 0x1F) << 6 | tail(1), 2)
      case ..<0xF0: ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
      default: ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func kind(ascii byte: UInt8) -> Kind {
    switch byte {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    default: .gap
    }
  }

  private static func kind(of value: UInt32) -> Kind {
    if value < 0x80 { return kind(ascii: UInt8(value)) }
    switch value {
    // Thai, Lao, Burmese, Khmer; kana and ideographs.
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3041...0x30FF: return .unspaced
    default: break
    }
    guard let properties = Unicode.Scalar(value)?.properties else { return .gap }
    if properties.isIdeographic { return .unspaced }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .unassigned, .privateUse:
      return .symbol
    default: return .gap
    }
  }

  /// The byte where a unit begins; behind the last one the end of the text.
  func origin(_ index: Int) -> Int {
    units.indices.contains(index) ? Int(units[index].origin) : byteCount
  }

  /// The end of a stretch that does not part what one scalar came down to.
  func wholeEnd(_ end: Int) -> Int {
    var end = end
    while end > 0, end < units.count, units[end].origin == units[end - 1].origin { end += 1 }
    return end
  }

  /// A stretch with the whole run around it, as far as it does not begin before `limit`.
  func run(around stretch: Range<Int>, notBefore limit: Int) -> Range<Int> {
    var start = stretch.lowerBound
    var end = stretch.upperBound
    while start > limit, isInRun(start - 1) { start -= 1 }
    while end < units.count, isInRun(end) { end += 1 }
    return start..<end
  }

  /// Whether a unit belongs to a run: letters, digits, `_`, and `-` and `.` between such.
  private func isInRun(_ index: Int) -> Bool {
    switch units[index].value {
    case 0x5F: true
    case 0x2D, 0x2E: isWord(index - 1) && isWord(index + 1)
    default: isWord(index)
    }
  }

  /// Whether a letter, digit or `_` stands at a place.
  func isWord(_ index: Int) -> Bool {
    guard units.indices.contains(index) else { return false }
    let unit = units[index]
    return unit.kind == .letter || unit.kind == .digit || unit.value == 0x5F
  }

  /// Whether no letter goes on before a place: the text begins there, or something else than a
  /// letter stands before it, or small letters turn into a capital.
  func isBorder(before index: Int) -> Bool {
    guard index > 0, units.indices.contains(index), units[index - 1].kind == .letter else {
      return true
    }
    return units[index].isCapital && !units[index - 1].isCapital
  }

  /// Whether no letter goes on at a place.
  func isBorder(at index: Int) -> Bool {
    guard units.indices.contains(index), index > 0, units[index].kind == .letter else {
      return true
    }
    return units[index].isCapital && !units[index - 1].isCapital
  }
}
