/// Finds initials in capitals that stand as a word of their own: `P.`, `PK`, `P.K.`, `P. K.`,
/// `P-K`. A single one needs its dot, since many a word is one letter.
struct InitialsSearch: Sendable {
  /// The letters of each form, folded, by the first; the longest first, so that `P.K.` is not taken
  /// for `P.` and a rest.
  private let forms: [UInt32: [[UInt32]]]

  init(_ forms: Set<[UInt32]>) {
    self.forms = Dictionary(grouping: forms) { $0.first ?? 0 }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  var isEmpty: Bool { forms.isEmpty }

  func addMasks(in text: FoldedText, to masks: inout [Mask]) {
    for start in text.units.indices where text.units[start].isCapital {
      guard let candidates = forms[text.units[start].value], !text.isWord(start - 1) else {
        continue
      }
      let ends = candidates.lazy.compactMap { end(of: $0, in: text, at: start) }
      if let end = ends.first { masks.append(Mask(units: start..<end, isAddress: false)) }
    }
  }

  private func end(of letters: [UInt32], in text: FoldedText, at start: Int) -> Int? {
    var place = start
    var hasDot = false
    for (index, letter) in letters.enumerated() {
      if index > 0 {
        if Self.take(0x2E, text, &place) {
          hasDot = true
          if !Self.take(0x20, text, &place) { _ = Self.take(0xA0, text, &place) }
        }
        _ = Self.take(0x2D, text, &place)
      }
      guard text.units.indices.contains(place), text.units[place].isCapital,
        text.units[place].value == letter
      else { return nil }
      place = text.wholeEnd(place + 1)
    }
    if letters.count == 1 || hasDot {
      let isDotted = Self.take(0x2E, text, &place)
      if letters.count == 1, !isDotted { return nil }
    }
    return text.isWord(place) ? nil : place
  }

  private static func take(_ value: UInt32, _ text: FoldedText, _ place: inout Int) -> Bool {
    guard text.units.indices.contains(place), text.units[place].value == value else {
      return false
    }
    place += 1
    return true
  }
}
