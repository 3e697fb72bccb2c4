import Journal
import Testing

@testable import Trends

@Suite struct EvidenceTests {
  let window = TrendWindow(through: day("2026-11-20"))
  let some = entries(
    """
    2026-10-23 empower
    2026-10-24 empower
    2026-11-18 micromanage plan empower
    2026-11-18 ?empower -micromanage
    2026-11-18 +empower ~micromanage
    2026-11-21 empower
    """)

  /// As `entry behavior quote`.
  private func lines(_ evidence: [Evidence]) -> [String] {
    evidence.map { piece in
      let index = some.firstIndex { $0.id == piece.entry } ?? -1
      return "\(index) \(piece.behavior) \(piece.quote)"
    }
  }

  @Test("evidence is newest first, in the order of the text within an entry")
  func order() {
    #expect(
      lines(window.evidence(axis: .ownership, entries: some)) == [
        "4 empower quote 0", "4 micromanage quote 1", "2 micromanage quote 0", "2 empower quote 2",
        "1 empower quote 0",
      ])
  }

  @Test("one side has the sentences of that side only")
  func sides() {
    for axis in Axis.allCases {
      let all = window.evidence(axis: axis, entries: some)
      for side in Side.allCases {
        let one = window.evidence(axis: axis, side: side, entries: some)
        #expect(one == all.filter { $0.behavior.side == side })
      }
      #expect(all.allSatisfy { $0.behavior.axis == axis && $0.origin != .rejected })
    }
  }

  @Test("there is evidence for every vote of a bar and for nothing else")
  func votes() {
    for shift in 0..<40 {
      let window = TrendWindow(through: day("2026-10-20").advanced(by: shift))
      let bars = window.bars(of: some)
      for axis in Axis.allCases {
        for side in Side.allCases {
          let found = Set(window.evidence(axis: axis, side: side, entries: some).map(\.entry))
          #expect(found.count == bars[axis].total.blocks(side))
        }
      }
    }
  }

  @Test("a sentence edited since stands at the end of its entry, with its quote")
  func edited() {
    var list = some
    list[2].tags[0].span = nil
    let found = window.evidence(axis: .ownership, entries: [list[2]])
    #expect(found.map(\.behavior) == [.empower, .micromanage])
    #expect(found.map(\.span) == [20..<29, nil])
    #expect(found.map(\.quote) == ["quote 2", "quote 0"])
  }

  @Test("evidence carries place, origin and fit")
  func parts() {
    var list = some
    list[1].tags[0].fit = .yes
    let found = window.evidence(axis: .ownership, side: .leader, entries: [list[1]])
    #expect(
      found == [
        Evidence(
          entry: list[1].id, day: day("2026-10-24"), behavior: .empower, origin: .confirmed,
          quote: "quote 0", span: 0..<9, fit: .yes)
      ])
  }
}
