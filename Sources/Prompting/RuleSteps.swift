import Journal

/// The rules of a choice as a stair: where no prompt keeps them all, the first is relaxed, then the
/// second as well, until there is something to ask.
struct RuleSteps {
  private struct Step {
    let rule: ChoiceRule
    let isBroken: (Prompt) -> Bool
  }

  private let steps: [Step]
  private let history: ServingHistory

  /// The prompts that are left, by name, and the rules that had to go for it. Of the rules relaxed
  /// only those are named that kept something out.
  struct Outcome {
    var prompts: [Prompt]
    var relaxed: [ChoiceRule]
  }

  /// The rules of the scored choice.
  static func scored(_ context: ChoiceContext) -> RuleSteps {
    let history = context.history
    let slot = context.slot
    let lately = history.scored.prefix(4)
    let isWinless = lately.count == 4 && !lately.contains(where: \.isWin)
    let isAimed = lately.count == 4 && !lately.contains(where: \.isOpen)
    let owned = history.scored.prefix(9).count { $0.traits?.axis == .ownership }
    let mayBeDeepest =
      slot != .intention && history.recent.first?.kind != .returning
      && !history.recent.prefix(4).contains { $0.traits?.depth == Prompt.depths.upperBound }
    let deepest = min(context.level + 1, mayBeDeepest ? 4 : 3)
    return RuleSteps(
      steps: [
        Step(rule: .day) { !$0.days.contains(slot) },
        Step(rule: .day) { !$0.days.contains(slot) && !$0.days.contains(.any) },
        Step(rule: .win) { isWinless && $0.tone != .win },
        theme(history),
        Step(rule: .open) { isAimed && !$0.isOpen },
        Step(rule: .depth) { $0.depth > deepest },
        fresh(history),
        cool(history),
        Step(rule: .occasion, isBroken: \.isForReturnOnly),
        Step(rule: .ownership) { $0.axis == .ownership && owned >= 3 },
      ], history: history)
  }

  /// The rules of the greeting after an absence; it is light and open by itself.
  static func returning(_ context: ChoiceContext) -> RuleSteps {
    let history = context.history
    return RuleSteps(
      steps: [
        theme(history), Step(rule: .open) { !$0.isOpen }, Step(rule: .depth) { $0.depth > 1 },
        fresh(history), cool(history),
      ], history: history)
  }

  private static func theme(_ history: ServingHistory) -> Step {
    var counts: [ThemeID?: Int] = [:]
    for past in history.scored.prefix(9) { counts[past.theme, default: 0] += 1 }
    return Step(rule: .theme) { counts[$0.theme, default: 0] >= 2 }
  }

  private static func fresh(_ history: ServingHistory) -> Step {
    let last = history.lastOfTheme
    return Step(rule: .fresh) { prompt in last.map { $0.theme == prompt.theme } ?? false }
  }

  private static func cool(_ history: ServingHistory) -> Step {
    Step(rule: .cool) { history.isCooling($0.id) }
  }

  /// What is left of prompts; nil of none.
  func apply(to prompts: [Prompt]) -> Outcome? {
    // A prompt can be asked once all rules up to the last one that it breaks are relaxed.
    let needed = prompts.map { prompt in
      (steps.lastIndex { $0.isBroken(prompt) } ?? -1) + 1
    }
    guard let least = needed.min() else { return nil }
    var left = zip(prompts, needed).filter { $1 <= least }.map(\.0)
    let relaxed = steps.prefix(least)
    if relaxed.contains(where: { $0.rule == .cool }) { left = longestUnseen(left) }
    var names: [ChoiceRule] = []
    for step in relaxed where !names.contains(step.rule) && prompts.contains(where: step.isBroken) {
      names.append(step.rule)
    }
    return Outcome(prompts: left, relaxed: names)
  }

  /// Those never shown, or else those shown longest ago.
  private func longestUnseen(_ prompts: [Prompt]) -> [Prompt] {
    func age(_ prompt: Prompt) -> Int { history.shown(prompt.id)?.distance ?? .max }
    let longest = prompts.map(age).max()
    return prompts.filter { age($0) == longest }
  }
}
