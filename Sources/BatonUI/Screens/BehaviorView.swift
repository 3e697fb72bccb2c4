import Journal
import Screen

/// The sentences of an entry with their behaviors, and the list to choose a behavior from.
enum BehaviorView {
  /// How a tag stands, in one sign that needs no colour.
  static func sign(of tag: Tag) -> String {
    switch tag.origin {
    case .added, .confirmed: "✓"
    case .suggested: "?"
    case .rejected: "x"
    }
  }

  /// The style of a behavior's name.
  static func style(of tag: Tag) -> Style {
    tag.origin == .rejected ? .faint : Style(tag.behavior.side == .leader ? .leader : .manager)
  }

  /// One row: the sign, the behavior, the sentence.
  static func draw(
    _ row: BehaviorPanel.Row, of entry: Entry, at line: Int, in rect: Rect, isChosen: Bool,
    takenAway panelAway: [Tag] = [], into buffer: inout Buffer
  ) {
    let nameWidth = 13
    let base = isChosen ? Style(reverse: true) : Style.plain
    if isChosen {
      buffer.fill(Rect(row: line, column: rect.column, rows: 1, columns: rect.columns), style: base)
    }
    if let index = row.tag, entry.tags.indices.contains(index) {
      let tag = entry.tags[index]
      let style = style(of: tag).with(reverse: isChosen)
      buffer.put(sign(of: tag), row: line, column: rect.column + 1, style: style)
      buffer.put(tag.behavior.rawValue, row: line, column: rect.column + 3, style: style)
    }
    if let away = row.away, panelAway.indices.contains(away) {
      let style = Style(.faint, reverse: isChosen)
      buffer.put("x", row: line, column: rect.column + 1, style: style)
      buffer.put(
        panelAway[away].behavior.rawValue, row: line, column: rect.column + 3, style: style)
    }
    let words = row.span == nil ? row.words + " (edited since)" : row.words
    let room = rect.columns - nameWidth - 4
    buffer.put(
      Width.elide(words, to: room), row: line, column: rect.column + 3 + nameWidth, style: base)
  }

  /// The panel with its chosen row in view.
  static func draw(_ panel: BehaviorPanel, in rect: Rect, into frame: inout Frame) {
    let rows = panel.rows
    let first = max(0, min(panel.selected - rect.rows / 2, rows.count - rect.rows))
    for (line, index) in zip(rect.row..<rect.bottom, first..<max(first, rows.count)) {
      let isChosen = index == panel.selected
      draw(
        rows[index], of: panel.entry, at: line, in: rect, isChosen: isChosen,
        takenAway: panel.takenAway, into: &frame.buffer)
      if isChosen { frame.cursor = Position(row: line, column: rect.column + 1) }
    }
  }

  /// The sixteen behaviors by axis, each with its meaning.
  static func drawPicker(_ place: Int, words: String, in body: Rect, into frame: inout Frame) {
    let rect = body
    frame.buffer.fill(rect)
    let title = "What does this sentence show?  "
    let used = frame.buffer.put(
      title, row: rect.row, column: 1, limit: rect.columns - 2, style: Style(bold: true))
    frame.buffer.put(
      Width.elide(words, to: max(0, rect.columns - used - 2)), row: rect.row, column: 1 + used,
      style: .faint)
    var list = rect.inset(top: 1)
    if rect.columns < 80, Behavior.allCases.indices.contains(place) {
      // The meaning of the chosen one whole, since its row may have cut it.
      let meaning = Wrapping.rows(Behavior.allCases[place].meaning, width: rect.columns - 2)
      let (above, below) = list.split(bottom: meaning.count)
      list = above
      frame.buffer.put(meaning[...], in: below.inset(left: 1))
    }
    let all = Behavior.allCases
    let first = max(0, min(place - list.rows / 2, all.count - list.rows))
    for (line, index) in zip(list.row..<list.bottom, first..<max(first, all.count)) {
      let behavior = all[index]
      let isChosen = index == place
      let base = Style(reverse: isChosen)
      if isChosen {
        frame.buffer.fill(
          Rect(row: line, column: 0, rows: 1, columns: rect.columns), style: base)
        frame.cursor = Position(row: line, column: 1)
      }
      if behavior.side == .leader || index == first {
        frame.buffer.put(
          behavior.axis.rawValue, row: line, column: 1, style: .faint.with(reverse: isChosen))
      }
      let hue: Hue = behavior.side == .leader ? .leader : .manager
      frame.buffer.put(
        behavior.rawValue, row: line, column: 12, style: Style(hue, reverse: isChosen))
      frame.buffer.put(
        Width.elide(behavior.meaning, to: max(0, rect.columns - 26)), row: line, column: 25,
        style: base)
    }
  }
}
