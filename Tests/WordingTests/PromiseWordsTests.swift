import Journal
import Testing
import Wording

@Suite struct PromiseWordsTests {
  static let plans: [(condition: String, action: String, sentence: String)] = [
    ("the demo slips", "I ask first", "If the demo slips, then I ask first."),
    ("If the demo slips,", "then I ask first.", "If the demo slips, then I ask first."),
    ("  the demo slips.  ", " do I ask first? ", "If the demo slips, then do I ask first?"),
    ("iffy news comes", "thence I go", "If iffy news comes, then thence I go."),
  ]

  @Test("an if–then is one sentence, and no word is said twice", arguments: plans)
  func plan(condition: String, action: String, sentence: String) {
    #expect(PromiseWords.sentence(condition: condition, action: action) == sentence)
  }

  @Test("a day is named, and no days are counted")
  func due() throws {
    let today = try #require(Day(iso: "2026-11-22"))
    let lines = ["2026-11-22", "2026-11-23", "2026-11-20", "2027-01-04"].map {
      PromiseWords.due(Day(iso: $0), today: today)
    }
    #expect(lines == ["due today", "due tomorrow", "due Fri 20 Nov", "due Mon 4 Jan 2027"])
    #expect(PromiseWords.due(nil, today: today) == "no date")
  }

  @Test("once it is saved a promise names its day, and how often it was asked about in words")
  func saved() throws {
    let today = try #require(Day(iso: "2026-11-22"))
    #expect(PromiseWords.saved(nil, today: today) == "The promise is saved, with no date.")
    #expect(PromiseWords.saved(today, today: today) == "The promise is saved, due today.")
    #expect(
      (0...4).map(PromiseWords.asked) == [
        nil, "asked about once", "asked about twice", "asked about three times",
        "asked about 4 times",
      ])
    let other = try #require(Day(iso: "2025-12-31"))
    #expect(PromiseWords.day(other, today: today) == "Wed 31 Dec 2025")
  }

  @Test("the writer's mark decides what follows, else the prompt")
  func followUp() {
    #expect(FollowUpWords.line(feeling: .well, next: "Next?") == FollowUpWords.well)
    #expect(FollowUpWords.line(feeling: .hard, next: "Next?") == FollowUpWords.hard)
    #expect(FollowUpWords.line(feeling: nil, next: "Next?") == "Next?")
    #expect(FollowUpWords.line(feeling: nil, next: nil) == nil)
  }
}
