extension Buffer {
  /// Puts text into cells, from this column on to at most `limit` columns further, and answers the
  /// columns used.
  ///
  /// What does not fit is cut: a wide character that would pass the edge leaves a blank. Wide
  /// characters that are half overwritten lose their other half too. Control characters show as
  /// pictures, tabs as blanks up to the next multiple of eight counted from `column`, what is
  /// invisible shows nothing. Rows outside draw nothing; columns left of 0 are skipped.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, limit: Int = .max, style: Style = .plain
  ) -> Int {
    put(text[...], row: row, column: column, limit: limit, style: style)
  }

  /// Puts any kind of text into cells.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, limit: Int = .max, style: Style = .plain
  ) -> Int {
    put(String(text)[...], row: row, column: column, limit: limit, style: style)
  }

  /// Puts a part of a text into cells.
  @discardableResult
  public mutating func put(
    _ text: Substring, row: Int, column: Int, limit: Int = .max, style: Style = .plain
  ) -> Int {
    let room = max(0, min(limit, size.columns - min(column, size.columns)))
    guard room > 0 else { return 0 }
    let isInside = row >= 0 && row < size.rows
    let start = isInside ? row * size.columns : 0
    var used = 0
    Width.walk(text, from: 0) { scalar, cluster, width in
      let at = column + used
      if used + width > room {
        // Only a wide character in the last column comes here.
        if isInside, at >= 0 {
          write(start + at, scalar: 0x20, cluster: nil, width: 1, style: style)
        }
        used = room
        return false
      }
      if isInside, at >= 0 {
        write(start + at, scalar: scalar.value, cluster: cluster, width: width, style: style)
      } else if isInside, at + width > 0 {
        write(start, scalar: 0x20, cluster: nil, width: 1, style: style)
      }
      used += width
      // Nothing beyond is even looked at.
      return used < room
    }
    return used
  }

  /// Fills a part with one character; with blanks if it does not take exactly one column.
  public mutating func fill(_ rect: Rect, style: Style = .plain, with character: Character = " ") {
    let part = rect.intersection(Rect(size))
    guard !part.isEmpty else { return }
    let cells = Width.cells(of: character)
    let cell = cells.count == 1 && cells[0].width == 1 ? cells[0].text : " "
    let scalars = cell.unicodeScalars
    let cluster = scalars.count == 1 ? nil : cell
    let scalar = scalars.first?.value ?? 0x20
    for row in part.row..<part.bottom {
      let start = row * size.columns
      for column in part.column..<part.right {
        write(start + column, scalar: scalar, cluster: cluster, width: 1, style: style)
      }
    }
  }

  /// Changes the style of a part and leaves its text.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let part = rect.intersection(Rect(size))
    guard !part.isEmpty else { return }
    for row in part.row..<part.bottom {
      let start = row * size.columns
      for column in part.column..<part.right {
        slots[start + column].style = change(slots[start + column].style)
      }
    }
  }

  /// Gives a part one style and leaves its text.
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    restyle(rect) { _ in style }
  }

  /// A rule from this place to the right.
  public mutating func horizontalLine(
    row: Int, column: Int, length: Int, style: Style = .plain
  ) {
    fill(Rect(row: row, column: column, rows: 1, columns: length), style: style, with: "─")
  }

  /// A rule from this place down.
  public mutating func verticalLine(row: Int, column: Int, length: Int, style: Style = .plain) {
    fill(Rect(row: row, column: column, rows: length, columns: 1), style: style, with: "│")
  }
}
