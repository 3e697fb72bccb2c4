import Journal
import TestSupport
import Testing

@testable import Prompting

@Suite("Property 1 and 2: the same journal, salt and day give the same question")
struct DeterminismTests {
  @Test("a simulation that is run again asks the same on each day")
  func replay() async {
    for journal in await SimulatedJournals.all([
      SimulatedJournals.shipped[0], SimulatedJournals.shipped[5],
    ]) {
      let again = SimulatedJournal(
        journal.name, library: journal.chooser.library, writer: journal.writer,
        seed: journal.chooser.salt / 7919)
      #expect(again.steps.map(\.result) == journal.steps.map(\.result), "\(journal.name)")
    }
  }

  @Test("the order of files, prompts, days, entries, answers and promises changes no choice")
  func shuffled() async {
    var chance = SplitMix64(seed: 5)
    for key in SimulatedJournals.shipped where key.isRestless {
      let journal = await SimulatedJournals.shared.journal(key)
      let library = PromptLibrary(
        themes: journal.chooser.library.themes.shuffled(using: &chance),
        prompts: journal.chooser.library.prompts.shuffled(using: &chance))
      let chooser = PromptChooser(
        library: library, settings: journal.chooser.settings, salt: journal.chooser.salt)
      for step in journal.steps where step.day.number.isMultiple(of: 8) {
        var mixed = step.before
        mixed.ledger.shuffle(using: &chance)
        mixed.recent.shuffle(using: &chance)
        mixed.promises.shuffle(using: &chance)
        let choice = chooser.choose(for: step.day, in: mixed)
        #expect(choice?.served == step.first, "\(journal.name), \(step.day.iso)")
      }
    }
  }

  @Test("a day that is opened again, also when it stands in the ledger, gives the same choice")
  func idempotent() async {
    for key in SimulatedJournals.shipped where key.isRestless || key.seed == 1 {
      let journal = await SimulatedJournals.shared.journal(key)
      for step in journal.steps where step.day.number.isMultiple(of: 9) {
        var opened = step.before
        opened.ledger.insert(step.result.served, at: 0)
        for situation in [step.before, opened] {
          let choice = journal.chooser.choose(for: step.day, in: situation)
          #expect(choice?.served == step.first, "\(journal.name), \(step.day.iso)")
        }
      }
    }
  }

  @Test("another salt asks something else, and just as fairly")
  func salts() {
    let library = PromptLibrary.builtIn()
    let rows = (1...4).map { seed in
      SimulatedJournal(
        "salt", library: library, writer: WriterProfile.silent.writer, seed: seed, days: 20
      ).served.map(\.prompt.id)
    }
    #expect(Set(rows).count == rows.count)
  }

  @Test("no day gets two first questions: clock set back by a year, across the date line and back")
  func wanderingClock() {
    for seed in UInt64(1)...3 {
      var chance = SplitMix64(seed: seed)
      let chooser = PromptChooser(library: .builtIn(), salt: seed)
      var simulation = Simulation(
        chooser: chooser, writer: WriterProfile.promising.writer.restless(), seed: seed)
      var first: [Day: ServedPrompt] = [:]
      var day = SimulatedJournal.firstDay
      for turn in 0..<150 {
        // A day on, none, one back, two on; and twice a year back, once a year on again.
        day = day.advanced(by: [1, 1, 1, 1, 0, -1, 2, -2].randomElement(using: &chance) ?? 1)
        if turn == 50 || turn == 100 { day = day.advanced(by: -365) }
        if turn == 75 { day = day.advanced(by: 365) }
        let result = simulation.open(day)
        if let known = first[day] {
          #expect(result == nil)
          let kept = simulation.situation.ledger.first { $0.day == day }
          #expect(kept?.choices.first == known)
        } else {
          #expect(result?.first != nil)
          first[day] = result?.first
        }
      }
      let days = simulation.situation.ledger.map(\.day)
      #expect(Set(days).count == days.count)
      #expect(Set(days) == Set(first.keys))
    }
  }
}
