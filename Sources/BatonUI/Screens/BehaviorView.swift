import Journal
import Screen

/// The sentences of an entry with their behaviors, and the list to choose a behavior from.
enum BehaviorView {
  /// How a tag stands, in one sign that needs no colour.
  static func sign(of tag: Tag) -> String {
    switch tag.origin {
    case .suggested: "?"
    case .confirmed: "✓"
    case .added: "+"
    case .rejected: "✗"
    }
  }

  /// The style of a behavior's name.
  static func style(of tag: Tag) -> Style {
    tag.origin == .rejected ? .faint : Style(tag.behavior.side == .leader ? .leader : .manager)
  }

  /// Where the parts of a row stand at a width.
  private struct Columns {
    /// The sign, then the behavior's name.
    let name = 3
    /// How sure the suggestion is.
    let confidence: Int
    /// The sentence.
    let words: Int
    private let width: Int

    init(_ width: Int) {
      self.width = width
      confidence = width >= 64 ? 16 : 15
      words = width >= 110 ? 30 : width >= 64 ? 25 : 19
    }

    /// How sure a suggestion is, in the form that has room.
    func form(_ probability: Double) -> String {
      if width >= 110 { return Confidence.figure(probability) }
      return width >= 64 ? Confidence.word(probability) : Confidence.dots(probability)
    }
  }

  /// One row: the sign, the behavior, how sure it is, the sentence.
  static func draw(
    _ row: BehaviorPanel.Row, of entry: Entry, at line: Int, in rect: Rect, isChosen: Bool,
    takenAway panelAway: [Tag] = [], into buffer: inout Buffer
  ) {
    let columns = Columns(rect.columns)
    let base = isChosen ? Style(reverse: true) : Style.plain
    if isChosen {
      buffer.fill(Rect(row: line, column: rect.column, rows: 1, columns: rect.columns), style: base)
    }
    func put(_ text: String, _ column: Int, _ style: Style) {
      buffer.put(
        text, row: line, column: rect.column + column, limit: rect.columns - column,
        style: style.with(reverse: isChosen))
    }
    if row.isOther {
      put("·", 1, .faint)
      put(Width.elide(row.words, to: max(0, rect.columns - columns.name - 1)), columns.name, base)
      return
    }
    if let index = row.tag, entry.tags.indices.contains(index) {
      let tag = entry.tags[index]
      put(sign(of: tag), 1, style(of: tag))
      put(tag.behavior.rawValue, columns.name, style(of: tag))
      if tag.origin == .suggested, let probability = tag.probability {
        put(columns.form(probability), columns.confidence, isChosen ? .plain : .faint)
      }
    }
    if let away = row.away, panelAway.indices.contains(away) {
      put("✗", 1, .faint)
      put(panelAway[away].behavior.rawValue, columns.name, .faint)
    }
    let words = row.span == nil ? row.words + " (edited since)" : row.words
    put(Width.elide(words, to: max(0, rect.columns - columns.words - 1)), columns.words, base)
  }

  /// The rows worth showing beside a text that is read or written, and a word on the rule above.
  static func draw(
    settled rows: [BehaviorPanel.Row], of entry: Entry, note: String?, in rect: Rect,
    into buffer: inout Buffer
  ) {
    var rect = rect
    if rect.rows > 1 {
      let words = self.note(note, more: rows.count - rect.rows + 1, columns: rect.columns)
      drawRule(note: rows.isEmpty ? nil : words, in: rect, into: &buffer)
      rect = rect.inset(top: 1)
    } else if !rows.isEmpty {
      drawSurest(of: rows, of: entry, note: note, in: rect, into: &buffer)
      return
    }
    guard !rows.isEmpty else {
      buffer.put(
        Width.elide(note ?? "", to: max(0, rect.columns - 2)), row: rect.row,
        column: rect.column + 1, style: .faint)
      return
    }
    for (line, row) in zip(rect.row..<rect.bottom, rows) {
      draw(row, of: entry, at: line, in: rect, isChosen: false, into: &buffer)
    }
  }

  /// The note, and how many rows there is no room for.
  private static func note(_ note: String?, more: Int, columns: Int) -> String? {
    guard more > 0 else { return note }
    let short = "\(more) more, ^T"
    let long = note.map { $0.hasPrefix("^T") ? "\(more) more, \($0)" : "\($0) \(short)" } ?? short
    return Width.of(long) <= columns - 4 ? long : short
  }

  /// Of several behaviors the surest suggestion, where there is room for one alone, and how many
  /// there are.
  private static func drawSurest(
    of rows: [BehaviorPanel.Row], of entry: Entry, note: String?, in rect: Rect,
    into buffer: inout Buffer
  ) {
    func chance(_ row: BehaviorPanel.Row) -> Double {
      guard let tag = row.tag.map({ entry.tags[$0] }), tag.origin == .suggested else { return -1 }
      return tag.probability ?? 0
    }
    guard let row = rows.max(by: { chance($0) < chance($1) }) else { return }
    var hint = note ?? ""
    if note == nil || note?.hasPrefix("^T") == true {
      let count = rows.count > 1 ? "1 of \(rows.count)" : ""
      if let note, rect.columns >= 64 {
        hint = count.isEmpty ? note : count + ", " + note
      } else if rows.count > 1 || note != nil {
        hint = count.isEmpty ? "^T" : count + " ^T"
      }
    }
    let width = Width.of(hint)
    let room = width == 0 ? rect : rect.inset(right: width + 2)
    draw(row, of: entry, at: rect.row, in: room, isChosen: false, into: &buffer)
    buffer.put(hint, row: rect.row, column: rect.right - width - 1, style: .faint)
  }

  /// The rule above the behaviors, with a word on it.
  static func drawRule(note: String?, in rect: Rect, into buffer: inout Buffer) {
    buffer.horizontalLine(row: rect.row, column: rect.column, length: rect.columns, style: .faint)
    guard let note else { return }
    let text = " " + Width.elide(note, to: max(0, rect.columns - 4)) + " "
    buffer.put(text, row: rect.row, column: rect.right - Width.of(text) - 1, style: .faint)
  }

  /// The panel with its chosen row in view, under a rule that says what is out of sight.
  static func draw(
    _ panel: BehaviorPanel, note: String?, in rect: Rect, into frame: inout Frame
  ) {
    let list = rect.rows > 1 ? rect.inset(top: 1) : rect
    // The rows by their index, nil for the heading between them.
    var lines = panel.rows.indices.map(Optional.init)
    if let place = panel.firstOther { lines.insert(nil, at: place) }
    let chosen = lines.firstIndex(of: panel.selected) ?? 0
    let first = max(0, min(chosen - list.rows / 2, lines.count - list.rows))
    let end = min(lines.count, first + list.rows)
    if rect.rows > 1 {
      let above = lines[..<first].count { $0 != nil }
      let below = lines[end...].count { $0 != nil }
      let parts = [note, hidden(above: above, below: below)].compactMap(\.self)
      drawRule(
        note: parts.isEmpty ? nil : parts.joined(separator: ", "), in: rect, into: &frame.buffer)
    }
    for (line, index) in zip(list.row..<list.bottom, lines[first..<end]) {
      guard let index else {
        drawHeading(at: line, in: list, into: &frame.buffer)
        continue
      }
      let isChosen = index == panel.selected
      draw(
        panel.rows[index], of: panel.entry, at: line, in: list, isChosen: isChosen,
        takenAway: panel.takenAway, into: &frame.buffer)
      if isChosen { frame.cursor = Position(row: line, column: list.column + 1) }
    }
  }

  /// How many rows are out of sight.
  private static func hidden(above: Int, below: Int) -> String? {
    switch (above, below) {
    case (0, 0): nil
    case (0, _): "\(below) more below"
    case (_, 0): "\(above) more above"
    default: "\(above) more above, \(below) below"
    }
  }

  /// What parts the sentences without a behavior from the behaviors above them.
  private static func drawHeading(at line: Int, in rect: Rect, into buffer: inout Buffer) {
    buffer.horizontalLine(row: line, column: rect.column, length: rect.columns, style: .faint)
    buffer.put(
      " other sentences ", row: line, column: rect.column + 2, limit: rect.columns - 2,
      style: .faint)
  }

  /// What is open over the panel in place of the screen; whether anything is.
  static func drawOverlay(
    of panel: BehaviorPanel, in rect: Rect, into frame: inout Frame
  ) -> Bool {
    if let place = panel.picker {
      drawPicker(place, words: panel.row?.words ?? "", in: rect, into: &frame)
      return true
    }
    if let why = panel.why {
      WhyView.draw(why, of: panel.tag, in: rect, into: &frame)
      return true
    }
    return false
  }

  /// The sixteen behaviors by axis, each with its meaning.
  private static func drawPicker(
    _ place: Int, words: String, in body: Rect, into frame: inout Frame
  ) {
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
