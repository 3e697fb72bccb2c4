import Journal
import Screen
import Wording

/// A year of days, a column a week, Monday on top: the days written, and no word on the others.
enum CalendarView {
  static func draw(
    _ calendar: CalendarModel, today: Day, in rect: Rect, into frame: inout Frame
  ) {
    let year = calendar.day.year
    let written = calendar.written ?? [:]
    let days = written.keys.filter { $0.year == year }.count
    let entries = written.filter { $0.key.year == year }.values.reduce(0, +)
    let title = "\(year)"
    frame.buffer.put(title, row: rect.row, column: 1, style: Style(bold: true))
    if calendar.written != nil {
      let summary =
        "\(entries == 1 ? "1 entry" : "\(entries) entries") on \(days == 1 ? "1 day" : "\(days) days")"
      frame.buffer.put(summary, row: rect.row, column: 3 + title.count, style: .faint)
    }
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return }
    let start = Week(containing: first).monday
    let weeks = (Week(containing: last).monday.number - start.number) / 7 + 1
    let left = 6
    let step = left + weeks * 2 + 1 <= rect.columns ? 2 : 1
    let shown = min(weeks, (rect.columns - left - 1) / step)
    let chosenWeek = (Week(containing: calendar.day).monday.number - start.number) / 7
    // A narrow screen shows the weeks around the chosen one.
    let firstWeek = max(0, min(chosenWeek - shown / 2, weeks - shown))
    let top = rect.row + (rect.rows >= 12 ? 2 : 1)
    var labelEnd = 0
    for week in 0..<shown {
      let monday = start.advanced(by: (firstWeek + week) * 7)
      let column = left + week * step
      let sunday = monday.advanced(by: 6)
      if sunday.parts.day <= 7, sunday.year == year, column >= labelEnd {
        let name = String(Dates.monthName(sunday.parts.month).prefix(3))
        frame.buffer.put(
          name, row: top, column: column, limit: rect.columns - column, style: .faint)
        labelEnd = column + 4
      }
      for weekday in 0..<7 {
        let day = monday.advanced(by: weekday)
        guard day.year == year else { continue }
        let row = top + 1 + weekday
        let count = written[day] ?? 0
        var style = count > 0 ? Style(.accent, bold: true) : Style.faint
        if day == calendar.day {
          style = style.with(reverse: true)
          frame.cursor = Position(row: row, column: column)
        }
        let sign = count > 0 ? "■" : day > today ? " " : "·"
        frame.buffer.put(sign, row: row, column: column, style: style)
      }
    }
    for weekday in Weekday.allCases where weekday.rawValue % 2 == 0 {
      frame.buffer.put(
        String(Dates.name(weekday).prefix(3)), row: top + 1 + weekday.rawValue, column: 1,
        style: .faint)
    }
    let count = written[calendar.day] ?? 0
    var sentence = Dates.long(calendar.day)
    if count > 0 { sentence += count == 1 ? ": 1 entry" : ": \(count) entries" }
    let row = min(top + (rect.rows >= 12 ? 9 : 8), rect.bottom - 1)
    frame.buffer.put(sentence, row: row, column: 1, limit: rect.columns - 2)
  }
}
