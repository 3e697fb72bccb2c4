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

  @Test("each axis is two lines of counts that diverge, and weeks without entries are a gap")
  func twelveWeeks() {
    var session = lines()
    session.press(.left)
    #expect(
      session.line(2) == " 12 weeks to week 47 · up to 6 a week · leader up, manager down")
    #expect(
      session.line(3)
        == " people           ⢀             ⣀⣀⣀⣀⣀⣀⣀⠤⠤⠤⠤⢄⣀⣀⣀⠤⠤⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒^⠒⠒⠒⠒⠒    inspire")
    #expect(
      session.line(4)
        == "                  ⠈             ⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠒⠒⠉⠉⠉⠉⠉⠉⠉⠉⠒⠒⠒⠒⠊⠉⠉    direct")
    #expect(session.line(17).isEmpty)
    #expect(session.line(18).hasPrefix(" ownership"))
    #expect(!session.picture().contains("%"))
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
    #expect(session.line(2).hasPrefix(" 52 weeks to week 47"))
    for _ in 0..<60 { session.press(.left) }
    #expect(session.model.trends.age == 51)
    session.press(.character("w"))
    #expect(session.model.trends.span == .bars)
    session.press(.character("w"), .escape)
    #expect(session.model.trends.span == .bars)
    #expect(session.model.trends.age == 0)
  }

  @Test("at 40 by 12 the chosen axis stands alone, and the arrows change it")
  func small() {
    var session = lines(rows: 12, columns: 40)
    #expect(session.line(2).hasPrefix(" people"))
    #expect(session.picture().contains("Week 47: leader's inspire 4"))
    #expect(!session.picture().contains("horizon"))
    session.press(.down, .down, .down)
    #expect(session.line(2).hasPrefix(" horizon"))
    #expect(session.picture().contains("manager's plan 5"))
    session.press(.enter)
    #expect(session.line(1) == " horizon: 5 sentences in week 47")
  }

  @Test("a gap is no zero: a week with entries but no vote has a line on the middle")
  func gaps() {
    let world = World()
    world.vote(1, .plan, weeksAgo: 0)
    world.vote(1, .plan, weeksAgo: 2)
    world.vote(1, .plan, weeksAgo: 3)
    let session = lines(world)
    let people = session.line(3).trimmingWhitespace().dropFirst("people".count).filter { $0 != " " }
    #expect(people.hasSuffix("inspire"))
    // Two weeks that are joined, one point alone.
    #expect(people.hasPrefix("⢀⣀⣀⣀⣀") || people.hasPrefix("⣀⣀⣀⣀"))
    #expect(session.line(3).contains("⣀ "))
  }

  @Test("in ASCII the lines keep their heights")
  func ascii() {
    let buffer = lines().frame.buffer
    func row(_ row: Int) -> String {
      (0..<80).map { buffer[row, $0].ascii }.joined()
    }
    #expect(row(3).contains("_____"))
    #expect(row(3).contains("-----"))
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
