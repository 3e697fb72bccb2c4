import Journal
import Screen
import Trends
import Wording

/// Counts week by week: an area a side and axis, which diverge from the middle, the leader's up and
/// the manager's down, and beside them the counts of the first half of the weeks and of the last.
///
/// All axes have one scale. A week without any entry is a gap, since silence is no zero; and nothing
/// is a share or a direction, since questions move what is written: which way it went, the two
/// counts show, and no word says it.
enum WeekLineView {
  /// The most blocks that a scale ends at when there are fewer: few votes never look like many.
  private static let leastLongest = 3

  static func draw(_ model: Model, in body: Rect, into frame: inout Frame) {
    let trends = model.trends
    let weeks = trends.shownWeeks
    let halves = WeekLineHalves(weeks)
    let layout = WeekLineLayout(
      body, weeks: weeks.count, digits: halves.digits, countDigits: halves.countDigits)
    let longest =
      weeks.flatMap { week in
        week.axes.flatMap { count in Side.allCases.map { count.blocks($0) } }
      }.max() ?? 0
    drawHeading(halves, layout, into: &frame.buffer)
    let scale = max(leastLongest, longest)
    for (place, axis) in TrendsView.order.enumerated() {
      let isChosen = axis == trends.axis
      guard layout.hasAll || layout.table != nil || isChosen else { continue }
      let row = layout.row(ofPlace: place)
      frame.buffer.put(
        axis.rawValue, row: row, column: 1, limit: layout.left - 2,
        style: Style(bold: isChosen, reverse: isChosen))
      for side in Side.allCases {
        drawCounts(axis, side, halves, layout, row: row, into: &frame.buffer)
      }
      guard layout.hasAll || isChosen else { continue }
      draw(
        axis, weeks, scale, trends, layout, row: layout.hasAll ? row : layout.top, into: &frame)
      if layout.table != nil { frame.cursor = Position(row: row, column: 1) }
    }
    WeekLineFoot.draw(trends, halves, longest: longest, layout, into: &frame.buffer)
  }

  /// The halves over the weeks that they are, and the entries of each over the counts of each.
  private static func drawHeading(
    _ halves: WeekLineHalves, _ layout: WeekLineLayout, into buffer: inout Buffer
  ) {
    let row = layout.heading.row
    if let table = layout.table {
      for (side, column) in [(Side.manager, table.manager), (.leader, table.leader)] {
        buffer.put(
          side.rawValue, row: row, column: column,
          style: Style(side == .leader ? .leader : .manager))
      }
    }
    let number = halves.first.count + halves.last.count
    buffer.put(
      "\(number) weeks", row: row, column: layout.heading.column,
      limit: (layout.table?.manager ?? layout.left) - 2, style: .faint)
    let middle = layout.column(ofWeek: halves.first.count)
    let places = [
      ("first", halves.first, layout.left, middle - layout.left - 1),
      ("last", halves.last, middle, layout.left + layout.columns - middle),
    ]
    // Both in the same words, the longest that have room.
    let words = (0..<4).map { detail in
      places.map { Self.name($0.0, of: $0.1, detail: detail) }
    }.first { words in zip(words, places).allSatisfy { Width.of($0) <= $1.3 } }
    for (word, place) in zip(words ?? [], places) {
      buffer.put(word, row: row, column: place.2, limit: place.3, style: .faint)
    }
    let right = layout.left + layout.columns + 2
    if layout.margin == .names {
      buffer.put("entries", row: row, column: right, style: .faint)
      let column = right + WeekLineLayout.nameWidth + 1
      buffer.put(halves.entriesPair, row: row, column: column, style: .faint)
    }
  }

  private static func name(_ which: String, of weeks: [WeekTrend], detail: Int) -> String {
    let number = Phrases.number(weeks.count)
    guard let first = weeks.first?.week.number, let last = weeks.last?.week.number else {
      return ""
    }
    return switch detail {
    case 0: "\(which) \(number) weeks, \(first) to \(last)"
    case 1: "\(which) \(number) weeks"
    case 2: "\(which) \(number)"
    default: "\(which) \(weeks.count)"
    }
  }

  /// The counts of a side in either half: at the right of its area, or before it.
  private static func drawCounts(
    _ axis: Axis, _ side: Side, _ halves: WeekLineHalves, _ layout: WeekLineLayout, row: Int,
    into buffer: inout Buffer
  ) {
    let name = axis.behavior(side).rawValue
    let counts = halves.pair(axis, side, digits: layout.table?.digits)
    let style = Style(side == .leader ? .leader : .manager)
    if let table = layout.table {
      let column = side == .leader ? table.leader : table.manager
      buffer.put(counts, row: row, column: column, style: style)
      return
    }
    let right = layout.left + layout.columns + 2
    // The leader's at the top of its area, the manager's at the foot of its own.
    let line = side == .leader ? row : row + 2 * layout.half - 1
    switch layout.margin {
    case .names:
      buffer.put(name, row: line, column: right, style: style)
      let column = right + WeekLineLayout.nameWidth + 1
      buffer.put(counts, row: line, column: column, style: style)
    case .counts: buffer.put(counts, row: line, column: right, style: style)
    case .none where layout.half >= 3:
      let first = side == .leader ? row + 1 : row + layout.half
      buffer.put(name, row: first, column: 1, style: style)
      buffer.put(counts, row: first + 1, column: 1, style: style)
    case .none: break
    }
  }

  private static func draw(
    _ axis: Axis, _ weeks: [WeekTrend], _ scale: Int, _ trends: TrendsModel,
    _ layout: WeekLineLayout, row: Int, into frame: inout Frame
  ) {
    let isChosen = axis == trends.axis
    let point = weeks.count - 1 - trends.age
    for side in [Side.leader, .manager] {
      let hue: Hue = side == .leader ? .leader : .manager
      let top = side == .leader ? row : row + layout.half
      var canvas = LineCanvas(columns: layout.columns, rows: layout.half)
      let base = side == .leader ? canvas.height - 1 : 0
      canvas.area(
        weeks.enumerated().map { index, week in
          let count = week[axis].blocks(side)
          let level = week.entries == 0 ? nil : Self.level(count, of: scale, canvas.height)
          return (layout.dot(ofWeek: index), level.map { abs(base - $0) })
        }, base: base)
      for (line, column) in product(layout.half, layout.columns) {
        let isPoint = isChosen && column == layout.dot(ofWeek: point) / 2
        let cell = canvas[line, column]
        guard cell != " " || isPoint else { continue }
        frame.buffer.put(
          String(cell), row: top + line, column: layout.left + column,
          style: Style(hue, bold: isChosen, reverse: isPoint))
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
}
