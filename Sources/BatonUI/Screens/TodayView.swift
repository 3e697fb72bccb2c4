import Editor
import Journal
import Screen
import Wording

/// Today: the question and why it came, the text, what follows the answer, the behaviors.
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
    defer {
      if case .promise(let form) = model.focus, let rect = layout.form {
        drawForm(form, in: rect, isAll: rect.row <= layout.question.row, into: &frame)
      }
    }
    let asked = layout.question
    frame.buffer.put(layout.questionRows[...], in: asked, style: Style(bold: true))
    frame.buffer.put(
      layout.reasonRows[...], in: asked.inset(top: layout.questionRows.count), style: .faint)
    drawDue(model, in: layout.due, into: &frame.buffer)
    drawText(model, layout, into: &frame)
    drawFoot(model, layout, into: &frame)
    drawBehaviors(model, layout, into: &frame)
  }

  /// The promises that are due, in one line that is no more than a reminder.
  private static func drawDue(_ model: Model, in rect: Rect, into buffer: inout Buffer) {
    guard rect.rows > 0, let (words, tail) = model.dueWords else { return }
    let room = max(0, rect.columns - Width.of(tail))
    buffer.put(
      Width.elide(words, to: room) + tail, row: rect.row, column: rect.column,
      limit: rect.columns, style: .faint)
  }

  /// The form of a promise, under a rule where it stands under the text.
  private static func drawForm(
    _ form: PromiseForm, in rect: Rect, isAll: Bool, into frame: inout Frame
  ) {
    frame.buffer.fill(rect)
    if isAll {
      PromiseFormView.draw(form, in: rect, into: &frame)
    } else {
      BehaviorView.drawRule(note: nil, in: rect, into: &frame.buffer)
      PromiseFormView.draw(form, in: rect.inset(top: 1), into: &frame)
    }
  }

  private static func drawFoot(_ model: Model, _ layout: TodayLayout, into frame: inout Frame) {
    guard layout.foot.rows > 0 else { return }
    switch model.focus {
    case .followUp: FootView.drawFollowUp(of: model, in: layout.foot, into: &frame)
    case .outcome: FootView.drawOutcome(in: layout.foot, into: &frame)
    case .text, .find, .outside, .behaviors, .promise:
      FootView.draw(layout.footLines, of: model, in: layout.foot, into: &frame)
    }
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
      let safe = "What you type is safe at once."
      let hint =
        model.focus == .outside
        ? "Enter goes into the text."
        : rect.columns < 60 ? safe : "Five minutes are enough. " + safe
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
    case .behaviors, .followUp, .promise, .outcome: break
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
