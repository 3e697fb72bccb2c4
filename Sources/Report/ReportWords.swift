import Journal
import Trends
import Wording

/// The sentences of a report. They speak of what was written, never of what it is worth.
enum ReportWords {
  static let selfReport = "This is what was written, not what others saw."

  static let axes =
    "The writer of the journal leads others and notes what happened. Behaviors in these notes are "
    + "sorted onto eight axes, each a question with a manager’s and a leader’s answer. Both are "
    + "needed; neither is the better one."

  static let vote =
    "An entry has one vote on an axis, however often it comes up there: for the manager’s side, for "
    + "the leader’s, or one for each. The numbers count entries, not deeds: an axis without votes "
    + "was not written about, which is not the same as nothing done."

  /// `31 August to 22 November 2026`.
  static func days(_ days: ClosedRange<Day>) -> String {
    let first = days.lowerBound.parts
    let last = days.upperBound.parts
    let end = "\(last.day) \(Dates.monthName(last.month)) \(last.year)"
    guard days.lowerBound < days.upperBound else { return end }
    var start = "\(first.day)"
    if first.month != last.month || first.year != last.year {
      start += " " + Dates.monthName(first.month)
    }
    if first.year != last.year { start += " \(first.year)" }
    return start + " to " + end
  }

  /// `16 Nov`.
  static func short(_ day: Day) -> String {
    "\(day.parts.day) \(Dates.monthName(day.parts.month).prefix(3))"
  }

  static func level(_ page: ReportPage) -> String {
    switch page.level {
    case .counts: "Numbers only: no word of any entry is in this file."
    case .sentences:
      page.sentences.isEmpty
        ? "Numbers only: no sentence was picked, and no word of any entry is in this file."
        : "Numbers, and \(Phrases.count(page.sentences.count, "sentence", "sentences")) that the "
          + "writer picked. No other word of any entry is in this file."
    case .all: "Numbers, and every entry of these days."
    }
  }

  static func footer(_ level: ReportPage.Level) -> String {
    let file =
      "Made with baton from a journal on its writer’s own machine. This file is complete: "
      + "it loads nothing and runs nothing."
    guard level > .counts else { return file }
    return file + " Where a name or an address was taken out, \(NameMask.name) or "
      + "\(NameMask.address) stands."
  }

  /// `the 28 days up to 22 November 2026`.
  static func window(_ days: ClosedRange<Day>) -> String {
    let count = days.lowerBound.distance(to: days.upperBound) + 1
    let last = ReportWords.days(days.upperBound...days.upperBound)
    return count == 1 ? last : "the \(count) days up to \(last)"
  }

  /// What a bar shows, for those who do not see it.
  static func description(of bar: AxisBar, _ standing: AxisStanding?) -> String {
    func votes(_ side: Side) -> String {
      let all = bar.total.blocks(side)
      let now = bar.current.blocks(side)
      return "\(bar.axis.behavior(side).rawValue) in \(Phrases.count(all, "entry", "entries"))"
        + (now > 0 ? ", \(now) of them in the last week" : "")
    }
    var words = "\(votes(.manager)); \(votes(.leader))."
    guard bar.axis.isBalance, let standing else { return words }
    if let share = share(standing) { words += " \(share)" }
    if let target = standing.target { words += " Target: \(TargetWords.name(target))." }
    return words
  }

  /// The share in words, where there are enough votes for one.
  static func share(_ standing: AxisStanding) -> String? {
    guard let tenths = standing.tenths, let likely = standing.likely else { return nil }
    return "About \(tenths * 10)% on the leader’s side, likely between "
      + "\(percent(likely.low)) and \(percent(likely.high))."
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// The one sentence that the counts can carry, or that there is none.
  static func finding(_ finding: Finding?, _ standings: [AxisStanding], days: Int) -> String {
    guard let finding, let standing = standings.first(where: { $0.axis == finding.axis }) else {
      return "Nothing that the counts can carry. That is the usual case: in so few votes only "
        + "large shifts show."
    }
    let axis = finding.axis.rawValue
    let now = tenths(standing.count)
    switch finding {
    case .changed(_, let side):
      return "On \(axis), what was written moved towards the \(side.rawValue)’s side: \(now) of "
        + "ten votes are the leader’s in the last \(days) days, \(tenths(standing.before)) of ten "
        + "in as many days before them. Entries to open questions, or to none, moved the same way."
    case .offTarget(_, let side):
      let meant = standing.target.map { Int(($0.share * 10).rounded()) } ?? 0
      return "On \(axis), what was written lies on the \(side.rawValue)’s side of what its writer "
        + "means: \(now) of ten votes are the leader’s, where \(meant) of ten are meant. Entries "
        + "to open questions, or to none, lie there too."
    }
  }

  private static func tenths(_ count: AxisCount) -> String {
    "about \(Int(((count.proportion.share ?? 0) * 10).rounded()))"
  }
}
