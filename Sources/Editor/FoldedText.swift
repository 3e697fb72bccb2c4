/// A text as a search sees it: lower case, without accents, each scalar with the place it is from.
///
/// Marks are left out, and precomposed Latin letters become the letter their Unicode name begins
/// with (`LATIN SMALL LETTER E WITH ACUTE` is an `e`): that covers what is typed without accents
/// in a hurry, and needs no table.
struct FoldedText {
  /// Folded scalars.
  private(set) var values: [UInt32] = []
  /// The byte each comes from, and behind the last the count of bytes.
  private(set) var origins: [Int] = []

  /// Folds a text of its own.
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Folds a line.
  init(_ bytes: [UInt8]) {
    values.reserveCapacity(bytes.count)
    origins.reserveCapacity(bytes.count + 1)
    var index = 0
    while index < bytes.count {
      let value = UTF8Bytes.scalar(in: bytes, at: index)
      if value < 0x80 {
        values.append((0x41...0x5A).contains(value) ? value + 0x20 : value)
        origins.append(index)
      } else if let scalar = Unicode.Scalar(value) {
        let count = values.count
        fold(scalar)
        for _ in count..<values.count { origins.append(index) }
      }
      index += UTF8Bytes.length(leading: bytes[index])
    }
    origins.append(bytes.count)
  }

  /// The places in `values` where `needle` begins, rising.
  func matches(of needle: FoldedText) -> [Int] {
    let wanted = needle.values
    guard let first = wanted.first, wanted.count <= values.count else { return [] }
    var found: [Int] = []
    for start in 0...(values.count - wanted.count) where values[start] == first {
      var length = 1
      while length < wanted.count, values[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { found.append(start) }
    }
    return found
  }

  private mutating func fold(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0xDF, 0x1E9E: values += [0x73, 0x73]
    case 0xC6, 0xE6: values += [0x61, 0x65]
    case 0x152, 0x153: values += [0x6F, 0x65]
    case 0x2018, 0x2019: values.append(0x27)
    case 0x201C, 0x201D: values.append(0x22)
    case 0xA0: values.append(0x20)
    case 0xC0...0x24F: values.append(Self.latin[Int(value) - 0xC0])
    case 0x1E00...0x1EFF: values.append(Self.latinAdditional[Int(value) - 0x1E00])
    default:
      if PlainScalars.columns(of: value) == 2 {
        values.append(value)
        return
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return
      default: values += scalar.properties.lowercaseMapping.unicodeScalars.map(\.value)
      }
    }
  }

  private static let latin = (UInt32(0xC0)...0x24F).map(withoutAccent)
  private static let latinAdditional = (UInt32(0x1E00)...0x1EFF).map(withoutAccent)

  /// The letter of A to Z under the accents, in lower case; for another letter its lower case.
  private static func withoutAccent(_ value: UInt32) -> UInt32 {
    guard let properties = Unicode.Scalar(value)?.properties else { return value }
    let words = properties.name?.split(separator: " ") ?? []
    if words.count >= 5, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].utf8.count == 1, let letter = words[3].utf8.first
    {
      return UInt32(letter) + 0x20
    }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? value : value
  }
}
