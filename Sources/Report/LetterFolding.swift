/// What letters come down to before names are looked for: lower case, without accents, so that
/// `JOSÉ`, `José` with a combining accent and `jose` are one name.
///
/// Two texts that are canonically equivalent come down to the same letters, except where marks are
/// all that tells letters apart: marks are dropped, those of Indic vowels too, which masks rather
/// too much. The standard library takes no letter apart, but it compares: what `и` with a breve is
/// equal to needs no table.
struct LetterFolding: Sendable {
  /// Ideographs of the names, so that the compatible forms of one are found by the equality of
  /// characters.
  private let ideographs: [Character: UInt32]

  init(names: [String] = []) {
    var ideographs: [Character: UInt32] = [:]
    for scalar in names.joined().unicodeScalars where scalar.properties.isIdeographic {
      let character = Character(scalar)
      ideographs[character] = ideographs[character] ?? scalar.value
    }
    self.ideographs = ideographs
  }

  /// Appends what a scalar beyond ASCII comes down to; nothing for a mark or an invisible one.
  func fold(_ scalar: Unicode.Scalar, into values: inout [UInt32]) {
    switch scalar.value {
    case 0xC0...0x24F: Self.append(Self.latin, scalar.value - 0xC0, into: &values)
    case 0x1E00...0x1EFF: Self.append(Self.latinAdditional, scalar.value - 0x1E00, into: &values)
    case 0x2018, 0x2019, 0x02BC, 0x2032: values.append(0x27)
    case 0x2010, 0x2011, 0xFE63: values.append(0x2D)
    case 0xFF01...0xFF5E: values.append(Self.lowered(ascii: scalar.value - 0xFEE0))
    case 0xAC00...0xD7A3:
      let index = scalar.value - 0xAC00
      values += [0x1100 + index / 588, 0x1161 + index % 588 / 28]
      if index % 28 > 0 { values.append(0x11A7 + index % 28) }
    default: foldOther(scalar, into: &values)
    }
  }

  /// A to Z in lower case, everything else as it is.
  static func lowered(ascii value: UInt32) -> UInt32 {
    (0x41...0x5A).contains(value) ? value + 0x20 : value
  }

  private func foldOther(_ scalar: Unicode.Scalar, into values: inout [UInt32]) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return
    case .control where !properties.isWhitespace: return
    default: break
    }
    if properties.isIdeographic {
      values.append(ideographs[Character(scalar)] ?? scalar.value)
      return
    }
    for lower in properties.lowercaseMapping.unicodeScalars {
      if lower.properties.generalCategory == .nonspacingMark { continue }
      switch lower.value {
      case ..<0x80: values.append(lower.value)
      case 0xC0...0x24F: Self.append(Self.latin, lower.value - 0xC0, into: &values)
      case 0x3C2: values.append(0x3C3)
      default: values.append(Self.plain[lower.value] ?? lower.value)
      }
    }
  }

  private static func append(
    _ table: [[UInt32]], _ index: UInt32, into values: inout [UInt32]
  ) {
    guard table.indices.contains(Int(index)) else { return }
    values += table[Int(index)]
  }

  private static let latin = (UInt32(0xC0)...0x24F).map(withoutAccent)
  private static let latinAdditional = (UInt32(0x1E00)...0x1EFF).map(withoutAccent)

  /// The letter of A to Z that the name of a Latin letter begins with, in lower case: an `o` for
  /// LATIN SMALL LETTER O WITH STROKE. For another letter its lower case.
  private static func withoutAccent(_ value: UInt32) -> [UInt32] {
    switch value {
    case 0xDF, 0x1E9E: return [0x73, 0x73]
    case 0xC6, 0xE6: return [0x61, 0x65]
    case 0x152, 0x153: return [0x6F, 0x65]
    case 0x131: return [0x69]
    case 0x17F, 0x1E9B: return [0x73]
    case 0x1B7, 0x1EE, 0x1EF: return [0x292]
    default: break
    }
    guard let properties = Unicode.Scalar(value)?.properties else { return [value] }
    let words = properties.name?.split(separator: " ") ?? []
    if words.count >= 5, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].utf8.count == 1 || words[3] == "AE"
    {
      return words[3].utf8.map { UInt32($0) + 0x20 }
    }
    return properties.lowercaseMapping.unicodeScalars.map(\.value)
  }

  /// Letters of other scripts without their marks.
  private static let plain: [UInt32: UInt32] = {
    // Letters and the marks they are composed with. Greek takes two and three: once around for each.
    let compositions: [(letters: [ClosedRange<UInt32>], marks: [UInt32])] = [
      (
        [0x3B1...0x3D2, 0x1F00...0x1FFC],
        [0x300, 0x301, 0x304, 0x306, 0x308, 0x313, 0x314, 0x342, 0x345]
      ),
      ([0x430...0x4FF], [0x300, 0x301, 0x304, 0x306, 0x308, 0x30B, 0x30F]),
      ([0x5D0...0x5F2, 0xFB2A...0xFB49], Array(0x5B0...0x5C2)),
      ([0x621...0x6D5], [0x653, 0x654, 0x655]),
      ([0x915...0x939], [0x93C]), ([0x995...0x9B9], [0x9BC]), ([0xA15...0xA39], [0xA3C]),
      ([0xB15...0xB39], [0xB3C]), ([0xB92...0xB92], [0xBD7]),
      ([0xF40...0xF5B], [0xFB5, 0xFB7]), ([0x1025...0x1025], [0x102E]),
      ([0x1B05...0x1B11], [0x1B35]), ([0x11099...0x110A5], [0x110BA]),
      ([0x3041...0x30FF], [0x3099, 0x309A]),
    ]
    let composed: [ClosedRange<UInt32>] = [
      0x390...0x3D4, 0x1F00...0x1FFC, 0x430...0x4FF, 0x621...0x6D5, 0x915...0xB94, 0xF40...0xF69,
      0x1025...0x1026, 0x1B05...0x1B12, 0x3041...0x30FF, 0xFB1D...0xFB4E, 0x11099...0x110AB,
    ]
    var characters: [Character: [UInt32]] = [:]
    for value in composed.joined() {
      if let scalar = Unicode.Scalar(value) {
        characters[Character(scalar), default: []].append(value)
      }
    }
    var table: [UInt32: UInt32] = [:]
    // Letters that are encoded twice.
    for same in characters.values where same.count > 1 {
      for value in same where value != same.min() { table[value] = same.min() }
    }
    for (letters, marks) in compositions {
      for letter in letters.joined() {
        for mark in marks {
          guard let first = Unicode.Scalar(letter), let second = Unicode.Scalar(mark) else {
            continue
          }
          var pair = String.UnicodeScalarView()
          pair.append(first)
          pair.append(second)
          let text = String(pair)
          guard text.count == 1, let character = text.first else { continue }
          for whole in characters[character] ?? [] where whole != letter {
            table[whole] = letter
          }
        }
      }
    }
    // A letter whose plain letter has a plainer one: each step takes a mark away, so it ends.
    for (whole, letter) in table {
      var plainest = letter
      while let plainer = table[plainest], plainer != plainest { plainest = plainer }
      table[whole] = plainest
    }
    return table
  }()
}
