/// The kinds of scalars that sentences are told by.
extension Unicode.Scalar {
  /// A stop that ends a sentence before white space.
  var isStop: Bool {
    switch self {
    case ".", "!", "?", "…", "‽", "؟", "।", "॥", "۔", "։", "።", "။", "។", "⁇", "⁈", "⁉": true
    default: false
    }
  }

  /// A stop that ends a sentence whatever follows.
  var isFullWidthStop: Bool {
    switch self {
    case "。", "！", "？", "｡", "．": true
    default: false
    }
  }

  /// What still belongs to the sentence behind its stop: quotes, brackets, Markdown, emoji.
  var isCloser: Bool {
    switch self {
    case "\"", "'", "”", "’", "“", "‘", "»", "«", "›", "‹", ")", "]", "}", "」", "』", "）", "】", "*",
      "_", "`", "~", "\u{FE0F}", "\u{200D}":
      true
    default: value > 0x2000 && (properties.isEmojiPresentation || properties.isEmojiModifier)
    }
  }

  /// A mark of speech.
  var isQuote: Bool {
    switch self {
    case "\"", "'", "”", "’", "“", "‘", "»", "«", "」", "』": true
    default: false
    }
  }

  /// What may stand before the first word of a sentence.
  var isOpener: Bool {
    switch self {
    case "\"", "'", "“", "‘", "»", "«", "‹", "„", "‚", "(", "[", "{", "*", "_", "「", "『": true
    default: false
    }
  }

  var isLineBreak: Bool {
    switch self {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// White space, also of no width.
  var isBlank: Bool {
    if isASCII { return value == 0x20 || (0x09...0x0D).contains(value) }
    return self == "\u{200B}" || self == "\u{FEFF}" || properties.isWhitespace
  }

  /// A letter or digit.
  var isOfWord: Bool {
    if isASCII {
      return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value)
        || (0x61...0x7A).contains(value)
    }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
