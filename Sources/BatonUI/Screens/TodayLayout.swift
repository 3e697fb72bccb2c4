import Editor
import Journal
import Screen

/// Where the parts of Today stand at a size: the question, the text, what follows the answer, the
/// behaviors; or the form of a promise under the text, or in place of all where there is little room.
struct TodayLayout {
  let question: Rect
  /// The promises that are due; empty where there are none, or no room.
  let due: Rect
  let text: Rect
  /// What stands between the text and the behaviors.
  let foot: Rect
  let footLines: [FootLine]
  /// The behaviors under the text; empty where there are none.
  let behaviors: Rect
  /// The form of a promise, while it is open.
  let form: Rect?
  let questionRows: [WrappedRow]
  let reasonRows: [WrappedRow]

  /// The rows that the text has in any case.
  private static let leastText = 3

  init(_ model: Model) {
    let body = Chrome(model.size).body
    let isRoomy = model.size.rows >= 20
    let isTight = model.size.rows < 16
    let column = body.inset(left: 1, right: 1)
    let (asked, reason) = TodayView.question(of: model)
    // What is answered needs no more than to be known again.
    let most = isRoomy ? 4 : isTight && model.writing.entry != nil ? 3 : 5
    questionRows = Wrapping.cutRows(asked, width: column.columns, limit: most)
    // Why the question came is said whole, as long as the text does not need the room.
    let isLong = !isTight || model.writing.editor.isEmpty
    reasonRows = Self.rows(of: reason, width: column.columns, limit: isLong ? 2 : 1)
    let head = questionRows.count + reasonRows.count
    let (top, rest) = column.split(top: head)
    question = top
    if case .promise = model.focus {
      let wanted = PromiseFormView.rows + 1
      let isAll = rest.rows < wanted + Self.leastText + 1
      let (above, below) = rest.split(bottom: wanted)
      form = isAll ? body : Rect(row: below.row, column: 0, rows: wanted, columns: body.columns)
      due = Rect(row: rest.row, column: rest.column, rows: 0, columns: 0)
      text = isAll ? rest.split(top: 0).0 : above.inset(top: 1)
      foot = due
      footLines = []
      behaviors = due
      return
    }
    form = nil
    let room = max(0, rest.rows - Self.leastText)
    footLines = model.footLines(
      limit: isRoomy ? 3 : isTight ? 1 : 2, rows: room, columns: column.columns)
    let footRows = min(rest.rows - 1, Self.footRows(model, footLines, columns: column.columns))
    let behaviorRows = Self.behaviorRows(model, in: rest.rows, room: room - footRows)
    let left = rest.rows - footRows - behaviorRows
    let hasRoom = isTight ? model.writing.editor.isEmpty : left > Self.leastText
    let hasDue = hasRoom && model.dueWords != nil
    let (line, under) = rest.split(top: hasDue ? 1 : 0)
    due = line
    let (above, below) = under.split(bottom: behaviorRows)
    behaviors = Rect(row: below.row, column: 0, rows: below.rows, columns: model.size.columns)
    let (middle, lines) = above.split(bottom: footRows)
    foot = lines
    // A blank line parts the text from what stands around it, where there is room.
    let isParted = isRoomy && footRows > 0 && middle.rows > 6
    text = middle.inset(top: isRoomy ? 1 : 0, bottom: isParted ? 1 : 0)
  }

  /// The rows of the reason, the end of the last one cut where they are too few.
  private static func rows(of reason: String, width: Int, limit: Int) -> [WrappedRow] {
    guard !reason.isEmpty else { return [] }
    guard limit == 1 else { return Wrapping.cutRows(reason, width: width, limit: limit) }
    return [WrappedRow(text: Width.elide(reason, to: width)[...], start: 0)]
  }

  private static func footRows(_ model: Model, _ lines: [FootLine], columns: Int) -> Int {
    switch model.focus {
    case .followUp:
      1 + Wrapping.rows(model.followUp ?? "", width: columns, limit: 2).count
    case .outcome: FootView.outcomes(width: columns).count
    case .text, .find, .behaviors, .promise, .outside: lines.count
    }
  }

  /// The rows of the behaviors: all there is room for while they are open, a few while one writes.
  private static func behaviorRows(_ model: Model, in rows: Int, room: Int) -> Int {
    let isRoomy = model.size.rows >= 20
    var wanted = 0
    if case .behaviors(let panel) = model.focus {
      wanted = min(panel.lineCount, max(3, rows * 3 / 5)) + 1
    } else {
      let settled = model.writing.settled.count
      let lines = settled == 0 && model.quietNote != nil ? 1 : settled
      let most = model.size.rows >= 36 ? 8 : isRoomy ? 4 : 1
      if lines > 0 { wanted = min(lines, most) + (isRoomy ? 1 : 0) }
    }
    return max(0, min(wanted, room))
  }
}
