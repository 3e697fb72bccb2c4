import BatonUI
import Journal
import Screen
import TestSupport
import Testing

/// How the form of a promise looks where there is room, and where there is little.
@Suite("The form of a promise as a picture")
struct PromiseFormPictureTests {
  /// The form for a new promise, open.
  private func opened(_ world: World = World(), rows: Int = 24, columns: Int = 80) -> Session {
    var session = Session(world, rows: rows, columns: columns)
    session.press(.control("g"), .character("5"), .character("a"))
    return session
  }

  @Test("at 80 by 24 the list stays over the form, and every line has its hint")
  func picture() {
    let world = World()
    world.promise("Sam leads", made: "2026-11-20", due: "2026-11-27")
    let session = opened(world)
    #expect(
      session.picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises   Sun 22 Nov · 0 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
         Open
        >Fri 27 Nov   Sam leads






        ────────────────────────────────────────────────────────────────────────────────
         A promise
        >Promise    ^
                    what you mean to do, in a sentence
         If
                    the moment it should start: the demo slips
         Then
                    what you do then: I ask first
         In the way
                    what may get in the way
         By
                    tomorrow, fri, +3d, 2026-11-27; empty for none
        ────────────────────────────────────────────────────────────────────────────────
         Enter next  ^S save  Esc back
        """)
  }

  @Test("at 40 by 12 all lines show, the one at hand whole and with its hint")
  func narrow() {
    var session = opened(rows: 12, columns: 40)
    session.type("Tomorrow Sam runs the review, not me; 中文 too")
    #expect(
      session.picture() == """
         1  2  3  4  5 Promises      Sun 22 Nov
         A promise
        >Promise    Tomorrow Sam runs the
                    review, not me; 中文 too^
           what you mean to do, in a sentence
         If
         Then
         In the way
         By


         Enter next  ^S save  Esc back
        """)
    session.press(.down, .down, .down, .down)
    session.type("next year")
    session.press(.enter)
    #expect(
      session.picture() == """
         1  2  3  4  5 Promises      Sun 22 Nov
         A promise
         Promise    Tomorrow Sam runs the rev…
         If
         Then
         In the way
        >By         next year^
           “next year” is no date for a
           promise. Write today, tomorrow,
           mon…sun, +3d, +2w, 2026-11-27 or
           none.
         Enter save  Esc back
        """)
  }
}
