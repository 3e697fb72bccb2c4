import Journal
import Testing

@testable import Prompting

@Suite("Property 14: at the ends: nothing, one prompt, one pack, ten years")
struct EndsTests {
  private static let monday = SimulatedJournal.firstDay

  @Test("260 working days on the shipped library, each with a question")
  func year() async {
    for journal in await SimulatedJournals.all(SimulatedJournals.shipped) {
      #expect(journal.steps.count == 260, "\(journal.name)")
    }
  }

  @Test("an empty library asks nothing, except about what was promised")
  func empty() {
    let chooser = PromptChooser(library: PromptLibrary(), salt: 1)
    var simulation = Simulation(chooser: chooser)
    #expect(simulation.run(days: 20, from: Self.monday).isEmpty)
    #expect(simulation.situation.ledger.isEmpty)
    #expect(chooser.offer(on: Self.monday, in: simulation.situation) == nil)
    #expect(chooser.stepDown(on: Self.monday, in: simulation.situation) == nil)
    guard let id = PromiseID(String(repeating: "b", count: EntryID.length)) else { return }
    let promise = Promise(id: id, text: "I ask.", made: Self.monday, due: Self.monday)
    let choice = chooser.choose(
      for: Self.monday.advanced(by: 1), in: Situation(promises: [promise]))
    #expect(choice?.reference.id.promise == id)
  }

  @Test("one prompt is asked every day, whatever it is about and whatever day it is for")
  func one() {
    for axis in [nil, Axis.ownership, .risk] {
      for slot in DaySlot.allCases {
        let prompt = Prompt(
          id: PromptID("one"), text: "What did you do?", theme: ThemeID("t"), axis: axis,
          lean: axis == nil ? nil : .leader, depth: 1, days: [slot])
        let library = PromptLibrary(
          themes: [Theme(id: ThemeID("t"), title: "T")], prompts: [prompt])
        let journal = SimulatedJournal(
          "one", library: library, writer: SimulatedWriter(swaps: 50, skips: 0), seed: 3, days: 30)
        #expect(journal.steps.count == 30)
        #expect(journal.served.allSatisfy { $0.prompt.id == prompt.id })
        // There is no other theme to swap to.
        #expect(journal.after.ledger.allSatisfy { $0.choices.count == 1 })
      }
    }
  }

  @Test("one pack alone asks every day, and keeps what can be kept")
  func onePack() {
    let whole = PromptLibrary.builtIn()
    for pack in whole.packs {
      let library = PromptLibrary(
        themes: whole.themes, packs: whole.packs, prompts: whole.prompts(of: pack.id))
      let on = Wish(.pack(pack.id, isOn: true), day: Self.monday)
      let journal = SimulatedJournal(
        pack.id.text, library: library, settings: ChooserSettings(audience: .managers),
        writer: SimulatedWriter(), seed: 6, days: 60, situation: Situation(wishes: [on]))
      #expect(journal.steps.count == 60)
      #expect(
        Set(journal.served.map(\.prompt.id)).count == library.prompts.count { !$0.isForReturnOnly })
      for (today, tomorrow) in zip(journal.served, journal.served.dropFirst()) {
        #expect(today.prompt.id != tomorrow.prompt.id)
      }
    }
  }

  @Test("a pack that is switched on does not drown a theme")
  func packsOn() {
    let library = PromptLibrary.builtIn()
    let wishes = library.packs.map { Wish(.pack($0.id, isOn: true), day: Self.monday) }
    let journal = SimulatedJournal(
      "packs", library: library, settings: ChooserSettings(audience: .managers),
      writer: SimulatedWriter(writes: 0), seed: 6, situation: Situation(wishes: wishes))
    for theme in library.themes {
      let count = journal.served.count { $0.prompt.theme == theme.id }
      #expect((18...26).contains(count), "\(theme.id.text) came \(count) times")
    }
    let packs = Set(journal.served.compactMap { library.prompt($0.prompt.id)?.pack })
    #expect(packs.count == library.packs.count + 1)
  }

  @Test(
    "ten years of history are read in any order, and a day after them is chosen for like another")
  func tenYears() {
    let library = PromptLibrary.builtIn()
    let prompts = library.prompts.filter { $0.pack == .standard }
    var ledger: [ServedDay] = []
    for number in 0..<3650 {
      let prompt = prompts[(number * 37) % prompts.count]
      ledger.append(
        ServedDay(
          day: Self.monday.advanced(by: -number - 1),
          choices: [
            ServedPrompt(
              prompt: prompt.reference, reasonCode: "OPEN", reasonText: "An open one.",
              kind: .scored, traits: prompt.traits)
          ]))
    }
    let chooser = PromptChooser(library: library, salt: 12)
    let situation = Situation(ledger: ledger, lastEntryDay: Self.monday.advanced(by: -1))
    let first = chooser.choose(for: Self.monday, in: situation)
    #expect(first != nil)
    let turned = Situation(ledger: ledger.reversed(), lastEntryDay: Self.monday.advanced(by: -1))
    #expect(chooser.choose(for: Self.monday, in: turned) == first)
    // 3,650 days later nobody wrote in between: a fresh page.
    let late = chooser.choose(for: Self.monday.advanced(by: 3650), in: situation)
    #expect(late?.kind == .returning)
  }

  @Test("days at the ends of the calendar do no harm")
  func calendar() {
    let chooser = PromptChooser(library: MadeUpLibrary.of(5), salt: .max)
    for number in [Int.min, 0, Int.max] {
      var simulation = Simulation(
        chooser: chooser, writer: WriterProfile.promising.writer.restless(), seed: .max)
      for other in [Int.max, 0, Int.min, number] {
        _ = simulation.run(days: 3, from: Day(number: other))
      }
      #expect(!simulation.situation.ledger.isEmpty)
      #expect(chooser.choose(for: Day(number: number), in: simulation.situation) != nil)
    }
  }
}
