import Journal
import Screen
import Wording

/// Promises: what one means to do, and what became of it.
enum PromisesView {
  static func draw(_ model: Model, into frame: inout Frame) {
    let promises = model.promises
    guard let page = promises.page else { return }
    let layout = PromisesLayout(model)
    let isEmpty = page.lines.isEmpty
    if isEmpty, promises.form == nil {
      drawNothing(in: Chrome(model.size).body, into: &frame)
      return
    }
    drawList(model, page, layout.list, into: &frame)
    if let divider = layout.divider {
      frame.buffer.verticalLine(
        row: layout.list.row, column: divider, length: layout.list.rows, style: .faint)
    } else if layout.list.rows > 0 {
      frame.buffer.horizontalLine(
        row: layout.detail.row - 1, column: 0, length: model.size.columns, style: .faint)
    }
    if let form = promises.form {
      PromiseFormView.draw(form, in: layout.detail, into: &frame)
    } else if promises.asksOutcome {
      PromiseDetail.drawOutcomes(model, in: layout.detail, into: &frame.buffer)
    } else {
      PromiseDetail.draw(model, in: layout.detail, into: &frame.buffer)
      if promises.reading != nil {
        frame.cursor = Position(row: layout.detail.row, column: layout.detail.column)
      }
    }
  }

  /// What promises are, where there is none.
  static let nothing = [
    "A promise is something you mean to do; on its day the journal asks how it went.",
    "a makes one, best as an if and a then.",
  ]

  private static func drawNothing(in rect: Rect, into frame: inout Frame) {
    var row = rect.row
    for sentence in nothing {
      let rows = Wrapping.rows(sentence, width: max(1, rect.columns - 2))
      frame.buffer.put(
        rows[...], in: rect.inset(top: row - rect.row, left: 1, right: 1), style: .faint)
      row += rows.count
    }
    frame.cursor = Position(row: rect.row, column: 0)
  }

  /// The heading of a group; the first says what is asked for, where that has room.
  static func heading(_ kind: PromiseGroup.Kind, width: Int) -> String {
    switch kind {
    case .toDecide:
      let long = "For you to decide: asked three times; keep, change or drop"
      return Width.of(long) <= width ? long : "For you to decide"
    case .due: return "Due"
    case .open: return "Open"
    case .closed: return "Closed"
    }
  }

  /// A row of the list: a heading or a promise.
  private enum Row {
    case heading(PromiseGroup.Kind)
    case line(PromiseLine)
  }

  private static func drawList(
    _ model: Model, _ page: PromisesPage, _ rect: Rect, into frame: inout Frame
  ) {
    guard rect.rows > 0 else { return }
    var rows: [Row] = []
    var chosen = 0
    for group in model.promises.groups {
      rows.append(.heading(group.kind))
      for line in group.lines {
        if line.promise.id == model.promises.chosen { chosen = rows.count }
        rows.append(.line(line))
      }
    }
    // At the first promise its heading shows too.
    let first = max(0, min(chosen - max(1, rect.rows / 2), rows.count - rect.rows))
    for (line, row) in zip(rect.row..<rect.bottom, rows[first...]) {
      switch row {
      case .heading(let kind):
        frame.buffer.put(
          heading(kind, width: rect.columns - 2), row: line, column: rect.column + 1,
          limit: rect.columns - 1, style: .faint)
      case .line(let promise):
        let area = Rect(row: line, column: rect.column, rows: 1, columns: rect.columns)
        draw(
          promise, isChosen: promise.promise.id == model.promises.chosen,
          isFocused: model.promises.form == nil, today: page.today, in: area, into: &frame)
      }
    }
  }

  /// `Fri 27 Nov`, or `4 Jan 2027` in another year: no wider than that.
  private static func day(_ day: Day, today: Day) -> String {
    guard day.year != today.year else { return Dates.short(day) }
    return Dates.short(day).dropFirst(4) + " \(day.year)"
  }

  private static func draw(
    _ line: PromiseLine, isChosen: Bool, isFocused: Bool, today: Day, in rect: Rect,
    into frame: inout Frame
  ) {
    let promise = line.promise
    let base = Style(bold: isChosen && !isFocused, reverse: isChosen && isFocused)
    if isChosen {
      if isFocused {
        frame.buffer.fill(rect, style: base)
        frame.cursor = Position(row: rect.row, column: rect.column)
      }
      frame.buffer.put(">", row: rect.row, column: rect.column, style: base)
    }
    // What is closed stands in the order in which it was closed, and shows that day.
    let shown = promise.isOpen ? promise.due : promise.closed ?? promise.due
    let day = shown.map { self.day($0, today: today) } ?? "no date"
    frame.buffer.put(
      day, row: rect.row, column: rect.column + 1, limit: rect.columns - 1,
      style: base.with(isChosen ? .plain : .faint))
    let state = promise.isOpen ? "" : PromiseWords.name(promise.state)
    let stateWidth = state.isEmpty ? 0 : Width.of(state) + 2
    let column = rect.column + 14
    let room = max(0, rect.right - column - 1 - stateWidth)
    let words = PromiseDetail.words(PromiseWords.sentence(promise))
    frame.buffer.put(Width.elide(words, to: room), row: rect.row, column: column, style: base)
    frame.buffer.put(
      state, row: rect.row, column: rect.right - 1 - Width.of(state),
      style: base.with(isChosen ? .plain : .faint))
  }
}
