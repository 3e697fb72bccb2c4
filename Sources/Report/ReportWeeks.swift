import Journal
import Trends
import Wording

/// The weeks as small pictures of one scale, an axis each: the leader's votes rise above the line,
/// the manager's hang below it. A week without entries is a gap, since it says nothing.
///
/// They are counts throughout: a week hardly ever has the ten votes that a share needs.
enum ReportWeeks {
  /// More weeks than this are not drawn: the last ones are.
  static let mostWeeks = 53

  private static let width = 320.0
  private static let height = 76.0
  /// Room on the left for the number.
  private static let margin = 16.0
  private static let mostDotted = 27

  static func write(_ page: ReportPage, into markup: inout Markup) {
    let weeks = Array(page.weeks.suffix(mostWeeks))
    guard weeks.count > 1, let first = weeks.first, let last = weeks.last else { return }
    let most =
      weeks.flatMap(\.axes).flatMap { [$0.blocks(.leader), $0.blocks(.manager)] }.max() ?? 0
    markup.element(.section, [.class("whole")]) { markup in
      markup.element(.h2, text: "Week by week")
      let end = min(last.week.days.upperBound, page.days.upperBound)
      let days = ReportWords.days(max(first.week.monday, page.days.lowerBound)...end)
      var words =
        "Votes week by week, \(days): the leader’s "
        + "side above the line, the manager’s below. All eight have one scale. Where the line is "
        + "broken, nothing was written that week."
      if page.weeks.count > weeks.count { words += " Earlier weeks are left out." }
      markup.element(.p, [.class("intro")], text: words)
      markup.element(.div, [.class("weeks")]) { markup in
        for axis in ReportBars.order {
          picture(axis, weeks, most: max(most, 3), into: &markup)
        }
      }
      tables(weeks, into: &markup)
    }
  }

  private static func picture(
    _ axis: Axis, _ weeks: [WeekTrend], most: Int, into markup: inout Markup
  ) {
    let total = weeks.reduce(into: (leader: 0, manager: 0)) { sum, week in
      sum.leader += week[axis].blocks(.leader)
      sum.manager += week[axis].blocks(.manager)
    }
    let manager = axis.behavior(.manager).rawValue
    let leader = axis.behavior(.leader).rawValue
    markup.element(
      .figure, [.class(axis.isBalance ? "week" : "week apart")]
    ) { markup in
      markup.element(.figcaption) { markup in
        markup.element(.b, text: axis.rawValue)
        markup.text(" ")
        markup.element(.span, [.class("leader")], text: leader)
        markup.text(" over ")
        markup.element(.span, [.class("manager")], text: manager)
      }
      markup.picture(
        "weeks-\(axis.rawValue)", title: "\(axis.rawValue), week by week",
        description: "\(leader) in \(total.leader) and \(manager) in \(total.manager) votes of "
          + "\(Phrases.count(weeks.count, "week", "weeks")); the table below has each.",
        [.class("lines"), .init(.viewBox, "0 0 320 76")]
      ) { markup in
        frame(most: most, &markup)
        for side in Side.allCases { draw(axis, side, weeks, most: most, &markup) }
      }
    }
  }

  private static func frame(most: Int, _ markup: inout Markup) {
    func y(_ count: Int) -> String { Measure.text(height(of: count, .leader, most: most)) }
    markup.line("middle", x: (Measure.text(margin), "320"), y: (y(0), y(0)))
    for side in Side.allCases {
      let edge = height(of: most, side, most: most)
      markup.line(
        "scale", x: (Measure.text(margin), "320"), y: (Measure.text(edge), Measure.text(edge)))
      markup.element(
        .text,
        [
          .init(.x, Measure.text(margin - 4)), .init(.y, Measure.text(edge + 3.5)),
          .init(.anchor, "end"),
        ], text: String(most))
    }
  }

  private static func draw(
    _ axis: Axis, _ side: Side, _ weeks: [WeekTrend], most: Int, _ markup: inout Markup
  ) {
    let step = (width - margin - 8) / Double(max(weeks.count - 1, 1))
    let points: [(place: Int, x: Double, y: Double)] = weeks.enumerated().compactMap {
      place, week in
      guard week.entries > 0 else { return nil }
      return (
        place, margin + 4 + Double(place) * step,
        height(of: week[axis].blocks(side), side, most: most)
      )
    }
    // Stretches of weeks without a gap.
    var stretches: [[(x: Double, y: Double)]] = []
    var next: Int?
    for point in points {
      if point.place == next, let index = stretches.indices.last {
        stretches[index].append((point.x, point.y))
      } else {
        stretches.append([(point.x, point.y)])
      }
      next = point.place + 1
    }
    let middle = Measure.text(height(of: 0, side, most: most))
    for stretch in stretches {
      guard let first = stretch.first, let last = stretch.last else { continue }
      let line = stretch.map { "\(Measure.text($0.x)),\(Measure.text($0.y))" }
        .joined(separator: " ")
      if stretch.count > 1 {
        let area =
          "M\(Measure.text(first.x)),\(middle) L\(line) L\(Measure.text(last.x)),\(middle) Z"
        markup.element(.path, [.class("\(side.rawValue) area"), .init(.d, area)])
        markup.element(.polyline, [.class("\(side.rawValue) line"), .init(.points, line)])
      }
      guard weeks.count <= mostDotted || stretch.count == 1 else { continue }
      for point in stretch {
        markup.element(
          .circle,
          [
            .class("\(side.rawValue) now"), .init(.cx, Measure.text(point.x)),
            .init(.cy, Measure.text(point.y)), .init(.r, "2.2"),
          ])
      }
    }
  }

  private static func height(of count: Int, _ side: Side, most: Int) -> Double {
    let reach = height / 2 - 6
    let part = Double(count) / Double(max(most, 1)) * reach
    return height / 2 + (side == .leader ? -part : part)
  }

  private static func tables(_ weeks: [WeekTrend], into markup: inout Markup) {
    markup.element(.details) { markup in
      markup.element(.summary, text: "The weeks in numbers")
      markup.element(.div, [.class("tables")]) { markup in
        for axis in ReportBars.order {
          markup.table(
            caption: axis.rawValue,
            columns: [
              "week", axis.behavior(.manager).rawValue, axis.behavior(.leader).rawValue, "entries",
            ],
            rows: weeks.map { week in
              (
                "\(week.week.iso)",
                [
                  String(week[axis].blocks(.manager)), String(week[axis].blocks(.leader)),
                  String(week.entries),
                ]
              )
            })
        }
      }
    }
  }
}
