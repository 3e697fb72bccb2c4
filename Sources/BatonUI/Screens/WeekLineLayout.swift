import Screen

/// Where the lines over the weeks stand at a size: an axis under the other where all have room, else
/// the chosen one alone, as high as there is room for.
struct WeekLineLayout {
  let heading: Rect
  /// The words on the chosen week.
  let foot: Rect
  /// Whether all axes are drawn.
  let hasAll: Bool
  /// The rows of a side.
  let half: Int
  /// The rows from one axis to the next.
  let pitch: Int
  /// The first row of the lines.
  let top: Int
  /// The first column of the lines.
  let left: Int
  /// The columns of the lines.
  let columns: Int
  /// Whether the behaviors stand beside their lines.
  let hasNames: Bool
  /// The dots from one week to the next.
  let step: Int

  init(_ body: Rect, weeks: Int) {
    hasNames = body.columns >= 72
    left = 12
    let room = max(1, body.columns - left - (hasNames ? 13 : 1))
    step = max(1, min(12, room * 2 / max(1, weeks)))
    columns = min(room, (weeks * step + 1) / 2)
    let (first, rest) = body.split(top: 1)
    heading = first.inset(left: 1, right: 1)
    let (middle, last) = rest.split(bottom: rest.rows >= 26 ? 3 : 2)
    foot = last.inset(left: 1, right: 1)
    let axes = TrendsView.order.count
    let possible = (middle.rows - 1) / axes
    hasAll = possible >= 2
    pitch = min(5, possible)
    half = hasAll ? (pitch >= 4 ? 2 : 1) : max(1, min(4, middle.rows / 2))
    top = middle.row
  }

  /// The first row of an axis, by its place in the order; `ownership`, the last one, stands apart.
  func row(ofPlace place: Int) -> Int {
    guard hasAll else { return top }
    return top + place * pitch + (place == TrendsView.order.count - 1 ? 1 : 0)
  }

  /// The dot column of a week, counted from the oldest shown.
  func dot(ofWeek index: Int) -> Int { index * step + step / 2 }
}
