import Journal
import Testing

@testable import Trends

@Suite struct TrendWindowTests {
  let some = entries(
    """
    2026-10-21 inspire
    2026-10-22 inspire
    2026-10-25 direct
    2026-11-15 direct inspire
    2026-11-16 direct
    2026-11-18 inspire open
    2026-11-18 plan
    2026-11-19 inspire
    """)

  @Test("a window is the four times seven days up to a day")
  func days() {
    let window = TrendWindow(through: day("2026-11-18"))
    #expect(window.days == day("2026-10-22")...day("2026-11-18"))
    #expect(window.currentWeek.iso == "2026-W47")
    for count in 1..<40 {
      let other = TrendWindow(through: day("2026-11-18"), days: count)
      #expect(other.days.upperBound.number - other.days.lowerBound.number == count - 1)
    }
    for count in [0, -5, .min] {
      let other = TrendWindow(through: day("2026-11-18"), days: count)
      #expect(other.days == day("2026-11-18")...day("2026-11-18"))
    }
  }

  @Test("a window of weeks begins on a Monday and ends on the day")
  func weeks() {
    for shift in 0..<7 {
      let last = day("2026-11-16").advanced(by: shift)
      let window = TrendWindow(through: last, weeks: 4)
      #expect(window.days == day("2026-10-26")...last)
    }
    #expect(TrendWindow(through: day("2027-01-05"), weeks: 2).days.lowerBound.iso == "2026-12-28")
    #expect(TrendWindow(through: day("2027-01-05"), weeks: 0).days.lowerBound.iso == "2027-01-04")
  }

  @Test("bars keep the last week apart from the days before it")
  func bars() {
    let bars = TrendWindow(through: day("2026-11-18")).bars(of: some)
    #expect(bars.currentEntries == 3)
    #expect(bars.earlierEntries == 3)
    #expect(table(bars.axes.map(\.current)) == ["people 1/1/0", "horizon 0/1/0"])
    #expect(table(bars.axes.map(\.earlier)) == ["people 1/1/1"])
    #expect(bars[.people].total == AxisCount(axis: .people, leader: 2, manager: 2, both: 1))
    #expect(bars[.people].earlier.blocks(.leader) == 2)
    #expect(bars[.people].earlier.blocks(.manager) == 2)
    #expect(bars.longestSide == 3)
    #expect(bars.axes.map(\.axis) == Axis.allCases)
  }

  @Test("on every last day the two parts of the bars make up the window")
  func parts() {
    for shift in 0..<45 {
      let window = TrendWindow(through: day("2026-10-20").advanced(by: shift))
      let bars = window.bars(of: some)
      let inside = some.filter { window.days.contains($0.day) }
      #expect(bars.currentEntries + bars.earlierEntries == inside.count)
      #expect(bars.axes.map(\.total) == AxisCount.counts(of: inside))
    }
  }

  @Test("no entries are empty bars")
  func empty() {
    let bars = TrendWindow(through: day("2026-11-18")).bars(of: [])
    #expect(bars.axes.count == 8)
    #expect(bars.longestSide == 0)
    #expect(bars.axes.allSatisfy { $0.total.votes == 0 })
  }
}
