import Journal
import Testing

@testable import Prompting

@Suite struct RuleStepsTests {
  private let wednesday = monday.advanced(by: 2)

  private func prompt(
    _ id: String, theme: String = "new", change: (inout Prompt) -> Void = { _ in }
  ) -> Prompt {
    var prompt = Prompt(
      id: PromptID(id), text: "What did you do?", theme: ThemeID(theme), axis: .people,
      lean: .both, depth: 1)
    change(&prompt)
    return prompt
  }

  /// The prompts that are left on a day and the rules that had to go.
  private func left(
    of prompts: [Prompt], on day: Day, _ situation: Situation
  ) -> ([String], [ChoiceRule]) {
    let chooser = PromptChooser(library: PromptLibrary(prompts: prompts), salt: 1)
    let context = chooser.context(for: day, in: situation)
    guard let outcome = RuleSteps.scored(context).apply(to: context.askable) else {
      return ([], [])
    }
    return (outcome.prompts.map(\.id.text), outcome.relaxed)
  }

  /// Scored days before Wednesday, the newest last, with themes and aims of their own.
  private func past(
    _ count: Int, isWin: Bool = true, axis: Axis? = nil, depth: Int = 1, theme: String? = nil
  ) -> [ServedDay] {
    (0..<count).map {
      served(
        "past-\($0)", theme: theme ?? "past-\($0)", on: wednesday.advanced(by: $0 - count),
        traits: ServedTraits(axis: axis, isWin: isWin, depth: depth))
    }
  }

  private func inTheme(_ theme: String, _ day: ServedDay) -> ServedDay {
    served(
      day.choices.first?.prompt.id.text ?? "", theme: theme, on: day.day,
      traits: day.choices.first?.traits)
  }

  @Test("each rule keeps out what breaks it, and is relaxed where nothing else is left")
  func singleRules() {
    let good = prompt("good")
    let aimed = past(4, axis: .people)
    let cases: [(ChoiceRule, [ServedDay], Prompt, Prompt)] = [
      (.day, [], good, prompt("bad") { $0.days = [.intention] }),
      (.win, past(4, isWin: false), prompt("good") { $0.tone = .win }, prompt("bad")),
      (
        .theme, past(3).enumerated().map { $0 < 2 ? inTheme("often", $1) : $1 }, good,
        prompt("bad", theme: "often")
      ),
      (
        .open, aimed, prompt("good") { ($0.axis, $0.lean) = (nil, nil) }, prompt("bad")
      ),
      (.depth, [], good, prompt("bad") { $0.depth = 3 }),
      (.fresh, past(1, theme: "last"), good, prompt("bad", theme: "last")),
      (.cool, [served("bad", theme: "x", on: wednesday.advanced(by: -28))], good, prompt("bad")),
      (.occasion, [], good, prompt("bad") { $0.days = [.return] }),
      (
        .ownership, past(3, axis: .ownership), good,
        prompt("bad") { ($0.axis, $0.lean) = (.ownership, .both) }
      ),
    ]
    for (rule, ledger, good, bad) in cases {
      let situation = Situation(ledger: ledger)
      #expect(left(of: [good, bad], on: wednesday, situation) == (["good"], []), "\(rule)")
      let alone = left(of: [bad], on: wednesday, situation)
      #expect(alone.0 == ["bad"], "\(rule)")
      // A prompt for a return alone is for no other day either.
      #expect(alone.1 == (rule == .occasion ? [.day, .occasion] : [rule]), "\(rule)")
    }
  }

  @Test("rules are relaxed in their order, each with all that stand before it")
  func order() {
    // Each of them breaks one rule; the one whose rule goes first is left.
    let aimed = past(4, isWin: false, axis: .people)
    let ledger =
      aimed.enumerated().map { $0 < 2 ? inTheme("often", $1) : $1 }
      + [served("cool", theme: "x", on: wednesday.advanced(by: -20))]
    func fits(_ id: String, _ change: (inout Prompt) -> Void) -> Prompt {
      prompt(id) {
        ($0.axis, $0.lean, $0.tone) = (nil, nil, .win)
        change(&$0)
      }
    }
    let stair: [(ChoiceRule, Prompt)] = [
      (.day, fits("day") { $0.days = [.review] }),
      (.win, fits("win") { $0.tone = .neutral }),
      (.theme, fits("theme") { $0.theme = ThemeID("often") }),
      (.open, fits("open") { ($0.axis, $0.lean) = (.people, .both) }),
      (.depth, fits("depth") { $0.depth = 4 }),
      (.cool, fits("cool") { _ in }),
      (.occasion, fits("occasion") { $0.days = [.return] }),
    ]
    for start in stair.indices {
      let rest = stair[start...].map(\.1).reversed()
      let (ids, relaxed) = left(of: Array(rest), on: wednesday, Situation(ledger: ledger))
      #expect(ids == [stair[start].1.id.text])
      #expect(relaxed.last == stair[start].0)
    }
  }

  @Test("on the first working day other days' prompts come last")
  func dayInTwoSteps() {
    let intention = prompt("intention") { $0.days = [.intention] }
    let any = prompt("any")
    let review = prompt("review") { $0.days = [.review] }
    #expect(left(of: [intention, any, review], on: monday, Situation()) == (["intention"], []))
    #expect(left(of: [any, review], on: monday, Situation()) == (["any"], [.day]))
    #expect(left(of: [review], on: monday, Situation()) == (["review"], [.day]))
    #expect(left(of: [intention, any], on: wednesday, Situation()) == (["any"], []))
  }

  @Test("depth 4 comes once in five, not on the first working day and not after a return")
  func depth() {
    let deep = prompt("deep") { $0.depth = 4 }
    let light = prompt("light")
    let level = Wish(.depth(4, .request), day: monday.advanced(by: -40))
    func isLeft(_ ledger: [ServedDay], on day: Day) -> Bool {
      var prompts = [deep, light]
      if day == monday {
        prompts = prompts.map { prompt in
          var prompt = prompt
          prompt.days = [.intention]
          return prompt
        }
      }
      return left(of: prompts, on: day, Situation(ledger: ledger, wishes: [level])).0
        .contains("deep")
    }
    #expect(isLeft([], on: wednesday))
    #expect(!isLeft([], on: monday))
    #expect(!isLeft(past(1, depth: 4), on: wednesday))
    #expect(
      !isLeft(
        past(1, depth: 4).map { day in
          var day = day
          day.day = wednesday.advanced(by: -9)
          return day
        } + past(3), on: wednesday))
    #expect(isLeft(past(5, depth: 4).prefix(1) + past(4), on: wednesday))
    #expect(
      !isLeft(
        [
          served(
            "r", on: wednesday.advanced(by: -1), kind: .returning,
            traits: ServedTraits(axis: nil, isWin: false, depth: 1), code: "RETURN")
        ], on: wednesday))
  }

  @Test("a prompt rests 28 days, 14 after a skip or if it is the writer's, 7 after a swap")
  func cooling() {
    func rest(_ state: ServedState, standing: Int, isOwn: Bool = false) -> Int? {
      let prompts = [prompt("a") { $0.isOwn = isOwn }, prompt("b")]
      return (1...40).first { days in
        var day = served("a", theme: "x", on: wednesday.advanced(by: -days), state: state)
        day.choices += served("z", theme: "y", on: day.day).choices
        day.standing = standing
        return left(of: prompts, on: wednesday, Situation(ledger: [day])).0.contains("a")
      }
    }
    #expect(rest(.asked, standing: 0) == 29)
    #expect(rest(.none, standing: 0) == 29)
    #expect(rest(.skipped, standing: 0) == 15)
    #expect(rest(.asked, standing: 1) == 8)
    #expect(rest(.skipped, standing: 1) == 8)
    #expect(rest(.asked, standing: 0, isOwn: true) == 15)
    #expect(rest(.asked, standing: 1, isOwn: true) == 8)
  }

  @Test("a showing after the day counts like one before it, for repeats only")
  func clockSetBack() {
    let ledger = [served("a", theme: "x", on: wednesday.advanced(by: 3))]
    #expect(
      left(of: [prompt("a"), prompt("b")], on: wednesday, Situation(ledger: ledger)).0 == ["b"])
    let later = [served("z", theme: "new", on: wednesday.advanced(by: 1))]
    #expect(left(of: [prompt("a")], on: wednesday, Situation(ledger: later)).1 == [])
  }

  @Test("where all rest, what was shown longest ago is left")
  func longestAgo() {
    let ledger = [("a", 3), ("b", 9), ("c", 5), ("d", 9)].map {
      served(
        $0.0, theme: "x\($0.1)", on: wednesday.advanced(by: -$0.1),
        traits: ServedTraits(axis: nil, isWin: true, depth: 1))
    }
    let prompts = ["a", "b", "c", "d"].map { prompt($0) }
    #expect(left(of: prompts, on: wednesday, Situation(ledger: ledger)) == (["b", "d"], [.cool]))
  }
}
