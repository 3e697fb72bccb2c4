import Journal
import Testing

@testable import Prompting

@Suite struct ReasonFinderTests {
  private let wednesday = monday.advanced(by: 44)
  private let risk = ServedTraits(axis: .risk, isWin: false, depth: 1)

  private func prompt(
    _ id: String, theme: String, axis: Axis? = .measure, tone: Tone = .neutral
  ) -> Prompt {
    Prompt(
      id: PromptID(id), text: "What did you do?", theme: ThemeID(theme), axis: axis,
      lean: axis == nil ? nil : .leader, depth: 1, tone: tone)
  }

  /// A chooser of prompts among ten themes more, which are asked on Fridays only: with few themes
  /// each would soon have waited too long.
  private func chooser(_ prompts: [Prompt]) -> PromptChooser {
    let others = (0..<10).map { number in
      var other = prompt("friday-\(number)", theme: "friday-\(number)")
      other.days = [.review]
      return other
    }
    let all = prompts + others
    return PromptChooser(
      library: PromptLibrary(
        themes: Set(all.compactMap(\.theme)).map { Theme(id: $0, title: $0.text) },
        prompts: all), salt: 3)
  }

  /// Days before Wednesday with prompts of the themes given, the last one yesterday.
  private func past(_ themes: [String], _ traits: [ServedTraits?]? = nil) -> [ServedDay] {
    let traits = traits ?? Array(repeating: risk, count: themes.count)
    return zip(themes, traits).enumerated().map { place, item in
      served(
        "p\(place)", theme: item.0, on: wednesday.advanced(by: place - themes.count),
        traits: item.1)
    }
  }

  @Test("a gap is told with the plain counts of 28 days")
  func gap() {
    let library = [prompt("a", theme: "one", axis: .risk), prompt("b", theme: "two")]
    var situation = Situation(ledger: past(["x"]), targets: [.risk: .even, .measure: .even])
    situation.recent = (0..<6).map {
      WrittenEntry(
        day: wednesday.advanced(by: -$0 * 5), words: 50, votes: [.risk: $0 == 1 ? .both : .manager])
    }
    let choice = chooser(library).choose(for: wednesday, in: situation)
    #expect(choice?.prompt?.id == PromptID("a"))
    // The last of the six is 25 days old.
    #expect(choice?.reason.facts == ["votes": 6, "leader": 1, "manager": 6, "target": 50])
    #expect(choice?.reason.code == "GAP")

    // The same axis twice in five prompts is a nag; another axis would be none.
    situation.ledger = [
      served("q", theme: "x", on: wednesday.advanced(by: -1), traits: risk, code: "GAP")
    ]
    #expect(chooser(library).choose(for: wednesday, in: situation)?.prompt?.id == PromptID("a"))
    #expect(chooser(library).choose(for: wednesday, in: situation)?.reason.code != "GAP")
    let others = (1...4).map {
      served("o\($0)", theme: "x\($0)", on: wednesday.advanced(by: -$0))
    }
    situation.ledger =
      others.dropLast() + [
        served("q", theme: "x", on: wednesday.advanced(by: -4), traits: risk, code: "GAP")
      ]
    #expect(chooser(library).choose(for: wednesday, in: situation)?.reason.code != "GAP")
    situation.ledger =
      others + [served("q", theme: "x", on: wednesday.advanced(by: -5), traits: risk, code: "GAP")]
    #expect(chooser(library).choose(for: wednesday, in: situation)?.reason.code == "GAP")
    situation.ledger = [
      served(
        "q", theme: "x", on: wednesday.advanced(by: -1),
        traits: ServedTraits(axis: .people, isWin: false, depth: 1), code: "GAP")
    ]
    #expect(chooser(library).choose(for: wednesday, in: situation)?.reason.code == "GAP")
  }

  @Test("with fewer than four votes, or where the plain counts say otherwise, no gap is told")
  func quietGap() {
    let library = [prompt("a", theme: "one", axis: .risk), prompt("b", theme: "two")]
    func reason(_ entries: [(age: Int, vote: Vote)]) -> String? {
      let situation = Situation(
        ledger: past(["x"]),
        recent: entries.map {
          WrittenEntry(
            day: wednesday.advanced(by: -$0.age), words: 50, votes: [.risk: $0.vote])
        }, targets: [.risk: .even])
      let choice = chooser(library).choose(for: wednesday, in: situation)
      #expect(choice?.prompt?.id == PromptID("a"))
      return choice?.reason.code
    }
    let three = (0..<3).map { (age: $0, vote: Vote.manager) }
    #expect(reason(three) != "GAP")
    #expect(reason(three + [(age: 27, vote: .manager)]) == "GAP")
    #expect(reason(three + [(age: 28, vote: .manager)]) != "GAP")
    // New ones weigh more: a gap by weight, but three of six in plain counts.
    #expect(reason(three + (20...22).map { (age: $0, vote: Vote.leader) }) != "GAP")
  }

  @Test("what was chosen for the watch gives another reason")
  func watch() {
    let library = [
      prompt("a", theme: "one", axis: .ownership), prompt("b", theme: "two"),
      prompt("c", theme: "three"),
    ]
    let situation = Situation(
      ledger: past(["x"]),
      recent: (0..<9).map {
        WrittenEntry(
          day: wednesday.advanced(by: -$0), words: 50, votes: [.ownership: .manager],
          showsMicromanaging: true)
      })
    let choice = chooser(library).choose(for: wednesday, in: situation)
    #expect(choice?.prompt?.id == PromptID("a"))
    #expect(choice?.reason == .new)
  }

  @Test("a theme that waited too long says how long, unless it was seen as a swap since")
  func wait() {
    let library = ["a", "b", "c"].map { prompt($0, theme: $0) }
    let wins = Array(repeating: ServedTraits(axis: nil, isWin: true, depth: 1), count: 33)
    let themes = ["a"] + (0..<30).map { "x\($0)" } + ["b", "c"]
    var situation = Situation(ledger: past(themes, wins))
    let choice = chooser(library).choose(for: wednesday, in: situation)
    #expect(choice?.reason == .wait(theme: "a", prompts: 32, isFirst: false))

    situation.ledger.removeFirst()
    #expect(
      chooser(library).choose(for: wednesday, in: situation)?.reason
        == .wait(theme: "a", prompts: 32, isFirst: true))

    situation.ledger = past(themes, wins)
    situation.ledger[20].choices += served("s", theme: "a", on: wednesday).choices
    let seen = chooser(library).choose(for: wednesday, in: situation)
    #expect(seen?.prompt?.theme == ThemeID("a"))
    #expect(seen?.reason == .new)
  }

  @Test("after four without a win one comes and says so; hard ones are called hard")
  func win() {
    let tones: [Tone] = [.hard, .hard, .hard, .hard]
    let old = tones.enumerated().map { prompt("p\($0)", theme: "t\($0)", tone: $1) }
    let library = old + [prompt("a", theme: "one", tone: .win), prompt("b", theme: "two")]
    let plain = ServedTraits(axis: nil, isWin: false, depth: 1)
    var situation = Situation(
      ledger: past(["t0", "t1", "t2", "t3"], Array(repeating: plain, count: 4)))
    #expect(chooser(library).choose(for: wednesday, in: situation)?.reason == .win(hard: 4))
    let neutral = old.map { prompt($0.id.text, theme: $0.theme?.text ?? "") }
    let mixed = chooser(neutral + library.suffix(2))
    #expect(mixed.choose(for: wednesday, in: situation)?.reason == .win(hard: 0))
    // A win that came without score is one for the reader of the line.
    situation.ledger.append(
      served(
        "r", theme: "x", on: wednesday.advanced(by: -1), kind: .returning,
        traits: ServedTraits(axis: nil, isWin: true, depth: 1), code: "RETURN"))
    situation.ledger.removeAll { $0.choices.first?.prompt.id == PromptID("p3") }
    situation.ledger.append(
      served("p4", theme: "t3", on: wednesday.advanced(by: -5), traits: plain))
    let choice = mixed.choose(for: wednesday, in: situation)
    #expect(choice?.prompt?.id == PromptID("a"))
    #expect(choice?.reason.code != "WIN")
  }

  @Test("after four that were aimed one comes that is open, and says so")
  func open() {
    let wins = Array(repeating: ServedTraits(axis: .risk, isWin: true, depth: 1), count: 4)
    let library = [prompt("a", theme: "one", axis: nil), prompt("b", theme: "two")]
    let situation = Situation(ledger: past(["t0", "t1", "t2", "t3"], wins))
    #expect(chooser(library).choose(for: wednesday, in: situation)?.reason == .open)
  }

  @Test("a prompt that was fruitful comes again after a while, with its month")
  func fruit() {
    let library = [prompt("a", theme: "one"), prompt("b", theme: "two")]
    func reason(_ days: Int) -> ChoiceReason? {
      let answered = wednesday.advanced(by: -days)
      let situation = Situation(
        ledger: past(["x"]) + [served("a", theme: "x", on: answered)]
          + [served("b", theme: "x", on: answered)],
        answers: [
          PromptID("a"): PromptAnswers(
            count: 1, last: WrittenEntry(day: answered, words: 90, useful: .yes)),
          PromptID("b"): PromptAnswers(
            count: 1, last: WrittenEntry(day: answered, words: 90, useful: .no)),
        ])
      let choice = chooser(library).choose(for: wednesday, in: situation)
      #expect(choice?.prompt?.id == PromptID("a"))
      return choice?.reason
    }
    #expect(reason(49) == .fruit(month: 12, year: 2025, namesYear: false))
    #expect(reason(330) == .fruit(month: 3, year: 2025, namesYear: false))
    #expect(reason(331) == .fruit(month: 3, year: 2025, namesYear: true))
  }

  @Test("the first and the last working day say what they are for")
  func days() {
    var intention = prompt("a", theme: "one")
    intention.days = [.intention]
    var review = prompt("b", theme: "two")
    review.days = [.review]
    let chooser = chooser([intention, review, prompt("c", theme: "three")])
    let situation = Situation(ledger: [served("z", theme: "x", on: monday.advanced(by: -9))])
    let reasons = [0, 4, 1].map {
      chooser.choose(for: monday.advanced(by: $0), in: situation)?.reason.code
    }
    #expect(reasons == ["DAY", "DAY", "NEW"])
  }
}
