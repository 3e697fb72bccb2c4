import Journal
import Trends

/// The weeks as a table for other programs: comma-separated after RFC 4180, a row a week and axis,
/// the newest week first. No field holds a comma or a quotation mark.
enum TrendsCSV {
  /// The names of the columns.
  static let header = "week,axis,leader,manager,both,entries\r\n"

  /// The rows of a week.
  static func rows(_ trend: WeekTrend) -> String {
    trend.axes.map { count in
      let fields = [count.leader, count.manager, count.both, trend.entries].map(String.init)
      return "\(trend.week.iso),\(count.axis.rawValue),\(fields.joined(separator: ","))\r\n"
    }.joined()
  }
}
