import Journal
import Screen
import Wording

/// The questions of the first start: one at a time under the day's own question, which stays in
/// sight where there is room.
enum StartView {
  /// What a question needs: its words, its rows below them, and the line that is always there.
  private struct Parts {
    var heading: [WrappedRow]
    var rows: Int
    var hint: [WrappedRow]
    var last: [WrappedRow]
    var height: Int { heading.count + rows + hint.count + last.count }
  }

  static func draw(_ model: Model, in rect: Rect, into frame: inout Frame) {
    guard let form = model.startForm else { return }
    let width = max(1, rect.columns - 2)
    var parts = parts(of: form, width: width)
    if parts.height > rect.rows { parts.hint = [] }
    let layout = TodayLayout(model)
    let asked = layout.question.rows
    // Blank lines above and below, and a line of the text, where there is room for them.
    let isRoomy = parts.height + 1 + asked + 4 <= rect.rows
    let height = parts.height + (isRoomy ? 1 : 0)
    // The day's question stays in sight whole, why it came only where that has room too.
    let question = rect.row + layout.questionRows.count
    let rule = rect.bottom - height - 1
    guard rule >= question else {
      frame.buffer.fill(rect)
      draw(parts, of: form, isRoomy: false, in: rect, into: &frame)
      return
    }
    let (_, covered) = rect.split(top: (rule < rect.row + asked ? question : rule) - rect.row)
    frame.buffer.fill(covered)
    frame.buffer.horizontalLine(row: rule, column: 0, length: rect.columns, style: .faint)
    let area = rect.inset(top: rule + 1 - rect.row)
    draw(parts, of: form, isRoomy: isRoomy, in: area, into: &frame)
  }

  private static func parts(of form: StartForm, width: Int) -> Parts {
    func rows(_ text: String) -> [WrappedRow] { Wrapping.rows(text, width: width) }
    let last =
      width < 60
      ? "Or just write: other keys are text." : "Or just write: any other key goes to the text."
    let heading: String
    var hint = ""
    let count: Int
    switch form.question {
    case .audience:
      heading = "Whom do you lead?"
      count = StartForm.audiences.count
    case .workingDays:
      heading = "Which days do you work?"
      count = dayRows(form, width: width).count
      hint = "1 to 7 turn a day on or off."
    case .sides:
      heading = TargetsView.heading(width: width)
      count = TargetsView.rows
      hint = TargetsView.words(on: form.sides.axis, width: width)
    }
    return Parts(
      heading: rows(heading), rows: count, hint: hint.isEmpty ? [] : rows(hint), last: rows(last))
  }

  private static func draw(
    _ parts: Parts, of form: StartForm, isRoomy: Bool, in rect: Rect, into frame: inout Frame
  ) {
    let inner = rect.inset(left: 1, right: 1)
    frame.cursor = Position(row: rect.row, column: inner.column)
    frame.buffer.put(parts.heading[...], in: inner, style: Style(bold: true))
    drawPlace(of: form, beside: parts.heading, in: inner, into: &frame.buffer)
    var rest = rect.inset(top: parts.heading.count)
    switch form.question {
    case .audience: drawAudiences(form, in: rest, into: &frame)
    case .workingDays:
      let rows = dayRows(form, width: inner.columns)
      for (row, words) in zip(rest.row..<rest.bottom, rows) {
        frame.buffer.put(words, row: row, column: inner.column, limit: inner.columns)
      }
    case .sides: TargetsView.drawRows(form.sides, in: rest, into: &frame)
    }
    rest = rest.inset(top: parts.rows).inset(left: 1, right: 1)
    frame.buffer.put(parts.hint[...], in: rest, style: .faint)
    rest = rest.inset(top: parts.hint.count + (isRoomy ? 1 : 0))
    frame.buffer.put(parts.last[...], in: rest)
  }

  /// Which of how many questions it is.
  private static func drawPlace(
    of form: StartForm, beside heading: [WrappedRow], in rect: Rect, into buffer: inout Buffer
  ) {
    let count = form.questions.count
    let place = count > 1 ? "\(form.place + 1) of \(count)" : ""
    let long = [place, "asked only once"].filter { !$0.isEmpty }.joined(separator: ", ")
    let used = Width.of(heading.first?.text ?? "")
    guard let words = [long, place].first(where: { used + 3 + Width.of($0) <= rect.columns })
    else { return }
    buffer.put(words, row: rect.row, column: rect.right - Width.of(words), style: .faint)
  }

  private static func drawAudiences(
    _ form: StartForm, in rect: Rect, into frame: inout Frame
  ) {
    for (place, row) in zip(StartForm.audiences.indices, rect.row..<rect.bottom) {
      let isChosen = place == form.audience
      if isChosen {
        frame.buffer.put(">", row: row, column: rect.column, style: Style(bold: true))
        frame.cursor = Position(row: row, column: rect.column + 1)
      }
      frame.buffer.put(
        "\(place + 1)", row: row, column: rect.column + 1, style: Style(bold: true))
      frame.buffer.put(
        StartForm.audiences[place].words, row: row, column: rect.column + 4,
        style: Style(bold: isChosen))
    }
  }

  /// `1 Mon ✓  2 Tue ✓ …`; no day parts from its number.
  private static func dayRows(_ form: StartForm, width: Int) -> [String] {
    var rows: [String] = []
    for day in Weekday.allCases {
      let sign = form.days.contains(day) ? "✓" : "·"
      let words = "\(day.rawValue + 1) \(Dates.name(day).prefix(3)) \(sign)"
      if let last = rows.last, Width.of(last) + 3 + Width.of(words) <= width {
        rows[rows.count - 1] = last + "   " + words
      } else {
        rows.append(words)
      }
    }
    return rows
  }
}
