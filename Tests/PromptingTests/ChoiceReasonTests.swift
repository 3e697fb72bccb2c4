import Journal
import Testing

@testable import Prompting

@Suite struct ChoiceReasonTests {
  @Test("each reason has its code and its line")
  func lines() {
    let cases: [(ChoiceReason, String, String)] = [
      (.first, "FIRST", "The first one. A few plain sentences are enough."),
      (.returning, "RETURN", "A fresh page. One thing worth keeping is enough."),
      (.day(.monday, .intention), "DAY", "Monday: one intention."),
      (.day(.thursday, .review), "DAY", "Thursday: one look back."),
      (
        .wait(theme: "Creating leaders", prompts: 19), "WAIT",
        "\"Creating leaders\" has not come up for 19 prompts."
      ),
      (.wait(theme: "Trust", prompts: 1), "WAIT", "\"Trust\" has not come up for 1 prompt."),
      (.wait(theme: "Trust", prompts: nil), "WAIT", "\"Trust\" has not come up yet."),
      (
        .wait(theme: nil, prompts: 3), "WAIT",
        "Your own questions have not come up for 3 prompts."
      ),
      (.open, "OPEN", "An open one. It is aimed at nothing."),
      (.new, "NEW", "You have not had this one."),
      (.again(days: 63), "AGAIN", "You last had this one 63 days ago."),
      (.again(days: 1), "AGAIN", "You last had this one yesterday."),
      (.again(days: nil), "AGAIN", "You have had this one before."),
      (.swap(choice: 2), "SWAP", "Your second choice for today."),
      (.swap(choice: 3), "SWAP", "Your third choice for today."),
    ]
    for (reason, code, line) in cases {
      #expect(reason.code == code)
      #expect(reason.line == line)
    }
  }

  @Test("a line has 76 characters at most, however long the title")
  func length() {
    for count in 0...200 {
      for prompts in [nil, 1, 19, 123_456, Int.max] {
        let title = String(repeating: "é", count: count)
        let line = ChoiceReason.wait(theme: title, prompts: prompts).line
        #expect(line.count <= ChoiceReason.longestLine)
        #expect(line.contains("\"\(title)\"") || line.contains("é…\""))
      }
    }
  }

  @Test("what a line says is what the ledger says")
  func truth() {
    let library = PromptLibrary.builtIn()
    var days = OpenedDays(library)
    for offset in 0..<500 where offset < 200 || offset > 215 {
      days.open(monday.advanced(by: offset), swaps: offset % 11 == 3 ? 2 : 0)
    }
    var codes: [String: Int] = [:]
    for (choice, day, before) in days.choices {
      #expect(choice.served.reasonText.count <= ChoiceReason.longestLine)
      codes[choice.reason.code, default: 0] += 1
      let shown = before.first { $0.choices.contains { $0.prompt.id == choice.prompt.id } }
      switch choice.reason {
      case .first: #expect(before.isEmpty)
      case .returning:
        #expect((before.first?.day.distance(to: day) ?? 0) >= PromptChooser.absence)
      case .day(let weekday, _): #expect(weekday == day.weekday)
      case .wait(let title, let prompts):
        let theme = choice.prompt.theme
        #expect(title == theme.flatMap { library.theme($0)?.title })
        // As the reader of the line would count: the days back to the last one with the theme.
        let seen = before.firstIndex { $0.choices.contains { $0.prompt.theme == theme } }
        #expect(prompts == seen)
        #expect(prompts != 0)
      case .open: #expect(choice.prompt.axis == nil)
      case .new: #expect(shown == nil)
      case .again(let ago): #expect(ago == shown?.day.distance(to: day))
      case .swap: Issue.record("a first choice is no swap")
      }
    }
    for code in ["FIRST", "RETURN", "DAY", "WAIT", "OPEN", "NEW", "AGAIN"] {
      #expect(codes[code] ?? 0 > 0, "\(code)")
    }
  }

  @Test("the same reason does not come twice running, but for the last day of a week and the first")
  func variety() {
    let library = PromptLibrary.builtIn()
    var days = OpenedDays(library)
    for offset in 0..<60 where monday.advanced(by: offset).weekday < .saturday {
      days.open(monday.advanced(by: offset))
    }
    let codes = days.choices.map(\.choice.reason.code)
    #expect(zip(codes, codes.dropFirst()).count { $0 == $1 && $0 != "DAY" } == 0)
  }
}
