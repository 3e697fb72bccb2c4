import Screen

/// Text broken at words, for output that stays as it was printed. Nothing in it but what may be
/// shown: the writer's words are made plain before.
struct Paragraph: Hashable {
  /// The most columns of a row: more are hard to read, however wide a terminal is.
  static let widest = 78
  /// The columns of a row.
  let width: Int

  init(width: Int) { self.width = max(width, 1) }

  /// As wide as an output has room for.
  init(for output: Output) {
    self.init(width: min(output.columns ?? Self.widest, Self.widest))
  }

  /// The rows of a text: `first` stands before the first of them, and room as wide as `hanging` (as
  /// `first`, unless said otherwise) before the others.
  func rows(_ text: String, after first: String = "", hanging: Int? = nil) -> [String] {
    let indent = String(repeating: " ", count: hanging ?? Width.of(first))
    var rows: [String] = []
    var row = first
    var used = Width.of(first)
    var isEmpty = true
    func begin() {
      rows.append(row)
      (row, used, isEmpty) = (indent, Width.of(indent), true)
    }
    for word in text.split(separator: " ") {
      let columns = Width.of(word)
      if !isEmpty, used + 1 + columns > width { begin() }
      if !isEmpty {
        row += " "
        used += 1
      }
      if used + columns <= width {
        row += word
        used += columns
      } else {
        // Wider than a row by itself: broken where it must be.
        for character in word {
          let columns = Width.of(character, at: used)
          if !isEmpty, used + columns > width { begin() }
          row.append(character)
          used += columns
          isEmpty = false
        }
      }
      isEmpty = false
    }
    rows.append(row)
    return rows
  }
}
