/// Rows and columns of a screen or of a part of it. Negative numbers count as zero wherever a size
/// is used.
public struct Size: Hashable, Sendable {
  /// Rows, from the top.
  public var rows: Int
  /// Columns, from the left; a wide character takes two.
  public var columns: Int

  /// A size of so many rows and columns.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// One place on the screen, counted from 0 in the upper left corner.
public struct Position: Hashable, Sendable {
  /// The row, 0 at the top.
  public var row: Int
  /// The column, 0 at the left.
  public var column: Int

  /// The place in this row and column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A part of the screen. Its extent is never negative: what would be is cut to nothing, so that a
/// layout computed for a screen that is too small draws nothing instead of failing.
public struct Rect: Hashable, Sendable {
  /// The topmost row.
  public let row: Int
  /// The leftmost column.
  public let column: Int
  /// How many rows, at least 0.
  public let rows: Int
  /// How many columns, at least 0.
  public let columns: Int

  /// The part with this upper left corner and this extent.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The whole of a screen of this size.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// The extent alone.
  public var size: Size { Size(rows: rows, columns: columns) }
  /// Whether nothing fits into it.
  public var isEmpty: Bool { rows == 0 || columns == 0 }
  /// The first row below it.
  public var bottom: Int { row + rows }
  /// The first column to the right of it.
  public var right: Int { column + columns }

  /// Whether the place lies inside.
  public func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < bottom
      && position.column >= column && position.column < right
  }

  /// The first `count` rows, and the rest below them.
  public func split(top count: Int) -> (Rect, Rect) {
    let taken = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: taken, columns: columns),
      Rect(row: row + taken, column: column, rows: rows - taken, columns: columns)
    )
  }

  /// What lies above the last `count` rows, and those rows.
  public func split(bottom count: Int) -> (Rect, Rect) {
    split(top: rows - min(max(0, count), rows))
  }

  /// The first `count` columns, and the rest to the right of them.
  public func split(left count: Int) -> (Rect, Rect) {
    let taken = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: taken),
      Rect(row: row, column: column + taken, rows: rows, columns: columns - taken)
    )
  }

  /// What lies to the left of the last `count` columns, and those columns.
  public func split(right count: Int) -> (Rect, Rect) {
    split(left: columns - min(max(0, count), columns))
  }

  /// The part that remains when so much is taken away on each side.
  public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    let (_, below) = split(top: top)
    let (_, rest) = below.split(left: left)
    return rest.split(bottom: bottom).0.split(right: right).0
  }

  /// The part that both have.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(bottom, other.bottom) - top,
      columns: min(right, other.right) - left)
  }
}
