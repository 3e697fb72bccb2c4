import Journal
import Testing

@testable import Trends

@Suite struct WeekTrendTests {
  let some = entries(
    """
    2026-11-08 inspire
    2026-11-09 inspire
    2026-11-15 direct
    2026-11-16
    2026-11-18 empower
    2026-11-18 empower micromanage
    2026-11-20 micromanage
    """)

  @Test("a week begins on Monday and ends on Sunday")
  func borders() {
    let weeks = WeekTrend.weeks(through: day("2026-11-22"), count: 3, entries: some)
    #expect(weeks.map(\.week.iso) == ["2026-W47", "2026-W46", "2026-W45"])
    #expect(weeks.map(\.entries) == [4, 2, 1])
    #expect(
      weeks.map { table($0.axes) } == [["ownership 1/1/1"], ["people 1/1/0"], ["people 1/0/0"]])
    #expect(weeks.first?[.ownership] == AxisCount(axis: .ownership, leader: 1, manager: 1, both: 1))
  }

  @Test("entries after the last day are left out, weeks without entries are there")
  func through() {
    let weeks = WeekTrend.weeks(through: day("2026-11-18"), count: 5, entries: some)
    #expect(weeks.map(\.entries) == [3, 2, 1, 0, 0])
    #expect(weeks.allSatisfy { $0.axes.map(\.axis) == Axis.allCases })
    #expect(weeks.dropFirst(3).allSatisfy { table($0.axes).isEmpty })
  }

  @Test("a year with fifty-three weeks goes over into the next")
  func years() {
    let turn = entries(
      """
      2026-12-27 plan
      2026-12-28 envision
      2026-12-31 envision
      2027-01-01 plan
      2027-01-03 plan
      2027-01-04 envision plan
      """)
    let weeks = WeekTrend.weeks(through: day("2027-01-10"), count: 3, entries: turn)
    #expect(weeks.map(\.week.iso) == ["2027-W01", "2026-W53", "2026-W52"])
    #expect(
      weeks.map { table($0.axes) } == [["horizon 0/0/1"], ["horizon 2/2/0"], ["horizon 0/1/0"]])
  }

  @Test("no entries are empty weeks, no weeks are none")
  func empty() {
    #expect(WeekTrend.weeks(through: day("2026-11-22"), count: 12, entries: []).count == 12)
    for count in [0, -1, .min] {
      #expect(WeekTrend.weeks(through: day("2026-11-22"), count: count, entries: some).isEmpty)
    }
  }

  @Test("weeks before the first day that can be written are not invented")
  func firstWeek() {
    let weeks = WeekTrend.weeks(through: day("0001-01-16"), count: .max, entries: [])
    #expect(weeks.map(\.week.monday.iso) == ["0001-01-15", "0001-01-08", "0001-01-01"])
  }

  @Test("whatever the last day, every entry up to it is counted once, in any order")
  func everyDay() {
    let first = day("2026-12-14")
    let daily = (0..<40).flatMap { shift in
      entries("\(first.advanced(by: shift).iso) align\n\(first.advanced(by: shift).iso) track")
    }
    for shift in 0..<40 {
      let last = first.advanced(by: shift)
      for list in [daily, daily.reversed()] {
        let weeks = WeekTrend.weeks(through: last, count: 8, entries: list)
        #expect(weeks.reduce(0) { $0 + $1.entries } == 2 * (shift + 1))
        #expect(weeks.reduce(0) { $0 + $1[.measure].leader } == shift + 1)
        #expect(weeks.first?.entries == 2 * (last.weekday.rawValue + 1))
        #expect(zip(weeks, weeks.dropFirst()).allSatisfy { $0.week > $1.week })
      }
    }
  }
}
