/// How text falls into columns. Everything that measures, wraps or draws asks here, so that a
/// cursor never stands beside the character it belongs to.
public enum Width {
  /// A tab reaches to the next multiple of this.
  public static let tabStop = 8

  /// The most marks that one cell keeps; text that stacks more looks like noise on any terminal.
  static let markLimit = 8

  /// Columns that the text takes from column 0 on.
  public static func of(_ text: String) -> Int {
    of(text[...])
  }

  /// Columns that the text takes from column 0 on.
  public static func of(_ text: Substring) -> Int {
    var total = 0
    walk(text, from: 0) { _, _, columns in
      total += columns
      return true
    }
    return total
  }

  /// Columns of one character that begins in this column; only a tab asks which.
  public static func of(_ character: Character, at column: Int) -> Int {
    if character == "\t" { return tab(at: column) }
    var total = 0
    _ = eachCell(of: character) { _, _, columns in
      total += columns
      return true
    }
    return total
  }

  static func tab(at column: Int) -> Int {
    tabStop - (column % tabStop + tabStop) % tabStop
  }

  /// How one character (a grapheme cluster) falls into cells.
  ///
  /// A cluster is split before each further spacing scalar: Thai กำ and Hindi क्ष take two cells.
  /// An emoji made of several scalars is one cell of two columns. Control characters are shown as
  /// pictures; what shows nothing by itself (U+200B, bidi controls) takes no cell at all. A tab is
  /// one blank here: only `of(_:at:)` and the buffer know the column that decides its width.
  public static func cells(of character: Character) -> [(text: String, width: Int)] {
    if character == "\t" { return [(" ", 1)] }
    var cells: [(text: String, width: Int)] = []
    _ = eachCell(of: character) { scalar, cluster, width in
      cells.append((cluster ?? String(Character(scalar)), width))
      return true
    }
    return cells
  }

  /// Hands out the cells of one character that is no tab: a scalar, or a text where one scalar is
  /// not enough, and the columns. The body answers false to stop, and so does this then.
  ///
  /// Most texts are of a few bytes, which a string holds in itself, so that nothing is allocated for
  /// a letter and its marks.
  @inline(__always)
  private static func eachCell(
    of character: Character, _ body: (Unicode.Scalar, String?, Int) -> Bool
  ) -> Bool {
    let scalars = character.unicodeScalars
    if let emoji = wholeEmoji(scalars) {
      let isAlone = emoji.unicodeScalars.dropFirst().isEmpty
      return body(emoji.unicodeScalars.first ?? " ", isAlone ? nil : emoji, 2)
    }
    var base: Unicode.Scalar?
    var columns = 0
    var text: String?
    var marks = 0
    for scalar in scalars {
      switch WidthTable.place(scalar) {
      case .spacing(let shown, let width):
        if let base, !body(base, text, columns) { return false }
        (base, columns, text, marks) = (shown, width, nil, 0)
      case .mark:
        guard let base, marks < markLimit else { continue }
        if text == nil { text = String(Character(base)) }
        text?.unicodeScalars.append(scalar)
        marks += 1
      case .nothing:
        continue
      }
    }
    guard let base else { return true }
    return body(base, text, columns)
  }

  /// The text of a cluster that is one emoji of two columns though it has several scalars: a flag,
  /// a keycap, a base with U+FE0F, a skin tone or a joined sequence.
  private static func wholeEmoji(_ scalars: Character.UnicodeScalarView) -> String? {
    guard let first = scalars.first else { return nil }
    // Letters of most scripts, told apart without a look into the tables of properties.
    if (0xAF..<0x2000).contains(first.value) { return nil }
    let rest = scalars.dropFirst()
    guard let second = rest.first else { return nil }
    let isEmoji = first.properties.isEmoji
    let isFlag = isRegional(first) && isRegional(second)
    let isPresented = isEmoji && second.value == 0xFE0F
    let isJoined =
      isEmoji && first.value > 0xFF
      && rest.contains { $0.value == 0x200D || (0x1F3FB...0x1F3FF).contains($0.value) }
    guard isFlag || isPresented || isJoined else { return nil }
    // Tags would be invisible letters; a joiner at the very end joins nothing.
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: scalars.filter { !(0xE0000...0xE007F).contains($0.value) }.prefix(24))
    if kept.last?.value == 0x200D { kept.removeLast() }
    if kept.count == 1, !WidthTable.isWide(first.value) { return nil }
    return String(kept)
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// Walks the text cell by cell. The body gets a scalar, or a text where one scalar is not enough,
  /// and the columns of the cell; it answers false to stop.
  ///
  /// Works on the bytes, since most text is made of scalars that never join: only where one may is
  /// the text asked for the whole character.
  @inline(__always)
  static func walk(
    _ text: Substring, from start: Int, _ body: (Unicode.Scalar, String?, Int) -> Bool
  ) {
    var text = text
    text.makeContiguousUTF8()
    // Never nil after that.
    _ = text.utf8.withContiguousStorageIfAvailable { bytes in
      var offset = 0
      var column = start
      while offset < bytes.count {
        let (value, length) = scalar(bytes, offset)
        let next = offset + length
        let columns = WidthTable.plain(value)
        // Two plain scalars never form a cluster, nor do a plain one and a line end.
        if columns > 0, next == bytes.count || startsAnother(scalar(bytes, next).0) {
          guard body(Unicode.Scalar(value) ?? " ", nil, columns) else { return }
          column += columns
          offset = next
          continue
        }
        if value == 0x09 {
          for _ in 0..<tab(at: column) {
            guard body(" ", nil, 1) else { return }
            column += 1
          }
          offset = next
          continue
        }
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        let character = text[index]
        let goesOn = eachCell(of: character) { scalar, cluster, columns in
          column += columns
          return body(scalar, cluster, columns)
        }
        guard goesOn else { return }
        offset += character.utf8.count
      }
    }
  }

  /// The scalar at an offset of valid UTF-8, and its bytes.
  @inline(__always)
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[at])
    if lead < 0x80 { return (lead, 1) }
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = lead & (0x7F >> UInt32(count))
    for offset in 1..<count where at + offset < bytes.count {
      value = value << 6 | UInt32(bytes[at + offset] & 0x3F)
    }
    return (value, count)
  }

  /// Whether a scalar surely begins a character of its own: plain ones, line ends, and pictures other
  /// than skin tones.
  @inline(__always)
  private static func startsAnother(_ value: UInt32) -> Bool {
    WidthTable.plain(value) > 0 || value < 0x20 || (0x1F400..<0x1F650).contains(value)
  }
}
