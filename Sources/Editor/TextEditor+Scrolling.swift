public import Screen

/// Which rows show, and where the cursor stands among them.
extension TextEditor {
  /// The row and column of the cursor within the part of the screen that was set with `setSize`;
  /// never outside it. Behind the last cell of a full row the cursor shows at the start of the next.
  public var cursorPosition: Position {
    let cursor = cursorRow
    let row =
      top <= cursor.address ? document.rows(from: top, to: cursor.address, limit: height) : 0
    return Position(
      row: min(max(0, row), height - 1), column: min(max(0, cursor.column), document.width - 1))
  }

  /// The number of rows above the first that shows: for a mark beside the text.
  public var rowsAbove: Int {
    document.rows(from: RowAddress(line: 0, row: 0), to: top, limit: .max)
  }

  /// The number of rows that the text has at this width.
  public var rowCount: Int { document.lines.reduce(0) { $0 + $1.rowCount } }

  /// The row the cursor shows in. It is one behind the line's last where that is full and the
  /// cursor stands at its end: this row is there only as long as the cursor is.
  var cursorRow: (address: RowAddress, column: Int) {
    let spot = line.spot(of: place.byte, width: document.width)
    return (RowAddress(line: place.line, row: spot.row), spot.column)
  }

  /// Whether the cursor stands in a row of its own, behind the last of its line.
  var cursorHasOwnRow: Bool { cursorRow.address.row >= line.rowCount }

  /// Scrolls as little as it takes to show the cursor with some rows around it.
  mutating func scrollToCursor() {
    let cursor = cursorRow.address
    top.line = min(top.line, document.lines.count - 1)
    top.row = min(top.row, document.lines[top.line].rowCount - 1)
    let last = max(document.lastRow, cursor)
    let margin = height >= 10 ? 2 : height >= 5 ? 1 : 0
    let highest = document.row(cursor, movedBy: -margin)
    let below = cursor == last ? 0 : document.rows(from: cursor, to: last, limit: margin)
    let above = height - 1 - below
    if highest < top {
      top = highest
    } else if document.rows(from: top, to: cursor, limit: height + 1) > above {
      top = document.row(cursor, movedBy: -above)
    }
    // No rows are left empty at the bottom while there are some above.
    let ownRow = cursor.row >= line.rowCount && cursor.line < last.line ? 1 : 0
    let shown = document.rows(from: top, to: last, limit: height) + 1 + ownRow
    if shown < height { top = document.row(top, movedBy: shown - height) }
  }
}
