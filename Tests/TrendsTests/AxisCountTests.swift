import Journal
import Testing

@testable import Trends

@Suite struct AxisCountTests {
  @Test("one vote an entry and axis, however many tags it has there")
  func oneVote() {
    let counts = AxisCount.counts(
      of: entries(
        """
        2026-11-16 inspire inspire inspire
        2026-11-16 inspire direct inspire
        2026-11-17 direct
        2026-11-18 empower plan
        2026-11-19
        """))
    #expect(counts.map(\.axis) == Axis.allCases)
    #expect(table(counts) == ["people 1/1/1", "ownership 1/0/0", "horizon 0/1/0"])
  }

  @Test("rejected tags and weak suggestions are no votes, those of one half are")
  func noVotes() {
    let counts = AxisCount.counts(
      of: entries(
        """
        2026-11-16 -inspire ?direct
        2026-11-16 ~inspire ?direct
        2026-11-16 +influence -command
        2026-11-16 -grow organize
        """))
    #expect(table(counts) == ["people 1/0/0", "authority 1/0/0", "growth 0/1/0"])
  }

  @Test("both sides give a block to each and half a vote to each")
  func both() {
    for leader in 0..<4 {
      for manager in 0..<4 {
        for both in 0..<4 {
          let count = AxisCount(axis: .risk, leader: leader, manager: manager, both: both)
          #expect(count.votes == leader + manager + both)
          #expect(count.blocks(.leader) + count.blocks(.manager) == count.votes + both)
          #expect(count.doubledLeaderVotes == 2 * leader + both)
          #expect(count.doubledLeaderVotes <= 2 * count.votes)
        }
      }
    }
  }

  @Test("each behavior alone is one vote on its own axis and side")
  func behaviors() {
    for behavior in Behavior.allCases {
      let counts = AxisCount.counts(of: entries("2026-11-16 \(behavior.rawValue)"))
      for count in counts {
        let expected = count.axis == behavior.axis ? 1 : 0
        #expect(count.votes == expected)
        #expect(count.blocks(behavior.side) == expected)
      }
    }
  }

  @Test("no entries are eight empty counts")
  func empty() {
    #expect(AxisCount.counts(of: []) == Axis.allCases.map { AxisCount(axis: $0) })
  }
}
