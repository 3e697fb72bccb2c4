import Journal
import Trends

/// What the shapes of the bars mean: only those that the page has.
enum ReportLegend {
  static func write(_ page: ReportPage, into markup: inout Markup) {
    let week = page.bars.window.currentWeek
    let start = max(week.monday, page.bars.window.days.lowerBound)
    var items = [
      ("solid", "the last week, from \(ReportWords.short(start))", Key.solid),
      ("light", "the days before", Key.light),
    ]
    var hasScale = false
    if page.standings.contains(where: { $0.target != nil }) {
      items.append(("meant", "the balance its writer means to keep", Key.target))
      hasScale = true
    }
    if page.standings.contains(where: { $0.likely != nil }) {
      items.append(("likely", "where the share lies, eight times of ten", Key.likely))
      hasScale = true
    }
    if hasScale {
      items.append(("scale", "from all manager’s to all leader’s", Key.scale))
    }
    markup.element(.ul, [.class("legend")]) { markup in
      for (name, words, key) in items {
        markup.element(.li) { markup in
          markup.picture(
            "key-\(name)", title: name, description: words,
            [.class("key"), .init(.width, "26"), .init(.height, "14")]
          ) { key.draw(&$0) }
          markup.element(.span, text: words)
        }
      }
    }
  }

  private enum Key {
    case solid, light, target, likely, scale

    func draw(_ markup: inout Markup) {
      switch self {
      case .solid, .light:
        let shade = self == .solid ? "now" : "before"
        for (side, x) in [("manager", "0"), ("leader", "13.5")] {
          markup.element(
            .rect,
            [
              .class("\(side) \(shade)"), .init(.x, x), .init(.y, "1"), .init(.width, "12"),
              .init(.height, "12"),
            ])
        }
      case .scale:
        markup.line("scale", x: ("1", "25"), y: ("7", "7"))
        for x in ["1", "25"] { markup.line("scale", x: (x, x), y: ("4", "10")) }
      case .target: markup.line("target", x: ("13", "13"), y: ("2", "12"))
      case .likely: markup.line("likely", x: ("1", "25"), y: ("7", "7"))
      }
    }
  }
}
