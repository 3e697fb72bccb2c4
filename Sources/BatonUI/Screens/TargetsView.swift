import Journal
import Screen
import Wording

/// The balances that are meant: an axis a row, the manager's behavior left, the leader's right, and
/// between them five places, the chosen one filled. A heading numbers the places as their keys do.
enum TargetsView {
  /// The rows of the numbers and the axes.
  static let rows = 1 + Axis.balances.count

  /// What is asked; that both sides are needed is said here where the words below have little room.
  static func heading(width: Int) -> String {
    width < 60 ? "Lean to which side? Both are needed." : "Which side do you mean to lean to?"
  }

  /// What an axis asks, and that no answer to it is the better one.
  static func words(on axis: Axis, width: Int) -> String {
    width < 60 ? axis.question : axis.question + " Both sides are needed."
  }

  static func draw(_ model: Model, in rect: Rect, into frame: inout Frame) {
    guard let form = model.targetsForm else { return }
    frame.buffer.fill(rect)
    let width = rect.columns - 2
    let words = Wrapping.rows(words(on: form.axis, width: width), width: width)
    // Blank lines part the rows from the words, where there is room.
    let isRoomy = rect.rows >= 1 + rows + words.count + 2
    frame.buffer.put(
      heading(width: width), row: rect.row, column: 1, limit: width, style: Style(bold: true))
    let table = rect.inset(top: isRoomy ? 2 : 1)
    drawRows(form, in: table, into: &frame)
    let below = table.inset(top: rows + (isRoomy ? 1 : 0)).inset(left: 1, right: 1)
    frame.buffer.put(words[...], in: below, style: .faint)
  }

  /// Where the parts of a row stand at a width.
  private struct Columns {
    let manager: Int
    let dots: Int
    /// The columns from one place to the next.
    let step: Int
    let leader: Int
    /// The position in words; nil where it has no room.
    let name: Int?

    init(_ width: Int) {
      let isWide = width >= 60
      step = width >= 44 ? 2 : 1
      let longest = 9
      let gap = isWide ? 2 : 1
      manager = 1 + longest + gap
      dots = manager + longest + gap
      leader = dots + 4 * step + 1 + gap
      name = isWide ? leader + longest + gap + 1 : nil
    }

    func dot(_ position: TargetPosition) -> Int { dots + position.rawValue * step }
  }

  /// The numbers and the rows, as many as there is room for, the axis at hand among them.
  static func drawRows(_ form: TargetsForm, in rect: Rect, into frame: inout Frame) {
    guard rect.rows > 1 else { return }
    let columns = Columns(rect.columns)
    for position in TargetPosition.allCases {
      frame.buffer.put(
        String(position.rawValue + 1), row: rect.row, column: rect.column + columns.dot(position),
        style: .faint)
    }
    frame.buffer.put(
      "manager", row: rect.row, column: rect.column + columns.manager, style: Style(.manager))
    frame.buffer.put(
      "leader", row: rect.row, column: rect.column + columns.leader, style: Style(.leader))
    let list = rect.inset(top: 1)
    let axes = Axis.balances
    let place = axes.firstIndex(of: form.axis) ?? 0
    let first = max(0, min(place - list.rows / 2, axes.count - list.rows))
    for (row, axis) in zip(list.row..<list.bottom, axes[first...]) {
      draw(axis, of: form, at: row, left: rect.column, columns, into: &frame)
    }
  }

  private static func draw(
    _ axis: Axis, of form: TargetsForm, at row: Int, left: Int, _ columns: Columns,
    into frame: inout Frame
  ) {
    let isAtHand = axis == form.axis
    let chosen = form.positions[axis]
    if isAtHand { frame.buffer.put(">", row: row, column: left, style: Style(bold: true)) }
    frame.buffer.put(axis.rawValue, row: row, column: left + 1, style: Style(bold: isAtHand))
    for (side, column) in [(Side.manager, columns.manager), (.leader, columns.leader)] {
      frame.buffer.put(
        axis.behavior(side).rawValue, row: row, column: left + column,
        style: Style(side == .leader ? .leader : .manager))
    }
    for position in TargetPosition.allCases {
      let isChosen = position == chosen
      frame.buffer.put(
        isChosen ? "●" : "·", row: row, column: left + columns.dot(position),
        style: isChosen ? Style(bold: true) : .faint)
    }
    if let column = columns.name {
      frame.buffer.put(
        chosen.map(TargetWords.name) ?? "none", row: row, column: left + column,
        style: chosen == nil ? .faint : .plain)
    }
    if isAtHand {
      frame.cursor = Position(row: row, column: left + columns.dot(chosen ?? .even))
    }
  }
}
