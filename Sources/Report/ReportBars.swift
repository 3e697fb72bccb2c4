import Journal
import Trends
import Wording

/// The axes as bars that diverge around the middle: manager's votes left, leader's right, a block a
/// vote, the last week's solid and next to the middle, those before light. Under the blocks lies the
/// scale of shares with the target and, from ten votes on, where the share is likely to be.
///
/// Places are percentages of the width and heights are pixels, so that a bar is as legible on a
/// phone as on paper.
enum ReportBars {
  /// The axes as they stand under each other: the balances, then `ownership` apart.
  static let order: [Axis] = Axis.balances + [.ownership]

  /// Sides with more blocks than this are drawn as one.
  private static let mostBlocks = 48
  /// A side has room for this many at least, so that few votes do not look like many.
  private static let leastRoom = 8

  static func write(_ page: ReportPage, into markup: inout Markup) {
    markup.element(.section) { markup in
      markup.element(.h2, text: "The eight axes")
      markup.element(
        .p, [.class("intro")],
        text: "Votes in \(ReportWords.window(page.bars.window.days)), from "
          + "\(Phrases.count(page.bars.currentEntries + page.bars.earlierEntries, "entry", "entries"))."
          + " The manager’s side is left, the leader’s right. A block is the vote of one entry, one "
          + "on each side where it showed both; fewer than four votes are dots.")
      ReportLegend.write(page, into: &markup)
      for axis in Axis.balances { write(axis, page, into: &markup) }
      markup.element(.div, [.class("apart")]) { markup in
        write(.ownership, page, into: &markup)
        markup.element(
          .p, [.class("soft")],
          text:
            "Ownership stands apart: it is watched, not balanced. It has no target and no share.")
      }
      table(page, into: &markup)
    }
  }

  private static func write(_ axis: Axis, _ page: ReportPage, into markup: inout Markup) {
    let bar = page.bars[axis]
    let standing = page.standings.first { $0.axis == axis }
    markup.element(.figure, [.class("axis")]) { markup in
      markup.element(.figcaption) { markup in
        side(.manager, bar, into: &markup)
        markup.element(.b, text: axis.rawValue)
        side(.leader, bar, into: &markup)
      }
      if bar.total.votes == 0 {
        markup.element(
          .p, [.class("silent")], text: "Nothing was written on \(axis.rawValue) in these days.")
      } else {
        picture(bar, standing, longest: page.bars.longestSide, into: &markup)
      }
    }
  }

  private static func side(_ side: Side, _ bar: AxisBar, into markup: inout Markup) {
    let behavior = bar.axis.behavior(side).rawValue
    let count = String(bar.total.blocks(side))
    markup.element(.span, [.class(side.rawValue)]) { markup in
      let parts = [("count", count), ("behavior", behavior)]
      for (name, words) in side == .manager ? parts : parts.reversed() {
        markup.element(.span, [.class(name)], text: words)
        if (name == "count") == (side == .manager) { markup.text(" ") }
      }
    }
  }

  private static func picture(
    _ bar: AxisBar, _ standing: AxisStanding?, longest: Int, into markup: inout Markup
  ) {
    let hasScale = bar.axis.isBalance
    markup.picture(
      "bar-\(bar.axis.rawValue)", title: bar.axis.rawValue,
      description: ReportWords.description(of: bar, standing),
      [.class("bar"), .init(.width, "100%"), .init(.height, hasScale ? "38" : "24")]
    ) { markup in
      let unit = 0.5 / Double(max(longest, leastRoom))
      for side in Side.allCases {
        blocks(bar, side, unit: unit, isFew: bar.total.votes < AxisStanding.leastForBlocks, &markup)
      }
      markup.line("middle", x: ("50%", "50%"), y: ("0", "24"))
      if hasScale, let standing { scale(standing, &markup) }
    }
  }

  private static func blocks(
    _ bar: AxisBar, _ side: Side, unit: Double, isFew: Bool, _ markup: inout Markup
  ) {
    let now = bar.current.blocks(side)
    let all = bar.total.blocks(side)
    func draw(_ range: Range<Int>, _ shade: String) {
      guard !range.isEmpty else { return }
      let name = Markup.Attribute.class("\(side.rawValue) \(shade)")
      let near = Double(range.lowerBound) * unit
      if isFew {
        let center = near + unit / 2
        markup.element(
          .circle,
          [
            name, .init(.cx, Measure.percent(side == .leader ? 0.5 + center : 0.5 - center)),
            .init(.cy, "12"), .init(.r, "5"),
          ])
        return
      }
      let gap = range.count == 1 ? unit * 0.14 : 0
      let width = Double(range.count) * unit - gap
      let x = side == .leader ? 0.5 + near + gap / 2 : 0.5 - near - gap / 2 - width
      markup.element(
        .rect,
        [
          name, .init(.x, Measure.percent(x)), .init(.y, "3"),
          .init(.width, Measure.percent(width)), .init(.height, "18"),
        ])
    }
    if all > mostBlocks {
      draw(0..<now, "now")
      draw(now..<all, "before")
    } else {
      for block in 0..<all { draw(block..<block + 1, block < now ? "now" : "before") }
    }
  }

  /// The scale of shares: its left end is all on the manager's side, its right end all on the
  /// leader's.
  private static func scale(_ standing: AxisStanding, _ markup: inout Markup) {
    guard standing.target != nil || standing.likely != nil else { return }
    markup.line("scale", x: ("0", "100%"), y: ("31", "31"))
    for x in ["0", "50%", "100%"] { markup.line("scale", x: (x, x), y: ("28", "34")) }
    if let likely = standing.likely {
      markup.line(
        "likely", x: (Measure.percent(likely.low), Measure.percent(likely.high)), y: ("31", "31"))
    }
    if let target = standing.target {
      let x = Measure.percent(target.share)
      markup.line("target", x: (x, x), y: ("25", "37"))
    }
  }

  private static func table(_ page: ReportPage, into markup: inout Markup) {
    markup.table(
      summary: "The bars in numbers",
      caption: "Votes on each axis in \(ReportWords.window(page.bars.window.days))",
      columns: [
        "axis", "manager’s side", "last week", "leader’s side", "last week", "share (likely)",
        "target",
      ],
      rows: order.map { axis in
        let bar = page.bars[axis]
        let standing = page.standings.first { $0.axis == axis }
        func cells(_ side: Side) -> [String] {
          [
            "\(axis.behavior(side).rawValue) \(bar.total.blocks(side))",
            String(bar.current.blocks(side)),
          ]
        }
        let share = standing.flatMap { standing in
          standing.tenths.flatMap { tenths in
            standing.likely.map {
              "\(tenths * 10)% (\(ReportWords.percent($0.low)) to \(ReportWords.percent($0.high)))"
            }
          }
        }
        let target = standing?.target.map(TargetWords.name)
        return (axis.rawValue, cells(.manager) + cells(.leader) + [share ?? "–", target ?? "–"])
      })
  }
}
