import Journal
import Screen

/// A row of text that was broken at words.
struct WrappedRow: Equatable, Sendable {
  /// The words of the row.
  var text: Substring
  /// Where the row begins, in Unicode scalars of the whole text.
  var start: Int
}

/// Breaks text that is only read into rows; the editor has its own, incremental way.
enum Wrapping {
  /// The rows of a text at a width, at most `limit` of them. White space at a break is dropped; a
  /// word wider than a row is broken where it must be.
  static func rows(_ text: String, width: Int, limit: Int = .max) -> [WrappedRow] {
    let width = max(1, width)
    var rows: [WrappedRow] = []
    var scalar = 0
    var index = text.startIndex
    while index <= text.endIndex, rows.count < limit {
      let end = text[index...].firstIndex(where: \.isNewline) ?? text.endIndex
      breakLine(text[index..<end], from: scalar, width: width, limit: limit, into: &rows)
      guard end < text.endIndex else { break }
      scalar += text[index...end].unicodeScalars.count
      index = text.index(after: end)
    }
    return rows
  }

  /// The rows of a text at a width, at most `limit` of them; the last one says where it goes on.
  static func cutRows(_ text: String, width: Int, limit: Int) -> [WrappedRow] {
    guard limit > 0, limit < .max else { return rows(text, width: width, limit: limit) }
    var rows = rows(text, width: width, limit: limit + 1)
    guard rows.count > limit else { return rows }
    rows.removeLast()
    guard var last = rows.popLast() else { return rows }
    // A word that the sign leaves no room for goes whole, unless it is the only one.
    func trim() { while last.text.last?.isWhitespace == true { last.text.removeLast() } }
    trim()
    while Width.of(last.text) + 2 > width,
      let blank = last.text.lastIndex(where: \.isWhitespace)
    {
      last.text = last.text[..<blank]
      trim()
    }
    last.text = Substring(Width.elide(last.text + " …", to: max(1, width)))
    return rows + [last]
  }

  private static func breakLine(
    _ line: Substring, from start: Int, width: Int, limit: Int, into rows: inout [WrappedRow]
  ) {
    var rowStart = line.startIndex
    var rowScalar = start
    var scalar = start
    var used = 0
    var breakAfter: (index: Substring.Index, scalar: Int)?
    var index = line.startIndex
    while index < line.endIndex {
      guard rows.count < limit else { return }
      let character = line[index]
      let columns = Width.of(character, at: used)
      let next = line.index(after: index)
      if used + columns > width, !character.isWhitespace, index > rowStart {
        let (end, endScalar) = breakAfter ?? (index, scalar)
        rows.append(WrappedRow(text: line[rowStart..<end], start: rowScalar))
        rowStart = end
        rowScalar = endScalar
        index = end
        scalar = endScalar
        used = 0
        breakAfter = nil
        continue
      }
      used += columns
      scalar += character.unicodeScalars.count
      if character.isWhitespace || columns == 2 { breakAfter = (next, scalar) }
      index = next
    }
    if rows.count < limit { rows.append(WrappedRow(text: line[rowStart...], start: rowScalar)) }
  }
}

extension Buffer {
  /// Puts rows under each other, spans of the text in styles of their own.
  mutating func put(
    _ rows: ArraySlice<WrappedRow>, in rect: Rect, style: Style = .plain,
    marks: [Preview.Mark] = []
  ) {
    for (line, row) in zip(0..<rect.rows, rows) {
      let end = row.start + row.text.unicodeScalars.count
      let marks = marks.filter { $0.span.lowerBound < end && $0.span.upperBound > row.start }
      let top = rect.row + line
      guard !marks.isEmpty else {
        put(row.text, row: top, column: rect.column, limit: rect.columns, style: style)
        continue
      }
      var scalar = row.start
      var run = row.text.startIndex
      var runStyle = style
      var column = 0
      func styleHere() -> Style { marks.last { $0.span.contains(scalar) }?.style ?? style }
      var index = row.text.startIndex
      while index < row.text.endIndex {
        let here = styleHere()
        if here != runStyle {
          column += put(
            row.text[run..<index], row: top, column: rect.column + column,
            limit: rect.columns - column, style: runStyle)
          run = index
          runStyle = here
        }
        scalar += row.text[index].unicodeScalars.count
        index = row.text.index(after: index)
      }
      put(
        row.text[run...], row: top, column: rect.column + column, limit: rect.columns - column,
        style: runStyle)
    }
  }
}
