import Journal
import TestSupport
import Testing

@testable import Prompting

@Suite(
  "Property 7 and 8: a vote moves its own axis and in one direction, and silence moves nothing")
struct ScoreTests {
  private static let day = Day(number: 20_600)

  /// A prompt for each axis and each side of it.
  private static let library = PromptLibrary(
    themes: [Theme(id: ThemeID("all"), title: "All")],
    prompts: Axis.allCases.flatMap { axis in
      [Lean.leader, .manager, .both].map { lean in
        Prompt(
          id: PromptID("\(axis.rawValue)-\(lean.rawValue)"), text: "What did you do?",
          theme: ThemeID("all"), axis: axis, lean: lean, depth: 1)
      }
    } + [Prompt(id: PromptID("open"), text: "What?", theme: ThemeID("all"), depth: 1)])

  private static let chooser = PromptChooser(library: library, salt: 3)

  /// The terms of each prompt in a situation.
  private func terms(_ situation: Situation) -> [PromptID: ScoreTerms] {
    let context = Self.chooser.context(for: Self.day, in: situation)
    return Dictionary(
      uniqueKeysWithValues: Self.library.prompts.map { ($0.id, context.terms(for: $0)) })
  }

  /// The leader's share that is missing to the target, after the rule of weights and imaginary
  /// votes.
  private func gap(_ axis: Axis, _ situation: Situation) -> Double? {
    guard let target = situation.targets[axis]?.share else { return nil }
    var leader = 6 * target
    var all = 6.0
    for entry in situation.recent {
      let age = entry.day.distance(to: Self.day)
      guard (0..<56).contains(age), let vote = entry.votes[axis] else { continue }
      var weight = 1.0
      for _ in 0..<age { weight *= 0.9516951530106196 }
      leader += vote == .leader ? weight : vote == .both ? weight / 2 : 0
      all += weight
    }
    return target - leader / all
  }

  private func randomJournal(_ chance: inout SplitMix64) -> Situation {
    var situation = Situation()
    for axis in Axis.balances where Bool.random(using: &chance) {
      situation.targets[axis] = TargetPosition.allCases.randomElement(using: &chance)
    }
    for _ in 0..<Int.random(in: 0...25, using: &chance) {
      var entry = WrittenEntry(
        day: Self.day.advanced(by: -Int.random(in: 0...70, using: &chance)), words: 80)
      for axis in Axis.allCases where Int.random(in: 0...2, using: &chance) == 0 {
        entry.votes[axis] = [Vote.leader, .manager, .both].randomElement(using: &chance)
      }
      entry.showsMicromanaging = entry.votes[.ownership] == .manager
      situation.recent.append(entry)
    }
    return situation
  }

  @Test("in 3,000 journals one more vote for the manager's side never lowers a leader's prompt")
  func monotone() throws {
    var chance = SplitMix64(seed: 7)
    var raised = 0
    for number in 0..<3000 {
      let before = randomJournal(&chance)
      guard let axis = Axis.balances.randomElement(using: &chance) else { continue }
      var after = before
      // A new entry, or a second side in one that had the leader's only.
      let place = after.recent.indices.first { after.recent[$0].votes[axis] == .leader }
      if let place, Bool.random(using: &chance) {
        after.recent[place].votes[axis] = .both
      } else {
        let age = Int.random(in: 0..<56, using: &chance)
        after.recent.append(
          WrittenEntry(day: Self.day.advanced(by: -age), words: 80, votes: [axis: .manager]))
      }
      let (old, new) = (terms(before), terms(after))
      for prompt in Self.library.prompts {
        let was = try #require(old[prompt.id])
        let now = try #require(new[prompt.id])
        guard prompt.axis == axis else {
          #expect(now == was, "journal \(number): \(prompt.id.text)")
          continue
        }
        guard prompt.lean == .leader, let gap = gap(axis, before), gap >= -1e-12 else { continue }
        #expect(now.score >= was.score, "journal \(number): \(prompt.id.text)")
        if now.score > was.score { raised += 1 }
      }
    }
    #expect(raised > 300)
  }

  @Test("the gap of an axis is its target less the share, and a quarter of it is the whole term")
  func gaps() throws {
    var chance = SplitMix64(seed: 8)
    for number in 0..<300 {
      let situation = randomJournal(&chance)
      let terms = terms(situation)
      for prompt in Self.library.prompts {
        guard let axis = prompt.axis, axis != .ownership else { continue }
        let gap = gap(axis, situation) ?? 0
        let size = min(1, abs(gap) / 0.25)
        let expected =
          switch prompt.lean {
          case .both: 0.7 * size
          case .leader: gap > 1e-12 ? size : 0
          case .manager: gap < -1e-12 ? size : 0
          case nil: 0.0
          }
        let term = try #require(terms[prompt.id]?.gap)
        #expect(abs(term - expected) < 1e-9, "journal \(number): \(prompt.id.text)")
      }
    }
  }

  @Test("no votes push nothing, whatever is meant; and without a target votes push nothing")
  func silence() {
    var targets: [Axis: TargetPosition] = [:]
    for (axis, position) in zip(Axis.balances, TargetPosition.allCases + [.mostlyLeader, .even]) {
      targets[axis] = position
    }
    #expect(targets.count == Axis.balances.count)
    let silent = (0..<30).map { WrittenEntry(day: Self.day.advanced(by: -$0), words: 90) }
    for situation in [Situation(targets: targets), Situation(recent: silent, targets: targets)] {
      for (prompt, terms) in terms(situation) { #expect(terms.gap == 0, "\(prompt.text)") }
    }
    let votes = Dictionary(uniqueKeysWithValues: Axis.balances.map { ($0, Vote.manager) })
    let loud = silent.map { entry in
      var entry = entry
      entry.votes = votes
      return entry
    }
    for (prompt, terms) in terms(Situation(recent: loud)) {
      #expect(terms.gap == 0, "\(prompt.text)")
    }
    // With a target they do push.
    #expect(terms(Situation(recent: loud, targets: targets)).values.contains { $0.gap > 0 })
  }

  @Test(
    "ownership is pushed by micromanaging on two days of the last fourteen, and by nothing else")
  func ownership() throws {
    func term(_ ages: [Int]) throws -> Double {
      let entries = ages.map {
        WrittenEntry(day: Self.day.advanced(by: -$0), showsMicromanaging: true)
      }
      return try #require(terms(Situation(recent: entries))[PromptID("ownership-leader")]?.gap)
    }
    for ages in [[], [1], [1, 1, 1], [1, 14], [14, 15, 20]] { #expect(try term(ages) == 0) }
    // 1 − e^(−n/3) for two, three and four entries.
    for (ages, expected) in [([1, 2], 0.48658), ([13, 2, 2], 0.63212), ([1, 2, 3, 4], 0.73640)] {
      #expect(abs(try term(ages) - expected) < 0.0001)
    }
  }

  @Test("all terms lie between nothing and one, in every journal of a year")
  func ranges() async {
    for key in SimulatedJournals.shipped where key.isRestless {
      let journal = await SimulatedJournals.shared.journal(key)
      for step in journal.steps where step.day.number.isMultiple(of: 29) {
        let context = journal.chooser.context(for: step.day, in: step.before)
        for prompt in journal.chooser.library.prompts {
          let terms = context.terms(for: prompt)
          for term in ScoreTerm.allCases { #expect((0...1).contains(terms[term])) }
          #expect((0...1).contains(terms.score))
          if key.profile == .silent { #expect(terms.gap == 0) }
        }
      }
    }
  }
}
