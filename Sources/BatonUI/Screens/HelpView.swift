import Screen

/// The keys of the screen one is on, read from the table that the keys themselves come from.
enum HelpView {
  /// The lines, each a key and its meaning; a heading has no key.
  static func lines(for model: Model) -> [(key: String, meaning: String)] {
    var plain = model
    plain.help = nil
    var lines: [(key: String, meaning: String)] = []
    lines.append(("", heading(of: plain.context, on: model.tab)))
    lines += KeyMap.reachable(in: plain.context).map { ($0.label, $0.meaning) }
    if plain.context == .behaviors || plain.context == .why { lines += signs }
    if plain.context == .today || plain.context == .text {
      lines.append(("", ""))
      lines.append(("", "In the text"))
      lines += KeyMap.reachable(in: .text).map { ($0.label, $0.meaning) }
      lines += KeyMap.editing.map { ($0.label, $0.meaning) }
    }
    if plain.context == .promises {
      lines.append(("", ""))
      lines.append(("", "In the form of a promise"))
      lines += KeyMap.reachable(in: .promiseForm).map { ($0.label, $0.meaning) }
    }
    if plain.context == .review {
      lines.append(("", ""))
      lines.append(("", "In the line of a question"))
      lines += KeyMap.reachable(in: .reviewLine).map { ($0.label, $0.meaning) }
    }
    if plain.context == .journal || plain.context == .reading {
      lines.append(("", ""))
      lines.append(("", "In the search box"))
      lines += [
        ("words", "entries with these words; the last may be unfinished"),
        ("\"a phrase\"", "the words in this order"), ("-word", "entries without it"),
        ("tag:empower", "a behavior"), ("axis:risk", "an axis"), ("side:leader", "a side"),
        ("prompt:trust", "the theme of the question"),
        ("since:-2w until:sun", "days; also 2026-11-20 and 2026-W47"),
        ("on:11-22", "this day in every year"),
      ]
    }
    return lines
  }

  private static func heading(of context: Context, on tab: Tab) -> String {
    switch context {
    case .behaviors: "Among the behaviors of an entry"
    case .why: "Why a behavior was suggested"
    case .picker: "Choosing a behavior"
    case .calendar: "In the calendar"
    case .outcome, .promiseOutcome, .reviewOutcome: "What became of a promise"
    case .trendLines: "On Trends, among the weeks"
    case .evidence: "Among the sentences"
    case .fit: "Whether it was right for its moment"
    case .targets: "Setting the balances you mean"
    default: "On \(tab.title)"
    }
  }

  /// What stands before a behavior, and how sure a suggestion is.
  private static let signs: [(key: String, meaning: String)] = [
    ("", ""), ("", "Signs"),
    ("?", "suggested: noticed by the program, up to you"), ("✓", "confirmed by you"),
    ("+", "added by you"), ("✗", "rejected by you; not suggested for these words again"),
    ("●●● clear", "85% and more: of such suggestions that many are right"),
    ("●●○ likely", "65% and more"), ("●○○ perhaps", "50% and more"),
    ("○○○ a guess", "less; it counts in the bars only when you confirm it"),
  ]

  static func draw(_ model: Model, in rect: Rect, into frame: inout Frame) {
    frame.cursor = Position(row: rect.row, column: 0)
    frame.buffer.fill(rect)
    let keyWidth = min(22, max(10, rect.columns / 3))
    var lines: [(key: String, meaning: Substring)] = []
    for line in Self.lines(for: model) {
      guard !line.key.isEmpty else {
        lines.append((line.key, line.meaning[...]))
        continue
      }
      let rows = Wrapping.rows(line.meaning, width: rect.columns - 5 - keyWidth)
      for (number, row) in rows.enumerated() {
        lines.append((number == 0 ? line.key : " ", row.text))
      }
    }
    let first = min(max(0, model.help ?? 0), max(0, lines.count - 1))
    let hasMore = first + rect.rows < lines.count
    let body = hasMore ? rect.inset(bottom: 1) : rect
    for (row, line) in zip(body.row..<body.bottom, lines[first...]) {
      if line.key.isEmpty {
        frame.buffer.put(
          line.meaning, row: row, column: 1, limit: rect.columns - 1, style: Style(bold: true))
      } else {
        frame.buffer.put(line.key, row: row, column: 3, limit: keyWidth, style: .accent)
        frame.buffer.put(line.meaning, row: row, column: 4 + keyWidth)
      }
    }
    if hasMore {
      frame.buffer.put("more ↓", row: rect.bottom - 1, column: rect.right - 7, style: .faint)
    }
  }
}
