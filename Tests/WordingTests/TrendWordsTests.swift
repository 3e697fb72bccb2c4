import Journal
import TestSupport
import Testing
import Trends
import Wording

@Suite("Trends in words")
struct TrendWordsTests {
  private func bar(_ axis: Axis, current: (Int, Int, Int), earlier: (Int, Int, Int)) -> AxisBar {
    AxisBar(
      current: AxisCount(axis: axis, leader: current.0, manager: current.1, both: current.2),
      earlier: AxisCount(axis: axis, leader: earlier.0, manager: earlier.1, both: earlier.2))
  }

  private func standing(
    _ bar: AxisBar, open: (Int, Int, Int) = (0, 0, 0), target: TargetPosition? = nil
  ) -> AxisStanding {
    let axis = bar.axis
    return AxisStanding(
      count: bar.total,
      open: AxisCount(axis: axis, leader: open.0, manager: open.1, both: open.2),
      before: AxisCount(axis: axis), openBefore: AxisCount(axis: axis), target: target)
  }

  /// Whether a sentence says a share of anything.
  private func saysShare(_ words: String) -> Bool {
    words.contains("%") || words.contains(" in 10") || words.contains("likely")
  }

  @Test("counts are said as counts, without a share and without a verdict")
  func counts() {
    for (bar, open, target, words) in [
      (
        bar(.people, current: (1, 1, 0), earlier: (2, 0, 0)), (1, 0, 0), nil,
        "direct 1 (1 this week), inspire 3 (1 this week). Of 1 open entry: 1 leader's."
      ),
      (
        bar(.risk, current: (0, 0, 1), earlier: (0, 1, 0)), (0, 1, 1), TargetPosition.even,
        "safeguard 2 (1 this week), venture 1 (1 this week). Meant: about even."
          + " Of 2 open entries: 1 manager's, 1 both."
      ),
      (
        bar(.measure, current: (0, 0, 0), earlier: (0, 0, 0)), (0, 0, 0), .even,
        "Nothing written on measure in four weeks."
      ),
      (
        bar(.growth, current: (0, 0, 0), earlier: (2, 0, 0)), (0, 0, 0), nil,
        "organize 0, grow 2. No open entries among them."
      ),
      (
        bar(.ownership, current: (0, 0, 0), earlier: (2, 1, 0)), (1, 1, 0), nil,
        "micromanage 1, empower 2. Counts only: ownership is no balance and has no target."
      ),
    ] as [(AxisBar, (Int, Int, Int), TargetPosition?, String)] {
      let standing = standing(bar, open: open, target: target)
      #expect(TrendWords.detail(of: bar, standing: standing) == words)
    }
  }

  @Test("from ten votes on a share is said in tenths, and where it likely lies")
  func share() {
    let bar = bar(.people, current: (3, 0, 1), earlier: (9, 4, 0))
    let standing = standing(bar, open: (6, 2, 1), target: .moreLeader)
    #expect(
      TrendWords.detail(of: bar, standing: standing)
        == "direct 5 (1 this week), inspire 13 (4 this week). About 7 in 10 on the leader's side;"
        + " likely between 5 and 9 in 10. Meant: rather leader."
        + " Of 9 open entries: 6 leader's, 2 manager's, 1 both.")
  }

  @Test("below ten votes no share is said, whatever the counts; of ownership never")
  func neverASmallShare() throws {
    var said = 0
    for axis in [Axis.people, .ownership] {
      for leader in 0...12 {
        for manager in 0...12 {
          for both in 0...2 {
            let bar = bar(axis, current: (leader, 0, both), earlier: (0, manager, 0))
            let standing = standing(bar, open: (leader, manager, both), target: .mostlyLeader)
            let words = TrendWords.detail(of: bar, standing: standing)
            let carries = bar.total.votes >= 10 && axis.isBalance
            #expect(saysShare(words) == carries, "\(words)")
            said += carries ? 1 : 0
          }
        }
      }
    }
    #expect(said > 0)
  }

  @Test("a week says its counts, that it is silent, or that it has no entry")
  func week() throws {
    let week = try #require(Week(iso: "2026-W47"))
    func words(_ leader: Int, _ manager: Int, _ both: Int, entries: Int) -> String {
      TrendWords.week(
        week, AxisCount(axis: .people, leader: leader, manager: manager, both: both),
        entries: entries)
    }
    let name = "Week 47, 16 to 22 November 2026: "
    #expect(words(2, 1, 0, entries: 5) == name + "leader's inspire 2, manager's direct 1.")
    #expect(
      words(2, 1, 1, entries: 5) == name + "leader's inspire 3, manager's direct 2; 1 entry both.")
    #expect(words(0, 0, 0, entries: 1) == name + "nothing on people in 1 entry.")
    #expect(words(0, 0, 0, entries: 0) == name + "no entry.")
    for leader in 0...30 { #expect(!saysShare(words(leader, 1, 1, entries: 40))) }
  }

  @Test("the halves of some weeks say their counts, and silence where there is no entry")
  func halves() {
    func count(_ leader: Int, _ manager: Int, _ both: Int = 0) -> AxisCount {
      AxisCount(axis: .growth, leader: leader, manager: manager, both: both)
    }
    #expect(
      TrendWords.halves((count(2, 8, 1), 20), (count(8, 4), 21), weeks: (6, 6))
        == "growth, first six weeks: organize 9, grow 3; last six: organize 4, grow 8.")
    #expect(
      TrendWords.halves((count(0, 0), 0), (count(0, 0), 3), weeks: (26, 26))
        == "growth, first 26 weeks: no entry; last 26: organize 0, grow 0.")
    for leader in 0...30 {
      #expect(
        !saysShare(TrendWords.halves((count(leader, 1), 40), (count(1, 2), 40), weeks: (6, 6))))
    }
  }
}
