/// One column of the screen.
public struct Cell: Hashable, Sendable {
  /// What the cell shows: one spacing scalar and the marks on it, or a whole emoji; empty in the
  /// right half of a wide character.
  public var text: String
  /// Columns it takes: 1, 2, or 0 in the right half of a wide character.
  public var width: Int
  /// How it looks.
  public var style: Style

  /// A cell that shows this text.
  public init(text: String, width: Int, style: Style = .plain) {
    self.text = text
    self.width = width
    self.style = style
  }

  /// One empty column.
  public static let blank = Cell(text: " ", width: 1)
}
