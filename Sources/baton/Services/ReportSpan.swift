import Journal
import Trends
import Wording

/// The days of a report: those asked for, or the last twelve weeks.
enum ReportSpan {
  /// As many weeks as a report has where nobody says how many.
  static let usualWeeks = 12
  /// As many weeks as a report can have: ten years.
  static let mostWeeks = 522

  /// The days from one date to another. A whole week stands for its Monday as the first day, for its
  /// Sunday as the last.
  static func days(
    from: String?, to: String?, today: Day
  ) throws(Failure) -> ClosedRange<Day> {
    let last = try word(to, today)?.last ?? today
    let first =
      try word(from, today)?.first
      ?? TrendWindow(through: last, weeks: usualWeeks).days.lowerBound
    guard first <= last else {
      throw .wrongUse(
        "\(first.iso) comes after \(last.iso), so there is no day between them. Check --from and"
          + " --to.")
    }
    guard first.distance(to: last) < mostWeeks * 7 else {
      throw .wrongUse(
        "From \(first.iso) to \(last.iso) are more than ten years. Choose days that are nearer to"
          + " each other.")
    }
    return first...last
  }

  private static func word(_ text: String?, _ today: Day) throws(Failure) -> DateWord? {
    guard let text else { return nil }
    guard let word = DateWord(text, today: today) else {
      throw .wrongUse("“\(Plain.line(text))” is no date. Write \(DateWord.forms).")
    }
    return word
  }
}
