import Screen

/// What a person sees on a terminal of the xterm kind: the few sequences that ncurses sends, applied
/// to a grid of cells. A test can so wait for words however the program has sent them: in pieces,
/// with movements between, or only those letters that were not there before.
public struct TerminalPicture {
  private var cells: [[String]]
  /// How wide it is.
  public let columns: Int
  private var row = 0
  private var column = 0
  /// A character in the last column wraps only when the next one comes.
  private var isAtEdge = false
  private var region: ClosedRange<Int>
  /// The rest of a sequence is still to come.
  private var pending: [Unicode.Scalar] = []
  private var last: Unicode.Scalar = " "

  /// An empty terminal of this size.
  public init(rows: Int, columns: Int) {
    cells = Self.blank(rows, columns)
    self.columns = columns
    region = 0...max(0, rows - 1)
  }

  /// The rows, trailing blanks left away.
  public var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  /// Whether a row shows this text.
  public func shows(_ text: String) -> Bool {
    lines.contains { $0.contains(text) }
  }

  /// Takes what was written.
  public mutating func feed(_ text: String) {
    pending += text.unicodeScalars
    var position = 0
    while position < pending.count, let next = step(position) { position = next }
    pending.removeFirst(position)
  }

  private static func blank(_ rows: Int, _ columns: Int) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// Takes what stands at the position; where the next begins, or nil to wait for more.
  private mutating func step(_ position: Int) -> Int? {
    let scalar = pending[position]
    switch scalar {
    case "\u{1B}": return escape(position)
    case "\r": move(row, 0)
    case "\n": down()
    case "\u{08}": move(row, column - 1)
    case "\t": move(row, (column / 8 + 1) * 8)
    case _ where scalar.value < 0x20: break
    default: put(scalar)
    }
    return position + 1
  }

  private mutating func escape(_ position: Int) -> Int? {
    guard position + 1 < pending.count else { return nil }
    let rest = pending[(position + 2)...]
    switch pending[position + 1] {
    case "[":
      guard let end = rest.firstIndex(where: { (0x40...0x7E).contains($0.value) }) else {
        return nil
      }
      let parameters = String(String.UnicodeScalarView(rest[..<end]))
      if !parameters.hasPrefix("?") {
        act(
          pending[end],
          parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) })
      }
      return end + 1
    case "]":
      guard let end = rest.firstIndex(where: { $0 == "\u{07}" || $0 == "\u{1B}" }) else {
        return nil
      }
      return pending[end] == "\u{07}" ? end + 1 : end + 2
    case "(", ")": return rest.isEmpty ? nil : position + 3
    case "M":
      if row == region.lowerBound { scroll(region, by: -1) } else { move(row - 1, column) }
    default: break
    }
    return position + 2
  }

  private mutating func act(_ final: Unicode.Scalar, _ numbers: [Int?]) {
    let first = numbers.first ?? nil
    let count = max(1, first ?? 1)
    let here = min(column, columns - 1)
    switch final {
    case "H": move(count - 1, max(1, numbers.dropFirst().first.flatMap { $0 } ?? 1) - 1)
    case "A": move(row - count, column)
    case "B": move(row + count, column)
    case "C": move(row, column + count)
    case "D": move(row, column - count)
    case "G": move(row, count - 1)
    case "d": move(count - 1, column)
    case "X": erase(row, here..<min(columns, here + count))
    case "K":
      erase(row, first == 1 ? 0..<(here + 1) : first == 2 ? 0..<columns : here..<columns)
    case "J":
      if first == 2 { cells = Self.blank(cells.count, columns) } else { eraseBelow(here) }
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: here)
      cells[row].removeLast(count)
    case "P":
      cells[row] += Array(repeating: " ", count: count)
      cells[row].removeSubrange(here..<min(here + count, cells[row].count))
      cells[row] = Array(cells[row].prefix(columns))
    case "L": scroll(row...region.upperBound, by: -count)
    case "M": scroll(row...region.upperBound, by: count)
    case "S": scroll(region, by: count)
    case "T": scroll(region, by: -count)
    case "b": for _ in 0..<count { put(last) }
    case "r":
      let bottom = (numbers.dropFirst().first.flatMap { $0 } ?? cells.count) - 1
      region = (count - 1)...max(count - 1, min(bottom, cells.count - 1))
      move(0, 0)
    default: break
    }
  }

  private mutating func move(_ row: Int, _ column: Int) {
    self.row = max(0, min(row, cells.count - 1))
    self.column = max(0, min(column, columns - 1))
    isAtEdge = false
  }

  private mutating func down() {
    if row == region.upperBound { scroll(region, by: 1) } else { move(row + 1, column) }
  }

  private mutating func erase(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  private mutating func eraseBelow(_ here: Int) {
    erase(row, here..<columns)
    for below in cells.indices.dropFirst(row + 1) { erase(below, 0..<columns) }
  }

  /// Moves the rows of a part up, or down by a negative number.
  private mutating func scroll(_ part: ClosedRange<Int>, by count: Int) {
    let old = cells
    for row in part {
      let source = row + count
      cells[row] =
        part.contains(source) ? old[source] : Array(repeating: " ", count: columns)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Width.of(String(Character(scalar)))
    if width == 0 {
      cells[row][max(0, column - (isAtEdge ? 0 : 1))].unicodeScalars.append(scalar)
      return
    }
    if isAtEdge {
      move(row, 0)
      down()
    }
    last = scalar
    cells[row][column] = String(Character(scalar))
    if width == 2, column + 1 < columns { cells[row][column + 1] = "" }
    isAtEdge = column + width >= columns
    column = min(columns - 1, column + width)
  }
}
