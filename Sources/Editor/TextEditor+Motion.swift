import Screen

/// The actions that move the cursor and leave the text.
extension TextEditor {
  mutating func move(_ action: EditorAction) {
    switch action {
    case .left: place = placeLeft
    case .right: place = placeRight
    case .up: moveRows(-1)
    case .down: moveRows(1)
    case .pageUp: page(-1)
    case .pageDown: page(1)
    case .wordLeft: place = wordStartBackward
    case .wordRight: place = wordEndForward
    case .rowStart: place = rowStart
    case .rowEnd: place = rowEnd
    case .lineStart: place = lineStart
    case .lineEnd: place = lineEnd
    case .paragraphUp: place = paragraphUp
    case .paragraphDown: place = paragraphDown
    case .documentStart: place = .start
    case .documentEnd: place = document.end
    default: break
    }
  }

  /// The line that the cursor is in.
  var line: Line { document.lines[place.line] }

  var lineStart: TextPoint { TextPoint(line: place.line, byte: 0) }

  var lineEnd: TextPoint { TextPoint(line: place.line, byte: line.bytes.count) }

  var placeLeft: TextPoint {
    if place.byte > 0 {
      return TextPoint(line: place.line, byte: line.border(before: place.byte))
    }
    guard place.line > 0 else { return place }
    return TextPoint(line: place.line - 1, byte: document.lines[place.line - 1].bytes.count)
  }

  var placeRight: TextPoint {
    if place.byte < line.bytes.count {
      return TextPoint(line: place.line, byte: line.border(after: place.byte))
    }
    guard place.line + 1 < document.lines.count else { return place }
    return TextPoint(line: place.line + 1, byte: 0)
  }

  // MARK: Lines

  private var paragraphUp: TextPoint {
    guard place.byte == 0 else { return lineStart }
    var index = place.line - 1
    while index > 0, document.lines[index].bytes.isEmpty { index -= 1 }
    return TextPoint(line: max(0, index), byte: 0)
  }

  private var paragraphDown: TextPoint {
    var index = place.line + 1
    while index < document.lines.count, document.lines[index].bytes.isEmpty { index += 1 }
    return index < document.lines.count ? TextPoint(line: index, byte: 0) : document.end
  }

  // MARK: Rows

  private var rowStart: TextPoint {
    let row = line.row(containing: place.byte)
    let start = TextPoint(line: place.line, byte: line.row(row).lowerBound)
    return start == place ? lineStart : start
  }

  private var rowEnd: TextPoint {
    let row = line.row(containing: place.byte)
    let end = line.visibleEnd(ofRow: row, width: document.width)
    return place.byte < end ? TextPoint(line: place.line, byte: end) : lineEnd
  }

  private mutating func page(_ direction: Int) {
    let rows = max(1, height - 1) * direction
    top = document.row(top, movedBy: rows)
    moveRows(rows)
  }

  /// Moves the cursor so many rows; at the first and the last it stays in its row.
  private mutating func moveRows(_ count: Int) {
    let spot = line.spot(of: place.byte, width: document.width)
    let goal = goalColumn ?? spot.column
    goalColumn = goal
    let from = RowAddress(line: place.line, row: spot.row)
    let target = document.row(from, movedBy: count)
    guard target != from else { return }
    place = TextPoint(
      line: target.line,
      byte: document.lines[target.line].border(
        row: target.row, column: goal, width: document.width))
  }
}
