import Journal
import Testing
import Wording

@Suite("Days in words")
struct DatesTests {
  @Test("a day has a long and a short name")
  func names() {
    let expected = [
      ("2026-11-22", "Sunday 22 November 2026", "Sun 22 Nov"),
      ("2024-02-29", "Thursday 29 February 2024", "Thu 29 Feb"),
      ("2027-01-01", "Friday 1 January 2027", "Fri 1 Jan"),
    ]
    for (iso, long, short) in expected {
      let day = Day(iso: iso)
      #expect(day.map(Dates.long) == long)
      #expect(day.map(Dates.short) == short)
    }
  }

  @Test("a week names month and year twice only where they differ")
  func weeks() {
    let expected = [
      ("2026-W47", "week 47, 16 to 22 November 2026"),
      ("2026-W44", "week 44, 26 October to 1 November 2026"),
      ("2026-W53", "week 53, 28 December 2026 to 3 January 2027"),
    ]
    for (iso, words) in expected {
      #expect(Week(iso: iso).map { Dates.long($0) } == words)
    }
  }
}
