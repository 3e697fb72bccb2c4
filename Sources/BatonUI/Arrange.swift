import Editor
import Journal
import Screen

extension Model {
  /// Gives every part that remembers a place its size, after anything that may have moved it.
  mutating func arrange() {
    let text = TodayLayout(self).text
    writing.editor.setSize(width: max(1, text.columns), height: max(1, text.rows))
    journal.box.setSize(width: 10_000, height: 1)
    journal.jump?.setSize(width: 10_000, height: 1)
    guard tab == .journal, let entry = journal.entry else { return }
    if journal.scroll > 0 {
      let area = JournalLayout(self).text
      let rows = Wrapping.rows(entry.text, width: area.columns).count
      journal.scroll = min(journal.scroll, max(0, rows - area.rows))
    }
    journal.scroll = max(0, journal.scroll)
  }
}

extension EditorAction {
  /// Whether it has a meaning in a box of one line.
  var staysInLine: Bool {
    switch self {
    case .newline, .up, .down, .pageUp, .pageDown, .paragraphUp, .paragraphDown: false
    case .insert(let text): !text.contains(where: { $0.isNewline || $0 == "\t" })
    default: true
    }
  }
}
