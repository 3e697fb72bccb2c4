extension Buffer {
  /// Copies rows of another buffer, cell for cell, from a row of this one on. Rows and columns that
  /// either of them does not have are left as they are; a wide character that would be cut in half
  /// at the right edge becomes a blank.
  public mutating func copy(_ rows: Range<Int>, of other: Buffer, to row: Int) {
    let columns = min(size.columns, other.size.columns)
    guard columns > 0 else { return }
    let rows = rows.clamped(to: 0..<other.size.rows)
    for (offset, source) in rows.enumerated() {
      let target = row + offset
      guard target >= 0, target < size.rows else { continue }
      let start = target * size.columns
      for column in 0..<columns {
        let index = source * other.size.columns + column
        let slot = other.slots[index]
        // The right half of a wide character comes with its left half.
        guard slot.width > 0 else { continue }
        guard column + Int(slot.width) <= columns else {
          write(start + column, scalar: 0x20, cluster: nil, width: 1, style: slot.style)
          continue
        }
        write(
          start + column, scalar: slot.scalar,
          cluster: slot.scalar == Slot.cluster ? other.clusters[index] : nil,
          width: Int(slot.width), style: slot.style)
      }
    }
  }
}
