import Journal
import Testing

@testable import Prompting

@Suite("Property 12: how a promise comes back")
struct PromiseCycleTests {
  private static let keys = SimulatedJournals.keys.filter { $0.profile == .promising }

  @Test("a promise is asked about three times at most, three days apart, and only while it is open")
  func bounds() async {
    var most = 0
    for journal in await SimulatedJournals.all(Self.keys) {
      var asked: [PromiseID: [Day]] = [:]
      for step in journal.steps {
        guard let id = step.first.prompt.id.promise else { continue }
        let promise = step.before.promises.first { $0.id == id }
        #expect(promise?.isOpen == true, "\(journal.name), \(step.day.iso)")
        #expect((promise?.made ?? step.day) < step.day)
        if let due = promise?.due {
          #expect(due <= step.day)
        } else if let made = promise?.made {
          let working = (1...made.distance(to: step.day)).count {
            made.advanced(by: $0).weekday < .saturday
          }
          #expect(working >= 3, "\(journal.name), \(step.day.iso)")
        }
        for earlier in asked[id] ?? [] { #expect(earlier.distance(to: step.day) >= 3) }
        asked[id, default: []].append(step.day)
        #expect((asked[id] ?? []).count <= 3)
        #expect(step.first.kind == .promise)
        #expect(step.first.prompt.theme == nil)
        #expect(step.first.traits == nil)
      }
      most = max(most, asked.values.map(\.count).max() ?? 0)
    }
    #expect(most == 3)
  }

  @Test("of the promises that are due the one comes that has been due longest")
  func order() async {
    for journal in await SimulatedJournals.all(Self.keys) {
      for step in journal.steps {
        guard let id = step.first.prompt.id.promise,
          let asked = step.before.promises.first(where: { $0.id == id }), let due = asked.due
        else { continue }
        let past = step.before.ledger.compactMap(\.choices.first)
        for other in step.before.promises where other.isOpen {
          guard let earlier = other.due, (earlier, other.id) < (due, id), other.made < step.day
          else { continue }
          // Whatever was due before it must have been asked about enough, or just now.
          let days = step.before.ledger.filter {
            $0.choices.first?.prompt.id.promise == other.id
          }.map(\.day)
          let count = past.count { $0.prompt.id.promise == other.id }
          let isResting = days.contains { abs($0.distance(to: step.day)) < 3 }
          #expect(count == 3 || isResting, "\(journal.name), \(step.day.iso)")
        }
      }
    }
  }

  @Test("a promise made on a Monday is asked about on its day, or on the next free one")
  func onItsDay() {
    let monday = SimulatedJournal.firstDay
    let chooser = PromptChooser(library: .builtIn(), salt: 4)
    for wait in 1...11 {
      guard let id = PromiseID(String(repeating: "a", count: EntryID.length)) else { continue }
      let due = monday.advanced(by: wait)
      let promise = Promise(id: id, text: "I ask first.", made: monday, due: due)
      var simulation = Simulation(
        chooser: chooser, writer: SimulatedWriter(), seed: 4,
        situation: Situation(promises: [promise]))
      let days = simulation.run(days: 12, from: monday)
      let first = days.first { $0.first?.prompt.id.promise == id }
      var free = due
      while free.weekday >= .saturday { free = free.advanced(by: 1) }
      #expect(first?.served.day == free, "\(wait)")
    }
  }

  @Test("due promises are never asked about on two days running, however many there are")
  func many() {
    let monday = SimulatedJournal.firstDay
    let letters = Array("abcdefgh")
    let promises = letters.compactMap { letter in
      PromiseID(String(repeating: letter, count: EntryID.length)).map {
        Promise(id: $0, text: "I ask first.", made: monday.advanced(by: -1), due: monday)
      }
    }
    #expect(promises.count == letters.count)
    var simulation = Simulation(
      chooser: PromptChooser(library: .builtIn(), salt: 2), writer: SimulatedWriter(writes: 0),
      seed: 2, situation: Situation(promises: promises))
    let days = simulation.run(days: 60, from: monday)
    let isAsked = days.map { $0.first?.kind == .promise }
    #expect(isAsked.first == true)
    #expect(isAsked.count { $0 } >= letters.count)
    for (today, tomorrow) in zip(isAsked, isAsked.dropFirst()) { #expect(!(today && tomorrow)) }
    let asked = days.compactMap { $0.first?.prompt.id.promise }
    for promise in promises { #expect(asked.count { $0 == promise.id } <= 3) }
  }
}
