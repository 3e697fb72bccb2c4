import Editor
import Journal
import Screen
import Wording

/// Where the parts of Today stand at a size: the question, the text, the behaviors.
struct TodayLayout {
  let question: Rect
  let text: Rect
  /// The behaviors under the text; empty where there are none.
  let behaviors: Rect
  let questionRows: [WrappedRow]
  let reason: String

  init(_ model: Model) {
    let body = Chrome(model.size).body
    let isRoomy = model.size.rows >= 20
    let column = body.inset(left: 1, right: 1)
    let (asked, reason) = TodayView.question(of: model)
    questionRows = Wrapping.rows(asked, width: column.columns, limit: isRoomy ? 4 : 5)
    self.reason = reason
    let head = questionRows.count + (reason.isEmpty ? 0 : 1)
    let (top, rest) = column.split(top: head)
    question = top
    var wanted = 0
    if case .behaviors(let panel) = model.focus {
      wanted = min(panel.lineCount, max(3, rest.rows * 3 / 5)) + 1
    } else {
      let settled = model.writing.settled.count
      let rows = settled == 0 && model.quietNote != nil ? 1 : settled
      let most = model.size.rows >= 36 ? 8 : isRoomy ? 4 : 1
      if rows > 0 { wanted = min(rows, most) + (isRoomy ? 1 : 0) }
    }
    wanted = max(0, min(wanted, rest.rows - 3))
    let (above, below) = rest.split(bottom: wanted)
    behaviors = Rect(row: below.row, column: 0, rows: below.rows, columns: model.size.columns)
    text = above.inset(top: isRoomy ? 1 : 0)
  }
}

/// Today: the question and why it came, the text, the behaviors under it.
enum TodayView {
  /// What stands above the text, and the dim line under it.
  static func question(of model: Model) -> (String, String) {
    let writing = model.writing
    let question = model.question
    if writing.day != question.day || (writing.revises && writing.prompt != question.prompt) {
      let day = "Entry of \(Dates.long(writing.day))."
      guard let prompt = writing.prompt else { return (day, "It answers no question.") }
      return (prompt.text, day)
    }
    if let prompt = writing.prompt {
      let current = question.served?.current
      return (prompt.text, current?.prompt.id == prompt.id ? current?.reasonText ?? "" : "")
    }
    if let answered = question.answered {
      return ("An open entry.", "Today's question was answered at \(answered.clock).")
    }
    switch question.served?.state {
    case .skipped:
      return (
        question.served?.current?.prompt.text ?? "An open entry.",
        "Skipped for today; what you write is an open entry."
      )
    case .asked: return ("An open entry.", "It answers no question.")
    case .none?: return ("An open entry.", "No question today.")
    case nil: return ("An open entry.", "")
    }
  }

  static func draw(_ model: Model, into frame: inout Frame) {
    let layout = TodayLayout(model)
    if case .behaviors(let panel) = model.focus,
      BehaviorView.drawOverlay(of: panel, in: Chrome(model.size).body, into: &frame)
    {
      return
    }
    let asked = layout.question
    frame.buffer.put(layout.questionRows[...], in: asked, style: Style(bold: true))
    if !layout.reason.isEmpty {
      frame.buffer.put(
        Width.elide(layout.reason, to: asked.columns), row: asked.bottom - 1, column: asked.column,
        style: .faint)
    }
    drawText(model, layout, into: &frame)
    drawBehaviors(model, layout, into: &frame)
  }

  private static func drawText(_ model: Model, _ layout: TodayLayout, into frame: inout Frame) {
    let editor = model.writing.editor
    let rect = layout.text
    var marks: [Highlight] = []
    if case .behaviors(let panel) = model.focus, let span = panel.row?.span,
      !model.writing.isModified
    {
      marks.append(Highlight(span, Style(reverse: true)))
    }
    if let match = editor.match { marks.append(Highlight(match, Style(reverse: true))) }
    editor.draw(into: &frame.buffer, at: rect, highlights: marks)
    if editor.isEmpty {
      let hint =
        model.focus == .outside
        ? "Enter goes into the text." : "Five minutes are enough. What you type is safe at once."
      frame.buffer.put(
        Width.elide(hint, to: max(0, rect.columns - 1)), row: rect.row, column: rect.column,
        style: .faint)
    }
    switch model.focus {
    case .text, .find:
      let cursor = editor.cursorPosition
      frame.cursor = Position(row: rect.row + cursor.row, column: rect.column + cursor.column)
    case .outside:
      frame.cursor = Position(row: layout.question.row, column: 0)
    case .behaviors: break
    }
  }

  private static func drawBehaviors(
    _ model: Model, _ layout: TodayLayout, into frame: inout Frame
  ) {
    let rect = layout.behaviors
    guard rect.rows > 0, let entry = model.writing.entry else { return }
    if case .behaviors(let panel) = model.focus {
      BehaviorView.draw(panel, note: model.panelNote, in: rect, into: &frame)
      return
    }
    BehaviorView.draw(
      settled: model.writing.settled, of: entry, note: model.quietNote, in: rect,
      into: &frame.buffer)
  }
}

extension Model {
  /// The line under the text on how its reading stands; nil where there is nothing to say. What came
  /// of a reading is said until more is typed.
  var quietNote: String? {
    if writing.hearing?.state == .lasting { return writing.hearing?.note }
    guard !writing.isModified else { return nil }
    let waits = writing.entry?.tags.contains { $0.origin == .suggested } ?? false
    if waits { return "^T: confirm or reject" }
    guard writing.settled.isEmpty else {
      return writing.hearing?.state == .nothing ? nil : writing.hearing?.note
    }
    switch writing.hearing?.state {
    case .refused, .failed: return writing.hearing?.note
    default: break
    }
    switch writing.entry?.tags.count ?? 0 {
    case 0: return writing.hearing?.note
    case 1: return "Rejected; ^T shows it."
    default: return "All rejected; ^T shows them."
    }
  }

  /// What the rule above the open behaviors says on the reading of their text.
  var panelNote: String? {
    panel?.entry.id == writing.id ? writing.hearing?.panelNote : nil
  }
}
