import Editor
import Journal
import Screen

/// The questions of the first start, which are asked once and never stand in the way of writing.
extension Model {
  /// Asks them on an empty page that nobody writes on yet.
  mutating func askAtStart(_ today: Today) {
    guard let needs = today.start, !wasStartAsked, tab == .today, focus == .text, help == nil,
      writing.editor.isEmpty, !writing.revises, held == nil
    else { return }
    wasStartAsked = true
    startForm = StartForm(needs)
  }

  mutating func pressInStart(_ key: Key, _ action: Action?) -> [Command] {
    notice = nil
    guard var form = startForm else { return [] }
    switch form.perform(action) {
    case .stays:
      startForm = form
      return []
    case .ends:
      startForm = form
      notice = form.answers.noted.map { Notice($0) }
      return endStart()
    case .isText: return endStart() + press(key)
    }
  }

  /// Ends the questions; what was answered so far is kept, once.
  mutating func endStart() -> [Command] {
    guard let form = startForm else { return [] }
    startForm = nil
    return [.keepStart(form.answers)]
  }
}
