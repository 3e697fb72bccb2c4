import Journal

@testable import Prompting

/// A journal that was opened on many days, with what was known before each.
struct SimulatedJournal: Sendable {
  /// One day: what the choice saw, and what came of it.
  struct Step: Sendable {
    var day: Day
    /// The situation that the day was chosen from.
    var before: Situation
    var result: SimulatedDay
    /// The prompt that was fixed for the day.
    var first: ServedPrompt
  }

  var name: String
  var chooser: PromptChooser
  var writer: SimulatedWriter
  var steps: [Step] = []
  /// The situation after the last day.
  var after = Situation()

  /// Opens working days from a Monday on.
  init(
    _ name: String, library: PromptLibrary, settings: ChooserSettings = ChooserSettings(),
    writer: SimulatedWriter, seed: UInt64, days: Int = 260, situation: Situation = Situation()
  ) {
    self.name = name
    self.writer = writer
    chooser = PromptChooser(library: library, settings: settings, salt: seed &* 7919)
    var simulation = Simulation(
      chooser: chooser, writer: writer, seed: seed, situation: situation)
    var day = Self.firstDay
    for index in 0..<days {
      if let every = writer.awayEvery, index > 0, index.isMultiple(of: every) {
        day = day.advanced(by: 14)
      }
      var before = simulation.situation
      guard let result = simulation.run(days: 1, from: day).last, let first = result.first else {
        continue
      }
      let said = simulation.situation.wishes.dropFirst(before.wishes.count)
      before.wishes += said.filter { steps.isEmpty || $0.isStepDown }
      steps.append(Step(day: result.served.day, before: before, result: result, first: first))
      day = result.served.day.advanced(by: 1)
    }
    after = simulation.situation
  }

  /// 2026-01-05, a Monday.
  static let firstDay = Day(number: 20_458)

  /// The days' first prompts, in order.
  var served: [ServedPrompt] { steps.map(\.first) }
  /// Those of the scored choice, each with its day.
  var scored: [Step] { steps.filter { $0.first.kind == .scored } }
}

extension Wish {
  /// Whether it was said for the writer in the morning, before the choice.
  fileprivate var isStepDown: Bool {
    if case .depth(_, .shortAnswers) = kind { true } else { false }
  }
}

/// The journals that the properties are looked for in; each is made once.
actor SimulatedJournals {
  static let shared = SimulatedJournals()
  private var made: [Key: Task<SimulatedJournal, Never>] = [:]

  /// What a journal is made of.
  struct Key: Hashable, Sendable, CustomStringConvertible {
    var profile: WriterProfile
    /// The prompts of each theme; nil for the library that comes with the program.
    var perTheme: Int?
    var seed: UInt64
    /// Whether the writer swaps, skips and goes away too.
    var isRestless: Bool
    var days = 260

    var description: String {
      let library = perTheme.map { "\($0) a theme" } ?? "shipped library"
      return "\(profile.rawValue), \(library), seed \(seed)" + (isRestless ? ", restless" : "")
    }
  }

  /// Every profile on the shipped library and on made-up ones.
  static let shipped: [Key] = WriterProfile.allCases.flatMap { profile in
    [1, 2].map { Key(profile: profile, seed: $0, isRestless: false) }
      + [Key(profile: profile, seed: 3, isRestless: true)]
  }
  static let madeUp: [Key] = WriterProfile.allCases.enumerated().flatMap { index, profile in
    [5, 6, 8, 10].enumerated().map { place, perTheme in
      Key(
        profile: profile, perTheme: perTheme, seed: UInt64(10 + place),
        isRestless: (index + place).isMultiple(of: 3),
        days: place.isMultiple(of: 2) || profile == .silent ? 260 : 130)
    }
  }
  static let keys = shipped + madeUp

  func journal(_ key: Key) async -> SimulatedJournal {
    if let task = made[key] { return await task.value }
    let task = Task {
      var writer = key.profile.writer
      if key.isRestless {
        writer = writer.restless()
        writer.awayEvery = 70
      }
      return SimulatedJournal(
        key.description, library: key.perTheme.map(MadeUpLibrary.of) ?? .builtIn(),
        writer: writer, seed: key.seed, days: key.days)
    }
    made[key] = task
    return await task.value
  }

  /// The journals of some keys, one after the other.
  static func all(_ keys: [Key] = keys) async -> [SimulatedJournal] {
    await withTaskGroup(of: (Int, SimulatedJournal).self) { group in
      for (index, key) in keys.enumerated() {
        group.addTask { (index, await shared.journal(key)) }
      }
      var journals: [(Int, SimulatedJournal)] = []
      for await journal in group { journals.append(journal) }
      return journals.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
