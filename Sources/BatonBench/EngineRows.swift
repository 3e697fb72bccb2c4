import Journal
import Prompting

/// What the choice of questions does with made-up writers over a year of working days, and what a
/// choice costs in a journal of ten years.
struct EngineRows {
  private static let days = 260
  private static let widths = [30, 12, 6, 8, 12, 12, 12, 8, 9, 8]

  private let options: Options
  private let library = PromptLibrary.builtIn()

  init(_ options: Options) { self.options = options }

  func print() throws(BenchError) {
    Console.progress("engine ...")
    try printProfiles()
    try printTimes()
  }

  private func printProfiles() throws(BenchError) {
    let seeds = options.isQuick ? 3 : 20
    Console.print(
      "\nQuestions of \(WriterProfile.allCases.count) writers in \(seeds) journals each,"
        + " \(Self.days) working days a journal")
    row([
      "writer", "theme share", "wait", "repeat", "open", "ownership", "promises", "no win",
      "no open", "picks",
    ])
    var relaxed: [(profile: WriterProfile, figures: EngineFigures)] = []
    for profile in WriterProfile.allCases {
      let figures = try figures(of: profile, seeds: seeds)
      relaxed.append((profile, figures))
      row([
        profile.rawValue, figures.themeShare.words, "\(figures.longestWait)",
        figures.shortestRepeat.map { "\($0) d" } ?? "–", figures.open.words,
        figures.ownership.words, figures.promises.words, "\(figures.withoutWin)",
        "\(figures.withoutOpen)", Text.grouped(figures.picks),
      ])
    }
    Console.print("  rules relaxed: " + Self.words(relaxed.map(\.figures)))
  }

  /// The rules that were relaxed over all profiles, with how often.
  private static func words(_ all: [EngineFigures]) -> String {
    let counts = ChoiceRule.allCases.compactMap { rule -> String? in
      let count = all.reduce(0) { $0 + ($1.relaxed[rule] ?? 0) }
      return count == 0 ? nil : "\(rule.rawValue) \(Text.grouped(count))"
    }
    let picks = Text.grouped(all.reduce(0) { $0 + $1.picks })
    return (counts.isEmpty ? "none" : counts.joined(separator: ", ")) + " in \(picks) picks"
  }

  private func figures(
    of profile: WriterProfile, seeds: Int
  ) throws(BenchError) -> EngineFigures {
    var figures = EngineFigures()
    for seed in 1...UInt64(seeds) {
      try Interruption.check()
      var simulation = Simulation(
        chooser: PromptChooser(library: library, salt: seed &* 7919), writer: profile.writer,
        seed: seed)
      figures.add(
        simulation.run(days: Self.days, from: Self.firstDay), themes: library.themes.map(\.id))
    }
    return figures
  }

  private func row(_ cells: [String]) {
    var line = "  "
    for (index, (cell, width)) in zip(cells, Self.widths).enumerated() {
      line += index == 0 ? Text.left(cell, width) : Text.right(cell, width)
    }
    Console.print(line)
  }

  private func printTimes() throws(BenchError) {
    let table = Table("Choosing a question")
    for (what, years) in [("an empty journal", 0), ("ten years, every day answered", 10)] {
      try Interruption.check()
      let chooser = PromptChooser(library: library, salt: 1)
      var writer = WriterProfile.promising.writer
      writer.swaps = 20
      var simulation = Simulation(chooser: chooser, writer: writer)
      let last = simulation.run(days: years * Self.days, from: Self.firstDay).last?.served.day
      let day = last?.advanced(by: 1) ?? Self.firstDay
      let situation = simulation.situation
      let samples = (0..<(options.isQuick ? 100 : 500)).map { number in
        let start = Stopwatch.now
        _ = chooser.choose(for: day.advanced(by: number % 7), in: situation)
        return Stopwatch.now.since(start)
      }
      table.row("a choice, " + what, Samples(samples), bar: "5 ms")
    }
  }

  /// 2026-01-05, a Monday.
  private static let firstDay = Day(number: 20_458)
}
