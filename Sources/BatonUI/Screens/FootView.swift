import Journal
import Screen

/// The lines between the text and the behaviors, and what opens in their place: the further question
/// with its line, and what became of a promise.
enum FootView {
  static func draw(_ lines: [FootLine], of model: Model, in rect: Rect, into frame: inout Frame) {
    for (row, line) in zip(rect.row..<rect.bottom, lines) {
      let area = Rect(row: row, column: rect.column, rows: 1, columns: rect.columns)
      switch line {
      case .way(let key, let words): draw(key, words, in: area, into: &frame.buffer)
      case .ways(let key, let words, let other):
        draw(
          key, words, in: area.inset(right: Width.of(other) + 2), into: &frame.buffer)
        frame.buffer.put(
          other, row: row, column: area.right - Width.of(other), style: .faint)
      case .marks: drawMarks(of: model, in: area, into: &frame.buffer)
      }
    }
  }

  private static func draw(
    _ key: String, _ words: String, in rect: Rect, into buffer: inout Buffer
  ) {
    let used = 2 + buffer.put(key, row: rect.row, column: rect.column, limit: rect.columns)
    buffer.put(
      Width.elide(words, to: max(0, rect.columns - used)), row: rect.row,
      column: rect.column + used, style: .faint)
  }

  /// The marks that can be given, those that are given with a sign that needs no colour.
  private static func drawMarks(of model: Model, in rect: Rect, into buffer: inout Buffer) {
    guard let entry = model.writing.standing else { return }
    let isWide = rect.columns >= 60
    var column = rect.column
    func put(_ key: String, _ long: String, _ short: String, _ isGiven: Bool) {
      let words = isWide ? long : short
      let room = max(0, rect.right - column)
      if isGiven {
        // Without room for more the sign takes the place of the key, which takes it back.
        let text = isWide ? "\(key) \(words) ✓" : "✓ \(words)"
        column += buffer.put(
          text, row: rect.row, column: column, limit: room, style: Style(bold: true))
      } else {
        column += buffer.put(key, row: rect.row, column: column, limit: room)
        column += buffer.put(
          " " + words, row: rect.row, column: column, limit: max(0, rect.right - column),
          style: .faint)
      }
      column += isWide ? 3 : 1
    }
    put("+", "went well", "well", entry.feeling == .well)
    put("-", "was hard", "hard", entry.feeling == .hard)
    if entry.prompt != nil {
      column += isWide ? 3 : 1
      put("y", "useful", "useful", entry.useful == .yes)
      put("o", "so-so", "so-so", entry.useful == .soSo)
      put("n", "no use", "no", entry.useful == .no)
    }
    column += isWide ? 3 : 0
    let room = rect.right - column
    if entry.sign, room >= signed {
      put("*", "a sign: somebody came unasked", "sign", true)
    } else if room >= Width.of("* sign ✓") {
      put("*", "sign", "sign", entry.sign)
    } else if entry.sign {
      // Without room for a word the key alone says it.
      buffer.put("*", row: rect.row, column: column, limit: room, style: Style(bold: true))
    }
  }

  /// The columns of a sign in words.
  private static let signed = Width.of("* a sign: somebody came unasked ✓")

  /// The further question over the line that is typed to it.
  static func drawFollowUp(of model: Model, in rect: Rect, into frame: inout Frame) {
    let (above, below) = rect.split(bottom: 1)
    let rows = Wrapping.rows(model.followUp ?? "", width: rect.columns, limit: above.rows)
    frame.buffer.put(rows[...], in: above, style: .faint)
    let sign = "> "
    frame.buffer.put(sign, row: below.row, column: below.column, style: Style(bold: true))
    frame.cursor = model.writing.line.draw(
      in: below.inset(left: Width.of(sign)), into: &frame.buffer)
  }

  /// What became of the promise that is asked about, each with its key.
  static func drawOutcome(in rect: Rect, into frame: inout Frame) {
    for (row, words) in zip(rect.row..<rect.bottom, outcomes(width: rect.columns)) {
      frame.buffer.put(words, row: row, column: rect.column, limit: rect.columns)
    }
    frame.cursor = Position(row: rect.row, column: rect.column)
  }

  /// `k kept  p partly …`, read from the keys themselves; no key parts from its words.
  static func outcomes(width: Int) -> [String] {
    var rows: [String] = []
    for binding in KeyMap.outcome {
      guard let short = binding.short else { continue }
      let words = "\(binding.label) \(short)"
      if let last = rows.last, Width.of(last) + 2 + Width.of(words) <= width {
        rows[rows.count - 1] = last + "  " + words
      } else {
        rows.append(words)
      }
    }
    return rows
  }
}
