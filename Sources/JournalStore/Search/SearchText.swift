import Foundation

/// Text as it goes into the search index and as it is looked for there.
///
/// It is NFC, and each character of a script written without spaces stands alone, so that any part
/// of such a text is a phrase of the index. Letter case and accents are folded by SQLite's tokenizer.
enum SearchText {
  /// The text of an entry for the index.
  static func indexed(_ text: String) -> String {
    let text = composed(text)
    guard text.unicodeScalars.contains(where: isWrittenWithoutSpaces) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isWrittenWithoutSpaces(scalar) {
        scalars.append(" ")
        scalars.append(scalar)
        scalars.append(" ")
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The words of a term as the index has them: letters and digits, with all else as white space.
  static func words(_ term: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      if word.contains(where: isToken) { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in composed(term).unicodeScalars {
      if isWrittenWithoutSpaces(scalar) {
        end()
        word.append(scalar)
        end()
      } else if isToken(scalar) || isMark(scalar) {
        word.append(scalar)
      } else {
        end()
      }
    }
    end()
    return words
  }

  /// Whether the last character stands alone in the index, so that nothing can begin with it.
  static func endsAlone(_ word: String) -> Bool {
    word.unicodeScalars.last.map(isWrittenWithoutSpaces) ?? false
  }

  private static func composed(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(isComposed) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether a scalar is NFC wherever it stands; false where that takes a closer look.
  private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2010...0x205E, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      true
    default: false
    }
  }

  /// Letters, digits and what is for private use: what the tokenizer takes for a part of a word.
  private static func isToken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Han, Kana, Bopomofo, Hangul, Thai, Lao, Myanmar, Khmer and the Tai scripts beside them.
  private static func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x0E00: false
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x1950...0x19FF,
      0x1A20...0x1AAF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x303C,
      0x3041...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F,
      0xA9E0...0xA9FF, 0xAA60...0xAADF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC,
      0x1AFF0...0x1B16F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
