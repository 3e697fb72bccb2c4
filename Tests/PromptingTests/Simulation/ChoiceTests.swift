import Journal
import Testing

@testable import Prompting

@Suite("Property 3: nothing comes again too soon, and each choice keeps its rules")
struct ChoiceTests {
  @Test("each scored choice is one of those that the rules leave, worked out from the ledger alone")
  func rules() async {
    for journal in await SimulatedJournals.all() {
      for (place, step) in journal.steps.enumerated() where step.first.kind == .scored {
        guard place.isMultiple(of: 3) || !step.result.relaxed.isEmpty else { continue }
        let (left, relaxed) = RuleOracle(step, journal.chooser).left()
        let place = "\(journal.name), \(step.day.iso)"
        #expect(left.contains { $0.id == step.first.prompt.id }, "\(place)")
        #expect(Set(step.result.relaxed).isSubset(of: relaxed), "\(place)")
        #expect(relaxed.isEmpty == step.result.relaxed.isEmpty, "\(place)")
      }
    }
  }

  @Test("a prompt rests four weeks, or one after a swap, or two after a skip")
  func rest() async {
    for journal in await SimulatedJournals.all() {
      for step in journal.steps where step.first.kind == .scored {
        guard !step.result.relaxed.contains(.cool) else { continue }
        let oracle = RuleOracle(step, journal.chooser)
        #expect(oracle.isCool(step.first.prompt.id), "\(journal.name), \(step.day.iso)")
      }
    }
  }

  @Test("a library of five asks what was shown longest ago, once all of it was shown")
  func five() {
    let themes = (0..<5).map { Theme(id: ThemeID("t\($0)"), title: "T\($0)") }
    let library = PromptLibrary(
      themes: themes,
      prompts: themes.map {
        Prompt(id: PromptID($0.id.text), text: "What did you leave?", theme: $0.id, depth: 1)
      })
    for seed in UInt64(1)...4 {
      let journal = SimulatedJournal(
        "five", library: library, writer: SimulatedWriter(), seed: seed, days: 60)
      #expect(journal.steps.count == 60)
      for (place, step) in journal.steps.enumerated() {
        let oracle = RuleOracle(step, journal.chooser)
        guard place >= 5 else {
          #expect(oracle.lastShown(step.first.prompt.id) == nil)
          continue
        }
        #expect(step.result.relaxed.contains(.cool))
        let oldest = library.prompts.compactMap { oracle.lastShown($0.id) }.min()
        #expect(oracle.lastShown(step.first.prompt.id) == oldest)
      }
    }
  }

  @Test("a theme that waited almost twice its turn goes before all others")
  func starving() async {
    var starved = 0
    for journal in await SimulatedJournals.all(SimulatedJournals.shipped) {
      // The wishes of these journals may change their themes' turns; a plain one's do not.
      guard !journal.after.wishes.contains(where: \.isOfTheme) else { continue }
      let themes = journal.chooser.library.themes.map(\.id)
      for step in journal.steps where step.first.kind == .scored {
        let oracle = RuleOracle(step, journal.chooser)
        let waits = Dictionary(uniqueKeysWithValues: themes.map { ($0, oracle.wait($0)) })
        // A turn is twelve; four before twice of it a theme goes before all others.
        guard waits.values.contains(where: { $0 >= 20 }) else { continue }
        starved += 1
        let left = oracle.left().prompts.compactMap { $0.theme.flatMap { waits[$0] } }
        guard let most = left.max(), most >= 20 else { continue }
        let wait = step.first.prompt.theme.flatMap { waits[$0] }
        #expect(wait == most, "\(journal.name), \(step.day.iso)")
      }
    }
    #expect(starved > 20)
  }
}

extension Wish {
  /// Whether it is about a theme.
  fileprivate var isOfTheme: Bool {
    if case .theme = kind { true } else { false }
  }
}
