import Journal
import Review
import Testing
import Trends

@Suite("The words of a review")
struct WordsTests {
  @Test("questions are the headings that reviews are read by: their words stay")
  func questions() {
    #expect(
      ReviewQuestion.allCases.map(ReviewWords.question) == [
        "Which sentence surprises you?",
        "Which of these was right for its moment, and which would have fitted elsewhere?",
        "Is this still the balance you mean?",
        "Who would tell one of these differently?",
        "What do leading and managing mean to you now?",
        "Promises: which do you keep, change or drop?",
        "For next week: if what happens?",
        "Then what do you do?",
        "What may get in the way?",
        "Whom will you ask for one thing to do differently?",
        "Which question do you take along?",
      ])
    #expect(Set(ReviewQuestion.allCases.map(ReviewWords.short)).count == 11)
    #expect(ReviewQuestion.allCases.allSatisfy { (1...16).contains(ReviewWords.short($0).count) })
  }

  @Test("every occasion has its questions, the one to take along last")
  func asked() {
    for (name, words) in [
      ("2026-W47", "surprise fitting retell promises if then obstacle along"),
      ("2026-W48", "surprise balance retell promises if then obstacle along"),
      ("2026-W53", "surprise balance retell meaning promises if then obstacle whom along"),
    ] {
      let page = page(name, today: week(name).monday.iso, "", promises: [promise("a")])
      #expect(page.questions.map(\.rawValue).joined(separator: " ") == words)
    }
  }

  @Test("what ends with a week is named, in the running week and later")
  func occasion() {
    for (name, today, words) in [
      ("2026-W47", "2026-11-20", nil),
      ("2026-W48", "2026-11-27", "November 2026 ends with this week."),
      ("2026-W48", "2026-12-01", "November 2026 ends with week 48."),
      ("2026-W53", "2027-01-02", "The quarter from October to December 2026 ends with this week."),
      ("2026-W13", "2026-03-27", "The quarter from January to March 2026 ends with this week."),
      ("2026-W39", "2026-11-01", "The quarter from July to September 2026 ends with week 39."),
    ] {
      #expect(ReviewWords.occasion(page(name, today: today, "")) == words)
    }
  }

  @Test("a quarter without a finding says so, and does not call itself a week")
  func noFinding() {
    let quarter = page("2026-W53", today: "2027-01-02", "")
    #expect(
      ReviewWords.finding(quarter) == "Nothing here that the counts can carry. That is usual.")
    let week = page("2026-W47", today: "2026-11-20", "")
    #expect(week.claims == week.standings)
    #expect(
      ReviewWords.finding(week)
        == "Nothing here that the counts can carry. That is the usual week.")
  }

  @Test("four weeks stand against four, where both carry a change")
  func change() {
    let page = page(
      "2026-W47", today: "2026-11-20",
      "2026-10-01 *8 open | direct\n2026-10-02 *8 | direct\n2026-11-01 *8 open | inspire\n"
        + "2026-11-02 *8 | inspire")
    #expect(page.finding == .changed(.people, towards: .leader))
    #expect(
      ReviewWords.finding(page)
        == "People moved towards the leader's side against the four weeks before: about 0 in 10"
        + " leader's then, about 10 in 10 now. Open entries moved the same way.")
  }

  @Test("nothing praises or alarms")
  func calm() {
    var all = ReviewQuestion.allCases.map(ReviewWords.question)
    all += [ReviewWords.pin, ReviewWords.selfReport]
    for today in ["2026-11-20", "2026-11-29"] {
      for name in ["2026-W47", "2026-W48"] {
        all.append(
          picture(page(name, today: today, PageTests.richWeek, signs: 4, mayOfferPin: true)))
      }
    }
    for words in all {
      for verdict in ["!", "%", "well done", "great", "warning", "should", "only", "unfortunately"]
      {
        #expect(!words.lowercased().contains(verdict), "\(verdict)")
      }
    }
  }

  @Test("the week is the reference of its review, and the last meaning is introduced")
  func reference() {
    let reference = ReviewWords.reference(week("2026-W47"))
    #expect(reference.id.reviewedWeek == week("2026-W47"))
    #expect(reference.text == "Review of week 47, 16 to 22 November 2026")
    #expect(reference.theme == nil)
    #expect(ReviewWords.lastMeaning("To wait.") == "Last time you wrote: To wait.")
  }
}
