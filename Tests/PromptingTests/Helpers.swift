import Journal

@testable import Prompting

/// Numbers from a seed: SplitMix64.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// 2026-01-05, a Monday.
let monday = Day(number: 20_458)

/// A prompt that keeps every rule.
func sound(_ id: String, theme: String? = "letting-go") -> Prompt {
  Prompt(
    id: PromptID(id), text: "What did you leave to somebody today (\(id))?",
    theme: theme.map { ThemeID($0) })
}

/// Three themes of three prompts.
func smallLibrary() -> PromptLibrary {
  let names = ["one", "two", "three"]
  return PromptLibrary(
    themes: names.map { Theme(id: ThemeID($0), title: $0) },
    prompts: names.flatMap { name in (1...3).map { sound("\(name)-\($0)", theme: name) } })
}

/// A journal that is opened day after day.
struct OpenedDays {
  var chooser: PromptChooser
  /// The newest first.
  var ledger: [ServedDay] = []
  var lastEntryDay: Day?
  /// How many days were opened.
  var opened = 0
  /// Each choice with the ledger it was made from.
  var choices: [(choice: PromptChoice, day: Day, before: [ServedDay])] = []

  init(_ library: PromptLibrary, settings: ChooserSettings = ChooserSettings(), salt: UInt64 = 7) {
    chooser = PromptChooser(library: library, settings: settings, salt: salt)
  }

  /// Opens a day, asks for `swaps` other prompts, and writes or not.
  mutating func open(_ day: Day, swaps: Int = 0, isWritten: Bool = true) {
    opened += 1
    guard let choice = chooser.choose(for: day, ledger: ledger, lastEntryDay: lastEntryDay) else {
      return
    }
    choices.append((choice, day, ledger))
    var served = ServedDay(day: day, choices: [choice.served])
    for _ in 0..<swaps {
      let other = chooser.another(
        for: served, ledger: [served] + ledger, lastEntryDay: lastEntryDay)
      guard let other else { break }
      served.choices.append(other.served)
      served.standing = served.choices.count - 1
    }
    ledger.insert(served, at: 0)
    if isWritten { lastEntryDay = day }
  }
}
