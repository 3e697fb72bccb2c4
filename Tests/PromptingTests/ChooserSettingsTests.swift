import Journal
import Testing

@testable import Prompting

@Suite struct ChooserSettingsTests {
  /// A week from Monday: `i` for intention, `r` for review, `-` for any day.
  private func week(_ working: Set<Weekday>) -> String {
    let settings = ChooserSettings(workingDays: working)
    return (0..<7).map { offset in
      switch settings.slot(of: monday.advanced(by: offset)) {
      case .intention: "i"
      case .review: "r"
      default: "-"
      }
    }.joined()
  }

  @Test("the working week begins after its longest rest")
  func slots() {
    let all = Set(Weekday.allCases)
    #expect(week(ChooserSettings.defaultWorkingDays) == "i---r--")
    #expect(week([.sunday, .monday, .tuesday, .wednesday, .thursday]) == "---r--i")
    #expect(week([.monday, .tuesday, .thursday, .friday]) == "i---r--")
    #expect(week([.wednesday, .thursday]) == "--ir---")
    #expect(week([.saturday, .sunday]) == "-----ir")
    #expect(week(all) == "i-----r")
    #expect(week(all.subtracting([.wednesday])) == "-r-i---")
    #expect(week([.tuesday]) == "-------")
    #expect(week([]) == "-------")
  }

  @Test("a wider audience can be asked all that a narrower one can")
  func audiences() {
    let sets = Audience.allCases.map(\.needsMet)
    for (wide, narrow) in zip(sets, sets.dropFirst()) { #expect(wide.isStrictSuperset(of: narrow)) }
  }
}
