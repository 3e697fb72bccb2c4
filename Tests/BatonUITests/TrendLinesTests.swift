import BatonUI
import Journal
import Screen
import TestSupport
import Testing
import Trends

@Suite("Trends as lines")
struct TrendLinesTests {
  private func lines(_ world: World = .quarter(), rows: Int = 24, columns: Int = 80) -> Session {
    var session = Session(world, rows: rows, columns: columns)
    session.press(.control("g"), .character("3"), .character("w"))
    return session
  }

  @Test("each axis is two areas of counts that diverge, and weeks without entries are a gap")
  func twelveWeeks() {
    var session = lines()
    session.press(.left)
    #expect(
      session.line(2)
        == " 12 weeks   first six weeks        last six weeks           entries     14 → 42")
    #expect(
      session.line(3)
        == " people          ⢀⡀          ⣀⣀⣀⣀⣀⣀⣤⣤⣤⣄⣀⣀⣠⣤⣴⣶⣶⣶⣶⣶⣶⣶⣶^⣶⣶⣶⣶⡆   inspire      0 → 17")
    #expect(
      session.line(4)
        == "                 ⠈⠁          ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠟⠛⠋⠉⠉⠉⠉⠉⠉⠛⠛⠛⠛⠉⠉⠁   direct       8 → 10")
    #expect(session.line(17).isEmpty)
    #expect(session.line(18).hasPrefix(" ownership"))
    #expect(!session.picture().contains("%"))
  }

  @Test("beside each axis stand its counts, the first half of the weeks and the last")
  func halves() {
    var session = lines()
    #expect(session.line(3).hasSuffix("inspire      0 → 17"))
    #expect(session.line(4).hasSuffix("direct       8 → 10"))
    #expect(session.line(14).hasSuffix("track        6 → 0"))
    #expect(session.line(19).hasSuffix("micromanage  0 → 3"))
    let heights = (0..<24).filter { session.line($0).contains(" → ") }
    // The arrows stand under each other, in the hue of their side.
    #expect(heights == [2] + Array(3...16) + [18, 19])
    let columns = Set(
      heights.compactMap { row in
        (0..<80).first { session.frame.buffer[row, $0].text == "→" }
      })
    #expect(columns.count == 1)
    for (row, hue) in [(3, Hue.leader), (4, .manager)] {
      let column = columns.first ?? 0
      #expect(session.frame.buffer[row, column].style == Style(hue))
    }
    // A half without any entry has no zero.
    session.press(.character("w"))
    #expect(session.line(2).hasSuffix("entries      – → 56"))
    #expect(session.line(3).hasSuffix("inspire      – → 17"))
  }

  @Test("with a row for it the foot says the halves of the chosen axis in a sentence")
  func sentence() {
    var session = lines(rows: 25)
    #expect(
      session.picture().contains(
        " people, first six weeks: direct 8, inspire 0; last six: direct 10, inspire 17.\n"))
    session.press(.down, .down, .down, .character("w"))
    #expect(
      session.picture().contains(
        " horizon, first 26 weeks: no entry; last 26: plan 5, envision 2.\n"))
    #expect(session.line(22).hasSuffix(" up to 6 a week"))
    #expect(!lines(rows: 24).picture().contains("last six:"))
  }

  @Test("the arrows choose a week, which is named with its counts, and Enter lists its sentences")
  func points() {
    var session = lines()
    #expect(session.picture().contains(" Week 47, 16 to 22 November 2026: leader's inspire 4"))
    session.press(.right)
    #expect(session.model.trends.age == 0)
    session.press(.left)
    #expect(
      session.picture().contains(
        " Week 46, 9 to 15 November 2026: leader's inspire 4, manager's direct 2."))
    session.press(.enter)
    #expect(session.line(2) == " people: 6 sentences in week 46")
    session.press(.character("f"), .character("n"))
    #expect(session.picture().contains(" wrong\n"))
    session.press(.enter)
    #expect(session.model.tab == .journal)
    session.press(.character("3"), .escape, .pageUp, .pageUp, .pageUp)
    #expect(session.model.trends.age == 11)
    #expect(session.picture().contains("no entry."))
    session.press(.enter)
    #expect(session.status == "No sentence stands behind this point.")
  }

  @Test("w goes from bars to twelve weeks, to the year, and back")
  func spans() {
    var session = lines()
    #expect(session.model.trends.span == .twelveWeeks)
    session.press(.character("w"))
    #expect(session.line(2).hasPrefix(" 52 weeks   first 26 weeks "))
    for _ in 0..<60 { session.press(.left) }
    #expect(session.model.trends.age == 51)
    session.press(.character("w"))
    #expect(session.model.trends.span == .bars)
    session.press(.character("w"), .escape)
    #expect(session.model.trends.span == .bars)
    #expect(session.model.trends.age == 0)
  }

  @Test("at 40 by 12 the counts of all axes stand beside the lines of the chosen one")
  func small() {
    var session = lines(rows: 12, columns: 40)
    #expect(
      session.picture() == """
         1  2  3 Trends  4  5        Sun 22 Nov
         12 weeks   manager leader
         ^people      8 → 10  0 → 17
         authority   0 → 0   0 → 0          ⣶⣶⣶
         growth      0 → 0   0 → 0         ⢠⣿⣿⣿
         horizon     0 → 5   0 → 2    ⣀ ⢀⣀⣧⣸⣿⣿⣿
         risk        0 → 1   0 → 2    ⠉ ⢸⣿⣿⣿⠉⣿⠏
         measure     6 → 0   0 → 0      ⢸⣿⣿⡟ ⠘
         conduct     0 → 0   0 → 0      ⠸⠿⠿⠇
         ownership   0 → 3   0 → 2
         Week 47: direct 0, inspire 4
         ← week  Esc bars  ? keys  q quit
        """)
    session.press(.down, .down, .down)
    #expect(session.picture().contains("^horizon"))
    #expect(session.line(10) == " Week 47: plan 5, envision 0")
    session.press(.enter)
    #expect(session.line(1) == " horizon: 5 sentences in week 47")
  }

  @Test("at 60 by 20 the table has words for the chosen axis below it")
  func low() {
    var session = lines(rows: 20, columns: 60)
    session.press(.down, .left)
    #expect(
      session.picture() == """
         baton   1 Today  2 Journal  3 Trends  4 Review  5 Promises
        ────────────────────────────────────────────────────────────
         12 weeks   manager leader   first six      last six
         people      8 → 10  0 → 17
         ^authority   0 → 0   0 → 0
         growth      0 → 0   0 → 0
         horizon     0 → 5   0 → 2      ⢀⡀      ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
         risk        0 → 1   0 → 2      ⠈⠁      ⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉
         measure     6 → 0   0 → 0
         conduct     0 → 0   0 → 0

         ownership   0 → 3   0 → 2

         Week 46: nothing on authority in 8 entries.
         authority, first six weeks: command 0, influence 0; last
         six: command 0, influence 0.

         This is what you wrote, not what they saw.
        ────────────────────────────────────────────────────────────
         Enter sentences  ← week  w span  Esc bars  ? keys  q quit
        """)
  }

  @Test("at 40 columns all axes have their counts, and a year is one axis with its own")
  func narrow() {
    var session = lines(rows: 24, columns: 40)
    #expect(session.line(2) == " 12 weeks   first 6  last 6")
    #expect(session.line(3).hasSuffix("0 → 17"))
    #expect(session.line(19).hasSuffix("0 → 3"))
    session.press(.character("w"), .down)
    #expect(session.line(3).hasPrefix(" authority"))
    #expect(!session.picture().contains("ownership"))
    #expect(session.picture().contains(" command"))
    #expect(session.picture().contains(" authority, first 26 weeks: no entry;"))
  }

  @Test("a gap is no zero: a week with entries but no vote has a line on the middle")
  func gaps() {
    let world = World()
    world.vote(1, .plan, weeksAgo: 0)
    world.vote(1, .plan, weeksAgo: 2)
    world.vote(1, .plan, weeksAgo: 3)
    let session = lines(world)
    let people = session.line(3).trimmingWhitespace().dropFirst("people".count).filter { $0 != " " }
    #expect(people == "⣀⣀⣀⣀⡀⣀inspire–→0")
    // Two weeks that are joined, one point alone.
    #expect(session.line(3).contains("⣀ "))
  }

  @Test("in ASCII the areas keep their heights")
  func ascii() {
    let buffer = lines().frame.buffer
    func row(_ row: Int) -> String {
      (0..<80).map { buffer[row, $0].ascii }.joined()
    }
    for height in ["_____", "===", "#####"] { #expect(row(3).contains(height), "\(height)") }
    for height in ["###", "==", "''''"] { #expect(row(4).contains(height), "\(height)") }
    #expect(row(3).trimmingWhitespace().hasSuffix("inspire      0 > 17"))
    #expect((0..<24).allSatisfy { row($0).utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    #expect(!(3..<20).contains { row($0).contains("?") })
  }

  @Test("no size traps, whatever is chosen")
  func everySize() {
    for rows in [12, 13, 16, 20, 24, 33, 60] {
      for columns in [40, 41, 64, 72, 80, 96, 120, 200] {
        var session = lines(rows: rows, columns: columns)
        for keys in [[Key.left], [.down, .down], [.character("w")], [.enter], [.escape]] {
          for key in keys { session.press(key) }
          let cursor = session.frame.cursor
          #expect(cursor.map { $0.row < rows && $0.column < columns } ?? true)
        }
      }
    }
  }
}
