import Journal
import Screen
import Trends
import Wording

/// Trends: each axis as a bar of counts that diverges around the middle, the manager's side left,
/// the leader's right; this week solid, the three before it light.
enum TrendsView {
  /// The axes as they stand under each other: the balances, then `ownership` under a gap.
  static let order: [Axis] = Axis.balances + [.ownership]

  static func draw(_ model: Model, into frame: inout Frame) {
    let body = Chrome(model.size).body
    guard let page = model.trends.page else { return }
    if let list = model.trends.evidence {
      drawEvidence(list, model, in: body, into: &frame)
      return
    }
    let layout = TrendsLayout(body, longest: page.bars.longestSide)
    drawHeading(page, model, layout, into: &frame.buffer)
    for axis in order {
      draw(axis, page, model, layout, into: &frame)
    }
    drawDetail(page, model, layout, into: &frame.buffer)
  }

  private static func drawHeading(
    _ page: TrendsPage, _ model: Model, _ layout: TrendsLayout, into buffer: inout Buffer
  ) {
    let bars = page.bars
    let this = bars.currentEntries
    let all = this + bars.earlierEntries
    let sentence =
      "\(this == 1 ? "1 entry" : "\(this) entries") this week, \(all) in four weeks"
    let row = layout.heading
    if layout.isRoomy {
      buffer.put(sentence, row: row, column: 1)
      let legend = "█ this week  ▒ the three before" + (page.targets.isEmpty ? "" : "  ╎ meant")
      let column = layout.body.columns - 1 - Width.of(legend)
      let below = column > Width.of(sentence) + 3 ? 0 : 1
      buffer.put(legend, row: row + below, column: column, style: .faint)
    }
    let line = layout.isRoomy ? row + 2 : row
    let manager = "manager"
    buffer.put(
      manager, row: line, column: layout.middle - 2 - manager.count, style: Style(.manager))
    buffer.put("leader", row: line, column: layout.middle + 3, style: Style(.leader))
    if !layout.isRoomy {
      buffer.put("\(this)/\(all)", row: line, column: 1, style: .faint)
    }
  }

  private static func draw(
    _ axis: Axis, _ page: TrendsPage, _ model: Model, _ layout: TrendsLayout,
    into frame: inout Frame
  ) {
    let row = layout.row(of: axis)
    guard layout.body.contains(Position(row: row, column: 0)) else { return }
    let bar = page.bars[axis]
    let isChosen = axis == model.trends.axis
    let name = Style(bold: isChosen, reverse: isChosen)
    if isChosen { frame.cursor = Position(row: row, column: 1) }
    frame.buffer.put(axis.rawValue, row: row, column: 1, style: name)
    for side in Side.allCases {
      let isMarked = isChosen && model.trends.side == side
      draw(bar, side, isMarked: isMarked, layout, row: row, into: &frame.buffer)
    }
    frame.buffer.put("│", row: row, column: layout.middle, style: .faint)
    if let target = page.targets[axis], axis.isBalance, bar.total.votes > 0 {
      drawTick(target, bar, layout, row: row, into: &frame.buffer)
    }
  }

  private static func draw(
    _ bar: AxisBar, _ side: Side, isMarked: Bool, _ layout: TrendsLayout, row: Int,
    into buffer: inout Buffer
  ) {
    let direction = side == .leader ? 1 : -1
    let hue: Hue = side == .leader ? .leader : .manager
    let solid = layout.columns(bar.current.blocks(side))
    let whole = layout.columns(bar.total.blocks(side))
    for step in 0..<whole {
      let sign = step < solid ? "█" : "▒"
      buffer.put(
        sign, row: row, column: layout.middle + direction * (1 + step), style: Style(hue))
    }
    let count = String(bar.total.blocks(side))
    let edge = layout.middle + direction * (layout.barWidth + 2)
    let style = Style(bar.total.blocks(side) == 0 ? .faint : .plain, underline: isMarked)
    buffer.put(
      count, row: row, column: side == .leader ? edge : edge - count.count + 1, style: style)
    guard let names = layout.names else { return }
    let behavior = bar.axis.behavior(side).rawValue
    let column =
      side == .leader ? edge + 4 : edge - 3 - names + (names - Width.of(behavior))
    buffer.put(behavior, row: row, column: column, style: Style(hue, underline: isMarked))
  }

  /// A tick where the leader's bar would end at the share that the writer means to keep.
  private static func drawTick(
    _ target: TargetPosition, _ bar: AxisBar, _ layout: TrendsLayout, row: Int,
    into buffer: inout Buffer
  ) {
    let blocks = bar.total.blocks(.leader) + bar.total.blocks(.manager)
    let meant = (Double(blocks) * target.share * layout.scale).rounded()
    let column = layout.middle + 1 + min(Int(meant), layout.barWidth)
    buffer.put("╎", row: row, column: column, style: Style(bold: true))
  }

  private static func drawDetail(
    _ page: TrendsPage, _ model: Model, _ layout: TrendsLayout, into buffer: inout Buffer
  ) {
    guard let row = layout.detail else { return }
    let axis = model.trends.axis
    let bar = page.bars[axis]
    buffer.put(axis.question, row: row, column: 1, limit: layout.body.columns - 2)
    guard row + 1 < layout.body.bottom else { return }
    let words = TrendWords.detail(of: bar, target: page.targets[axis])
    for (line, text) in zip(
      row + 1..<layout.body.bottom, Wrapping.rows(words, width: layout.body.columns - 2))
    {
      buffer.put(text.text, row: line, column: 1, style: .faint)
    }
  }

  private static func drawEvidence(
    _ list: EvidenceList, _ model: Model, in rect: Rect, into frame: inout Frame
  ) {
    let trends = model.trends
    let subject = trends.side.map { trends.axis.behavior($0).rawValue } ?? trends.axis.rawValue
    let count = list.items.count == 1 ? "1 sentence" : "\(list.items.count) sentences"
    frame.buffer.put(
      "\(subject): \(count) in four weeks", row: rect.row, column: 1, style: Style(bold: true))
    var body = rect.inset(top: rect.rows > 12 ? 2 : 1)
    if rect.rows > 12, list.items.indices.contains(list.selected) {
      // The chosen sentence whole, since a row may have cut it.
      let words = list.items[list.selected].quote
      let rows = Wrapping.rows(words, width: rect.columns - 2, limit: 4)
      let (above, below) = body.split(bottom: rows.count + 1)
      body = above
      frame.buffer.put(rows[...], in: below.inset(top: 1, left: 1, right: 1))
    }
    let first = max(0, min(list.selected - body.rows / 2, list.items.count - body.rows))
    for (row, index) in zip(body.row..<body.bottom, first..<max(first, list.items.count)) {
      let item = list.items[index]
      let isChosen = index == list.selected
      let base = Style(reverse: isChosen)
      if isChosen {
        frame.buffer.fill(Rect(row: row, column: 0, rows: 1, columns: rect.columns), style: base)
        frame.cursor = Position(row: row, column: 1)
      }
      frame.buffer.put(
        Dates.short(item.day), row: row, column: 1, style: base.with(isChosen ? .plain : .faint))
      let hue: Hue = item.behavior.side == .leader ? .leader : .manager
      frame.buffer.put(
        item.behavior.rawValue, row: row, column: 13, limit: 11, style: base.with(hue))
      let words = item.quote.split(whereSeparator: \.isNewline).joined(separator: " ")
      frame.buffer.put(
        Width.elide(words, to: max(0, rect.columns - 26)), row: row, column: 25, style: base)
    }
  }
}

/// Where bars, counts and names stand at a size.
struct TrendsLayout {
  let body: Rect
  let isRoomy: Bool
  /// The column of the line between the sides.
  let middle: Int
  /// The most columns a bar takes on a side.
  let barWidth: Int
  /// The columns of a block: 1 where the longest bar fits, less where it does not.
  let scale: Double
  /// The columns of the longest behavior's name; nil where names have no room.
  let names: Int?
  let heading: Int

  init(_ body: Rect, longest: Int) {
    self.body = body
    isRoomy = body.rows >= 16
    heading = body.row
    let axisWidth = 11
    let counts = 4
    let longestName = 11
    let hasNames = body.columns >= 72
    names = hasNames ? longestName : nil
    let sides = axisWidth + 2 * counts + (hasNames ? 2 * longestName + 3 : 0) + 1
    let room = min(40, max(5, (body.columns - sides) / 2))
    // Blocks are up to four columns wide, and names stay near the ends of the bars.
    let blockWidth = min(4, max(1, room / max(1, longest)))
    scale = longest > room ? Double(room) / Double(longest) : Double(blockWidth)
    barWidth = longest > room ? room : min(room, max(10, longest * blockWidth + 2))
    middle = axisWidth + (hasNames ? longestName + 1 : 0) + counts + barWidth
  }

  /// The columns of so many blocks: at least one where there is any.
  func columns(_ blocks: Int) -> Int {
    blocks == 0 ? 0 : min(barWidth, max(1, Int((Double(blocks) * scale).rounded())))
  }

  /// The row of an axis; `ownership` stands apart, since it is no balance.
  func row(of axis: Axis) -> Int {
    let top = heading + (isRoomy ? 3 : 1)
    let place = TrendsView.order.firstIndex(of: axis) ?? 0
    return top + place + (axis == .ownership ? 1 : 0)
  }

  /// Where the words on the chosen axis begin; nil where they have no room.
  var detail: Int? {
    let row = self.row(of: .ownership) + (isRoomy ? 2 : 1)
    return row < body.bottom ? row : nil
  }
}
