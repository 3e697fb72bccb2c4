import BatonUI
import Journal
import Review
import Screen
import Synchronization
import TestSupport
import Testing

extension Session {
  /// The screen Review.
  static func review(_ world: World = .reviewed(), rows: Int = 24, columns: Int = 80) -> Session {
    var session = Session(world, rows: rows, columns: columns)
    session.press(.control("g"), .character("4"))
    return session
  }

  /// Chooses a question and puts the cursor into its line.
  mutating func answer(_ question: ReviewQuestion, _ text: String) {
    press(.character("G"))
    for _ in 0..<40 where model.review.stop != .question(question) { press(.up) }
    press(.enter)
    type(text)
  }

  /// Every row of the page, by turning it.
  mutating func wholePage() -> String {
    press(.character("g"))
    var pages = [picture()]
    for _ in 0..<40 {
      press(.pageDown)
      pages.append(picture())
    }
    return pages.joined(separator: "\n")
  }
}

@Suite("The review on the screen")
struct ReviewScreenTests {
  @Test("at 80 by 24 it begins with the week, how much there is, and sentences before numbers")
  func start() {
    #expect(
      Session.review().picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises  Fri 20 Nov · 15 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
         Review of week 47, 16 to 22 November 2026

         How much     3 entries this week, 19 in four weeks; all of them to an open
                      question or none. You confirmed all 19 tags. 15 of 28 days have
                      an entry.
                      Three entries say nothing about the week; they say what they
                      say.

         Your words ^> Mon 16 Nov  empower
                      “Handed the vendor call to Priya and left the room.”

                      Tue 17 Nov  micromanage
                      “In the afternoon I rewrote Ben's rollout plan because it was
                      quicker than explaining.”

                      Thu 19 Nov  grow
                      “Asked Wei what he would do, and did not answer first.”

         Four weeks                       manager     leader
         people         direct   5       ▒▒▒▒▒▒▒├▒▒│▒▒▒▒▒╎▒┤▒▒▒▒▒▒   7   inspire       ↓
        ────────────────────────────────────────────────────────────────────────────────
         Enter entry  f right?  p pick  ^S save  t targets  ? keys  q quit
        """)
  }

  @Test("at 40 by 12 it begins the same way, with its head")
  func small() {
    #expect(
      Session.review(rows: 12, columns: 40).picture() == """
         1  2  3  4 Review  5        Fri 20 Nov
        ^ Review of week 47, 16 to 22 November
         2026

         How much
         3 entries this week, 19 in four
         weeks; all of them to an open
         question or none. You confirmed all
         19 tags. 15 of 28 days have an entry.
         Three entries say nothing about the
         week; they say what they say.         ↓
         Enter entry  f right?  ? keys  q quit
        """)
  }

  @Test("at 120 by 40 the line of the share has a row of its own")
  func large() {
    #expect(
      Session.review(rows: 40, columns: 120).picture() == """
         baton   1 Today   2 Journal   3 Trends   4 Review   5 Promises                              Fri 20 Nov · 15 of 28 days
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Review of week 47, 16 to 22 November 2026

         How much     3 entries this week, 19 in four weeks; all of them to an open question or none. You
                      confirmed all 19 tags. 15 of 28 days have an entry.
                      Three entries say nothing about the week; they say what they say.

         Your words ^> Mon 16 Nov  empower
                      “Handed the vendor call to Priya and left the room.”

                      Tue 17 Nov  micromanage
                      “In the afternoon I rewrote Ben's rollout plan because it was quicker than explaining.”

                      Thu 19 Nov  grow
                      “Asked Wei what he would do, and did not answer first.”

         Four weeks                                     manager     leader
         people         direct   5           ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒   7   inspire    6 in 10
                                                           ├─────────────────╎──┤
         authority     command   0                               │ nothing written               0   influence

         growth       organize   0                               │●                              1   grow

         horizon          plan   3                   ▒▒▒▒▒▒▒▒▒▒▒▒│▒▒▒▒                           1   envision
                                                                 ╎
         risk        safeguard   0                               │ nothing written               0   venture

         measure         track   0                               │ nothing written               0   align

         conduct       operate   0                               │ nothing written               0   exemplify

         ownership micromanage   1                              ●│●                              1   empower
         █ this week  ▒ the days before  ╎ meant  ├─┤ share likely

         Watch        In four weeks: 2 hand-overs written about, 1 with checking.

         Promises     1 promise closed in four weeks: 1 kept.                                                                  ↓
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Enter entry  f right?  p pick  ^S save  t targets  [ week before  ? keys  q quit
        """)
  }

  @Test("the questions stand at the end, the one to take along filled in, the overall counts last")
  func questions() {
    var session = Session.review()
    session.press(.character("G"))
    #expect(
      session.picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises  Fri 20 Nov · 15 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
           ·                                                                           ↑

         Promises: which do you keep, change or drop?
           ·

         For next week: if what happens?
           ·

         Then what do you do?
           ·

         What may get in the way?
           ·

        ^>Which question do you take along?
           You wrote: “If Sam asks me to step in, then I ask what Sam would do.” Do
           you keep it, change it or drop it?


         Over the seven balances: leader 9 : 8 manager.
        ────────────────────────────────────────────────────────────────────────────────
         Enter write  ^S save  t targets  [ week before  ? keys  q quit
        """)
  }

  @Test("what is chosen is reversed as far as its words go, and the line that is typed underlined")
  func styles() {
    var session = Session.review()
    #expect(session.picture(styles: true).contains("{accent+bold:^>} {faint+reverse:Mon 16 Nov}"))
    #expect(session.picture(styles: true).contains("{manager:micromanage}"))
    session.press(.character("G"), .up, .enter)
    session.type("abc")
    #expect(session.picture(styles: true).contains("{underline:abc^ "))
  }

  @Test("at every width the header names the open screen, and never passes its edge")
  func header() {
    for (columns, start) in [
      (40, " 1  2  3  4 Review  5        Fri 20 Nov"),
      (47, " 1  2  3  4 Review  5               Fri 20 Nov"),
      (48, " 1 Today 2 Journal 3 Trends 4 Review 5 Promises"),
      (64, " 1 Today  2 Journal  3 Trends  4 Review  5 Promises  Fri 20 Nov"),
      (72, " baton   1 Today  2 Journal  3 Trends  4 Review  5 Promises  Fri 20 Nov"),
      (80, " 1 Today  2 Journal  3 Trends  4 Review  5 Promises  Fri 20 Nov · 15 of 28 days"),
    ] {
      #expect(Session.review(columns: columns).line(0) == start)
    }
  }

  @Test("a week that is over is named by its number")
  func over() {
    var session = Session.review()
    session.press(.character("["))
    let page = session.wholePage()
    #expect(page.contains("Review of week 46, 9 to 15 November 2026"))
    #expect(page.contains("█ week 46"))
    #expect(!page.contains("this week"))
  }

  @Test("a page that has not come shows nothing and takes any key")
  func unread() {
    var session = Session(.reviewed())
    session.slow = []
    session.press(
      .control("g"), .character("4"), .down, .enter, .character("f"), .character("o"),
      .control("s"), .character("Y"), .character("t"), .character("G"), .pageUp)
    #expect(session.model.review.page == nil)
    #expect(session.line(2).trimmingWhitespace().isEmpty || session.line(2) == "^")
    session.answer()
    #expect(session.picture().contains("Review of week 47"))
  }
}
