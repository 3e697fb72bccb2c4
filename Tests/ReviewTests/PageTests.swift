import Journal
import Review
import Testing
import Trends

@Suite("The page of a week")
struct PageTests {
  @Test("an empty journal is silent, and the page says so")
  func empty() {
    let page = page("2026-W47", today: "2026-11-20", "")
    #expect(
      picture(page) == """
        Review of week 47, 16 to 22 November 2026
        Nothing is written of this week so far. That is silence, not a week in which nothing happened.
        In four weeks: no hand-over written about.
        Nothing here that the counts can carry. That is the usual week.
        surprise fitting retell if then obstacle along
        > What do you want to be true on Friday?
        """)
  }

  @Test("three entries say nothing about the week")
  func three() {
    let page = page(
      "2026-W47", today: "2026-11-20",
      """
      2026-11-16 | direct Told them to move on.
      2026-11-18 open | ?70 grow Asked Ben what he would try.
      2026-11-19 open
      """)
    #expect(
      picture(page) == """
        Review of week 47, 16 to 22 November 2026
        3 entries this week, 3 in four weeks; 2 of them to an open question or none. \
        You confirmed 1 of 2 tags. 3 of 28 days have an entry.
        Three entries say nothing about the week; they say what they say.
        2026-11-16 direct: Told them to move on.
        2026-11-18 grow: Asked Ben what he would try.
        people 0:1 of 0:1
        growth 1:0 of 1:0
        In four weeks: no hand-over written about.
        Nothing here that the counts can carry. That is the usual week.
        surprise fitting retell if then obstacle along
        > What happened about measure that you did not write?
        Over the seven balances: leader 1 : 1 manager.
        """)
  }

  @Test("a rich week shows evidence of both sides, then counts, then asks")
  func rich() {
    let kept = promise("Ask Ana first", .kept, closed: "2026-11-12")
    let open = promise("Leave the plan to Ben")
    let page = page(
      "2026-W47", today: "2026-11-20", Self.richWeek, targets: [.people: .moreLeader],
      promises: [
        kept, open, promise("Old", .dropped, closed: "2026-10-01"),
        promise("Half", .partly, closed: "2026-10-24"), promise("Out", .kept, closed: "2026-10-23"),
      ], signs: 3, mayOfferPin: true)
    #expect(
      picture(page) == """
        Review of week 47, 16 to 22 November 2026
        4 entries this week, 9 in four weeks; 5 of them to an open question or none. \
        You confirmed 12 of 15 tags. 9 of 28 days have an entry.
        2026-11-16 direct: Set the date for the move.
        2026-11-19 micromanage: Rewrote the letter.
        2026-11-19 grow: Let Ben lead the meeting.
        people 1:1 of 1:5
        authority 0:1 of 0:1
        ownership 0:2 of 1:4
        growth 1:0 of 1:0
        measure 1:0 of 1:0
        Directed 5 times: right twice, wrong once, unsure once, not said once.
        Grew others once: right once.
        Micromanage stands in 4 entries, in both of the last two weeks. \
        In four weeks: 5 hand-overs written about, 4 with checking.
        More than the work needed? Again and again? Would it have gone well without?
        If it was right (someone new, a real danger, or they asked), say so of the sentence, \
        and its entry leaves the watch.
        2 promises closed in four weeks: 1 kept, 1 partly.
        1 promise is open.
        Three times somebody came to you unasked.
        Nothing here that the counts can carry. That is the usual week.
        surprise fitting retell promises if then obstacle along
        > What would you need to see to check once instead of daily?
        Over the seven balances: leader 3 : 6 manager.
        """)
  }

  static let richWeek = """
    2026-10-23 | direct
    2026-10-24 open | direct/yes | -track
    2026-10-30 open | direct/no | empower
    2026-11-05 | direct/unsure
    2026-11-10 | micromanage Went through the slides again. | direct
    2026-11-12 open | micromanage Took the call myself.
    2026-11-16 open | direct/yes Set the date for the move. | inspire Thanked the night shift.
    2026-11-17 | micromanage Asked for the list twice. | ?40 plan Maybe.
    2026-11-18 | ?92 align Told why the customer waits. | ?55 command Settled it.
    2026-11-19 open | micromanage Rewrote the letter. | grow/yes Let Ben lead the meeting.
    """

  @Test("at a month's end the balance is asked about")
  func month() {
    let page = page("2026-W48", today: "2026-11-29", Self.richWeek)
    #expect(
      picture(page) == """
        Review of week 48, 23 to 29 November 2026
        November 2026 ends with this week.
        Nothing is written of this week so far. That is silence, not a week in which nothing happened.
        7 entries in four weeks; 3 of them to an open question or none. \
        You confirmed 9 of 12 tags. 7 of 28 days have an entry.
        people 0:0 of 1:3
        authority 0:0 of 0:1
        ownership 0:0 of 0:4
        growth 0:0 of 1:0
        measure 0:0 of 1:0
        Directed 3 times: right once, unsure once, not said once.
        Grew others once: right once.
        Micromanage stands in 2 entries of the last two weeks. \
        In four weeks: 4 hand-overs written about, 4 with checking.
        More than the work needed? Again and again? Would it have gone well without?
        If it was right (someone new, a real danger, or they asked), say so of the sentence, \
        and its entry leaves the watch.
        Nothing here that the counts can carry. That is the usual week.
        surprise balance retell if then obstacle along
        > What happened about conduct that you did not write?
        Over the seven balances: leader 3 : 4 manager.
        """)
  }

  @Test("at a quarter's end 90 days stand against the 90 before")
  func quarter() {
    let page = page(
      "2026-W53", today: "2027-01-03",
      """
      2026-07-10 *4 open | direct
      2026-08-10 *16 | direct
      2026-08-11 *4 | inspire
      2026-10-10 *8 open | inspire
      2026-11-10 *10 | inspire
      2026-11-11 *4 open | direct
      2026-12-30 open | track Counted the tickets.
      2027-01-02 | align Said whom it is for.
      """, lastMeaning: "To wait.")
    #expect(page.claimDays == 90)
    #expect(page.claims.first?.count.votes == 22)
    #expect(page.standings.first?.count.votes == 0)
    #expect(page.lastMeaning == "To wait.")
    #expect(
      picture(page) == """
        Review of week 53, 28 December 2026 to 3 January 2027
        The quarter from October to December 2026 ends with this week.
        2 entries this week, 2 in four weeks; 1 of them to an open question or none. \
        You confirmed both tags. 2 of 28 days have an entry.
        Two entries say nothing about the week; they say what they say.
        2026-12-30 track: Counted the tickets.
        2027-01-02 align: Said whom it is for.
        measure 1:1 of 1:1
        In four weeks: no hand-over written about.
        People moved towards the leader's side against the 90 days before: \
        about 2 in 10 leader's then, about 8 in 10 now. Open entries moved the same way.
        surprise balance retell meaning if then obstacle whom along
        > What happened about risk that you did not write?
        Over the seven balances: leader 1 : 1 manager.
        """)
  }

  @Test("a week that is over is named by its number, and its watch is not put into words")
  func past() {
    let page = page(
      "2026-W46", today: "2026-11-20",
      """
      2026-11-03 | micromanage
      2026-11-04 | micromanage
      2026-11-09 | micromanage Sat in on it.
      2026-11-15 open | micromanage Asked again.
      2026-11-16 | empower Not of this week.
      """, mayOfferPin: true)
    #expect(page.through == day("2026-11-15"))
    #expect(
      picture(page) == """
        Review of week 46, 9 to 15 November 2026
        2 entries in week 46, 4 in four weeks; 1 of them to an open question or none. \
        You confirmed all 4 tags. 4 of 28 days have an entry.
        Two entries say nothing about the week; they say what they say.
        2026-11-09 micromanage: Sat in on it.
        2026-11-15 micromanage: Asked again.
        ownership 0:2 of 0:4
        In four weeks: 4 hand-overs written about, 4 with checking.
        Nothing here that the counts can carry. That is the usual week.
        surprise fitting retell if then obstacle along
        > What would you need to see to check once instead of daily?
        """)
  }

  @Test("a past week without entries, after weeks with some")
  func silentPast() {
    let page = page("2026-W46", today: "2026-11-20", "2026-11-01 | direct")
    #expect(
      ReviewWords.amount(page) == [
        "Nothing is written of week 46. That is silence, not a week in which nothing happened.",
        "1 entry in four weeks; not to an open question. You confirmed its one tag."
          + " 1 of 28 days has an entry.",
      ])
  }

  @Test("a week that spans two years is one week, and the next begins on its Monday")
  func newYear() {
    let notation = "2026-12-31 | direct\n2027-01-01 | grow\n2027-01-03 open\n2027-01-04 | plan"
    for (name, today, week, fourWeeks) in [
      ("2026-W53", "2026-12-31", 1, 1), ("2026-W53", "2027-01-01", 2, 2),
      ("2026-W53", "2027-01-05", 3, 3), ("2027-W01", "2027-01-05", 1, 4),
      ("2027-W02", "2027-01-11", 0, 4), ("2026-W52", "2027-01-05", 0, 0),
    ] {
      let page = page(name, today: today, notation)
      #expect(page.amount.week == week, "\(name) on \(today)")
      #expect(page.amount.fourWeeks == fourWeeks, "\(name) on \(today)")
      #expect(page.sentences.count == min(week, 2))
    }
  }

  @Test("a Sunday belongs to the running week")
  func sunday() {
    let page = page("2026-W47", today: "2026-11-22", "2026-11-22 open")
    #expect(!page.isOver)
    #expect(
      ReviewWords.amount(page) == [
        "1 entry this week, 1 in four weeks; to an open question or none. 1 of 28 days has an entry.",
        "One entry says nothing about the week; it says what it says.",
      ])
  }

  @Test("the days that a page needs are twice 90, up to the last one looked at")
  func days() {
    for (name, today, last) in [
      ("2026-W47", "2026-11-18", "2026-11-18"), ("2026-W46", "2026-11-18", "2026-11-15"),
      ("2026-W53", "2027-01-02", "2027-01-02"),
    ] {
      let days = ReviewPage.days(of: week(name), today: day(today))
      #expect(days.upperBound == day(last))
      #expect(days.count == 180)
    }
    let first = ReviewPage.days(of: Week(containing: day("0001-01-01")), today: day("0001-01-01"))
    #expect(first.count == 1)
    let last = Week(containing: day("9999-12-31"))
    #expect(ReviewPage.days(of: last, today: day("9999-12-31")).upperBound == day("9999-12-31"))
  }

  @Test("entries of other days change nothing on a page of four weeks")
  func elsewhere() {
    let without = page("2026-W47", today: "2026-11-20", Self.richWeek)
    let with = page(
      "2026-W47", today: "2026-11-20",
      "2026-09-01 open | plan/no Far away.\n" + Self.richWeek + "\n2026-11-21 | plan/no Tomorrow.")
    #expect(picture(with) == picture(without))
  }
}
