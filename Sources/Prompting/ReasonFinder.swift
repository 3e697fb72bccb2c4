import Journal

/// Finds the reason for a pick: what forced it, or else the term of the score by which it differs
/// most from what could have been asked in its place. Nothing is given that is not true to the ledger.
struct ReasonFinder {
  let context: ChoiceContext
  let pick: Pick

  private var prompt: Prompt { pick.prompt }
  private var history: ServingHistory { context.history }

  var reason: ChoiceReason {
    if history.isFirst { return .first }
    if context.slot != .any, prompt.days.contains(context.slot) {
      return .day(context.day.weekday, context.slot)
    }
    if pick.isStarved, let wait { return wait }
    let lately = history.scored.prefix(ChoiceReason.winless)
    if lately.count == ChoiceReason.winless {
      if prompt.tone == .win, !lately.contains(where: \.isWin), let win { return win }
      if prompt.isOpen, !lately.contains(where: \.isOpen) { return .open }
    }
    return byContrast ?? plain
  }

  /// The reason of the term with the greatest contrast. What was chosen for the watch, for the
  /// ladder or for a wish gives the next reason: those speak elsewhere.
  private var byContrast: ChoiceReason? {
    let own = context.terms(for: prompt)
    let all = pick.pool.map { context.terms(for: $0) }
    let contrasts = ScoreTerm.allCases.map { term in
      let mean = all.reduce(0) { $0 + $1[term] } / Double(max(1, all.count))
      return (term: term, contrast: term.weight * (own[term] - mean))
    }
    // Sorting keeps the order of equals nowhere, so the terms' own order decides.
    let ranked = contrasts.enumerated().sorted {
      ($0.element.contrast, -$0.offset) > ($1.element.contrast, -$1.offset)
    }
    for (_, (term, contrast)) in ranked where contrast > 0 {
      if let reason = reason(of: term) { return reason }
    }
    return nil
  }

  private func reason(of term: ScoreTerm) -> ChoiceReason? {
    switch term {
    case .gap: gap
    case .coverage: wait
    case .fresh: history.shown(prompt.id) == nil ? .new : again
    case .fruitful: fruit
    case .depth, .wish: nil
    }
  }

  /// What can be said of any prompt.
  private var plain: ChoiceReason {
    if prompt.isOpen { return .open }
    return history.shown(prompt.id) == nil ? .new : again
  }

  /// Not of an axis that a line spoke of within the last four prompts.
  private var gap: ChoiceReason? {
    guard let axis = prompt.axis, let counts = context.gaps.counts(of: axis) else { return nil }
    let isNagging = history.recent.prefix(4).contains {
      $0.code == ChoiceReason.gap(counts).code && $0.traits?.axis == axis
    }
    return isNagging ? nil : .gap(counts)
  }

  /// A theme that was seen as a swap since it was served has come up, though it waits for its turn.
  private var wait: ChoiceReason? {
    let title = prompt.theme.map { context.library.theme($0)?.title ?? $0.text }
    guard let sighting = history.sighting(of: prompt.theme) else {
      return history.served > 0 ? .wait(theme: title, prompts: history.served, isFirst: true) : nil
    }
    guard sighting > 0, sighting == history.wait(of: prompt.theme) else { return nil }
    return .wait(theme: title, prompts: sighting, isFirst: false)
  }

  /// The prompts that were served without being scored count in the line as well.
  private var win: ChoiceReason? {
    let lately = history.recent.prefix(ChoiceReason.winless)
    guard lately.count == ChoiceReason.winless, !lately.contains(where: \.isWin) else { return nil }
    return .win(hard: lately.count { context.library.prompt($0.prompt)?.tone == .hard })
  }

  private var fruit: ChoiceReason? {
    guard let answer = context.fruit.lastFruitful(prompt.id) else { return nil }
    let (year, month, _) = answer.day.parts
    // Eleven months on, the name of the month alone would mean another one.
    let isOld = answer.day.distance(to: context.day) > 330
    return .fruit(month: month, year: year, namesYear: isOld)
  }

  private var again: ChoiceReason {
    guard let shown = history.shown(prompt.id), shown.isPast else { return .again(days: nil) }
    return .again(days: shown.distance)
  }
}
