import Screen

/// The borders between clusters, and the columns where they stand.
extension Line {
  /// The border after `byte`, itself a border; the end where there is none.
  func border(after byte: Int) -> Int {
    byte < bytes.count ? byte + Cluster.at(byte, in: bytes).length : bytes.count
  }

  /// The border before `byte`, itself a border; 0 where there is none.
  func border(before byte: Int) -> Int {
    guard byte > 0 else { return 0 }
    var index = knownBorder(before: byte)
    while true {
      let next = border(after: index)
      if next >= byte { return index }
      index = next
    }
  }

  /// `byte`, or the first border after it where it is inside a cluster.
  func border(notBefore byte: Int) -> Int {
    guard byte > 0, byte < bytes.count else { return min(max(byte, 0), bytes.count) }
    var index = knownBorder(before: byte)
    while index < byte { index = border(after: index) }
    return index
  }

  /// Some border before `byte`, near to it: between two plain scalars, or at the start of a row.
  private func knownBorder(before byte: Int) -> Int {
    let row = row(containing: byte - 1)
    let floor = row == 0 ? 0 : breaks[row - 1]
    var right = byte - 1
    while right > floor, UTF8Bytes.isContinuation(bytes[right]) { right -= 1 }
    while right > floor {
      var left = right - 1
      while left > floor, UTF8Bytes.isContinuation(bytes[left]) { left -= 1 }
      if isPlain(at: left), isPlain(at: right) { return right }
      right = left
    }
    return floor
  }

  private func isPlain(at index: Int) -> Bool {
    bytes[index] < 0x80
      || PlainScalars.columns(of: UTF8Bytes.scalar(in: bytes, at: index)) > 0
  }

  // MARK: Columns

  /// Where a border shows: a row and a column less than `width`. Behind a full row that is the
  /// start of the next, be there one or not.
  func spot(of byte: Int, width: Int) -> Position {
    let row = row(containing: byte)
    var column = 0
    var index = self.row(row).lowerBound
    while index < byte, column < width {
      let cluster = Cluster.at(index, in: bytes)
      column += cluster.columns(from: column)
      index += cluster.length
    }
    return column < width
      ? Position(row: row, column: column) : Position(row: row + 1, column: 0)
  }

  /// The border that shows nearest to the left of, or at, `column` of a row.
  func border(row: Int, column goal: Int, width: Int) -> Int {
    let range = self.row(row)
    let isLast = row >= breaks.count
    var column = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let cluster = Cluster.at(index, in: bytes)
      let next = index + cluster.length
      let nextColumn = column + cluster.columns(from: column)
      if nextColumn > goal || nextColumn >= width { break }
      if next == range.upperBound, !isLast { break }
      column = nextColumn
      index = next
    }
    return index
  }

  /// The end of what a row shows: before the white space that hangs, and never behind the last
  /// column.
  func visibleEnd(ofRow row: Int, width: Int) -> Int {
    let range = self.row(row)
    if row >= breaks.count { return range.upperBound }
    var column = 0
    var index = range.lowerBound
    var best = index
    while index < range.upperBound {
      let cluster = Cluster.at(index, in: bytes)
      column += cluster.columns(from: column)
      if column >= width { return index > best && cluster.role != .space ? index : best }
      index += cluster.length
      if index < range.upperBound, cluster.role != .space { best = index }
    }
    return best
  }
}
