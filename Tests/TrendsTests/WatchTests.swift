import Journal
import Testing

@testable import Trends

@Suite struct WatchTests {
  private func watch(_ notation: String, fits: [Int: Fit] = [:]) -> Watch {
    var found = entries(notation)
    for (index, fit) in fits {
      for place in found[index].tags.indices { found[index].tags[place].fit = fit }
    }
    return Watch(through: day("2026-11-22"), entries: found)
  }

  @Test("two entries on two days are seen; one day, one entry and old ones are not")
  func seen() {
    #expect(watch("2026-11-09 micromanage\n2026-11-22 micromanage").state == .seen)
    #expect(watch("2026-11-22 micromanage\n2026-11-22 micromanage").state == .quiet)
    #expect(watch("2026-11-08 micromanage\n2026-11-22 micromanage").state == .quiet)
    #expect(watch("2026-11-22 micromanage").state == .quiet)
    #expect(watch("2026-11-21 -micromanage\n2026-11-22 ?micromanage").state == .quiet)
    #expect(watch("").state == .quiet)
  }

  @Test("two in each of two weeks running are sustained")
  func sustained() {
    let both = """
      2026-11-09 micromanage
      2026-11-15 micromanage
      2026-11-16 micromanage
      2026-11-22 micromanage
      """
    #expect(watch(both).state == .sustained)
    // The same four, three of them in one week.
    #expect(watch(both.replacing("11-15", with: "11-16")).state == .seen)
  }

  @Test("it lasts for as many times seven days as each hold two entries, up to the last day")
  func lasting() {
    let days = ["10-25", "10-31", "11-01", "11-07", "11-08", "11-14", "11-15", "11-21"]
    let found = entries(days.map { "2026-\($0) micromanage" }.joined(separator: "\n"))
    for (through, weeks) in [
      ("2026-11-21", 4), ("2026-11-22", 0), ("2026-11-20", 3), ("2026-11-07", 2),
      ("2026-11-28", 0),
    ] {
      for wanted in 1...6 {
        let lasts = Watch.isSustained(weeks: wanted, through: day(through), entries: found)
        #expect(lasts == (wanted <= weeks), "\(wanted) weeks up to \(through)")
        #expect(
          Watch.isSustained(weeks: wanted, through: day(through), entries: found.reversed())
            == lasts)
      }
    }
    for weeks in [0, -1] {
      #expect(!Watch.isSustained(weeks: weeks, through: day("2026-11-21"), entries: found))
    }
  }

  @Test("what was right for its moment leaves the watch, and stays among the hand-overs")
  func fit() {
    let notation = """
      2026-11-10 micromanage
      2026-11-12 empower
      2026-11-20 micromanage empower
      """
    #expect(watch(notation).state == .seen)
    for fit in [Fit.no, .unsure] { #expect(watch(notation, fits: [0: fit]).state == .seen) }
    let left = watch(notation, fits: [0: .yes])
    #expect(left.state == .quiet)
    #expect((left.handOvers, left.withChecking) == (3, 1))
    #expect(left.sentences.map(\.day.iso) == ["2026-11-20"])
    #expect(left.sentences.map(\.behavior) == [.micromanage])
  }
}
