import Journal
import TestSupport
import Testing

@testable import Prompting

@Suite("Property 10: the three of a day, and what swaps and skips change")
struct SwapTests {
  private static let restless = SimulatedJournals.keys.filter(\.isRestless)

  @Test("the questions of a day are of different themes, three at most")
  func distinct() async {
    var swapped = 0
    for journal in await SimulatedJournals.all(Self.restless) {
      for day in journal.after.ledger {
        #expect(day.choices.count <= 3)
        #expect(Set(day.choices.map(\.prompt.theme)).count == day.choices.count)
        #expect(Set(day.choices.map(\.prompt.id)).count == day.choices.count)
        for (place, choice) in day.choices.enumerated().dropFirst() {
          #expect(choice.reasonCode == "SWAP")
          #expect(choice.reasonText == "Your \(place == 1 ? "second" : "third") choice for today.")
          #expect(choice.kind != .promise)
          swapped += 1
        }
      }
    }
    #expect(swapped > 300)
  }

  @Test("there is no fourth question")
  func fourth() async {
    let journal = await SimulatedJournals.shared.journal(Self.restless[0])
    let full = journal.after.ledger.filter { $0.choices.count == 3 }
    #expect(!full.isEmpty)
    for day in full { #expect(journal.chooser.another(for: day, in: journal.after) == nil) }
  }

  @Test("asking for another gives the same question however often it is asked")
  func repeatable() async {
    for journal in await SimulatedJournals.all(Array(Self.restless.prefix(4))) {
      for day in journal.after.ledger where day.choices.count > 1 && day.day.number % 4 == 0 {
        var asked = day
        asked.choices.removeLast()
        guard let step = journal.steps.first(where: { $0.day == day.day }) else { continue }
        var situation = step.before
        situation.ledger.insert(asked, at: 0)
        let other = journal.chooser.another(for: asked, in: situation)
        #expect(other?.served == day.choices.last, "\(journal.name), \(day.day.iso)")
      }
    }
  }

  @Test("swaps and skips change no theme's waiting and no rule's count")
  func counts() async {
    var chance = SplitMix64(seed: 11)
    for journal in await SimulatedJournals.all(Array(Self.restless.prefix(5))) {
      let plain = journal.after.ledger.map { day in
        ServedDay(day: day.day, choices: Array(day.choices.prefix(1)))
      }
      let mixed = plain.map { day in
        var day = day
        let others = journal.chooser.library.prompts.shuffled(using: &chance).prefix(2)
        day.choices += others.map {
          ServedPrompt(prompt: $0.reference, reasonCode: "SWAP", reasonText: "", kind: .scored)
        }
        day.standing = Int.random(in: 0..<day.choices.count, using: &chance)
        day.state = [ServedState.asked, .skipped, .none].randomElement(using: &chance) ?? .asked
        return day
      }
      let day = (journal.steps.last?.day ?? SimulatedJournal.firstDay).advanced(by: 1)
      let library = journal.chooser.library
      let before = ServingHistory(plain, before: day, library: library)
      let after = ServingHistory(mixed, before: day, library: library)
      #expect(before.served == after.served)
      #expect(before.recent == after.recent)
      #expect(before.scored == after.scored)
      for theme in library.themes {
        #expect(before.wait(of: theme.id) == after.wait(of: theme.id), "\(theme.id.text)")
      }
    }
  }

  @Test("a skip or a swap today leaves tomorrow's rules as they were, but for what was shown")
  func tomorrow() async {
    let journal = await SimulatedJournals.shared.journal(SimulatedJournals.shipped[0])
    for step in journal.steps.dropLast() where step.day.number.isMultiple(of: 7) {
      var plain = step.before
      plain.ledger.insert(ServedDay(day: step.day, choices: [step.first]), at: 0)
      var skipped = plain
      skipped.ledger[0].state = .skipped
      // The question of the day stays out of tomorrow's either way.
      let next = step.day.advanced(by: 1)
      #expect(
        journal.chooser.choose(for: next, in: plain)
          == journal.chooser.choose(for: next, in: skipped))
    }
  }
}
