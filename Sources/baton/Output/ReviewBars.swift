import Journal
import Review
import Screen
import Trends
import Wording

extension ReviewPrint {
  /// One row an axis: the counts of either side, those of the week in brackets.
  func bars() throws(Failure) {
    try heading("Votes in four weeks, those of the week in brackets")
    guard page.standings.contains(where: { $0.count.votes > 0 || $0.target != nil }) else {
      return try write("Nothing is written on any of the eight axes.", after: "  ")
    }
    let rows = page.standings.map { Row($0, page.bars[$0.axis]) }
    let room = Room(for: rows)
    for row in rows where row.axis.isBalance { try bar(row, room) }
    // The eighth is no balance and stands apart.
    try output.line()
    for row in rows where !row.axis.isBalance { try bar(row, room) }
    let shares = page.standings.compactMap { standing in
      TrendWords.share(standing).map { "\(standing.axis.rawValue): \($0)" }
    }
    if !shares.isEmpty { try output.line() }
    for share in shares { try write(share, after: "  ", hanging: 4) }
    try output.line()
    try write(FindingWords.selfReport, after: "  ")
  }

  private func bar(_ row: Row, _ room: Room) throws(Failure) {
    let silence = "nothing written"
    guard room.name + room.counts <= paragraph.width else {
      try write([row.axis.rawValue, row.meant].joined(separator: "  "), after: "  ")
      return try write(row.hasVotes ? row.manager + " | " + row.leader : silence, after: "    ")
    }
    let axis = Width.pad("  " + row.axis.rawValue, to: room.name)
    let indent = String(repeating: " ", count: max(0, room.manager - Width.of(row.manager)))
    let counts = row.hasVotes ? indent + row.manager + Room.middle + row.leader : silence
    if row.meant.isEmpty {
      try output.line(axis + counts)
    } else if room.name + room.counts + 3 + room.meant <= paragraph.width {
      try output.line(axis + Width.pad(counts, to: room.counts) + "   " + row.meant)
    } else {
      try output.line(axis + counts)
      try output.line(String(repeating: " ", count: room.name) + row.meant)
    }
  }

  /// The columns that rows take, so that all of them stand under each other.
  private struct Room {
    static let middle = "  |  "
    let name: Int
    let manager: Int
    let counts: Int
    let meant: Int

    init(for rows: [Row]) {
      func widest(_ part: (Row) -> String) -> Int { rows.map { Width.of(part($0)) }.max() ?? 0 }
      name = widest(\.axis.rawValue) + 4
      manager = widest(\.manager)
      counts = manager + Self.middle.count + widest(\.leader)
      meant = widest(\.meant)
    }
  }

  /// What stands in the row of an axis.
  private struct Row {
    let axis: Axis
    let manager: String
    let leader: String
    let meant: String
    let hasVotes: Bool

    init(_ standing: AxisStanding, _ bar: AxisBar) {
      axis = standing.axis
      hasVotes = bar.total.votes > 0
      func side(_ side: Side) -> (name: String, count: String) {
        let now = bar.current.blocks(side)
        return (
          standing.axis.behavior(side).rawValue,
          "\(bar.total.blocks(side))" + (now > 0 ? " (\(now))" : "")
        )
      }
      let (left, right) = (side(.manager), side(.leader))
      manager = left.name + " " + left.count
      leader = right.count + " " + right.name
      meant = standing.target.map { "meant: " + TargetWords.name($0) } ?? ""
    }
  }
}
