import Journal

/// A prompt picked by rules and score, with what the reason for it is found from.
struct Pick {
  var prompt: Prompt
  /// The prompts it was picked from, before a starving theme went before all others.
  var pool: [Prompt]
  var relaxed: [ChoiceRule]
  /// Whether its theme had waited so long that it went before all others.
  var isStarved: Bool

  /// The best of what rules leave; nil of nothing.
  init?(from prompts: [Prompt], by steps: RuleSteps, _ context: ChoiceContext) {
    guard let outcome = steps.apply(to: prompts) else { return nil }
    pool = outcome.prompts
    relaxed = outcome.relaxed
    var candidates = Self.starving(pool, context)
    isStarved = candidates != nil
    if candidates == nil, context.history.isFirst {
      let light = pool.filter { $0.depth == 1 && $0.tone != .hard }
      if !light.isEmpty { candidates = light }
    }
    guard let best = Self.best(of: candidates ?? pool, context) else { return nil }
    prompt = best
  }

  /// The prompts of the theme that waited longest for its share, where one waited too long.
  private static func starving(_ prompts: [Prompt], _ context: ChoiceContext) -> [Prompt]? {
    let promises = context.history.recent.count { $0.kind == .promise }
    var urgencies: [ThemeID?: Int] = [:]
    for prompt in prompts where urgencies[prompt.theme] == nil {
      let wait = context.history.wait(of: prompt.theme)
      guard context.shares.isStarving(prompt.theme, wait: wait, promises: promises) else {
        continue
      }
      urgencies[prompt.theme] = context.shares.urgency(of: prompt.theme, wait: wait)
    }
    guard let greatest = urgencies.values.max() else { return nil }
    return prompts.filter { urgencies[$0.theme] == greatest }
  }

  /// The best by score and a little chance; of equals the one whose name comes first.
  private static func best(of prompts: [Prompt], _ context: ChoiceContext) -> Prompt? {
    var best: (prompt: Prompt, score: Double)?
    for prompt in prompts {
      let score = context.terms(for: prompt).score + chanceWeight * context.chance(prompt.id)
      if let known = best, (known.score, prompt.id) >= (score, known.prompt.id) { continue }
      best = (prompt, score)
    }
    return best?.prompt
  }

  private static let chanceWeight = 0.05
}
