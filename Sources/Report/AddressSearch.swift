/// Finds e-mail addresses. What may stand before the `@` follows RFC 5322's `atext`, with letters
/// of every script; behind it letters, digits, `-` and inner `.`, with a dot or without.
enum AddressSearch {
  private static let localSigns = Set("!#$%&'*+/=?^_`{|}~-.".unicodeScalars.map(\.value))
  private static let at: UInt32 = 0x40

  static func addMasks(in text: FoldedText, to masks: inout [Mask]) {
    let units = text.units
    for place in units.indices where units[place].value == at {
      var start = place
      while start > 0, isLocal(units[start - 1]) { start -= 1 }
      // Signs that stand before the address rather than in it: an opening quote, a list's mark.
      while start < place, !isWord(units[start]) { start += 1 }
      var end = place + 1
      while end < units.count, isDomain(units[end]) { end += 1 }
      while end > place + 1, !isWord(units[end - 1]) { end -= 1 }
      if start < place, end > place + 1 {
        masks.append(Mask(units: start..<text.wholeEnd(end), isAddress: true))
      }
    }
  }

  private static func isWord(_ unit: FoldedText.Unit) -> Bool {
    switch unit.kind {
    case .letter, .digit, .unspaced: true
    case .gap, .symbol: unit.value == 0x5F
    }
  }

  private static func isLocal(_ unit: FoldedText.Unit) -> Bool {
    isWord(unit) || localSigns.contains(unit.value)
  }

  private static func isDomain(_ unit: FoldedText.Unit) -> Bool {
    isWord(unit) || unit.value == 0x2D || unit.value == 0x2E
  }
}
