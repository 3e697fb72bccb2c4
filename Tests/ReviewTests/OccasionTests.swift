import Journal
import Review
import Testing

@Suite("The occasion of a week")
struct OccasionTests {
  @Test(
    "a week belongs to the month of its Thursday, and the last one of a month is its review",
    arguments: [
      ("2026-W47", ReviewOccasion.week), ("2026-W48", .month), ("2026-W49", .week),
      ("2026-W53", .quarter), ("2027-W01", .week), ("2026-W39", .quarter), ("2026-W40", .week),
      ("2026-W13", .quarter), ("2026-W09", .month),
    ])
  func occasion(week: String, expected: ReviewOccasion) throws {
    let week = try #require(Week(iso: week))
    #expect(ReviewOccasion(week) == expected)
  }
}
