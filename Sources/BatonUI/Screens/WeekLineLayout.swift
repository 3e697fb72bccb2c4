import Screen

/// Where the lines over the weeks stand at a size: an axis under the other where all have room, each
/// with its counts beside it; else the chosen one alone, as high as there is room for, with its
/// counts before it.
struct WeekLineLayout {
  /// What stands to the right of the lines.
  enum Margin {
    /// The behaviors and their counts.
    case names
    /// The counts alone.
    case counts
    case none
  }

  let heading: Rect
  /// The words on the chosen week and the chosen axis.
  let foot: Rect
  /// Whether all axes are drawn.
  let hasAll: Bool
  let margin: Margin
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
  private let weeks: Int

  /// The columns of the longest behavior.
  static let nameWidth = 11

  /// A layout for so many weeks, whose counts have so many digits.
  init(_ body: Rect, weeks: Int, digits: Int) {
    let (first, rest) = body.split(top: 1)
    heading = first.inset(left: 1, right: 1)
    let axes = TrendsView.order.count
    let hasNames = body.columns >= 72
    let counts = 2 + 2 * digits + 3 + 1
    // A line needs half a column a week; without room for that and the counts there is one axis.
    let fits = 12 + (weeks + 1) / 2 + counts <= body.columns
    hasAll = fits && rest.rows - 2 >= axes * 2 + 1
    margin = !hasAll ? .none : hasNames ? .names : .counts
    left = hasAll ? 12 : Self.nameWidth + 2
    let right =
      switch margin {
      case .names: Self.nameWidth + 1 + counts
      case .counts: counts
      case .none: 1
      }
    let room = max(1, body.columns - left - right)
    self.weeks = max(1, weeks)
    columns = min(room, 6 * self.weeks)
    let least = hasAll ? axes * 2 + 1 : 6
    let (middle, last) = rest.split(bottom: max(2, min(hasNames ? 3 : 5, rest.rows - least)))
    foot = last.inset(left: 1, right: 1)
    pitch = min(5, (middle.rows - 1) / axes)
    half = hasAll ? (pitch >= 4 ? 2 : 1) : max(1, min(4, middle.rows / 2))
    top = middle.row
  }

  /// The first row of an axis, by its place in the order; `ownership`, the last one, stands apart.
  func row(ofPlace place: Int) -> Int {
    guard hasAll else { return top }
    return top + place * pitch + (place == TrendsView.order.count - 1 ? 1 : 0)
  }

  /// The dot column of a week, counted from the oldest shown.
  func dot(ofWeek index: Int) -> Int { (2 * index + 1) * columns / weeks }

  /// The column that the week at a place begins in.
  func column(ofWeek index: Int) -> Int { left + index * columns / weeks }
}
