import Journal

@testable import Prompting

/// What the rules leave to choose from on a day, worked out plainly from the ledger alone: beside
/// the engine, not with its help.
struct RuleOracle {
  let step: SimulatedJournal.Step
  let chooser: PromptChooser
  /// The days before, in order, and their first choices.
  let past: [ServedDay]
  let served: [ServedPrompt]
  /// Those of the scored choice.
  let scored: [ServedPrompt]
  /// What was shown too lately, in whatever way.
  private let resting: Set<PromptID>

  init(_ step: SimulatedJournal.Step, _ chooser: PromptChooser) {
    self.step = step
    self.chooser = chooser
    past = step.before.ledger.filter { $0.day < step.day && !$0.choices.isEmpty }
      .sorted { $0.day < $1.day }
    served = past.compactMap(\.choices.first)
    scored = served.filter { $0.kind == .scored }
    resting = Self.resting(past, on: step.day)
  }

  /// Four weeks after a showing, two after a skip, one where another question was taken instead.
  private static func resting(_ past: [ServedDay], on day: Day) -> Set<PromptID> {
    var resting: Set<PromptID> = []
    for served in past.reversed() {
      let distance = served.day.distance(to: day)
      guard distance <= 28 else { break }
      for (index, choice) in served.choices.enumerated() {
        let rest = index != served.standing ? 7 : served.state == .skipped ? 14 : 28
        if distance <= rest { resting.insert(choice.prompt.id) }
      }
    }
    return resting
  }

  /// Whether a prompt has rested long enough.
  func isCool(_ id: PromptID) -> Bool { !resting.contains(id) }

  /// The day in a week from Monday to Friday.
  private var slot: DaySlot {
    switch step.day.weekday {
    case .monday: .intention
    case .friday: .review
    default: .any
    }
  }

  /// How many prompts were served since a theme was; all of them where it never was.
  func wait(_ theme: ThemeID?) -> Int {
    let last = served.lastIndex {
      $0.prompt.theme == theme && $0.kind != .promise && $0.kind != .carried
    }
    return served.count - 1 - (last ?? -1)
  }

  /// The day a prompt was last shown.
  func lastShown(_ id: PromptID) -> Day? {
    past.last { $0.choices.contains { $0.prompt.id == id } }?.day
  }

  /// What may be asked at all: audience, packs, and the writer's wishes.
  var permitted: [Prompt] {
    var muted: Set<ThemeID> = []
    var retired: Set<PromptID> = []
    var packs: Set<PackID> = [.standard, .own]
    for wish in step.before.wishes {
      switch wish.kind {
      case .theme(let theme, .muted): muted.insert(theme)
      case .theme(let theme, _): muted.remove(theme)
      case .prompt(let prompt, true): retired.insert(prompt)
      case .prompt(let prompt, false): retired.remove(prompt)
      case .pack(let pack, true): packs.insert(pack)
      case .pack(let pack, false): packs.remove(pack)
      case .depth, .declined: break
      }
    }
    let order: [Needs] = [.none, .peers, .reports, .managers]
    let reach = [Audience.none: 1, .peers: 2, .reports: 3, .managers: 4]
    let met = order.prefix(reach[chooser.settings.audience] ?? 0)
    return chooser.library.prompts.filter { prompt in
      met.contains(prompt.needs) && packs.contains(prompt.pack) && !retired.contains(prompt.id)
        && prompt.every == nil && !(prompt.theme.map(muted.contains) ?? false)
    }
  }

  /// How deep a question may go.
  private var deepest: Int {
    var level = step.result.level
    let last = past.last?.day ?? step.day
    let wasHard = (step.before.recent + step.before.lastAnswers).contains {
      $0.feeling == .hard && $0.day >= last && $0.day < step.day
    }
    if wasHard { level = max(1, level - 1) }
    let hadDeepest = served.suffix(4).contains { $0.traits?.depth == 4 }
    let mayBeDeepest = slot != .intention && !hadDeepest && served.last?.kind != .returning
    return min(level + 1, mayBeDeepest ? 4 : 3)
  }

  /// The rules in the order in which they are relaxed.
  private var rules: [(rule: ChoiceRule, keeps: (Prompt) -> Bool)] {
    let slot = slot
    let deepest = deepest
    let lately = scored.suffix(4)
    let themes = scored.suffix(9).map(\.prompt.theme)
    let lastTheme = served.last { $0.kind != .promise && $0.kind != .carried }?.prompt.theme
    let hadTheme = served.contains { $0.kind != .promise && $0.kind != .carried }
    let isWinless = lately.count == 4 && !lately.contains { $0.traits?.isWin == true }
    let isAimed = lately.count == 4 && !lately.contains { $0.traits?.axis == nil }
    return [
      (.day, { $0.days.contains(slot) }),
      (.day, { $0.days.contains(slot) || $0.days.contains(.any) }),
      (.win, { !isWinless || $0.tone == .win }),
      (.theme, { prompt in themes.count { $0 == prompt.theme } < 2 }),
      (.open, { !isAimed || $0.axis == nil }),
      (.depth, { $0.depth <= deepest }),
      (.fresh, { !hadTheme || $0.theme != lastTheme }),
      (.cool, { isCool($0.id) }),
    ]
  }

  /// What is left to choose from, and how many rules had to go, each for all that stand before it.
  func left() -> (prompts: [Prompt], relaxed: Set<ChoiceRule>) {
    let owned = scored.suffix(9).count { $0.traits?.axis == .ownership }
    let all = permitted.filter { $0.days != [.return] && ($0.axis != .ownership || owned < 3) }
    let rules = rules
    for dropped in 0...rules.count {
      let kept = rules.dropFirst(dropped)
      let left = all.filter { prompt in kept.allSatisfy { $0.keeps(prompt) } }
      guard left.isEmpty else { return (left, Set(rules.prefix(dropped).map(\.rule))) }
    }
    return ([], [])
  }
}
