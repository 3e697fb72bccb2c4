/// A screen's worth of cells. `put` is the only way text gets into it, so nothing raw (a control
/// character, half a wide character, a stray mark) ever reaches a terminal.
///
/// A cell is kept in eight bytes: one scalar, its width, its style. The few cells that show more
/// than one scalar have their text in a table beside. Comparing two screens is then comparing
/// plain memory, and a screen of blanks costs next to nothing.
public struct Buffer: Sendable, Equatable {
  /// Rows and columns, neither negative.
  public let size: Size

  struct Slot: Equatable, Sendable {
    /// The scalar, or `cluster` where the text is in the table, or 0 in a right half.
    var scalar: UInt32
    var width: UInt8
    var style: Style

    static let cluster = UInt32.max
    static func blank(_ style: Style = .plain) -> Slot {
      Slot(scalar: 0x20, width: 1, style: style)
    }
    static func rightHalf(_ style: Style) -> Slot { Slot(scalar: 0, width: 0, style: style) }
  }

  var slots: [Slot]
  /// Texts of the cells that show several scalars, by index; no entry for any other cell.
  var clusters: [Int: String] = [:]

  /// A buffer of blanks. No side is longer than 32767, the most that a terminal can report.
  public init(size: Size) {
    let rows = min(max(0, size.rows), 0x7FFF)
    let columns = min(max(0, size.columns), 0x7FFF)
    self.size = Size(rows: rows, columns: columns)
    slots = Array(repeating: .blank(), count: rows * columns)
  }

  /// The cell at this place; a blank outside.
  public subscript(row: Int, column: Int) -> Cell {
    guard let index = index(row, column) else { return .blank }
    let slot = slots[index]
    return Cell(text: text(at: index), width: Int(slot.width), style: slot.style)
  }

  func index(_ row: Int, _ column: Int) -> Int? {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return nil }
    return row * size.columns + column
  }

  private func text(at index: Int) -> String {
    let slot = slots[index]
    if slot.width == 0 { return "" }
    if slot.scalar == Slot.cluster { return clusters[index] ?? " " }
    guard let scalar = Unicode.Scalar(slot.scalar) else { return " " }
    return String(Character(scalar))
  }

  /// What a row shows, trailing blanks left away.
  public func line(_ row: Int) -> String {
    var line = ""
    for column in 0..<size.columns { line += self[row, column].text }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  /// The columns of a row that differ from another buffer of the same size, widened to whole
  /// characters on both; nil if none does. All of the row where the sizes differ.
  public func changes(from other: Buffer, row: Int) -> Range<Int>? {
    guard row >= 0, row < size.rows, size.columns > 0 else { return nil }
    guard other.size == size else { return 0..<size.columns }
    let start = row * size.columns
    var first = 0
    while first < size.columns, isSame(other, start + first) { first += 1 }
    guard first < size.columns else { return nil }
    var last = size.columns - 1
    while last > first, isSame(other, start + last) { last -= 1 }
    if first > 0, slots[start + first].width == 0 || other.slots[start + first].width == 0 {
      first -= 1
    }
    if last + 1 < size.columns,
      slots[start + last].width == 2 || other.slots[start + last].width == 2
    {
      last += 1
    }
    return first..<(last + 1)
  }

  private func isSame(_ other: Buffer, _ index: Int) -> Bool {
    let slot = slots[index]
    guard slot == other.slots[index] else { return false }
    return slot.scalar != Slot.cluster || clusters[index] == other.clusters[index]
  }

  // MARK: - Writing one cell

  /// Writes a cell that lies wholly inside, and blanks what is left of wide characters it cuts.
  mutating func write(_ index: Int, scalar: UInt32, cluster: String?, width: Int, style: Style) {
    clear(index)
    if width == 2 {
      clear(index + 1)
      slots[index + 1] = .rightHalf(style)
    }
    if let cluster { clusters[index] = cluster }
    slots[index] = Slot(
      scalar: cluster == nil ? scalar : Slot.cluster, width: UInt8(width), style: style)
  }

  /// Makes a cell free to be written: the other half of a wide character becomes a blank.
  @inline(__always)
  mutating func clear(_ index: Int) {
    let old = slots[index]
    if old.width == 1, old.scalar != Slot.cluster { return }
    if old.scalar == Slot.cluster { clusters[index] = nil }
    if old.width == 2 { slots[index + 1] = .blank(slots[index + 1].style) }
    if old.width == 0 {
      clusters[index - 1] = nil
      slots[index - 1] = .blank(slots[index - 1].style)
    }
    slots[index] = .blank(old.style)
  }
}
