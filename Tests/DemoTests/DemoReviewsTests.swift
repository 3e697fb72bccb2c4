import Journal
import Testing

@testable import Demo

@Suite("Reviews of the made-up journal")
struct DemoReviewsTests {
  let friday = Day(iso: "2026-11-20") ?? Day(number: 0)

  /// Week 39 ends the third quarter of 2026.
  private func reviews(_ journal: DemoJournal) -> [DemoReview] {
    journal.reviews { $0.iso == "2026-W39" }
  }

  @Test("the last weeks that are over have one each, and the end of a quarter")
  func weeks() {
    // On the weekend the week of the last entries still runs; on Monday it is over.
    for shift in 0...1 {
      let weeks = reviews(DemoJournal(through: friday.advanced(by: shift))).map(\.week.iso)
      #expect(weeks == ["2026-W39", "2026-W45", "2026-W46"])
    }
    for shift in 2...6 {
      let weeks = reviews(DemoJournal(through: friday.advanced(by: shift))).map(\.week.iso)
      #expect(weeks == ["2026-W39", "2026-W45", "2026-W46", "2026-W47"])
    }
  }

  @Test("they come on top, and only where the journal is the story")
  func onTop() {
    for entries in [0, 1, 20, 64, 66, 500] {
      #expect(reviews(DemoJournal(entries: entries, through: friday)).isEmpty)
    }
    let journal = DemoJournal(through: friday)
    #expect(Array(journal).count == DemoJournal.standardCount)
    #expect(!reviews(journal).isEmpty)
  }

  @Test("each is written on its Friday, after the entry of that day, the same every time")
  func moments() {
    for shift in 0..<7 {
      let journal = DemoJournal(
        through: friday.advanced(by: shift), timeZone: "Test/Zone", utcOffset: { _ in 3600 })
      for review in reviews(journal) {
        #expect(review.day.weekday == .friday && Week(containing: review.day) == review.week)
        #expect(review.created.civilDay(dayTurn: .standard) == review.day)
        let before = journal.filter { $0.day == review.day }.map(\.created.instant)
        #expect(!before.isEmpty && before.allSatisfy { $0 < review.created.instant })
      }
      #expect(reviews(journal) == reviews(journal))
    }
  }

  @Test("answers are one line each, and an if–then that was closed was closed after it was made")
  func answers() {
    let reviews = reviews(DemoJournal(through: friday.advanced(by: 4)))
    let names = [
      "surprise", "fitting", "balance", "retell", "meaning", "if", "then", "obstacle", "whom",
      "along",
    ]
    #expect(Set(reviews.flatMap(\.answers.keys)) == Set(names))
    for review in reviews {
      for answer in review.answers.values {
        #expect((5...120).contains(answer.count) && !answer.contains { $0.isNewline })
      }
      #expect((review.answers["if"] == nil) == (review.answers["then"] == nil))
      #expect((review.state == .open) == (review.closed == nil))
      #expect(review.closed.map { review.day < $0 } ?? true)
    }
    // Each of the last weeks takes a question along, the end of the quarter none.
    #expect(reviews.filter { $0.answers["along"] != nil }.count == 3)
    for review in reviews {
      #expect(review.answers["along"].map { $0.last == "?" } ?? (review.week.number == 39))
    }
  }
}
