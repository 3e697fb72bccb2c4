public import Journal

/// A prompt for a day, and why.
public struct PromptChoice: Hashable, Sendable {
  /// The prompt.
  public var prompt: Prompt
  /// Why it was chosen.
  public var reason: ChoiceReason

  /// A choice of its parts.
  public init(prompt: Prompt, reason: ChoiceReason) {
    self.prompt = prompt
    self.reason = reason
  }

  /// The choice as the ledger keeps it.
  public var served: ServedPrompt {
    ServedPrompt(
      prompt: prompt.reference, reasonCode: reason.code, reasonText: reason.line)
  }
}

/// Chooses the prompt of a day: the theme that waited longest, and in it the prompt that was never
/// or longest ago shown.
///
/// A choice depends on the library, the settings, the salt of the journal, the ledger and the day,
/// and on nothing else: not on the order of files, the clock, the place or the run. What must hold
/// (whom the writer leads, another theme for another prompt) is filtered first; what should hold are
/// the rules of `ChoiceRule`, in order; what they leave is decided by chance that can be repeated.
public struct PromptChooser: Sendable {
  /// What can be asked.
  public var library: PromptLibrary
  /// The writer's settings.
  public var settings: ChooserSettings
  /// The journal's own number, so that two journals do not ask the same on the same day.
  public var salt: UInt64

  /// The days without an entry after which the next prompt is one for a return.
  public static let absence = 10

  /// A chooser of its parts.
  public init(
    library: PromptLibrary, settings: ChooserSettings = ChooserSettings(), salt: UInt64
  ) {
    self.library = library
    self.settings = settings
    self.salt = salt
  }

  /// The first prompt of a day; nil where the library has none that fits.
  ///
  /// - Parameters:
  ///   - ledger: All that was served, in any order, cheapest the newest first. The day itself is
  ///     left out of account: whoever keeps the ledger asks only for a day that is not in it.
  ///   - lastEntryDay: The newest day with an entry, nil where there is none.
  public func choose(
    for day: Day, ledger: some Collection<ServedDay>, lastEntryDay: Day?
  ) -> PromptChoice? {
    let context = context(for: day, ledger, lastEntryDay)
    return pick(from: library.prompts, context).map {
      PromptChoice(prompt: $0, reason: reason(for: $0, context))
    }
  }

  /// Another prompt for a day: the best of a theme that the day has not shown yet. Nil after the
  /// third, and where there is no other theme.
  public func another(
    for served: ServedDay, ledger: some Collection<ServedDay>, lastEntryDay: Day?
  ) -> PromptChoice? {
    guard served.choices.count < ServedDay.mostChoices else { return nil }
    var context = context(for: served.day, ledger, lastEntryDay)
    context.salt = salt &+ UInt64(served.choices.count)
    let themes = Set(served.choices.map(\.prompt.theme))
    let shown = Set(served.choices.map(\.prompt.id))
    // A theme may have been renamed since the morning, so the prompt's name counts too.
    let others = library.prompts.filter { !themes.contains($0.theme) && !shown.contains($0.id) }
    return pick(from: others, context).map {
      PromptChoice(prompt: $0, reason: .swap(choice: served.choices.count + 1))
    }
  }

  private func context(
    for day: Day, _ ledger: some Collection<ServedDay>, _ lastEntryDay: Day?
  ) -> ChoiceContext {
    let history = ServingHistory(ledger, excluding: day)
    return ChoiceContext(
      day: day, slot: settings.slot(of: day),
      occasion: occasion(of: day, history, lastEntryDay), library: library, history: history,
      salt: salt)
  }

  /// A return is greeted once: not again before there was an entry.
  private func occasion(
    of day: Day, _ history: ServingHistory, _ lastEntryDay: Day?
  ) -> ChoiceContext.Occasion {
    guard history.served > 0 else { return .first }
    guard let lastEntryDay, lastEntryDay.distance(to: day) >= Self.absence else { return .ordinary }
    if let greeted = history.lastReturn, greeted > lastEntryDay { return .ordinary }
    return .returning
  }

  private func pick(from prompts: [Prompt], _ context: ChoiceContext) -> Prompt? {
    let met = settings.audience.needsMet
    var kept = prompts.filter { met.contains($0.needs) }
    for rule in ChoiceRule.allCases {
      let next = rule.keep(kept, context)
      if !next.isEmpty { kept = next }
    }
    return kept.max {
      (context.chance($0.id.text), $0.id) < (context.chance($1.id.text), $1.id)
    }
  }

  private func reason(for prompt: Prompt, _ context: ChoiceContext) -> ChoiceReason {
    switch context.occasion {
    case .first: return .first
    case .returning where prompt.days.contains(.return): return .returning
    case .returning, .ordinary: break
    }
    if context.slot != .any, prompt.days.contains(context.slot) {
      return .day(context.day.weekday, context.slot)
    }
    let reasons = possibleReasons(for: prompt, context.history, context.day)
    return reasons.first { $0.code != context.history.lastCode } ?? reasons.first ?? .new
  }

  /// What can truly be said of a prompt, the weightiest first. The same kind of reason is not given
  /// twice running where there is another.
  private func possibleReasons(
    for prompt: Prompt, _ history: ServingHistory, _ day: Day
  ) -> [ChoiceReason] {
    var reasons: [ChoiceReason] = []
    // A theme seen as a swap since it was served has come up, though it still waits for its turn.
    let wait = history.unseen(prompt.theme)
    if wait == history.wait(of: prompt.theme), wait != 0 {
      let title = prompt.theme.map { library.theme($0)?.title ?? $0.text }
      reasons.append(.wait(theme: title, prompts: wait))
    }
    if prompt.isOpen { reasons.append(.open) }
    if let shown = history.lastShown(prompt.id) {
      let days = shown.distance(to: day)
      reasons.append(.again(days: days > 0 ? days : nil))
    } else {
      reasons.append(.new)
    }
    return reasons
  }
}
