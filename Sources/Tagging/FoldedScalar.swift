/// What becomes of one scalar of a text before its words are looked up: the base model's tokenizer
/// cleans, takes off accents, lower-cases, and sets punctuation and ideographs apart.
///
/// It was made from an older edition of Unicode than the standard library's: what came after
/// Unicode 8 is to it neither a mark nor punctuation but part of a word, which is then unknown.
enum FoldedScalar: Equatable {
  /// Dropped: control characters, marks, private use.
  case gone
  /// Ends a word.
  case space
  /// A word of its own.
  case alone(Unicode.Scalar)
  /// Part of a word.
  case letter(Unicode.Scalar)
  /// One written syllable that falls into two or three letters.
  case syllable(Unicode.Scalar, Unicode.Scalar, Unicode.Scalar?)

  init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      self = Self.ascii(scalar)
    } else if Self.isIdeograph(scalar.value) {
      self = .alone(LetterTable.plain[scalar] ?? scalar)
    } else {
      self = Self.other(scalar)
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> FoldedScalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20: .space
    case 0x00..<0x20, 0x7F: .gone
    case 0x41...0x5A: .letter(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 32)))
    case 0x30...0x39, 0x61...0x7A: .letter(scalar)
    default: .alone(scalar)
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> FoldedScalar {
    if scalar.value == 0xFFFD { return .gone }
    let properties = scalar.properties
    switch category(of: scalar) {
    case .control, .format, .privateUse, .nonspacingMark: return .gone
    default: break
    }
    if properties.isWhitespace { return .space }
    if let parts = syllable(scalar.value) { return parts }
    let plain = LetterTable.plain[scalar] ?? lowered(scalar)
    return isPunctuation(plain) ? .alone(plain) : .letter(plain)
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.properties.changesWhenLowercased else { return scalar }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }

  /// Blocks of ideographs as the tokenizer knows them.
  private static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x2A6DF, 0x2A700...0x2B81F,
      0x2B920...0x2CEAF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII, case .alone = ascii(scalar) { return true }
    switch category(of: scalar) {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// The category as Unicode 8 had it, as far as words go.
  private static func category(of scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
    switch scalar.value {
    case 0x1734, 0x1171E: return .nonspacingMark
    case 0x166D, 0x111C9: return .otherPunctuation
    case 0x1885, 0x1886, 0xA9BD: return .otherLetter
    default: break
    }
    let properties = scalar.properties
    if case .privateUse = properties.generalCategory { return .privateUse }
    guard let age = properties.age, age.major <= 8 else { return .unassigned }
    return properties.generalCategory
  }

  /// The letters of a Hangul syllable, and of two vowel signs that are written around their letter.
  private static func syllable(_ value: UInt32) -> FoldedScalar? {
    func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
    switch value {
    case 0xAC00...0xD7A3:
      let index = value - 0xAC00
      let final = index % 28
      return .syllable(
        scalar(0x1100 + index / 588), scalar(0x1161 + index % 588 / 28),
        final == 0 ? nil : scalar(0x11A7 + final))
    case 0x09CB: return .syllable(scalar(0x09C7), scalar(0x09BE), nil)
    case 0x0BCB: return .syllable(scalar(0x0BC7), scalar(0x0BBE), nil)
    default: return nil
    }
  }
}
