/// A name taken apart: its words, the pieces of these, and the patterns that they make.
struct NameWords {
  /// Words by white space, each as pieces without punctuation: `Jean-Luc` is one word of two.
  private let words: [[[FoldedText.Unit]]]

  /// A word shorter than this has to stand alone.
  private static let leastLetters = 3
  /// More words than this are not looked for in other orders.
  private static let mostReversed = 4

  /// Words between names, which are no names by themselves.
  private static let particles: Set<String> = [
    "and", "bin", "bint", "das", "dei", "del", "della", "den", "der", "des", "dos", "ibn", "the",
    "ter", "van", "vom", "von", "zum", "zur",
  ]

  init(_ name: String, letters: LetterFolding) {
    let text = FoldedText(Array(name.utf8), letters: letters)
    words = text.units
      .split { unit in
        Unicode.Scalar(unit.value).map { $0.properties.isWhitespace || $0 == "," } ?? false
      }
      .map { word in word.split { $0.kind == .gap }.map(Array.init) }
      .filter { !$0.isEmpty }
  }

  /// A name as it is written where there are no umlauts, besides as it is: `Joerg` for `Jörg`.
  static func spellings(of name: String) -> [String] {
    let respelled = name.lowercased().map { character -> String in
      switch character {
      case "ä": "ae"
      case "ö", "ø": "oe"
      case "ü": "ue"
      case "å": "aa"
      default: String(character)
      }
    }.joined()
    return respelled == name.lowercased() ? [name] : [name, respelled]
  }

  /// What to look for.
  var patterns: [NamePattern] {
    guard words.count > 1 else { return words.map(pattern) }
    var patterns = words.filter(isNameByItself).map(pattern)
    let hasShort = words.contains { Self.isShort($0.flatMap(\.self)) }
    var orders = [words]
    if words.count <= Self.mostReversed {
      // `Kumar, Anna Maria` and `Kumar Maria Anna`.
      orders.append(Array(words.suffix(1) + words.dropLast()))
      orders.append(words.reversed())
    }
    patterns += orders.map { order in
      NamePattern(parts: values(order.flatMap(\.self)), standsAlone: hasShort)
    }
    return patterns
  }

  /// Its initials: of all its words, of the first and the last, of each word, and of all pieces together and
  /// apart.
  var initials: Set<[UInt32]> {
    func letters(_ pieces: [[FoldedText.Unit]]) -> [UInt32] {
      pieces.compactMap(\.first).filter { $0.kind == .letter }.map(\.value)
    }
    let all = letters(words.compactMap(\.first))
    let pieces = letters(words.flatMap(\.self))
    let ends = all.count > 2 ? [all.first, all.last].compactMap(\.self) : []
    let forms = [all, pieces, ends] + words.map(letters) + pieces.map { [$0] }
    return Set(forms.filter { !$0.isEmpty })
  }

  private func pattern(_ word: [[FoldedText.Unit]]) -> NamePattern {
    NamePattern(parts: values(word), standsAlone: Self.isShort(word.flatMap(\.self)))
  }

  private func values(_ pieces: [[FoldedText.Unit]]) -> [[UInt32]] {
    pieces.map { $0.map(\.value) }
  }

  private func isNameByItself(_ word: [[FoldedText.Unit]]) -> Bool {
    let units = word.flatMap(\.self)
    guard !Self.isShort(units) else { return false }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: units.compactMap { Unicode.Scalar($0.value) })
    return !Self.particles.contains(String(view))
  }

  /// Whether it is of one or two letters of a script with capitals, or of as few digits.
  private static func isShort(_ units: [FoldedText.Unit]) -> Bool {
    units.count < leastLetters
      && units.allSatisfy { unit in
        unit.kind == .digit
          || unit.kind == .letter
            && (Unicode.Scalar(unit.value)?.properties.changesWhenUppercased ?? false)
      }
  }
}
