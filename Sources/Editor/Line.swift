/// What stands between two newlines, and the rows it falls into on the screen.
///
/// `text.split(newline)` would have made the same lines: which bytes belong to the line and which
/// to its ending depends on the text alone, never on the order of the edits that led to it.
struct Line: Sendable, Equatable {
  /// What ends a line. A text that was loaded with `\r\n` keeps it; one that is typed has `\n`.
  enum Ending: UInt8, Sendable {
    case none, newline, carriageReturnNewline

    var bytes: [UInt8] {
      switch self {
      case .none: []
      case .newline: [ASCII.newline]
      case .carriageReturnNewline: [ASCII.carriageReturn, ASCII.newline]
      }
    }
  }

  /// The text without its ending, UTF-8.
  private(set) var bytes: [UInt8]
  /// Only the last line of a document has none.
  var ending: Ending
  /// Where the rows but the first begin, rising: borders of clusters, none at 0 or the end.
  private(set) var breaks: [Int] = []

  /// A line of its own, laid out in rows of `width` columns.
  init(bytes: [UInt8], ending: Ending, width: Int) {
    self.bytes = bytes
    self.ending = ending
    layOut(width: width)
  }

  /// The number of rows, at least one.
  var rowCount: Int { breaks.count + 1 }

  /// The bytes of a row; none, at the end, behind the last row.
  func row(_ row: Int) -> Range<Int> {
    guard row <= breaks.count else { return bytes.count..<bytes.count }
    let lower = row <= 0 ? 0 : breaks[row - 1]
    return lower..<(row < breaks.count ? breaks[max(row, 0)] : bytes.count)
  }

  /// The row that `byte` is in; the border between two rows belongs to the second.
  func row(containing byte: Int) -> Int { breaks.firstIndex(above: byte) }

  // MARK: Changes

  /// Lays all rows out anew.
  mutating func layOut(width: Int) {
    breaks.removeAll(keepingCapacity: true)
    rewrap(from: 0, changedTo: bytes.count, width: width)
  }

  /// Replaces some of the bytes and lays out only the rows that this changes.
  mutating func replace(_ range: Range<Int>, with new: [UInt8], width: Int) {
    bytes.replaceSubrange(range, with: new)
    let shift = new.count - range.count
    let kept = breaks.firstIndex(notBelow: range.lowerBound)
    let behind = max(kept, breaks.firstIndex(notBelow: range.upperBound))
    if shift != 0 {
      for index in behind..<breaks.count { breaks[index] += shift }
    }
    breaks.removeSubrange(kept..<behind)
    rewrap(from: kept, changedTo: range.lowerBound + new.count, width: width)
  }

  /// Cuts the line at `byte` and returns what stood behind, with its ending.
  mutating func split(at byte: Int, width: Int) -> Line {
    let behind = breaks.firstIndex(above: byte)
    var tail = Line(
      bytes: Array(bytes[byte...]), ending: ending, breaks: breaks[behind...].map { $0 - byte })
    tail.rewrap(from: 0, changedTo: 0, width: width)
    replace(byte..<bytes.count, with: [], width: width)
    ending = .newline
    return tail
  }

  /// Takes the whole of `tail`, its ending too, behind this line's own bytes.
  mutating func join(_ tail: Line, width: Int) {
    let seam = bytes.count
    let kept = breaks.count
    bytes += tail.bytes
    breaks += tail.breaks.lazy.map { $0 + seam }
    ending = tail.ending
    rewrap(from: kept, changedTo: seam, width: width)
  }

  /// Gives a carriage return at the end to the ending, as loading the text would.
  mutating func normalizeEnding(width: Int) {
    guard ending == .newline, bytes.last == ASCII.carriageReturn else { return }
    replace(bytes.count - 1..<bytes.count, with: [], width: width)
    ending = .carriageReturnNewline
  }

  /// The reverse, for a change that begins or ends between the two bytes of an ending.
  mutating func openEnding(width: Int) {
    guard ending == .carriageReturnNewline else { return }
    replace(bytes.count..<bytes.count, with: [ASCII.carriageReturn], width: width)
    ending = .newline
  }

  private init(bytes: [UInt8], ending: Ending, breaks: [Int]) {
    self.bytes = bytes
    self.ending = ending
    self.breaks = breaks
  }

  /// Lays rows out from a little before break number `kept` until a row begins where one began
  /// before: what follows is then as it was.
  ///
  /// The breaks before `kept` are those before the change; the others are behind it, that is at
  /// `changed` or later, and hold if a row comes to begin there. A row's end depends on the text up
  /// to the first cluster that did not fit, which can be the first of the second row after it; one
  /// row more, and the first of those laid out anew begins on a border that the change cannot have
  /// moved.
  private mutating func rewrap(from kept: Int, changedTo changed: Int, width: Int) {
    let first = max(0, kept - 3)
    var start = first == 0 ? 0 : breaks[first - 1]
    var candidate = kept
    var fresh: [Int] = []
    while let next = RowWrap.nextRow(in: bytes, from: start, width: width) {
      if next >= changed {
        while candidate < breaks.count, breaks[candidate] < next { candidate += 1 }
        if candidate < breaks.count, breaks[candidate] == next {
          breaks.replaceSubrange(first..<candidate, with: fresh)
          return
        }
      }
      fresh.append(next)
      start = next
    }
    breaks.replaceSubrange(first..<breaks.count, with: fresh)
  }
}

extension [Int] {
  /// The first index of this rising array whose element is not below `value`; the count if none.
  func firstIndex(notBelow value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first index of this rising array whose element is above `value`; the count if none.
  func firstIndex(above value: Int) -> Int { firstIndex(notBelow: value + 1) }
}
