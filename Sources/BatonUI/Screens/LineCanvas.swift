/// Dots to draw lines with: each cell of the screen has two columns of four, as Braille has them.
struct LineCanvas {
  /// Cells beside and under each other.
  let columns: Int
  let rows: Int
  private var cells: [UInt8]

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = [UInt8](repeating: 0, count: self.columns * self.rows)
  }

  /// The dots that a line can rise to.
  var height: Int { rows * 4 }

  /// The bits of Unicode's Braille patterns: the left column, then the right one, from the top.
  private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  /// Sets a dot, counted from the upper left corner; outside there is none to set.
  mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x / 2 < columns, y / 4 < rows else { return }
    cells[y / 4 * columns + x / 2] |= Self.bits[x % 2][y % 4]
  }

  /// What a cell shows; a blank where it has no dot.
  subscript(row: Int, column: Int) -> Character {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return " " }
    let dots = cells[row * columns + column]
    guard dots != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots)) else { return " " }
    return Character(scalar)
  }

  /// Fills what lies between a line through points, from left to right, and the row of dots that is
  /// its base. The area breaks at a point that is none; one between two such is a pair of columns,
  /// so that it is seen.
  mutating func area(_ points: [(x: Int, y: Int?)], base: Int) {
    var last: (x: Int, y: Int)?
    for (index, point) in points.enumerated() {
      guard let y = point.y else {
        last = nil
        continue
      }
      if let last {
        fill(from: last, to: (point.x, y), base: base)
      } else {
        column(point.x, y, base)
        let next = index + 1
        if !points.indices.contains(next) || points[next].y == nil { column(point.x + 1, y, base) }
      }
      last = (point.x, y)
    }
  }

  private mutating func fill(from: (x: Int, y: Int), to: (x: Int, y: Int), base: Int) {
    let width = to.x - from.x
    guard width > 0 else { return }
    for step in 1...width {
      let way = Double((to.y - from.y) * step) / Double(width)
      column(from.x + step, from.y + Int(way.rounded()), base)
    }
  }

  private mutating func column(_ x: Int, _ y: Int, _ base: Int) {
    for y in min(y, base)...max(y, base) { set(x, y) }
  }
}
