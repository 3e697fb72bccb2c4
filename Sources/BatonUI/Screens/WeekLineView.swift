import Journal
import Screen
import Trends
import Wording

/// Counts week by week: a line a side and axis, which diverge from the middle, the leader's up and
/// the manager's down. All axes have one scale. A week without any entry is a gap, since silence is
/// no zero; and nothing is a share, since questions move what is written.
enum WeekLineView {
  /// The most blocks that a scale ends at when there are fewer: few votes never look like many.
  private static let leastLongest = 3

  static func draw(_ model: Model, in body: Rect, into frame: inout Frame) {
    let trends = model.trends
    let weeks = trends.shownWeeks
    let layout = WeekLineLayout(body, weeks: weeks.count)
    let longest =
      weeks.flatMap { week in
        week.axes.flatMap { count in Side.allCases.map { count.blocks($0) } }
      }.max() ?? 0
    drawHeading(weeks, longest: longest, layout, into: &frame.buffer)
    let scale = max(leastLongest, longest)
    for (place, axis) in TrendsView.order.enumerated() {
      guard layout.hasAll || axis == trends.axis else { continue }
      draw(axis, weeks, scale, trends, layout, row: layout.row(ofPlace: place), into: &frame)
    }
    drawFoot(trends, layout, into: &frame.buffer)
  }

  private static func drawHeading(
    _ weeks: [WeekTrend], longest: Int, _ layout: WeekLineLayout, into buffer: inout Buffer
  ) {
    guard let last = weeks.last?.week else { return }
    var words = "\(weeks.count) weeks to week \(last.number)"
    let further = [
      " · up to \(longest) a week", " · leader up, manager down", " · gap: nothing written",
    ]
    for piece in further where Width.of(words) + Width.of(piece) <= layout.heading.columns {
      words += piece
    }
    buffer.put(
      words, row: layout.heading.row, column: layout.heading.column,
      limit: layout.heading.columns, style: .faint)
  }

  private static func draw(
    _ axis: Axis, _ weeks: [WeekTrend], _ scale: Int, _ trends: TrendsModel,
    _ layout: WeekLineLayout, row: Int, into frame: inout Frame
  ) {
    let isChosen = axis == trends.axis
    frame.buffer.put(
      axis.rawValue, row: row, column: 1, limit: layout.left - 2,
      style: Style(bold: isChosen, reverse: isChosen))
    let point = weeks.count - 1 - trends.age
    for side in [Side.leader, .manager] {
      let hue: Hue = side == .leader ? .leader : .manager
      let top = side == .leader ? row : row + layout.half
      var canvas = LineCanvas(columns: layout.columns, rows: layout.half)
      canvas.line(
        weeks.enumerated().map { index, week in
          let count = week[axis].blocks(side)
          let level = week.entries == 0 ? nil : Self.level(count, of: scale, canvas.height)
          return (
            layout.dot(ofWeek: index),
            level.map { side == .leader ? canvas.height - 1 - $0 : $0 }
          )
        })
      for (line, column) in product(layout.half, layout.columns) {
        let isPoint = isChosen && column == layout.dot(ofWeek: point) / 2
        let cell = canvas[line, column]
        guard cell != " " || isPoint else { continue }
        frame.buffer.put(
          String(cell), row: top + line, column: layout.left + column,
          style: Style(hue, bold: isChosen, reverse: isPoint))
      }
      if layout.hasNames {
        // The leader's name at the top of its line, the manager's at the foot of its own.
        frame.buffer.put(
          axis.behavior(side).rawValue, row: side == .leader ? top : top + layout.half - 1,
          column: layout.left + layout.columns + 2, style: Style(hue))
      }
    }
    if isChosen {
      let column = layout.left + layout.dot(ofWeek: point) / 2
      frame.cursor = Position(row: row, column: column)
    }
  }

  /// The height of a count in dots; what was written at all never lies on the middle line.
  static func level(_ count: Int, of scale: Int, _ height: Int) -> Int {
    guard count > 0, scale > 0 else { return 0 }
    let exact = Double(count) * Double(height - 1) / Double(scale)
    return min(height - 1, max(1, Int(exact.rounded())))
  }

  private static func product(_ rows: Int, _ columns: Int) -> [(Int, Int)] {
    (0..<max(0, rows)).flatMap { row in (0..<max(0, columns)).map { (row, $0) } }
  }

  private static func drawFoot(
    _ trends: TrendsModel, _ layout: WeekLineLayout, into buffer: inout Buffer
  ) {
    guard let week = trends.week else { return }
    let words = TrendWords.week(
      week.week, week[trends.axis], entries: week.entries,
      isShort: layout.foot.columns < 60)
    let rows = Wrapping.rows(words, width: layout.foot.columns, limit: layout.foot.rows)
    buffer.put(rows[...], in: layout.foot)
    if rows.count < layout.foot.rows {
      buffer.put(
        FindingWords.selfReport, row: layout.foot.bottom - 1, column: layout.foot.column,
        limit: layout.foot.columns, style: .faint)
    }
  }
}
