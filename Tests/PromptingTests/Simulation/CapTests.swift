import Journal
import Testing

@testable import Prompting

@Suite("Property 6: what comes at most, and at least, so often")
struct CapTests {
  /// Calls the body with each run of so many values.
  private func windows<Value>(_ values: [Value], of size: Int, _ body: (ArraySlice<Value>) -> Void)
  {
    guard !values.isEmpty else { return }
    for start in 0...max(0, values.count - size) { body(values[start...].prefix(size)) }
  }

  @Test("at most three of any ten scored prompts are about ownership, always")
  func ownership() async {
    for journal in await SimulatedJournals.all() {
      windows(journal.scored, of: 10) { window in
        let count = window.count { $0.first.traits?.axis == .ownership }
        #expect(count <= 3, "\(journal.name), \(window.first?.day.iso ?? "")")
      }
    }
  }

  @Test("a theme comes at most twice in any ten scored prompts, unless that rule was relaxed")
  func themes() async {
    for journal in await SimulatedJournals.all() {
      windows(journal.scored, of: 10) { window in
        guard let last = window.last, !last.result.relaxed.contains(.theme) else { return }
        let theme = last.first.prompt.theme
        let count = window.count { $0.first.prompt.theme == theme }
        #expect(count <= 2, "\(journal.name), \(last.day.iso)")
      }
    }
  }

  @Test("any five scored prompts hold a win and an open one, unless that rule was relaxed")
  func winsAndOpen() async {
    for journal in await SimulatedJournals.all() {
      windows(journal.scored, of: 5) { window in
        guard window.count == 5, let last = window.last else { return }
        let place = "\(journal.name), \(last.day.iso)"
        if !last.result.relaxed.contains(.win) {
          #expect(window.contains { $0.first.traits?.isWin == true }, "\(place)")
        }
        if !last.result.relaxed.contains(.open) {
          #expect(window.contains { $0.first.traits?.isOpen == true }, "\(place)")
        }
      }
    }
  }

  @Test("promises are asked about at most twice in five days, and never on two days running")
  func promises() async {
    var asked = 0
    for journal in await SimulatedJournals.all() {
      windows(journal.served, of: 5) { window in
        #expect(window.count { $0.kind == .promise } <= 2, "\(journal.name)")
      }
      windows(journal.served, of: 2) { window in
        #expect(window.count { $0.kind == .promise } <= 1, "\(journal.name)")
      }
      asked += journal.served.count { $0.kind == .promise }
    }
    #expect(asked > 500)
  }

  @Test("depth 4 comes at most once in five, and never on the first working day of a week")
  func depth() async {
    for journal in await SimulatedJournals.all() {
      windows(journal.steps, of: 5) { window in
        guard let last = window.last, !last.result.relaxed.contains(.depth),
          last.first.traits?.depth == 4
        else { return }
        #expect(window.count { $0.first.traits?.depth == 4 } == 1, "\(journal.name)")
        #expect(last.day.weekday != .monday, "\(journal.name), \(last.day.iso)")
      }
      for step in journal.scored where !step.result.relaxed.contains(.depth) {
        #expect((step.first.traits?.depth ?? 0) <= step.result.level + 1, "\(journal.name)")
      }
    }
  }

  @Test("the shipped library needs no rule relaxed but that of the day")
  func relaxations() async {
    for journal in await SimulatedJournals.all(SimulatedJournals.shipped) {
      for step in journal.steps {
        #expect(
          Set(step.result.relaxed).isSubset(of: [.day]), "\(journal.name), \(step.day.iso)")
      }
    }
  }

  @Test("a prompt with a rhythm comes on its days only, at most twice in any five, one a day")
  func rhythm() {
    let own = ["tue", "wed", "thu"].enumerated().map { place, word in
      Prompt(
        id: PromptID("mine-\(place)"), text: "What did you try?", depth: 1, pack: .own,
        every: Rhythm([word]), isOwn: true)
    }
    let whole = PromptLibrary.builtIn()
    let library = PromptLibrary(themes: whole.themes, prompts: whole.prompts + own)
    let journal = SimulatedJournal(
      "rhythm", library: library, writer: WriterProfile.promising.writer, seed: 8, days: 130)
    let places = journal.steps.indices.filter { journal.steps[$0].first.kind == .rhythm }
    #expect(places.count > 20)
    for place in places {
      let step = journal.steps[place]
      let name = ["mine-0": "tue", "mine-1": "wed", "mine-2": "thu"][step.first.prompt.id.text]
      #expect(name == step.day.weekday.abbreviation)
      #expect(step.first.reasonCode == "YOURS")
    }
    windows(journal.served, of: 5) { window in
      #expect(window.count { $0.kind == .rhythm } <= 2)
      #expect(window.count { $0.kind == .promise } <= 2)
    }
    #expect(!journal.scored.contains { $0.first.prompt.id.text.hasPrefix("mine-") })
  }
}
