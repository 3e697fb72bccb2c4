import Journal
import Screen

/// Where bars, counts, names and words stand at a size.
struct TrendsLayout {
  let body: Rect
  let isRoomy: Bool
  /// The column of the line between the sides.
  let middle: Int
  /// The most columns a bar takes on a side.
  let barWidth: Int
  /// The columns of a block: 1 where the longest bar fits, less where it does not.
  let scale: Double
  /// The columns of the longest behavior's name; nil where names have no room.
  let names: Int?
  /// Whether shares have room beside the names.
  let hasShares: Bool
  let heading: Int
  /// The rows from one axis to the next: a second one for the line of shares, a third one for the
  /// bar of the days before.
  let pitch: Int
  /// The rows that the foot would take.
  private let footRows: Int

  /// A layout in a part of the screen; bars alone, in rows as far apart as `pitch` says, where it is
  /// given.
  init(_ body: Rect, longest: Int, footRows: Int = 2, pitch fixed: Int? = nil) {
    self.footRows = footRows
    self.body = body
    isRoomy = fixed == nil && body.rows >= 16
    heading = body.row
    let axisWidth = 11
    let counts = 4
    let longestName = 11
    let hasNames = body.columns >= 72
    names = hasNames ? longestName : nil
    hasShares = body.columns >= 96
    let sides =
      axisWidth + 2 * counts + (hasNames ? 2 * longestName + 3 : 0) + (hasShares ? 9 : 0) + 1
    let room = min(40, max(5, (body.columns - sides) / 2))
    // Blocks are up to four columns wide, and names stay near the ends of the bars.
    let blockWidth = min(4, max(1, room / max(1, longest)))
    scale = longest > room ? Double(room) / Double(longest) : Double(blockWidth)
    barWidth = longest > room ? room : min(room, max(10, longest * blockWidth + 2))
    middle = axisWidth + (hasNames ? longestName + 1 : 0) + counts + barWidth
    // Heading, gap and `ownership`, the words, the foot.
    let others = 3 + 2 + 6 + 3
    pitch = fixed ?? (isRoomy ? min(3, max(1, (body.rows - others) / Axis.balances.count)) : 1)
  }

  /// The columns of so many blocks: at least one where there is any.
  func columns(_ blocks: Int) -> Int {
    blocks == 0 ? 0 : min(barWidth, max(1, Int((Double(blocks) * scale).rounded())))
  }

  /// The column of a share, on the scale that spans both sides: its left end is all manager's, its
  /// right end all leader's.
  func column(ofShare share: Double) -> Int {
    middle + Int(((2 * min(max(0, share), 1) - 1) * Double(barWidth)).rounded())
  }

  /// The row of an axis; `ownership` stands apart, since it is no balance.
  func row(of axis: Axis) -> Int {
    let top = heading + (isRoomy ? 3 : 1)
    let place = TrendsView.order.firstIndex(of: axis) ?? 0
    // Rows under the last balance are a gap already.
    return top + place * pitch + (axis == .ownership && pitch == 1 ? 1 : 0)
  }

  /// The last rows: the finding, and what all of it rests on.
  var foot: Rect {
    let left = body.bottom - row(of: .ownership) - 1
    return body.split(bottom: min(footRows, left)).1.inset(left: 1, right: 1)
  }

  /// Where a few words on the watch stand; nil where they have no room.
  var watch: Int? {
    let row = self.row(of: .ownership) + 1
    return isRoomy && row < foot.row ? row : nil
  }

  /// Where the words on the chosen axis stand; empty where they have no room.
  var detail: Rect {
    let above = self.row(of: .ownership) + (isRoomy ? 2 : 1)
    return body.inset(
      top: above - body.row, left: 1, bottom: foot.rows, right: 1)
  }
}
