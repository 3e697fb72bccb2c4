import Journal
import Screen

/// Review: the rows of the page that are in sight, what is chosen among them, and the line that is
/// typed in.
enum ReviewView {
  static func draw(_ model: Model, into frame: inout Frame) {
    let body = Chrome(model.size).body
    let review = model.review
    if let list = review.bars.evidence {
      EvidenceView.draw(list, review.bars, in: body, into: &frame)
      return
    }
    frame.cursor = Position(row: body.row, column: 0)
    guard let layout = review.layout, layout.source.columns == body.columns else { return }
    let first = layout.clamped(review.scroll, in: body.rows)
    frame.buffer.copy(first..<(first + body.rows), of: layout.buffer, to: body.row)
    drawMore(layout, first, in: body, into: &frame.buffer)
    guard let index = layout.index(of: review.stop) else { return }
    mark(layout.places[index], review, shift: body.row - first, in: body, into: &frame)
  }

  /// The rows of the page that show at a size.
  static func height(_ size: Size) -> Int { max(1, Chrome(size).body.rows) }

  /// Whether the page goes on above and below, in the last column where that is free.
  private static func drawMore(
    _ layout: ReviewLayout, _ first: Int, in body: Rect, into buffer: inout Buffer
  ) {
    let column = body.right - 1
    for (row, sign, isThere) in [
      (body.row, "↑", first > 0), (body.bottom - 1, "↓", first + body.rows < layout.rows),
    ] where isThere && buffer[row, column].text == " " {
      buffer.put(sign, row: row, column: column, style: .faint)
    }
  }

  private static func mark(
    _ place: ReviewLayout.Place, _ review: ReviewModel, shift: Int, in body: Rect,
    into frame: inout Frame
  ) {
    let label = Rect(
      row: place.label.row + shift, column: place.label.column, rows: place.label.rows,
      columns: place.label.columns
    ).intersection(body)
    let sign = Position(
      row: place.label.row + shift, column: max(0, place.label.column - 1))
    if body.contains(sign) {
      // One column from the words where there is one.
      let column = sign.column >= 2 ? sign.column - 1 : sign.column
      frame.buffer.put(">", row: sign.row, column: column, style: Style(.accent, bold: true))
      frame.cursor = Position(row: sign.row, column: column)
    }
    guard let field = review.line, let line = place.line else {
      for row in label.row..<label.bottom {
        // As far as its words go, row by row.
        let words = (label.column..<label.right).last { frame.buffer[row, $0].text != " " }
        let end = words.map { $0 + 1 } ?? label.column
        let part = Rect(row: row, column: label.column, rows: 1, columns: end - label.column)
        frame.buffer.restyle(part) { $0.with(reverse: true) }
      }
      return
    }
    let row = line.row + shift
    guard row >= body.row, row < body.bottom else { return }
    let area = Rect(row: row, column: line.column, rows: 1, columns: line.columns)
    frame.buffer.fill(area, style: .underline)
    frame.cursor = field.draw(in: area, style: .underline, into: &frame.buffer)
  }
}
