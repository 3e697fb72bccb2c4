import Journal
import Screen
import Trends
import Wording

/// The words under the lines: the chosen week, the halves of the chosen axis in a sentence, which a
/// screen reader finds in one place, and what all of it rests on; as many of them as have room, the
/// first before the rest.
enum WeekLineFoot {
  static func draw(
    _ trends: TrendsModel, _ halves: WeekLineHalves, longest: Int, _ layout: WeekLineLayout,
    into buffer: inout Buffer
  ) {
    guard let week = trends.week else { return }
    let foot = layout.foot
    let isShort = foot.columns < 60
    let words = TrendWords.week(
      week.week, week[trends.axis], entries: week.entries, isShort: isShort)
    var rows = Wrapping.cutRows(words, width: foot.columns, limit: foot.rows)
    if foot.rows == 1, rows.count > 1 || Width.of(words) > foot.columns, week.entries > 0 {
      // Where there is one line for it, the counts alone.
      let count = week[trends.axis]
      let sides = Side.allCases.reversed().map {
        "\(count.axis.behavior($0).rawValue) \(count.blocks($0))"
      }
      let start = "Week \(week.week.number): "
      rows = Wrapping.rows(start + sides.joined(separator: ", "), width: foot.columns, limit: 1)
    }
    let (first, last) = halves.counts(trends.axis)
    let entries = halves.entries
    let sentence = TrendWords.halves(
      (first, entries.first), (last, entries.last), weeks: (halves.first.count, halves.last.count))
    let below = Wrapping.rows(sentence, width: foot.columns)
    // What the writer has to know of all this comes before what stands beside the lines as well.
    if rows.count + below.count < foot.rows { rows += below }
    buffer.put(rows[...], in: foot)
    let rest = Wrapping.rows(FindingWords.selfReport, width: foot.columns)
    guard rows.count + rest.count <= foot.rows else { return }
    let line = foot.bottom - rest.count
    buffer.put(rest[...], in: foot.split(bottom: rest.count).1, style: .faint)
    let used = rest.map { Width.of($0.text) }.max() ?? 0
    let legend =
      longest > 0
      ? ["up to \(longest) a week · gap: nothing written", "up to \(longest) a week"]
      : ["gap: nothing written"]
    guard let scale = legend.first(where: { used + 3 + Width.of($0) <= foot.columns }) else {
      return
    }
    buffer.put(scale, row: line, column: foot.right - Width.of(scale), style: .faint)
  }
}
