import Journal
import Testing

@testable import Prompting

@Suite struct PromptLintTests {
  private func rules(_ change: (inout Prompt) -> Void) -> [LintRule] {
    var prompt = sound("sound-01")
    change(&prompt)
    return PromptLint.findings(in: prompt).map(\.rule)
  }

  @Test("a sound prompt has no finding")
  func clean() { #expect(rules { _ in } == []) }

  @Test("each rule of a prompt finds what breaks it, and nothing else does")
  func singleRules() {
    let long = "Did you " + String(repeating: "a", count: 160) + "?"
    let cases: [((inout Prompt) -> Void, LintRule)] = [
      ({ $0.id = PromptID("Not a name") }, .name),
      ({ $0.id = PromptID("") }, .name),
      ({ $0.text = " What did you do?" }, .spelling(.text)),
      ({ $0.text = "What did  you do?" }, .spelling(.text)),
      ({ $0.text = "What did\nyou do?" }, .spelling(.text)),
      ({ $0.text = "What did\u{202E}you do?" }, .spelling(.text)),
      ({ $0.next = "" }, .spelling(.next)),
      ({ $0.text = long }, .length(.text, characters: long.count)),
      ({ $0.next = long }, .length(.next, characters: long.count)),
      ({ $0.text = "What did you do? When? Where?" }, .questions(.text, count: 3)),
      ({ $0.text = "What did you do" }, .ending),
      ({ $0.text = "What happened in the youth club?" }, .secondPerson),
      ({ $0.text = "Why did you do that?" }, .phrase(.text, .whyDidYou)),
      ({ $0.text = "Why didn’t you do that?" }, .phrase(.text, .whyDidYouNot)),
      ({ $0.text = "What should have been your answer?" }, .phrase(.text, .shouldHave)),
      ({ $0.text = "What do you ALWAYS do?" }, .phrase(.text, .always)),
      ({ $0.text = "What do you never do?" }, .phrase(.text, .never)),
      ({ $0.text = "Where were you failing?" }, .phrase(.text, .fail)),
      ({ $0.next = "What failed?" }, .phrase(.next, .fail)),
      ({ $0.axis = .risk }, .axisAndLean),
      ({ $0.lean = .both }, .axisAndLean),
      ({ ($0.axis, $0.lean) = (.ownership, .manager) }, .ownershipLean),
      ({ $0.depth = 0 }, .depth(0)),
      ({ $0.depth = 5 }, .depth(5)),
      ({ $0.minutes = 6 }, .minutes(6)),
      ({ $0.days = [] }, .noDay),
      ({ $0.days = [.return] }, .returnIsLight),
      ({ ($0.days, $0.depth) = ([.intention], 4) }, .intentionIsNotDeep),
    ]
    for (change, rule) in cases { #expect(rules(change) == [rule], "\(rule)") }
  }

  @Test("each rule of a library finds what breaks it")
  func libraryRules() {
    let whole = PromptLibrary.builtIn()
    func without(_ isOut: (Prompt) -> Bool) -> [LintRule] {
      let library = PromptLibrary(
        themes: whole.themes, packs: whole.packs, prompts: whole.prompts.filter { !isOut($0) })
      return PromptLint.findings(in: library).map(\.rule)
    }
    let theme = ThemeID("trust")
    let cases: [((Prompt) -> Bool, LintRule)] = [
      ({ $0.theme == theme }, .theme(theme, .prompts, count: 0, least: 12)),
      (
        { $0.theme == ThemeID("letting-go") },
        .theme(ThemeID("letting-go"), .prompts, count: 0, least: 16)
      ),
      ({ $0.pack == .standard }, .library(.prompts, count: 0, least: 144)),
      (
        { $0.pack == PackID("remote") }, .pack(PackID("remote"), count: 0, least: 8)
      ),
      ({ $0.theme == theme && $0.depth < 3 }, .theme(theme, .gentle, count: 0, least: 4)),
      ({ $0.theme == theme && $0.isOpen }, .theme(theme, .open, count: 0, least: 1)),
      ({ $0.theme == theme && $0.tone == .win }, .theme(theme, .win, count: 0, least: 1)),
      ({ $0.days.contains(.review) }, .slot(.review, .prompts, count: 0, least: 12)),
      ({ $0.days.contains(.intention) }, .slot(.intention, .themes, count: 0, least: 6)),
      (
        { $0.days.contains(.intention) && $0.isOpen },
        .slot(.intention, .open, count: 0, least: 3)
      ),
      (
        { $0.days.contains(.review) && $0.tone == .win }, .slot(.review, .win, count: 0, least: 3)
      ),
      ({ $0.days.contains(.any) }, .slot(.any, .prompts, count: 0, least: 12)),
      ({ $0.days.contains(.return) }, .slot(.return, .prompts, count: 0, least: 4)),
      ({ $0.days.contains(.return) }, .slot(.return, .themes, count: 0, least: 3)),
      ({ $0.needs == .none }, .needsNone(percent: 0, least: 40)),
      ({ $0.axis == .measure && $0.lean == .manager }, .sideMissing(.measure, .manager)),
      ({ $0.axis == .ownership && $0.lean == .leader }, .sideMissing(.ownership, .leader)),
    ]
    for (isOut, rule) in cases { #expect(without(isOut).contains(rule), "\(rule)") }
  }

  @Test("themes and packs that are not there are missed")
  func missingParts() {
    let whole = PromptLibrary.builtIn()
    let library = PromptLibrary(
      themes: whole.themes.dropLast(), packs: whole.packs.dropLast(2), prompts: whole.prompts)
    let rules = PromptLint.findings(in: library).map(\.rule)
    #expect(rules.contains(.library(.themes, count: 11, least: 12)))
    #expect(rules.contains(.library(.packs, count: 4, least: 6)))
  }

  @Test("the same words with other marks are the same question")
  func sameText() {
    var copy = sound("copy")
    copy.text = sound("a").text.uppercased().replacing("?", with: " ?")
    let found = PromptLint.findings(in: PromptLibrary(prompts: [sound("a"), copy])).map(\.rule)
    #expect(found.contains(.sameText(as: PromptID("a"))))
  }

  @Test("a finding is one line that names place and measure")
  func sentences() {
    var prompt = sound("own-01")
    prompt.source = PromptSource(file: "own.toml", line: 4)
    prompt.depth = 9
    #expect(
      PromptLint.findings(in: prompt).map(\.sentence) == [
        "own.toml:4: own-01: depth is 9; it goes from 1 to 4."
      ])
    #expect(
      LintFinding(rule: .slot(.review, .win, count: 2, least: 3)).sentence
        == "day review has 2 prompts about a win; at least 3.")
  }
}
