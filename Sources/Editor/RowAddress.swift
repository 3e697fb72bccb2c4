/// A row of the laid-out text: a line and the number of a row in it. Rows have no numbers in the
/// whole text, since a change at the start of it would change all of them.
struct RowAddress: Hashable, Comparable, Sendable {
  var line: Int
  var row: Int

  static func < (left: RowAddress, right: RowAddress) -> Bool {
    left.line == right.line ? left.row < right.row : left.line < right.line
  }
}

extension Document {
  /// The last row.
  var lastRow: RowAddress {
    RowAddress(line: lines.count - 1, row: (lines.last?.rowCount ?? 1) - 1)
  }

  /// The row so many further down, or up where negative; not beyond the first or the last. The
  /// start may be the row that the cursor makes behind a full last one of a line.
  func row(_ start: RowAddress, movedBy count: Int) -> RowAddress {
    var line = start.line
    var row = start.row + count
    while row < 0, line > 0 {
      line -= 1
      row += lines[line].rowCount
    }
    if row < 0 { return RowAddress(line: 0, row: 0) }
    guard count > 0 else { return RowAddress(line: line, row: row) }
    // From the row behind a full one, the next line is one row further.
    var rows = max(lines[line].rowCount, line == start.line ? start.row + 1 : 0)
    while row >= rows, line + 1 < lines.count {
      row -= rows
      line += 1
      rows = lines[line].rowCount
    }
    return RowAddress(line: line, row: min(row, rows - 1))
  }

  /// The rows from one to a later one, `limit` at most.
  func rows(from start: RowAddress, to end: RowAddress, limit: Int) -> Int {
    if start.line == end.line { return min(limit, end.row - start.row) }
    // The cursor's own row, behind the last, counts when it is the start.
    var count = max(1, lines[start.line].rowCount - start.row)
    var line = start.line + 1
    while line < end.line, count < limit {
      count += lines[line].rowCount
      line += 1
    }
    return min(limit, count + end.row)
  }
}
