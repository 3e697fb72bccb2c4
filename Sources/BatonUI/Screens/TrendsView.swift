import Journal
import Screen
import Trends
import Wording

/// Trends: each axis as a bar of counts that diverges around the middle, the manager's side left,
/// the leader's right; this week solid, the days before it in the window light. Words under it say
/// what the counts can carry, and no more.
enum TrendsView {
  /// The axes as they stand under each other: the balances, then `ownership` under a gap.
  static let order: [Axis] = Axis.balances + [.ownership]

  static func draw(_ model: Model, into frame: inout Frame) {
    let body = Chrome(model.size).body
    guard let page = model.trends.page else { return }
    if let list = model.trends.evidence {
      EvidenceView.draw(list, model.trends, in: body, into: &frame)
      return
    }
    guard model.trends.span == .bars else {
      WeekLineView.draw(model, in: body, into: &frame)
      return
    }
    let finding = Finding.first(among: page.standings)
    let foot = foot(finding, page, width: body.columns - 2)
    let layout = TrendsLayout(body, longest: longest(page), footRows: foot.count)
    drawHeading(page, layout, into: &frame.buffer)
    for axis in order {
      TrendBarView.draw(axis, page, model.trends, layout, into: &frame)
    }
    drawWords(page, model.trends.axis, layout, into: &frame.buffer)
    frame.buffer.put(foot[...], in: layout.foot, style: finding == nil ? .faint : .plain)
  }

  /// The most blocks of any bar that may be drawn.
  static func longest(_ page: TrendsPage) -> Int {
    let before = page.standings.filter(\.showsBefore).flatMap { standing in
      Side.allCases.map { standing.before.blocks($0) }
    }
    return max(page.bars.longestSide, before.max() ?? 0)
  }

  private static func drawHeading(
    _ page: TrendsPage, _ layout: TrendsLayout, into buffer: inout Buffer
  ) {
    let bars = page.bars
    let this = bars.currentEntries
    let all = this + bars.earlierEntries
    let sentence = "\(Phrases.count(this, "entry", "entries")) this week, \(all) in four weeks"
    let row = layout.heading
    if layout.isRoomy {
      buffer.put(sentence, row: row, column: 1)
      let room = layout.body.columns - 2
      let lines = legend(page, layout, beside: room - Width.of(sentence) - 3, below: room)
      for (line, words) in lines.enumerated() {
        buffer.put(
          words, row: row + line, column: layout.body.columns - 1 - Width.of(words), style: .faint)
      }
    }
    let line = layout.isRoomy ? row + 2 : row
    let manager = "manager"
    buffer.put(
      manager, row: line, column: layout.middle - 2 - manager.count, style: Style(.manager))
    buffer.put("leader", row: line, column: layout.middle + 3, style: Style(.leader))
    if !layout.isRoomy {
      buffer.put("\(this)/\(all)", row: line, column: 1, style: .faint)
    }
  }

  /// What the signs mean, as far as they are drawn: in a line beside the counts where all of it has
  /// room, else in one below with the rest beside.
  private static func legend(
    _ page: TrendsPage, _ layout: TrendsLayout, beside: Int, below: Int
  ) -> [String] {
    var pieces = signs(on: page)
    let hasLine = page.standings.contains { $0.likely != nil }
    if layout.pitch >= 3, page.standings.contains(where: \.showsBefore) {
      pieces.append("░ four weeks before")
    }
    if hasLine { pieces.append("line: all manager's to all leader's") }
    let whole = pieces.joined(separator: "  ")
    if Width.of(whole) <= beside { return [whole] }
    var lines = ["", ""]
    for piece in pieces {
      for (line, room) in [(1, below), (0, beside)] {
        let longer = lines[line].isEmpty ? piece : lines[line] + "  " + piece
        guard Width.of(longer) <= room else { continue }
        lines[line] = longer
        break
      }
    }
    return lines
  }

  /// The signs that bars are made of, with what they mean.
  static func signs(on page: TrendsPage, week: String = "this week") -> [String] {
    var signs = ["█ " + week, "▒ the days before"]
    let hasTarget = page.standings.contains { $0.target != nil } || !page.targets.isEmpty
    if hasTarget { signs.append("╎ meant") }
    if page.standings.contains(where: { $0.likely != nil }) { signs.append("├─┤ share likely") }
    return signs
  }

  /// The words under the bars: the watch in one place at most, the chosen axis, the foot.
  private static func drawWords(
    _ page: TrendsPage, _ axis: Axis, _ layout: TrendsLayout, into buffer: inout Buffer
  ) {
    let watch = page.saysWatch ? page.watch : nil
    var question: String? = axis.question
    var words = TrendWords.detail(of: page.bars[axis], standing: page.standing(axis))
    if axis == .ownership, let watch, let sentence = WatchWords.sentence(watch) {
      question = nil
      words = [sentence, WatchWords.questions, words].joined(separator: "\n")
    } else if let row = layout.watch, let watch, let short = WatchWords.short(watch),
      axis != .ownership
    {
      buffer.put(short, row: row, column: 1, limit: layout.body.columns - 2)
    }
    var detail = layout.detail
    if let question, detail.rows > 3 {
      buffer.put(question, row: detail.row, column: detail.column, limit: detail.columns)
      detail = detail.inset(top: 1)
    }
    if !detail.isEmpty {
      let rows = Wrapping.cutRows(words, width: detail.columns, limit: detail.rows)
      buffer.put(rows[...], in: detail, style: question == nil ? .plain : .faint)
    }
  }

  /// At most one sentence of finding, and what all of it rests on.
  private static func foot(
    _ finding: Finding?, _ page: TrendsPage, width: Int
  ) -> [WrappedRow] {
    let sentence = FindingWords.sentence(finding, among: page.standings)
    return Wrapping.cutRows(sentence, width: width, limit: width < 60 ? 4 : 2)
      + Wrapping.rows(FindingWords.selfReport, width: width)
  }
}

extension AxisStanding {
  /// Whether there is enough in both windows to show the one before beside this one.
  var showsBefore: Bool {
    axis.isBalance && count.votes >= Self.leastForChange && before.votes >= Self.leastForChange
  }
}
