import Journal
import Testing

@testable import Prompting

@Suite struct RhythmTests {
  private func own(_ id: String, _ rhythm: Rhythm) -> Prompt {
    var prompt = sound(id, theme: nil)
    (prompt.every, prompt.isOwn, prompt.pack) = (rhythm, true, .own)
    return prompt
  }

  private func opened(_ own: [Prompt], count: Int) -> OpenedDays {
    let builtIn = PromptLibrary.builtIn()
    var days = OpenedDays(
      PromptLibrary(themes: builtIn.themes, prompts: builtIn.prompts + own))
    days.openWorkingDays(0..<count)
    return days
  }

  @Test("a rhythm is read from its words and gives them back")
  func words() {
    for words in [["mon"], ["tue", "sun"], ["month"]] { #expect(Rhythm(words)?.words == words) }
    #expect(Rhythm(["FRI", "Mon", "fri"])?.words == ["mon", "fri"])
    for words in [[], ["someday"], ["mon", "month"], ["month", "month"], ["monday"], [""]] {
      #expect(Rhythm(words) == nil, "\(words)")
    }
  }

  @Test("once a month is the first working day, wherever it falls")
  func month() {
    let settings = ChooserSettings.defaultWorkingDays
    func days(_ working: Set<Weekday>) -> [String] {
      (0..<90).map { monday.advanced(by: $0) }
        .filter { Rhythm.firstWorkingDayOfMonth.falls(on: $0, workingDays: working) }.map(\.iso)
    }
    #expect(days(settings) == ["2026-02-02", "2026-03-02", "2026-04-01"])
    #expect(days([.thursday]) == ["2026-02-05", "2026-03-05", "2026-04-02"])
    #expect(days([]) == ["2026-02-01", "2026-03-01", "2026-04-01"])
  }

  @Test("a prompt with a rhythm comes on its day and on no other, and says so")
  func weekly() {
    let days = opened([own("own", .weekdays([.wednesday]))], count: 35)
    for (choice, day, _) in days.choices {
      #expect((choice.reference.id == PromptID("own")) == (day.weekday == .wednesday))
      guard choice.kind == .rhythm else { continue }
      #expect(choice.reason.line == "You asked for this every Wednesday.")
    }
  }

  @Test("at most two of any five days, and of two that fall on one day the one longer not seen")
  func limits() {
    let every = Rhythm.weekdays(Set(Weekday.allCases))
    let days = opened([own("own-a", every), own("own-b", every)], count: 60)
    let kinds = days.choices.map { $0.choice.kind == .rhythm }
    for start in 0..<(kinds.count - 4) { #expect(kinds[start..<start + 5].count { $0 } == 2) }
    let ids = days.choices.filter { $0.choice.kind == .rhythm }.map(\.choice.reference.id.text)
    #expect(ids.prefix(4) == ["own-a", "own-b", "own-a", "own-b"])
  }

  @Test("a prompt with a rhythm is no other choice of the day")
  func swaps() {
    let own = own("own", .weekdays([.sunday]))
    let chooser = PromptChooser(library: PromptLibrary(prompts: [own, sound("a")]), salt: 1)
    let today = served("a", theme: "letting-go", on: monday)
    #expect(chooser.another(for: today, in: Situation()) == nil)
  }
}
