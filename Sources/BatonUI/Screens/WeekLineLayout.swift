import Screen

/// Where the lines over the weeks stand at a size: an axis under the other where all have room, each
/// with its counts beside it; else the chosen one alone, as high as there is room for, beside a table
/// of the counts of all, or with its own counts where a table has no room either.
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
  /// Where the counts of all axes stand beside the lines of one; nil where they do not.
  let table: Table?
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

  /// A row an axis: its name, and the counts of either side.
  struct Table {
    /// The columns that the counts begin in.
    let manager: Int
    let leader: Int
    /// The digits of a count.
    let digits: Int
    /// Whether the last row stands apart.
    let hasGap: Bool
    let row: Int

    /// The columns of the counts; the name of a side stands over them.
    static func width(_ digits: Int) -> Int { max(7, 2 * digits + 3) }

    static func left(_ digits: Int) -> Int { 12 + 2 * (width(digits) + 1) + 1 }
  }

  /// The columns of the longest behavior.
  static let nameWidth = 11

  /// A layout for so many weeks, whose entries and counts have so many digits.
  init(_ body: Rect, weeks: Int, digits: Int, countDigits: Int) {
    let (first, rest) = body.split(top: 1)
    heading = first.inset(left: 1, right: 1)
    let axes = TrendsView.order.count
    let hasNames = body.columns >= 72
    let counts = 2 + 2 * digits + 3 + 1
    // A line needs half a column a week; without room for that and the counts there is one axis.
    let fits = 12 + (weeks + 1) / 2 + counts <= body.columns
    hasAll = fits && rest.rows - 2 >= axes * 2 + 1
    margin = !hasAll ? .none : hasNames ? .names : .counts
    let width = Table.width(countDigits)
    let hasTable =
      !hasAll && rest.rows > axes
      && Table.left(countDigits) + (weeks + 1) / 2 + 1 <= body.columns
    let hasGap = rest.rows > axes + 2
    table =
      hasTable
      ? Table(
        manager: 12, leader: 12 + width + 1, digits: countDigits, hasGap: hasGap, row: rest.row)
      : nil
    left = hasAll ? 12 : hasTable ? Table.left(countDigits) : Self.nameWidth + 2
    let right =
      switch margin {
      case .names: Self.nameWidth + 1 + counts
      case .counts: counts
      case .none: 1
      }
    let room = max(1, body.columns - left - right)
    self.weeks = max(1, weeks)
    columns = min(room, 6 * self.weeks)
    let least = hasAll ? axes * 2 + 1 : hasTable ? axes + (hasGap ? 1 : 0) : 6
    let (middle, last) = rest.split(
      bottom: max(hasTable ? 1 : 2, min(hasNames ? 3 : 5, rest.rows - least)))
    foot = last.inset(left: 1, right: 1)
    pitch = min(5, (middle.rows - 1) / axes)
    half = hasAll ? (pitch >= 4 ? 2 : 1) : max(1, min(4, middle.rows / 2))
    top = middle.row
  }

  /// The first row of an axis, by its place in the order; `ownership`, the last one, stands apart.
  func row(ofPlace place: Int) -> Int {
    if let table {
      return table.row + place + (table.hasGap && place == TrendsView.order.count - 1 ? 1 : 0)
    }
    guard hasAll else { return top }
    return top + place * pitch + (place == TrendsView.order.count - 1 ? 1 : 0)
  }

  /// The dot column of a week, counted from the oldest shown.
  func dot(ofWeek index: Int) -> Int { (2 * index + 1) * columns / weeks }

  /// The column that the week at a place begins in.
  func column(ofWeek index: Int) -> Int { left + index * columns / weeks }
}
