import Journal
import Review
import Testing
import Trends

@Suite("The question that is proposed")
struct ProposalTests {
  private static let watched = """
    2026-11-09 | micromanage
    2026-11-10 | micromanage
    2026-11-16 | micromanage
    2026-11-17 | micromanage

    """
  private static let directed = """
    2026-11-02 *2 | direct | inspire
    2026-11-03 *3 | direct

    """
  private static let rest = """
    2026-11-04 | influence | grow | envision | venture | align

    """

  private func proposal(
    _ notation: String, week: String = "2026-W47", targets: [Axis: TargetPosition] = [:],
    undecided: [Promise] = []
  ) -> String {
    page(
      week, today: "2026-11-20", notation, targets: targets, promises: undecided,
      undecided: undecided
    ).proposal
  }

  @Test("the first that applies is proposed, step by step down to Friday")
  func ladder() {
    let all = Self.watched + Self.directed + Self.rest
    let targets: [Axis: TargetPosition] = [.people: .even]
    #expect(
      proposal(all, targets: targets, undecided: [promise("Ask Ana first"), promise("Other")])
        == "You wrote: “Ask Ana first.” Do you keep it, change it or drop it?")
    #expect(
      proposal(all, targets: targets)
        == "What would you need to see to check once instead of daily?")
    #expect(proposal(Self.directed + Self.rest, targets: targets) == Axis.people.question)
    #expect(
      proposal(Self.directed + Self.rest)
        == "What happened about conduct that you did not write?")
    #expect(
      proposal(Self.directed + Self.rest + "2026-11-05 | operate")
        == "What do you want to be true on Friday?")
    #expect(proposal("") == "What do you want to be true on Friday?")
  }

  @Test("the balance furthest from its target comes first, the first of equals")
  func furthest() {
    let notation = """
      2026-11-02 *4 | inspire | track
      2026-11-03 *4 | direct | track
      2026-11-04 *2 | plan
      """
    for (targets, axis) in [
      ([.people: .even, .measure: .even], Axis.measure),
      ([.people: .mostlyLeader, .measure: .moreManager], .people),
      ([.people: .moreLeader, .measure: .moreManager], .measure),
      // Too few votes on it, and no votes at all.
      ([.horizon: .mostlyLeader, .people: .moreLeader, .risk: .even], .people),
      ([.ownership: .mostlyManager, .people: .moreManager], .people),
    ] as [([Axis: TargetPosition], Axis)] {
      #expect(proposal(notation, targets: targets) == axis.question)
    }
    let alike = "2026-11-02 *4 | inspire | track\n2026-11-03 *4 | direct | align"
    #expect(
      proposal(alike, targets: [.people: .moreLeader, .measure: .moreLeader])
        == Axis.people.question)
  }

  @Test("less than a tenth from a target is no question, a tenth is one")
  func tenth() {
    for (leader, manager, isFar) in [
      (6, 4, true), (5, 5, false), (59, 41, false), (4, 6, true), (3, 2, true), (4, 3, false),
      (2, 1, false), (4, 0, true),
    ] {
      let notation =
        "2026-11-02 *\(leader) | inspire\n"
        + (manager > 0 ? "2026-11-03 *\(manager) | direct\n" : "") + "2026-11-04 | operate"
      let question = proposal(notation, targets: [.people: .even])
      #expect((question == Axis.people.question) == isFar, "\(leader):\(manager)")
    }
  }

  @Test("of silent balances another one is asked about each week, those with a target alone first")
  func turns() {
    func asked(_ targets: [Axis: TargetPosition], _ first: String) -> [String] {
      (0..<7).map { later in
        let monday = week(first).monday.advanced(by: 7 * later)
        return page(
          Week(containing: monday).iso, today: monday.iso, monday.iso + " | micromanage",
          targets: targets
        ).proposal
      }
    }
    for first in ["2026-W40", "2026-W50", "1969-W50", "0002-W01"] {
      #expect(Set(asked([:], first)).count == 7)
      let two = asked([.growth: .even, .risk: .even, .ownership: .even], first)
      #expect(
        Set(two) == [
          "What happened about growth that you did not write?",
          "What happened about risk that you did not write?",
        ])
      #expect(zip(two, two.dropFirst()).allSatisfy { $0 != $1 })
    }
  }

  @Test("a promise is quoted as far as a question has room, on one line")
  func quoted() {
    for text in [
      String(repeating: "word ", count: 60) + "end", String(repeating: "x", count: 400),
      "Two\nlines\u{202E}", "Done!", "ends,", String(repeating: "🏳️‍🌈", count: 200), "",
    ] {
      let question = proposal(Self.rest, undecided: [promise(text)])
      #expect(question.count <= 140)
      #expect(question.hasPrefix("You wrote: “"))
      #expect(question.hasSuffix("” Do you keep it, change it or drop it?"))
      #expect(!question.contains("\n"))
      #expect(!question.unicodeScalars.contains("\u{202E}"))
      #expect(question.contains("…") == (text.count > 140))
    }
    var planned = promise("x")
    planned.plan = Promise.Plan(condition: "the demo slips", action: "I ask first")
    #expect(
      ReviewWords.undecided(planned)
        == "You wrote: “If the demo slips, then I ask first.” Do you keep it, change it or drop it?"
    )
  }
}
