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
    if tab == .review { arrangeReview() }
    guard tab == .journal else { return }
    arrangePreview()
  }

  private mutating func arrangePreview() {
    guard let entry = journal.entry else {
      journal.preview = nil
      return
    }
    let area = JournalLayout(self).text
    let words = journal.found?.words ?? []
    if journal.preview?.shows(entry, width: area.columns, words: words) != true {
      let preview = Preview(of: entry, width: area.columns, words: words)
      journal.preview = preview
      // What was looked for is in sight.
      if journal.scroll == 0, preview.firstHit >= area.rows {
        journal.scroll = preview.firstHit - 1
      }
    }
    let rows = journal.preview?.rows.count ?? 0
    // The behaviors under the text are known only now.
    let height = JournalLayout(self).text.rows
    if let span = journal.panel?.row?.span, let preview = journal.preview {
      journal.scroll = preview.scroll(journal.scroll, showing: span, in: height)
    }
    journal.scroll = max(0, min(journal.scroll, rows - height + 1))
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
