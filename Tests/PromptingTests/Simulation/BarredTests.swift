import Journal
import Testing

@testable import Prompting

@Suite("Property 9: what was muted or retired, or does not fit, is never shown in any state")
struct BarredTests {
  /// Two muted themes, every seventh prompt retired, a pack on and the other packs off.
  private func situation(_ library: PromptLibrary) -> Situation {
    let day = SimulatedJournal.firstDay.advanced(by: -1)
    var situation = Situation()
    for theme in ["letting-go", "direction"] {
      situation.wishes.append(Wish(.theme(ThemeID(theme), .muted), day: day))
    }
    for (place, prompt) in library.prompts.enumerated() where place.isMultiple(of: 7) {
      situation.wishes.append(Wish(.prompt(prompt.id, isRetired: true), day: day))
    }
    if let pack = library.packs.first {
      situation.wishes.append(Wish(.pack(pack.id, isOn: true), day: day))
    }
    return situation
  }

  @Test(
    "whomever one leads, in 150 days of swaps, skips and absences", arguments: Audience.allCases)
  func never(audience: Audience) {
    let library = PromptLibrary.builtIn()
    let situation = situation(library)
    var writer = WriterProfile.micromanaging.writer.restless()
    writer.awayEvery = 25
    let journal = SimulatedJournal(
      "barred", library: library, settings: ChooserSettings(audience: audience), writer: writer,
      seed: 5, days: 150, situation: situation)
    let retired = Set(
      library.prompts.enumerated().filter { $0.offset.isMultiple(of: 7) }.map(\.element.id))
    let barred: Set<ThemeID> = [ThemeID("letting-go"), ThemeID("direction")]
    let needs: [Audience: Set<Needs>] = [
      .none: [.none], .peers: [.none, .peers], .reports: [.none, .peers, .reports],
      .managers: [.none, .peers, .reports, .managers],
    ]
    let shown = journal.after.ledger.flatMap(\.choices)
    #expect(shown.count > 150)
    var packs: Set<PackID> = []
    for choice in shown {
      let prompt = library.prompt(choice.prompt.id)
      #expect(prompt != nil)
      guard let prompt else { continue }
      #expect(!retired.contains(prompt.id), "\(prompt.id.text)")
      #expect(!(prompt.theme.map(barred.contains) ?? false), "\(prompt.id.text)")
      #expect(needs[audience]?.contains(prompt.needs) == true, "\(prompt.id.text)")
      packs.insert(prompt.pack)
    }
    let on = library.packs.first.map { [$0.id] } ?? []
    #expect(packs.isSubset(of: Set(on + [.standard])))
    #expect(Set(journal.after.ledger.flatMap(\.choices).map(\.kind)).contains(.returning))
  }

  @Test(
    "a theme or a prompt is gone from the day it is wished away, and back when it is wished back")
  func later() {
    let library = PromptLibrary.builtIn()
    var simulation = Simulation(
      chooser: PromptChooser(library: library, salt: 9),
      writer: WriterProfile.silent.writer.restless(), seed: 9)
    let early = simulation.run(days: 40, from: SimulatedJournal.firstDay)
    #expect(early.contains { $0.first?.prompt.theme == ThemeID("trust") })
    var muted = simulation.situation
    let day = early.last?.served.day ?? SimulatedJournal.firstDay
    muted.wishes.append(Wish(.theme(ThemeID("trust"), .muted), day: day))
    var quiet = Simulation(
      chooser: simulation.chooser, writer: simulation.writer, seed: 10, situation: muted)
    let without = quiet.run(days: 60, from: day)
    #expect(!without.flatMap(\.served.choices).contains { $0.prompt.theme == ThemeID("trust") })
    var restored = quiet.situation
    restored.wishes.append(Wish(.theme(ThemeID("trust"), .normal), day: day))
    var loud = Simulation(
      chooser: simulation.chooser, writer: simulation.writer, seed: 11, situation: restored)
    let again = loud.run(days: 12, from: day)
    #expect(again.contains { $0.first?.prompt.theme == ThemeID("trust") })
  }

  @Test("where all is muted or unfit there is no question, and no harm")
  func nothingLeft() {
    let library = PromptLibrary(
      themes: [Theme(id: ThemeID("t"), title: "T")],
      prompts: [
        Prompt(id: PromptID("a"), text: "Who?", theme: ThemeID("t"), needs: .managers),
        Prompt(id: PromptID("b"), text: "Who?", theme: ThemeID("t")),
      ])
    let chooser = PromptChooser(
      library: library, settings: ChooserSettings(audience: .none), salt: 1)
    let day = SimulatedJournal.firstDay
    #expect(chooser.choose(for: day, in: Situation())?.reference.id == PromptID("b"))
    for wish in [
      Wish.Kind.theme(ThemeID("t"), .muted), .prompt(PromptID("b"), isRetired: true),
    ] {
      let situation = Situation(lastEntryDay: day, wishes: [Wish(wish, day: day)])
      for later in [0, 1, 30] {
        #expect(chooser.choose(for: day.advanced(by: later), in: situation) == nil)
      }
    }
  }
}
