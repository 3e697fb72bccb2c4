import Journal
import Trends
import Wording

/// The days written on: a square a day, a column a week, Monday on top. A day without an entry is an
/// outline and nothing more.
enum ReportCalendar {
  /// Weeks in one band; a year takes two, so that a phone can show it.
  private static let mostInBand = 27
  /// More bands than these are not drawn.
  private static let mostBands = 4

  private static let step = 15
  private static let left = 18
  private static let top = 16

  static func write(_ page: ReportPage, into markup: inout Markup) {
    let last = Week(containing: page.days.upperBound)
    let count = Week(containing: page.days.lowerBound).monday.distance(to: last.monday) / 7 + 1
    let drawn = min(count, mostInBand * mostBands)
    let bands = (drawn + mostInBand - 1) / mostInBand
    let length = (drawn + bands - 1) / max(bands, 1)
    let written = Set(page.daysWritten)
    markup.element(.section) { markup in
      markup.element(.h2, text: "Days written on")
      markup.element(.div, [.class("calendar")]) { markup in
        for band in 0..<bands {
          let first = last.advanced(by: 1 - drawn + band * length)
          let weeks = min(length, drawn - band * length)
          picture(first, weeks: weeks, page, written, into: &markup)
        }
      }
      table(page, into: &markup)
    }
  }

  private static func picture(
    _ first: Week, weeks: Int, _ page: ReportPage, _ written: Set<Day>,
    into markup: inout Markup
  ) {
    let start = max(first.monday, page.days.lowerBound)
    let end = min(first.advanced(by: weeks - 1).days.upperBound, page.days.upperBound)
    guard start <= end else { return }
    let days = start...end
    let count = page.daysWritten.count(where: days.contains)
    let width = left + weeks * step
    let height = top + 7 * step
    markup.picture(
      "days-\(start.iso)", title: "Days written on, \(ReportWords.days(days))",
      description:
        "\(count) of \(days.count) days \(count == 1 ? "has" : "have") an entry; the table below has"
        + " them by month.",
      [
        .class("days"), .init(.viewBox, "0 0 \(width) \(height)"), .init(.width, String(width)),
        .init(.height, String(height)),
      ]
    ) { markup in
      for (row, name) in [(0, "M"), (2, "W"), (4, "F")] {
        markup.element(
          .text, [.init(.x, "0"), .init(.y, String(top + row * step + 10))], text: name)
      }
      for column in 0..<weeks {
        let monday = first.advanced(by: column).monday
        if let month = month(of: column, first, in: days) {
          markup.element(
            .text, [.init(.x, String(left + column * step)), .init(.y, "10")],
            text: String(Dates.monthName(month).prefix(3)))
        }
        for row in 0..<7 where days.contains(monday.advanced(by: row)) {
          let isWritten = written.contains(monday.advanced(by: row))
          markup.element(
            .rect,
            [
              .class(isWritten ? "written" : "day"), .init(.x, String(left + column * step)),
              .init(.y, String(top + row * step)), .init(.width, "12"), .init(.height, "12"),
              .init(.rx, "2"),
            ])
        }
      }
    }
  }

  /// The month named over a column: the one that begins in its week; over the first column the one
  /// it lies in, unless the next begins too near for both names.
  private static func month(of column: Int, _ first: Week, in days: ClosedRange<Day>) -> Int? {
    func beginning(_ column: Int) -> Int? {
      let sunday = first.advanced(by: column).days.upperBound
      let isFirst =
        sunday.parts.day <= 7 && days.contains(sunday.advanced(by: 1 - sunday.parts.day))
      return isFirst ? sunday.parts.month : nil
    }
    if let month = beginning(column) { return month }
    guard column == 0, beginning(1) == nil, beginning(2) == nil else { return nil }
    return max(first.monday, days.lowerBound).parts.month
  }

  private static func table(_ page: ReportPage, into markup: inout Markup) {
    struct Month: Hashable {
      var year: Int
      var month: Int
    }
    var counts: [(month: Month, days: Int)] = []
    for day in page.daysWritten {
      let (year, month, _) = day.parts
      let key = Month(year: year, month: month)
      if counts.last?.month == key, let index = counts.indices.last {
        counts[index].days += 1
      } else {
        counts.append((key, 1))
      }
    }
    guard !counts.isEmpty else { return }
    markup.table(
      summary: "The days in numbers", caption: "Days written on, by month",
      columns: ["month", "days"],
      rows: counts.map { item in
        ("\(Dates.monthName(item.month.month)) \(item.month.year)", [String(item.days)])
      })
  }
}
