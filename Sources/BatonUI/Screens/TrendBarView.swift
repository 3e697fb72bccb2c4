import Journal
import Screen
import Trends

/// The row of an axis: blocks of counts, and a thin line for the share.
///
/// Blocks and share have scales of their own. The line runs from all manager's at the left end to all
/// leader's at the right: under the bar where there is room, else behind it, so that only its two
/// ends stand before the blocks.
enum TrendBarView {
  static func draw(
    _ axis: Axis, _ page: TrendsPage, _ trends: TrendsModel, _ layout: TrendsLayout,
    into frame: inout Frame
  ) {
    let isChosen = axis == trends.axis
    let name = Position(row: layout.row(of: axis), column: 1)
    if isChosen, layout.body.contains(name) { frame.cursor = name }
    draw(
      axis, page, isChosen: isChosen, side: isChosen ? trends.side : nil, layout,
      into: &frame.buffer)
  }

  /// Draws the row of an axis, the chosen one's name and side marked.
  static func draw(
    _ axis: Axis, _ page: TrendsPage, isChosen: Bool, side marked: Side?, _ layout: TrendsLayout,
    into buffer: inout Buffer
  ) {
    let row = layout.row(of: axis)
    guard layout.body.contains(Position(row: row, column: 0)) else { return }
    let bar = page.bars[axis]
    let standing = page.standing(axis)
    let name = Style(bold: isChosen, reverse: isChosen)
    buffer.put(axis.rawValue, row: row, column: 1, style: name)
    for side in Side.allCases {
      let isMarked = marked == side
      draw(bar, side, isMarked: isMarked, layout, row: row, into: &buffer)
    }
    buffer.put("│", row: row, column: layout.middle, style: .faint)
    let target = axis.isBalance ? page.targets[axis] : nil
    if bar.total.votes == 0 { drawSilence(beside: target, layout, row: row, into: &buffer) }
    var below = row + 1
    if layout.pitch >= 3, let standing, standing.showsBefore {
      drawBefore(standing.before, layout, row: below, into: &buffer)
      below += 1
    }
    let line = layout.pitch >= 2 && axis.isBalance ? below : row
    drawScale(
      likely: standing?.likely, target: target, layout, row: line, into: &buffer)
    if layout.hasShares, let tenths = standing?.tenths, let names = layout.names {
      let column = layout.middle + layout.barWidth + 2 + 4 + names
      buffer.put("\(tenths) in 10", row: row, column: column, style: .faint)
    }
  }

  /// Where there is nothing to draw, words say so: on the side that no tick stands on.
  private static func drawSilence(
    beside target: TargetPosition?, _ layout: TrendsLayout, row: Int, into buffer: inout Buffer
  ) {
    let words = "nothing written"
    guard layout.barWidth > words.count else { return }
    let isLeft = layout.pitch == 1 && (target?.share ?? 0) > 0.5
    let column = isLeft ? layout.middle - 1 - words.count : layout.middle + 2
    buffer.put(words, row: row, column: column, style: .faint)
  }

  private static func draw(
    _ bar: AxisBar, _ side: Side, isMarked: Bool, _ layout: TrendsLayout, row: Int,
    into buffer: inout Buffer
  ) {
    let direction = side == .leader ? 1 : -1
    let hue: Hue = side == .leader ? .leader : .manager
    let now = bar.current.blocks(side)
    let all = bar.total.blocks(side)
    if bar.total.votes < AxisStanding.leastForBlocks {
      // So few that each is a dot, and nothing looks like an amount.
      let step = max(1, Int(layout.scale))
      for vote in 0..<all {
        buffer.put(
          vote < now ? "●" : "○", row: row, column: layout.middle + direction * (1 + vote * step),
          style: Style(hue))
      }
    } else {
      let solid = layout.columns(now)
      for step in 0..<layout.columns(all) {
        buffer.put(
          step < solid ? "█" : "▒", row: row, column: layout.middle + direction * (1 + step),
          style: Style(hue))
      }
    }
    let edge = layout.middle + direction * (layout.barWidth + 2)
    let style = Style(all == 0 ? .faint : .plain, underline: isMarked)
    put(count: all, side, at: edge, row: row, style, into: &buffer)
    guard let names = layout.names else { return }
    let behavior = bar.axis.behavior(side).rawValue
    let column =
      side == .leader ? edge + 4 : edge - 3 - names + (names - Width.of(behavior))
    buffer.put(behavior, row: row, column: column, style: Style(hue, underline: isMarked))
  }

  /// The votes of the window before, lighter than anything of this one.
  private static func drawBefore(
    _ count: AxisCount, _ layout: TrendsLayout, row: Int, into buffer: inout Buffer
  ) {
    for side in Side.allCases {
      let direction = side == .leader ? 1 : -1
      let hue: Hue = side == .leader ? .leader : .manager
      for step in 0..<layout.columns(count.blocks(side)) {
        buffer.put(
          "░", row: row, column: layout.middle + direction * (1 + step), style: Style(hue))
      }
      put(
        count: count.blocks(side), side, at: layout.middle + direction * (layout.barWidth + 2),
        row: row, .faint, into: &buffer)
    }
    buffer.put("│", row: row, column: layout.middle, style: .faint)
  }

  private static func put(
    count: Int, _ side: Side, at edge: Int, row: Int, _ style: Style, into buffer: inout Buffer
  ) {
    let text = String(count)
    buffer.put(
      text, row: row, column: side == .leader ? edge : edge - text.count + 1, style: style)
  }

  /// The line where the share likely lies, and the tick of the share that is meant.
  private static func drawScale(
    likely: ShareInterval?, target: TargetPosition?, _ layout: TrendsLayout, row: Int,
    into buffer: inout Buffer
  ) {
    if let likely {
      let low = layout.column(ofShare: likely.low)
      let high = max(low + 1, layout.column(ofShare: likely.high))
      for column in low...high where buffer[row, column].text == " " {
        buffer.put("─", row: row, column: column, style: .plain)
      }
      buffer.put("├", row: row, column: low, style: .bold)
      buffer.put("┤", row: row, column: high, style: .bold)
    }
    if let target {
      let column = layout.column(ofShare: target.share)
      // On an end of the line both are to be seen.
      let isEnd = ["├", "┤"].contains(buffer[row, column].text)
      buffer.put(isEnd ? "┼" : "╎", row: row, column: column, style: .bold)
    }
  }
}
