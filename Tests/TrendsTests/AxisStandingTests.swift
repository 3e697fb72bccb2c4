import Journal
import Testing

@testable import Trends

@Suite struct AxisStandingTests {
  /// A standing of leader's and manager's votes: all, open, and both of the window before.
  private func standing(
    _ count: (Int, Int), open: (Int, Int) = (0, 0), before: (Int, Int) = (0, 0),
    openBefore: (Int, Int) = (0, 0), target: TargetPosition? = nil, axis: Axis = .risk
  ) -> AxisStanding {
    func votes(_ pair: (Int, Int)) -> AxisCount {
      AxisCount(axis: axis, leader: pair.0, manager: pair.1)
    }
    return AxisStanding(
      count: votes(count), open: votes(open), before: votes(before),
      openBefore: votes(openBefore), target: target)
  }

  @Test("what may be shown grows with the votes")
  func amounts() {
    let amounts = (0...12).map { standing(($0, 0)).amount }
    #expect(
      amounts == [.silent, .few, .few, .few] + Array(repeating: .counts, count: 6) + [
        .share, .share, .share,
      ])
    #expect((0..<10).allSatisfy { standing(($0, 0)).tenths == nil })
    #expect(standing((7, 3)).tenths == 7)
    #expect(standing((7, 3), axis: .ownership).tenths == nil)
  }

  @Test("off target only where the strict interval says so and open entries agree")
  func offTarget() {
    // 1 of 16 lies below .5 even with the strict interval, 3 of 10 does not.
    #expect(standing((1, 15), open: (1, 5), target: .even).offTarget == .manager)
    #expect(standing((15, 1), open: (5, 1), target: .even).offTarget == .leader)
    #expect(standing((3, 7), open: (1, 5), target: .even).offTarget == nil)
    // Open entries that lie on the other side, or are too few to say, forbid it.
    #expect(standing((1, 15), open: (5, 1), target: .even).offTarget == nil)
    #expect(standing((1, 15), open: (0, 3), target: .even).offTarget == nil)
    // Without a target, with fewer than ten votes, and on the axis without balance: nothing.
    #expect(standing((1, 15), open: (1, 5)).offTarget == nil)
    #expect(standing((0, 9), open: (0, 9), target: .even).offTarget == nil)
    #expect(standing((0, 30), open: (0, 9), target: .even, axis: .ownership).offTarget == nil)
  }

  @Test("a change needs both windows, the strict interval and the open entries")
  func change() {
    let large = ((18, 2), (2, 18))
    func moved(_ open: (Int, Int), _ openBefore: (Int, Int)) -> Side? {
      standing(large.0, open: open, before: large.1, openBefore: openBefore).change
    }
    #expect(moved((4, 1), (1, 4)) == .leader)
    #expect(moved((1, 4), (4, 1)) == nil)
    #expect(moved((3, 0), (1, 4)) == nil)
    #expect(moved((4, 1), (0, 3)) == nil)
    #expect(
      standing((2, 18), open: (1, 4), before: (18, 2), openBefore: (4, 1)).change == .manager)
    // 8 of 12 against 4 of 12 is within what chance does.
    #expect(standing((8, 4), open: (4, 1), before: (4, 8), openBefore: (1, 4)).change == nil)
    #expect(standing((11, 0), open: (9, 0), before: (0, 20), openBefore: (0, 9)).change == nil)
  }

  @Test("parts that rise while the whole falls are no change")
  func simpson() {
    // Aimed 1 of 4 and open 12 of 16, then aimed 5 of 14 and open 5 of 6: both rose, and the whole
    // fell from 65% to 50% because more was asked.
    let standing = standing((10, 10), open: (5, 1), before: (13, 7), openBefore: (12, 4))
    #expect(standing.change == nil)
    // The same with a hundred times the entries, where the fall is beyond chance.
    let huge = AxisStanding(
      count: AxisCount(axis: .risk, leader: 1000, manager: 1000),
      open: AxisCount(axis: .risk, leader: 500, manager: 100),
      before: AxisCount(axis: .risk, leader: 1300, manager: 700),
      openBefore: AxisCount(axis: .risk, leader: 1200, manager: 400))
    #expect(huge.change == nil)
  }

  @Test("windows are four weeks by the civil day, and open entries stand apart")
  func windows() {
    let standings = AxisStanding.standings(
      through: day("2026-11-22"),
      entries: entries(
        """
        2026-09-27 venture
        2026-09-28 venture open
        2026-10-25 safeguard
        2026-10-26 venture open
        2026-11-22 venture safeguard
        2026-11-23 venture
        """), targets: [.risk: .even, .ownership: .even])
    #expect(standings.map(\.axis) == Axis.allCases)
    let risk = standings.filter { $0.axis == .risk }
    #expect(risk.flatMap { table([$0.count, $0.open]) } == ["risk 1/0/1", "risk 1/0/0"])
    #expect(risk.flatMap { table([$0.before, $0.openBefore]) } == ["risk 1/1/0", "risk 1/0/0"])
    #expect(risk.map(\.target) == [.even])
    #expect(standings.filter { $0.axis == .ownership }.map(\.target) == [nil])
  }

  @Test("one finding at most: the largest change before the largest distance")
  func finding() {
    let off = standing((1, 15), open: (1, 5), target: .even, axis: .people)
    let further = standing((1, 29), open: (1, 5), target: .moreLeader, axis: .growth)
    let changed = standing(
      (18, 2), open: (4, 1), before: (2, 18), openBefore: (1, 4), axis: .measure)
    let quiet = standing((5, 5), axis: .conduct)
    #expect(Finding.first(among: [off, further, changed]) == .changed(.measure, towards: .leader))
    #expect(Finding.first(among: [off, further]) == .offTarget(.growth, towards: .manager))
    #expect(Finding.first(among: [quiet]) == nil)
    #expect(Finding.first(among: [AxisStanding]()) == nil)
  }
}
