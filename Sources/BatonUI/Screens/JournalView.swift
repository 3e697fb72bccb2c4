import Editor
import Journal
import Screen
import Wording

/// Where the parts of Journal stand: side by side where there is room, else one above the other.
struct JournalLayout {
  /// The one box for words and conditions.
  let box: Rect
  /// The entries found.
  let list: Rect
  /// The entry chosen.
  let preview: Rect
  /// The column of the line between them; nil where they stand above each other.
  let divider: Int?
  /// Whether each entry of the list has two rows.
  let isTall: Bool

  init(_ model: Model) {
    let body = Chrome(model.size).body
    let (box, rest) = body.split(top: 1)
    self.box = box
    if model.size.columns >= 72 {
      let (left, right) = rest.split(left: min(46, max(30, body.columns * 2 / 5)))
      list = left
      divider = left.right
      preview = right.inset(left: 2, right: 1)
      isTall = rest.rows >= 12
    } else {
      // Behaviors need all the room there is.
      let isTagging = model.journal.panel != nil
      let (top, bottom) = rest.split(top: isTagging ? 0 : max(3, rest.rows * 2 / 5))
      list = top
      divider = nil
      preview = bottom.inset(top: 1, left: 1, right: 1)
      isTall = false
    }
    questionRows = preview.rows < 12 ? 1 : max(1, model.journal.preview?.question.count ?? 1)
    let below = preview.inset(top: 1 + questionRows)
    var wanted = 0
    if let panel = model.journal.panel {
      wanted = min(panel.lineCount + 1, max(3, below.rows * 3 / 5))
    } else if below.rows >= 9, let settled = model.journal.preview?.settled, !settled.isEmpty {
      wanted = min(settled.count, below.rows / 4) + 1
    }
    let (above, list) = below.split(bottom: wanted)
    behaviors = list
    text = above.inset(left: Preview.mostSigns)
  }

  /// The behaviors of the entry, with a rule above them; empty where they have no room.
  let behaviors: Rect
  /// The rows of the preview between its heading and the behaviors, beside a margin for signs.
  let text: Rect

  /// How many entries the list shows at once.
  var entries: Int { max(1, list.rows / (isTall ? 2 : 1)) }

  /// The rows of the question over the text.
  let questionRows: Int
}

/// Journal: what was written, found by words, days and behaviors.
enum JournalView {
  static func draw(_ model: Model, into frame: inout Frame) {
    let layout = JournalLayout(model)
    if let panel = model.journal.panel,
      BehaviorView.drawOverlay(of: panel, in: Chrome(model.size).body, into: &frame)
    {
      return
    }
    if let calendar = model.journal.calendar {
      CalendarView.draw(
        calendar, today: model.question.day, in: Chrome(model.size).body, into: &frame)
      return
    }
    drawBox(model, layout.box, into: &frame)
    drawList(model, layout, into: &frame)
    if let divider = layout.divider {
      frame.buffer.verticalLine(
        row: layout.list.row, column: divider, length: layout.list.rows, style: .faint)
    } else {
      frame.buffer.horizontalLine(
        row: layout.preview.row - 1, column: 0, length: model.size.columns, style: .faint)
    }
    drawPreview(model, layout, into: &frame)
  }

  private static func drawBox(_ model: Model, _ rect: Rect, into frame: inout Frame) {
    let journal = model.journal
    var right = ""
    if let found = journal.found, found.problem == nil {
      right = found.total == 1 ? "1 entry" : "\(found.total) entries"
    }
    let rightColumn = rect.columns - 1 - Width.of(right)
    frame.buffer.put(right, row: rect.row, column: rightColumn, style: .faint)
    if let jump = journal.jump {
      let label = "Jump to: "
      let column = 1 + frame.buffer.put(label, row: rect.row, column: 1, style: Style(bold: true))
      let used = frame.buffer.put(
        jump.text, row: rect.row, column: column, limit: max(0, rightColumn - column - 1))
      frame.cursor = Position(row: rect.row, column: column + used)
      return
    }
    let style = journal.isSearching ? Style(bold: true) : .faint
    frame.buffer.put("/", row: rect.row, column: 1, style: style)
    let room = max(1, rightColumn - 5)
    // The end of a long query is the part being typed.
    let text = journal.box.text
    let cut = max(0, Width.of(text) - room + 1)
    let shown = cut == 0 ? text : String(text.dropFirst(cut))
    let used = frame.buffer.put(shown, row: rect.row, column: 3, limit: room)
    if journal.isSearching {
      let before = journal.box.cursorPosition.column - cut
      frame.cursor = Position(row: rect.row, column: 3 + min(max(0, before), used))
    } else if text.isEmpty {
      frame.buffer.put(
        "words, \"a phrase\", tag:empower, since:-2w", row: rect.row, column: 3, limit: room,
        style: .faint)
    }
  }

  private static func drawList(_ model: Model, _ layout: JournalLayout, into frame: inout Frame) {
    let journal = model.journal
    let rect = layout.list
    guard let found = journal.found, rect.rows > 0 else { return }
    if let problem = found.problem {
      let rows = Wrapping.rows(problem, width: rect.columns - 2)
      frame.buffer.put(rows[...], in: rect.inset(left: 1, right: 1))
      return
    }
    guard found.total > 0 else {
      let sentence =
        journal.box.isEmpty
        ? "Nothing is written yet. 1 goes to today's question." : "Nothing found."
      let rows = Wrapping.rows(sentence, width: rect.columns - 2)
      frame.buffer.put(rows[...], in: rect.inset(left: 1, right: 1), style: .faint)
      return
    }
    let height = layout.isTall ? 2 : 1
    let first = max(0, min(journal.selected - layout.entries / 2, found.total - layout.entries))
    for place in 0..<layout.entries {
      let index = first + place - found.offset
      guard found.entries.indices.contains(index) else { continue }
      let row = rect.row + place * height
      let isChosen = first + place == journal.selected
      let isFocused = isChosen && journal.panel == nil && !journal.isReading
      let area = Rect(row: row, column: rect.column, rows: height, columns: rect.columns)
      draw(
        found.entries[index], isChosen: isChosen, isFocused: isFocused, layout, model, in: area,
        into: &frame.buffer)
      if isFocused, !journal.isSearching, journal.jump == nil {
        frame.cursor = Position(row: row, column: rect.column)
      }
    }
  }

  private static func draw(
    _ entry: ListedEntry, isChosen: Bool, isFocused: Bool, _ layout: JournalLayout, _ model: Model,
    in rect: Rect, into buffer: inout Buffer
  ) {
    let base = Style(bold: isChosen && !isFocused, reverse: isFocused)
    if isFocused { buffer.fill(rect, style: base) }
    if isChosen { buffer.put(">", row: rect.row, column: rect.column, style: base) }
    var date = Dates.short(entry.day)
    if entry.day.year != model.question.day.year { date += " \(entry.day.year)" }
    let column = rect.column + 1
    let used = buffer.put(
      date, row: rect.row, column: column, limit: rect.columns - 1,
      style: base.with(isChosen ? .plain : .faint))
    let room = rect.columns - used - 3
    if layout.isTall {
      put(entry.behaviors, row: rect.row, column: column + used + 2, room: room - 1, base, &buffer)
      let line = Width.elide(entry.firstLine, to: max(0, rect.columns - 2))
      buffer.put(line, row: rect.row + 1, column: column, style: base)
    } else {
      // At least one behavior has room, the longest too.
      let side = width(of: entry.behaviors, in: max(11, room / 3))
      let line = Width.elide(entry.firstLine, to: max(0, room - side - 1))
      buffer.put(line, row: rect.row, column: column + used + 1, style: base)
      put(entry.behaviors, row: rect.row, column: rect.right - side - 1, room: side, base, &buffer)
    }
  }

  /// The columns that behaviors take where there are so many, as `put` puts them.
  private static func width(of behaviors: [Behavior], in room: Int) -> Int {
    var used = 0
    for (place, behavior) in behaviors.enumerated() {
      let width = Width.of(behavior.rawValue)
      guard used + width <= room else { return place == 0 ? 0 : min(room, used + 1) }
      used += width + 1
    }
    return max(0, used - 1)
  }

  private static func put(
    _ behaviors: [Behavior], row: Int, column: Int, room: Int, _ base: Style,
    _ buffer: inout Buffer
  ) {
    var place = column
    for behavior in behaviors {
      let left = column + room - place
      let name = behavior.rawValue
      guard left >= Width.of(name) else {
        if left > 0, place > column { buffer.put("…", row: row, column: place, style: base) }
        return
      }
      let hue: Hue = behavior.side == .leader ? .leader : .manager
      place += buffer.put(name, row: row, column: place, style: base.with(hue)) + 1
    }
  }

  private static func drawPreview(
    _ model: Model, _ layout: JournalLayout, into frame: inout Frame
  ) {
    let journal = model.journal
    guard let entry = journal.entry else { return }
    let rect = layout.preview
    let heading = heading(of: entry, width: rect.columns)
    frame.buffer.put(
      Width.elide(heading, to: rect.columns), row: rect.row, column: rect.column,
      style: Style(bold: true, reverse: journal.isReading && journal.panel == nil))
    drawQuestion(of: entry, journal, layout, into: &frame.buffer)
    var text = layout.text
    guard let preview = journal.preview else { return }
    let behaviors = layout.behaviors
    if let panel = journal.panel {
      BehaviorView.draw(panel, note: model.panelNote, in: behaviors, into: &frame)
    } else if behaviors.rows > 0 {
      BehaviorView.draw(
        settled: preview.settled, of: entry, note: nil, in: behaviors, into: &frame.buffer)
    }
    let rows = preview.rows
    if rows.count > text.rows, journal.panel == nil, journal.isReading || text.rows < 6 {
      let (above, below) = text.split(bottom: 1)
      let end = min(rows.count, max(0, journal.scroll) + above.rows)
      frame.buffer.put(
        "\(end) of \(rows.count) lines", row: below.row, column: below.column, style: .faint)
      text = above
    }
    let first = min(max(0, journal.scroll), max(0, rows.count - text.rows))
    var marks = preview.marks
    if let span = journal.panel?.row?.span {
      marks.append(Preview.Mark(span: span, style: Style(reverse: true)))
    }
    frame.buffer.put(rows[first...], in: text, marks: marks)
    for line in 0..<text.rows {
      guard let sign = preview.signs[first + line] else { continue }
      frame.buffer.put(
        sign, row: text.row + line, column: text.column - 1 - Width.of(sign),
        style: Style(bold: true))
    }
    if journal.isReading, journal.panel == nil {
      frame.cursor = Position(row: text.row, column: text.column)
    }
  }

  /// The day and time, that somebody came unasked where it is so, and the revision: in the longest
  /// form that has room.
  private static func heading(of entry: Entry, width: Int) -> String {
    let revision = entry.revision > 1 ? " · revision \(entry.revision)" : ""
    let time = ", " + entry.created.clock
    let long = Dates.long(entry.day) + time
    guard entry.sign else { return long + revision }
    let forms = [
      long + " · a sign: somebody came unasked" + revision, long + " · a sign" + revision,
      long + " · a sign",
    ]
    return forms.first { Width.of($0) <= width } ?? Dates.short(entry.day) + time + " · a sign"
  }

  private static func drawQuestion(
    of entry: Entry, _ journal: JournalModel, _ layout: JournalLayout, into buffer: inout Buffer
  ) {
    let rect = layout.preview
    let question = journal.preview?.question ?? []
    if layout.questionRows == 1 {
      let text = entry.standsUnder
      buffer.put(
        Width.elide(text, to: rect.columns), row: rect.row + 1, column: rect.column, style: .faint)
    } else {
      let area = rect.inset(top: 1).split(top: layout.questionRows).0
      buffer.put(question[...], in: area, style: .faint)
    }
  }
}
