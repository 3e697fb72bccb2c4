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

  /// Draws a line through points from left to right. It breaks at a point that is none.
  mutating func line(_ points: [(x: Int, y: Int?)]) {
    var last: (x: Int, y: Int)?
    for point in points {
      guard let y = point.y else {
        last = nil
        continue
      }
      set(point.x, y)
      if let last { connect(last, (point.x, y)) }
      last = (point.x, y)
    }
  }

  private mutating func connect(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int)) {
    let width = to.x - from.x
    guard width > 0 else { return }
    var height = from.y
    for step in 1...width {
      let way = Double((to.y - from.y) * step) / Double(width)
      let next = from.y + Int(way.rounded())
      // A steep line has no holes.
      for y in min(height, next)...max(height, next) where y != height || y == next {
        set(from.x + step, y)
      }
      height = next
    }
  }
}
