import Editor
import Journal
import Screen
import Wording

/// The form of a promise: a heading, five lines, a hint under each. With less room only the line at
/// hand has its hint, with still less its neighbors go, the farthest first.
enum PromiseFormView {
  /// The rows it takes where there is room.
  static let rows = 11

  /// The most rows that a long text takes.
  private static let mostRows = 3
  private static let labelWidth = 12

  /// A line of the form with what stands under it.
  private struct Part {
    let field: PromiseForm.Field
    var rows: Int
    var hint: [String]
    var height: Int { rows + hint.count }
  }

  static func draw(_ form: PromiseForm, in rect: Rect, into frame: inout Frame) {
    frame.buffer.fill(rect)
    let (hasHeading, parts) = arrange(form, in: rect)
    var row = rect.row
    if hasHeading {
      let heading = Width.elide(heading(of: form), to: max(0, rect.columns - 2))
      frame.buffer.put(heading, row: row, column: rect.column + 1, style: Style(bold: true))
      row += 1
    }
    for part in parts {
      draw(part, of: form, at: row, in: rect, into: &frame)
      row += part.height
    }
  }

  /// The rows it takes with all hints and long texts.
  static func rows(of form: PromiseForm, columns: Int) -> Int {
    let rect = Rect(row: 0, column: 0, rows: .max / 2, columns: columns)
    return 1 + arrange(form, in: rect).1.reduce(0) { $0 + $1.height }
  }

  /// What it is about.
  static func heading(of form: PromiseForm) -> String {
    switch form.subject {
    case .new: "A promise"
    case .change: "This promise"
    case .successor: "What did it become? Esc: nothing more"
    }
  }

  private static func label(_ field: PromiseForm.Field) -> String {
    switch field {
    case .text: "Promise"
    case .condition: "If"
    case .action: "Then"
    case .obstacle: "In the way"
    case .due: "By"
    }
  }

  /// What may stand in a line; of what is typed there, what it will be read as.
  private static func hint(_ field: PromiseForm.Field, of form: PromiseForm) -> String {
    let (condition, action) = (form[.condition], form[.action])
    switch field {
    case .text: return "what you mean to do, in a sentence"
    case .condition: return "the moment it should start: the demo slips"
    case .action where condition.isEmpty && !action.isEmpty:
      return "without an If this becomes the promise"
    case .action where !condition.isEmpty && action.isEmpty:
      return "empty: the words of the promise"
    case .action: return "what you do then: I ask first"
    case .obstacle: return "what may get in the way"
    case .due:
      let day = form.today.flatMap { DueWord(form[.due], today: $0)?.due }
      return day.map(Dates.long) ?? "tomorrow, fri, +3d, 2026-11-27; empty for none"
    }
  }

  /// The first arrangement that has room.
  private static func arrange(_ form: PromiseForm, in rect: Rect) -> (Bool, [Part]) {
    let hand = form.field
    func parts(hints: Bool, long: Bool) -> [Part] {
      PromiseForm.Field.allCases.map { field in
        let isAtHand = field == hand
        return Part(
          field: field, rows: isAtHand || long ? rows(of: field, in: form, rect) : 1,
          hint: isAtHand || hints ? words(under: field, of: form, rect) : [])
      }
    }
    func height(_ parts: [Part]) -> Int { parts.reduce(0) { $0 + $1.height } }
    for (hints, long) in [(true, true), (true, false), (false, false)] {
      let parts = parts(hints: hints, long: long)
      if height(parts) + 1 <= rect.rows { return (true, parts) }
    }
    var parts = parts(hints: false, long: false)
    while height(parts) > rect.rows, parts.count > 1,
      let place = parts.firstIndex(where: { $0.field == hand })
    {
      if place > parts.count - 1 - place { parts.removeFirst() } else { parts.removeLast() }
    }
    if height(parts) > rect.rows, let part = parts.first {
      let hint = part.hint.prefix(max(0, rect.rows - 1))
      parts[0].hint = Array(hint)
      parts[0].rows = min(part.rows, max(0, rect.rows - hint.count))
    }
    return (false, parts)
  }

  private static func room(_ rect: Rect) -> Int { max(1, rect.columns - labelWidth - 2) }

  private static func rows(
    of field: PromiseForm.Field, in form: PromiseForm, _ rect: Rect
  ) -> Int {
    var editor = form.line(field).editor
    editor.setSize(width: room(rect), height: mostRows)
    let cursor = field == form.field ? editor.cursorPosition.row + 1 : 1
    return min(mostRows, max(cursor, editor.rowCount))
  }

  /// The problem where one is, else the hint.
  private static func words(
    under field: PromiseForm.Field, of form: PromiseForm, _ rect: Rect
  ) -> [String] {
    let isProblem = field == form.field && form.problem != nil
    let words = isProblem ? form.problem ?? "" : hint(field, of: form)
    let width = max(1, rect.columns - indent(rect) - 1)
    return Wrapping.rows(words, width: width, limit: 4).map { String($0.text) }
  }

  /// Hints stand under what is typed, or further left where that leaves them too little room.
  private static func indent(_ rect: Rect) -> Int { rect.columns >= 64 ? labelWidth : 3 }

  private static func draw(
    _ part: Part, of form: PromiseForm, at row: Int, in rect: Rect, into frame: inout Frame
  ) {
    let isAtHand = part.field == form.field
    if isAtHand, part.rows > 0 {
      frame.buffer.put(">", row: row, column: rect.column, style: Style(bold: true))
    }
    if part.rows > 0 {
      frame.buffer.put(
        label(part.field), row: row, column: rect.column + 1, style: Style(bold: isAtHand))
    }
    let area = Rect(
      row: row, column: rect.column + labelWidth, rows: part.rows, columns: room(rect))
    var editor = form.line(part.field).editor
    if isAtHand {
      editor.setSize(width: area.columns, height: max(1, area.rows))
      editor.draw(into: &frame.buffer, at: area)
      let cursor = editor.cursorPosition
      frame.cursor = Position(
        row: area.row + min(cursor.row, max(0, area.rows - 1)), column: area.column + cursor.column)
    } else {
      let rows = PromiseDetail.rows(of: editor.text, width: area.columns, limit: area.rows)
      for (line, text) in zip(area.row..<area.bottom, rows) {
        frame.buffer.put(text, row: line, column: area.column, limit: area.columns)
      }
    }
    let style = isAtHand && form.problem != nil ? Style(bold: true) : Style.faint
    for (line, text) in part.hint.enumerated() {
      frame.buffer.put(
        text, row: row + part.rows + line, column: rect.column + indent(rect), style: style)
    }
  }
}
