public import Screen

/// A part of the text in another style than the rest.
public struct Highlight: Hashable, Sendable {
  /// The part, in Unicode scalars of the text.
  public var range: Range<Int>
  /// How it shows.
  public var style: Style

  /// A highlight.
  public init(_ range: Range<Int>, _ style: Style) {
    self.range = range
    self.style = style
  }
}

extension TextEditor {
  /// Draws the visible rows from the upper left corner of `rect`. Call it with a part as large as
  /// was set with `setSize`; of a smaller one nothing outside is touched. Of highlights that
  /// overlap the last one shows.
  public func draw(
    into buffer: inout Buffer, at rect: Rect, style: Style = .plain, highlights: [Highlight] = []
  ) {
    let ownRow = cursorHasOwnRow ? cursorRow.address : nil
    var address = top
    var scalar = highlights.isEmpty ? 0 : firstVisibleScalar
    for row in 0..<min(rect.rows, height) {
      if address.line >= document.lines.count { break }
      let line = document.lines[address.line]
      if address.row < line.rowCount {
        let range = line.row(address.row)
        let text = String(decoding: line.bytes[range], as: UTF8.self)
        buffer.put(
          text, row: rect.row + row, column: rect.column, limit: min(rect.columns, document.width),
          style: style)
        if !highlights.isEmpty {
          let next = scalar + UTF8Bytes.scalarCount(in: line.bytes, range)
          for highlight in highlights where highlight.range.overlaps(scalar..<next) {
            let columns = columns(of: highlight.range, in: line, range, from: scalar)
            let part = Rect(
              row: rect.row + row, column: rect.column + columns.lowerBound, rows: 1,
              columns: columns.count)
            buffer.restyle(part.intersection(rect), highlight.style)
          }
          scalar = next
        }
      }
      address.row += 1
      if address.row >= line.rowCount, address != ownRow {
        scalar += line.ending.length
        address = RowAddress(line: address.line + 1, row: 0)
      }
    }
  }

  /// The scalars before the first visible row.
  private var firstVisibleScalar: Int {
    let start = document.lines[top.line].row(top.row).lowerBound
    return document.scalars(before: TextPoint(line: top.line, byte: start))
  }

  /// The columns of a row that belong to a range of scalars; a cluster does as soon as one scalar
  /// of it does.
  private func columns(
    of range: Range<Int>, in line: Line, _ row: Range<Int>, from first: Int
  ) -> Range<Int> {
    var scalar = first
    var column = 0
    var index = row.lowerBound
    var lower: Int?
    var upper = 0
    while index < row.upperBound, scalar < range.upperBound, column < document.width {
      let cluster = Cluster.at(index, in: line.bytes)
      let next = scalar + UTF8Bytes.scalarCount(in: line.bytes, index..<index + cluster.length)
      if next > range.lowerBound, lower == nil { lower = column }
      column = min(column + cluster.columns(from: column), document.width)
      upper = column
      scalar = next
      index += cluster.length
    }
    return (lower ?? upper)..<upper
  }
}
