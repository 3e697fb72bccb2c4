import CNCurses
public import Screen

extension CursesScreen {
  /// Shows the frame. Only cells that differ from what is shown go to ncurses, which sends them in
  /// one write.
  public mutating func present(_ frame: Frame) {
    guard !isAway else { return }
    show(title: frame.title)
    if shown?.size != frame.buffer.size { werase(cn_window()) }
    for row in 0..<min(frame.buffer.size.rows, size.rows) {
      let all = 0..<min(frame.buffer.size.columns, size.columns)
      let changed = shown.map { frame.buffer.changes(from: $0, row: row) } ?? all
      if let changed { draw(frame.buffer, row, changed.clamped(to: all)) }
    }
    shown = frame.buffer
    place(frame.cursor)
    wnoutrefresh(cn_window())
    doupdate()
  }

  private mutating func draw(_ buffer: Buffer, _ row: Int, _ columns: Range<Int>) {
    var style = Style.plain
    var (attributes, pair) = palette.look(style)
    for column in columns {
      let cell = buffer[row, column]
      // The left half has drawn both.
      guard cell.width > 0 else { continue }
      if cell.style != style {
        style = cell.style
        (attributes, pair) = palette.look(style)
      }
      // A screen narrower than the buffer may cut a wide character; ncurses would wrap it.
      guard column + cell.width <= size.columns else { continue }
      var at = column
      for piece in glyphs.pieces(cell) {
        cn_put(
          Int32(row), Int32(at), piece.scalars, Int32(piece.scalars.count), attributes, pair)
        at += piece.columns
      }
    }
  }

  private mutating func place(_ cursor: Position?) {
    let inside = cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    if let inside { wmove(cn_window(), Int32(inside.row), Int32(inside.column)) }
    // A hidden cursor may stay where the drawing ended.
    leaveok(cn_window(), inside == nil)
    guard isCursorShown != (inside != nil) else { return }
    isCursorShown = inside != nil
    // Some terminals cannot hide it; then it is merely seen.
    curs_set(inside == nil ? 0 : 1)
  }

  // MARK: - Title

  /// Takes the former title off the terminal's stack.
  static let titleBack = "\u{1B}[23;0t"

  private mutating func show(title wanted: String?) {
    guard habits.hasTitle, let wanted, wanted != title else { return }
    let isFirst = title == nil
    title = wanted
    if isFirst {
      streams.send("\u{1B}[22;0t")
      armRescue()
    }
    streams.send("\u{1B}]2;\(Self.sanitized(wanted))\u{07}")
  }

  /// A title of moderate length without anything that could end the sequence.
  static func sanitized(_ title: String) -> String {
    title.prefix(120).flatMap { Width.cells(of: $0) }.map(\.text).joined()
  }
}
