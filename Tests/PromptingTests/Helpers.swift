import Journal
import TestSupport

@testable import Prompting

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
  /// What the journal holds; its ledger has the newest day first.
  var situation: Situation
  /// How many days were opened.
  var opened = 0
  /// Each choice with the situation it was made from.
  var choices: [(choice: PromptChoice, day: Day, before: Situation)] = []

  init(
    _ library: PromptLibrary, settings: ChooserSettings = ChooserSettings(), salt: UInt64 = 7,
    situation: Situation = Situation()
  ) {
    chooser = PromptChooser(library: library, settings: settings, salt: salt)
    self.situation = situation
  }

  var ledger: [ServedDay] { situation.ledger }

  /// Opens a day, asks for `swaps` other prompts, and writes or not.
  mutating func open(_ day: Day, swaps: Int = 0, isWritten: Bool = true) {
    opened += 1
    guard let choice = chooser.choose(for: day, in: situation) else { return }
    choices.append((choice, day, situation))
    var served = ServedDay(day: day, choices: [choice.served])
    for _ in 0..<swaps {
      guard let other = chooser.another(for: served, in: situation) else { break }
      served.choices.append(other.served)
      served.standing = served.choices.count - 1
    }
    situation.ledger.insert(served, at: 0)
    if isWritten { situation.lastEntryDay = day }
  }

  /// Opens the working days of so many days from a Monday on.
  mutating func openWorkingDays(_ days: Range<Int>) {
    for offset in days where monday.advanced(by: offset).weekday < .saturday {
      open(monday.advanced(by: offset))
    }
  }
}

/// The name of a promise from a number.
func promiseID(_ number: UInt64) -> PromiseID {
  var chance = SplitMix64(seed: number)
  return PromiseID(using: &chance)
}

/// A day on which a prompt was served.
func served(
  _ id: String, theme: String? = "one", on day: Day, kind: ServedKind = .scored,
  traits: ServedTraits? = ServedTraits(axis: .risk, isWin: false, depth: 1), code: String = "NEW",
  state: ServedState = .asked
) -> ServedDay {
  ServedDay(
    day: day,
    choices: [
      ServedPrompt(
        prompt: PromptReference(
          id: PromptID(id), text: "What did you do?", theme: theme.map { ThemeID($0) }),
        reasonCode: code, reasonText: "", kind: kind, traits: traits)
    ], state: state)
}
