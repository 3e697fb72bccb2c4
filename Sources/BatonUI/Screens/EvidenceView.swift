import Journal
import Screen
import Trends
import Wording

/// The sentences behind a bar or a point: each in a row, the chosen one whole below the list.
enum EvidenceView {
  static func draw(
    _ list: EvidenceList, _ trends: TrendsModel, in rect: Rect, into frame: inout Frame
  ) {
    frame.buffer.put(
      heading(list, trends), row: rect.row, column: 1, limit: rect.columns - 2,
      style: Style(bold: true))
    let isTall = rect.rows > 12
    var body = rect.inset(top: 1)
    if let questions = questions(trends, isTall: isTall) {
      let rows = Wrapping.cutRows(questions, width: rect.columns - 2, limit: isTall ? 6 : 3)
      frame.buffer.put(rows[...], in: body.inset(left: 1, right: 1))
      body = body.inset(top: rows.count)
    }
    if isTall { body = body.inset(top: 1) }
    if isTall, let chosen = list.chosen {
      // The chosen sentence whole, since a row may have cut it.
      let rows = Wrapping.cutRows(chosen.quote, width: rect.columns - 2, limit: 4)
      let (above, below) = body.split(bottom: rows.count + 1)
      body = above
      frame.buffer.put(rows[...], in: below.inset(top: 1, left: 1, right: 1))
    }
    let first = max(0, min(list.selected - body.rows / 2, list.items.count - body.rows))
    for (row, index) in zip(body.row..<body.bottom, first..<max(first, list.items.count)) {
      let item = list.items[index]
      let isPicked = trends.page?.isPicked(item) == true
      draw(
        item, isChosen: index == list.selected, isPicked: isPicked, row: row, in: rect, into: &frame
      )
    }
  }

  private static func draw(
    _ item: Evidence, isChosen: Bool, isPicked: Bool, row: Int, in rect: Rect,
    into frame: inout Frame
  ) {
    let base = Style(reverse: isChosen)
    if isChosen {
      frame.buffer.fill(Rect(row: row, column: 0, rows: 1, columns: rect.columns), style: base)
      frame.cursor = Position(row: row, column: 1)
    }
    let soft = base.with(isChosen ? .plain : .faint)
    frame.buffer.put(Dates.short(item.day), row: row, column: 1, style: soft)
    let hue: Hue = item.behavior.side == .leader ? .leader : .manager
    frame.buffer.put(
      item.behavior.rawValue, row: row, column: 13, limit: 11, style: base.with(hue))
    let words = [item.fit.map(WatchWords.name), isPicked ? "picked" : nil].compactMap(\.self)
    // Both where the sentence keeps some room beside them.
    let marks = [words.joined(separator: ", "), words.last ?? ""]
    let fit = marks.first { rect.columns - $0.count >= 34 } ?? words.last ?? ""
    let end = rect.columns - 1 - (fit.isEmpty ? 0 : fit.count + 1)
    frame.buffer.put(
      Width.elide(Plain.line(item.quote), to: max(0, end - 25)), row: row, column: 25, style: base)
    frame.buffer.put(fit, row: row, column: end + 1, style: soft)
  }

  private static func heading(_ list: EvidenceList, _ trends: TrendsModel) -> String {
    let count = Phrases.count(list.items.count, "sentence", "sentences")
    if let week = trends.week {
      return "\(trends.axis.rawValue): \(count) in week \(week.week.number)"
    }
    let subject = trends.side.map { trends.axis.behavior($0).rawValue } ?? trends.axis.rawValue
    return "\(subject): \(count) in four weeks"
  }

  /// The questions of the watch, where its sentences are listed.
  private static func questions(_ trends: TrendsModel, isTall: Bool) -> String? {
    guard trends.span == .bars, trends.axis == .ownership, trends.side == .manager,
      let page = trends.page, page.saysWatch, let watch = page.watch, watch.state != .quiet
    else { return nil }
    return isTall ? WatchWords.questions + " " + WatchWords.offer : WatchWords.questions
  }
}
