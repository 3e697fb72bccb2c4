import Journal
import Testing
import Trends

@testable import Report

@Suite struct ReportWordsTests {
  private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  @Test("days name month and year twice only where they differ")
  func days() {
    func words(_ first: String, _ last: String) -> String {
      ReportWords.days(day(first)...day(last))
    }
    #expect(words("2026-11-16", "2026-11-22") == "16 to 22 November 2026")
    #expect(words("2026-08-31", "2026-11-22") == "31 August to 22 November 2026")
    #expect(words("2025-11-22", "2026-11-22") == "22 November 2025 to 22 November 2026")
    #expect(words("2026-11-22", "2026-11-22") == "22 November 2026")
    #expect(ReportWords.window(day("2026-11-22")...day("2026-11-22")) == "22 November 2026")
    #expect(
      ReportWords.window(day("2026-10-26")...day("2026-11-22"))
        == "the 28 days up to 22 November 2026")
  }

  @Test("a finding is one sentence of counts, and none is said plainly")
  func findings() {
    func count(_ leader: Int, _ manager: Int) -> AxisCount {
      AxisCount(axis: .people, leader: leader, manager: manager)
    }
    let standing = AxisStanding(
      count: count(18, 2), open: count(4, 1), before: count(4, 16), openBefore: count(1, 4),
      target: .even)
    func words(_ finding: Finding?) -> String { ReportWords.finding(finding, [standing], days: 28) }
    #expect(
      words(.changed(.people, towards: .leader))
        == "On people, what was written moved towards the leader’s side: about 9 of ten votes are "
        + "the leader’s in the last 28 days, about 2 of ten in as many days before them. Entries "
        + "to open questions, or to none, moved the same way.")
    #expect(
      words(.offTarget(.people, towards: .leader))
        == "On people, what was written lies on the leader’s side of what its writer means: about "
        + "9 of ten votes are the leader’s, where 5 of ten are meant. Entries to open questions, "
        + "or to none, lie there too.")
    #expect(words(nil).hasPrefix("Nothing that the counts can carry. That is the usual case"))
    #expect(words(.changed(.risk, towards: .leader)) == words(nil))
  }

  @Test("what a bar shows is told with counts, and a share only where there is one")
  func descriptions() {
    func words(_ votes: Int, target: TargetPosition?, axis: Axis = .people) -> String {
      let total = AxisCount(axis: axis, leader: votes)
      let none = AxisCount(axis: axis)
      let standing = AxisStanding(
        count: total, open: none, before: none, openBefore: none, target: target)
      return ReportWords.description(of: AxisBar(current: total, earlier: none), standing)
    }
    #expect(
      words(1, target: nil)
        == "direct in 0 entries; inspire in 1 entry, 1 of them in the last week.")
    #expect(
      words(10, target: .moreLeader)
        == "direct in 0 entries; inspire in 10 entries, 10 of them in the last week. About 100% on "
        + "the leader’s side, likely between 86% and 100%. Target: rather leader.")
    #expect(!words(20, target: nil, axis: .ownership).contains("%"))
  }

  @Test("numbers of pictures are short and exact to two decimals")
  func measures() {
    let cases: [(Double, String)] = [
      (0, "0"), (1, "1"), (12.5, "12.5"), (0.05, "0.05"), (33.333, "33.33"), (-2.25, "-2.25"),
      (99.999, "100"), (-0.001, "0"),
    ]
    for (value, text) in cases { #expect(Measure.text(value) == text) }
  }
}
