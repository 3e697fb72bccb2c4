import ArgumentParser
import Journal
import JournalStore
import Screen
import Trends
import Wording

/// `baton trends`: the votes of the last weeks, axis by axis.
struct TrendsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends",
    abstract: "Show the votes of the last weeks, axis by axis.",
    discussion: """
      baton trends
      baton trends --weeks 12
      baton trends --through 2026-11-20 --json
      baton trends --weeks 52 --csv > year.csv

      Weeks run from Monday to Sunday, the newest first. An entry has one vote an
      axis: leader, manager, or both. ownership is no balance; its counts stand
      with the others. --json adds what the last 28 days can carry.
      """)

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("How many weeks, from 1 to 520.", valueName: "n"))
  var weeks = 4

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The last day; today without it.", valueName: "date"))
  var through: String?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Print comma-separated values, a row a week and axis.")
  var csv = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (1...520).contains(weeks) else {
      throw ValidationError("--weeks takes a number from 1 to 520.")
    }
    if csv, json {
      throw ValidationError("--csv and --json exclude each other. Give one of them.")
    }
  }

  func run() throws {
    let workspace = try Workspace(global)
    let through = try lastDay(workspace)
    let days = TrendsNumbers.days(through: through, weeks: weeks)
    let store = try workspace.existingStore()
    let numbers = TrendsNumbers(
      through: through, weeks: weeks, entries: try store?.taggedEntries(in: days) ?? [],
      targets: try store?.targets(on: through) ?? [:])
    let output = Output()
    if json {
      try output.json { $0.trends(numbers) }
    } else if csv {
      try output.write(TrendsCSV.header.utf8)
      for week in numbers.weeks { try output.write(TrendsCSV.rows(week).utf8) }
    } else {
      for week in numbers.weeks { try Self.print(week, to: output) }
    }
    try output.flush()
  }

  /// The day that `--through` names; of a whole week its Sunday.
  private func lastDay(_ workspace: Workspace) throws(Failure) -> Day {
    let today = workspace.today()
    guard let through else { return today }
    guard let word = DateWord(through, today: today) else { return try workspace.day(through) }
    return word.last
  }

  private static func print(_ trend: WeekTrend, to output: Output) throws(Failure) {
    try output.line(
      "\(trend.week.iso), \(Dates.long(trend.week)): "
        + Phrases.count(trend.entries, "entry", "entries"))
    for count in trend.axes where count.votes > 0 {
      let behaviors = Side.allCases.map { side -> String in
        let number = side == .leader ? count.leader : count.manager
        return "\(count.axis.behavior(side).rawValue) \(number)"
      }
      try output.line(
        "  " + Width.pad(count.axis.rawValue, to: 10) + Width.pad(behaviors[0], to: 14)
          + Width.pad(behaviors[1], to: 16) + "both \(count.both)")
    }
  }
}
