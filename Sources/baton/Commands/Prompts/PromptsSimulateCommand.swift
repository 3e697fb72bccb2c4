import ArgumentParser
import Journal
import JournalStore
import Prompting
import Screen
import Wording

/// `baton prompts simulate`: what would be asked on the days to come.
struct PromptsSimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Show what could be asked on the days to come.",
    discussion: """
      baton prompts simulate --days 20
      baton prompts simulate --days 20 --seed 7 --json

      The days are working days from tomorrow on, each with its question and why
      it would come. A made-up writer answers in your place, another one for each
      seed, on a copy in memory: nothing is written.
      """)

  /// The most days, ten years of them.
  static let mostDays = 3650
  /// On how many of a hundred days the made-up writer answers; on others they skip or write nothing.
  private static let writes = 80

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("So many working days.", valueName: "n"))
  var days: Int

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Which made-up writer answers.", valueName: "s"))
  var seed: UInt64 = 1

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (1...Self.mostDays).contains(days) else {
      throw ValidationError("--days takes a number from 1 to \(Self.mostDays).")
    }
  }

  func run() throws {
    let workspace = try Workspace(global)
    let tomorrow = workspace.today().advanced(by: 1)
    let store = try workspace.existingStore()
    let situation = try store.map { store in
      try SituationReader(store: store, dayTurn: workspace.config.dayTurn).situation(for: tomorrow)
    }
    let chooser = PromptChooser(
      library: workspace.libraryWithNotes(), settings: workspace.chooserSettings,
      salt: try store?.salt() ?? seed)
    var simulation = Simulation(
      chooser: chooser, writer: SimulatedWriter(writes: Self.writes).restless(), seed: seed,
      situation: situation ?? Situation())
    let simulated = simulation.run(days: days, from: tomorrow)
    guard !simulated.isEmpty else {
      throw Failure.couldNot(
        "No question fits the settings and your wishes. baton prompts list shows why.")
    }
    let output = Output()
    if json {
      var stream = JSONStream(output)
      for day in simulated { try stream.item { $0.simulated(day) } }
      try stream.end()
    } else {
      let width = simulated.compactMap { $0.first?.prompt.id.text.count }.max() ?? 0
      for day in simulated {
        guard let first = day.first else { continue }
        try output.line(
          day.served.day.iso + "  " + Width.pad(first.prompt.id.text, to: width) + "  "
            + Plain.line(first.prompt.text))
        try output.line("            " + Plain.line(first.reasonText))
      }
    }
    try output.flush()
  }
}

extension JSONWriter {
  /// A day as it could be.
  fileprivate mutating func simulated(_ day: SimulatedDay) {
    object { json in
      json.member("day", day.served.day.iso)
      json.key("prompt")
      if let first = day.first { json.asked(first.prompt) } else { json.null() }
      json.member("kind", day.first?.kind?.rawValue)
      json.key("reason")
      json.reason(day.first)
      json.member("depth", day.first?.traits?.depth)
      json.member("level", day.level)
      json.key("relaxed")
      json.array(day.relaxed) { $0.string($1.rawValue) }
    }
  }
}
