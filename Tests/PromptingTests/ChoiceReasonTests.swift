import Journal
import Testing

@testable import Prompting

@Suite struct ChoiceReasonTests {
  private func gap(
    _ axis: Axis = .risk, _ side: Side = .manager, votes: Int = 8, leader: Int = 2,
    manager: Int = 7, target: TargetPosition = .even
  ) -> ChoiceReason {
    .gap(
      GapCounts(
        axis: axis, side: side, votes: votes, leader: leader, manager: manager, target: target))
  }

  private func promise(made: Int, due: Int?, asked: Int) -> ChoiceReason {
    .promise(
      PromiseAsking(
        day: monday, made: monday.advanced(by: -made), due: due.map { monday.advanced(by: -$0) },
        asked: asked))
  }

  @Test("each reason has its code, its line and its numbers")
  func lines() {
    let cases: [(ChoiceReason, String, String, [String: Int])] = [
      (.first, "FIRST", "The first one. A few plain sentences are enough.", [:]),
      (.returning, "RETURN", "A fresh page. One thing worth keeping is enough.", [:]),
      (.carried, "CARRIED", "You took this one along from your last review.", [:]),
      (
        promise(made: 4, due: 3, asked: 1), "COMMIT", "A promise of yours for Friday.",
        ["days": 4, "due": 3, "asked": 1]
      ),
      (
        promise(made: 4, due: 0, asked: 1), "COMMIT", "A promise of yours for today.",
        ["days": 4, "due": 0, "asked": 1]
      ),
      (
        promise(made: 30, due: 20, asked: 2), "COMMIT",
        "A promise of yours for 16 December 2025. Asked for the second time.",
        ["days": 30, "due": 20, "asked": 2]
      ),
      (
        promise(made: 5, due: nil, asked: 3), "COMMIT",
        "A promise of yours, made 5 days ago. Asked for the third time.",
        ["days": 5, "asked": 3]
      ),
      (
        .rhythm(.weekdays([.wednesday]), .wednesday), "YOURS",
        "You asked for this every Wednesday.", ["weekday": 3]
      ),
      (
        .rhythm(.weekdays(Set(Weekday.allCases)), .monday), "YOURS",
        "You asked for this every day.", ["weekday": 1]
      ),
      (
        .rhythm(.firstWorkingDayOfMonth, .monday), "YOURS",
        "You asked for this on the first working day of every month.", ["weekday": 1]
      ),
      (.day(.monday, .intention), "DAY", "Monday: one intention.", ["weekday": 1]),
      (.day(.thursday, .review), "DAY", "Thursday: one look back.", ["weekday": 4]),
      (
        .wait(theme: "Creating leaders", prompts: 19, isFirst: false), "WAIT",
        "\"Creating leaders\" has not come up for 19 prompts.", ["wait": 19]
      ),
      (
        .wait(theme: "Trust", prompts: 1, isFirst: false), "WAIT",
        "\"Trust\" has not come up for 1 prompt.", ["wait": 1]
      ),
      (
        .wait(theme: "Trust", prompts: 5, isFirst: true), "WAIT",
        "\"Trust\" has not come up yet.", ["wait": 5]
      ),
      (
        .wait(theme: nil, prompts: 3, isFirst: false), "WAIT",
        "Your own questions have not come up for 3 prompts.", ["wait": 3]
      ),
      (
        .win(hard: 4), "WIN", "Four in a row were about the hard side. One about what works.",
        ["looked": 4, "wins": 0, "hard": 4]
      ),
      (
        .win(hard: 3), "WIN", "None of the last four was about what works. This one is.",
        ["looked": 4, "wins": 0, "hard": 3]
      ),
      (.open, "OPEN", "An open one. It is aimed at nothing.", [:]),
      (
        gap(), "GAP", "Risk: 7 of 8 entries about it kept safe; you meant about half.",
        ["votes": 8, "leader": 2, "manager": 7, "target": 50]
      ),
      (
        gap(.conduct, .leader, votes: 10, leader: 9, manager: 1, target: .moreManager), "GAP",
        "Conduct: 9 of 10 entries about it set an example; you meant about 3 in 10.",
        ["votes": 10, "leader": 9, "manager": 1, "target": 30]
      ),
      (
        gap(.people, .manager, votes: 4, leader: 0, manager: 4, target: .mostlyLeader), "GAP",
        "People: 4 of 4 entries about it instructed; you meant about 1 in 10.",
        ["votes": 4, "leader": 0, "manager": 4, "target": 90]
      ),
      (
        .fruit(month: 9, year: 2025, namesYear: false), "FRUIT",
        "In September this one gave you something. Again?", ["month": 9, "year": 2025]
      ),
      (
        .fruit(month: 9, year: 2025, namesYear: true), "FRUIT",
        "In September 2025 this one gave you something. Again?", ["month": 9, "year": 2025]
      ),
      (.new, "NEW", "You have not had this one.", [:]),
      (.again(days: 63), "AGAIN", "You last had this one 63 days ago.", ["days": 63]),
      (.again(days: 1), "AGAIN", "You last had this one yesterday.", ["days": 1]),
      (.again(days: nil), "AGAIN", "You have had this one before.", [:]),
      (.swap(choice: 2), "SWAP", "Your second choice for today.", ["choice": 2]),
      (.swap(choice: 3), "SWAP", "Your third choice for today.", ["choice": 3]),
    ]
    for (reason, code, line, facts) in cases {
      #expect(reason.code == code)
      #expect(reason.line == line)
      #expect(reason.facts == facts)
      #expect(reason.line.count <= ChoiceReason.longestLine)
    }
  }

  @Test("a line has 76 characters at most, however long the title and however large the numbers")
  func length() {
    for count in 0...200 {
      for prompts in [1, 19, 123_456, Int.max] {
        let title = String(repeating: "é", count: count)
        let line = ChoiceReason.wait(theme: title, prompts: prompts, isFirst: false).line
        #expect(line.count <= ChoiceReason.longestLine)
        #expect(line.contains("\"\(title)\"") || line.contains("é…\""))
      }
    }
    for axis in Axis.allCases {
      for side in Side.allCases {
        for target in TargetPosition.allCases {
          for votes in [4, 88, 888, 8_888_888] {
            let line = gap(
              axis, side, votes: votes, leader: votes, manager: votes, target: target
            ).line
            #expect(line.count <= ChoiceReason.longestLine, "\(line)")
            #expect(votes > 99 || line.contains("entries about it"), "\(line)")
          }
        }
      }
    }
    for days in [1, 6, 7, 400, 3_000_000] {
      for asked in 1...3 {
        for due in [nil, 0, days] {
          let line = promise(made: days, due: due, asked: asked).line
          #expect(line.count <= ChoiceReason.longestLine, "\(line)")
        }
      }
    }
  }

  @Test("a relaxed rule is kept among the facts")
  func relaxed() {
    let choice = PromptChoice(
      sound("a"), reason: .again(days: 3), kind: .scored, seed: 5, relaxed: [.day, .cool])
    #expect(choice.served.facts == ["days": 3, "relaxed.day": 1, "relaxed.cool": 1])
    #expect(choice.served.traits == ServedTraits(axis: nil, isWin: false, depth: 2))
    #expect(choice.served.seed == 5)
    #expect(choice.served.kind == .scored)
  }
}
