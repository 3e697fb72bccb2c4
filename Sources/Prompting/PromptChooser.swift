public import Journal

/// Chooses the question of a day, and says why.
///
/// In this order: a greeting after an absence; a promise that is due; the question that the last
/// review left; a prompt of the writer's own whose rhythm falls on the day; else the best by rules
/// (`ChoiceRule`) and score (`ScoreTerm`).
///
/// A choice depends on the library, the settings, the salt of the journal, the situation and the
/// day, and on nothing else: not on the order of files, the clock, the place or the run.
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

  /// The question of a day, as though nothing were served on it yet; nil where there is none that
  /// fits. Whoever keeps the ledger asks only for a day that is not in it.
  public func choose(for day: Day, in situation: Situation) -> PromptChoice? {
    let context = context(for: day, in: situation)
    return returning(situation, context) ?? promise(situation, context)
      ?? carried(situation, context) ?? rhythm(context) ?? scored(context)
  }

  /// Another question for a day: the best of a theme that the day has not shown yet. Nil after the
  /// third, and where there is no other theme.
  public func another(for served: ServedDay, in situation: Situation) -> PromptChoice? {
    guard served.choices.count < ServedDay.mostChoices else { return nil }
    var context = context(for: served.day, in: situation)
    context.seed = ChoiceContext.seed(salt &+ UInt64(served.choices.count), served.day)
    // A promise stands for no theme, and takes none from those without one either.
    let themes = Set(
      served.choices.filter { PastServing.kind(of: $0).hasTheme }.map(\.prompt.theme))
    let shown = Set(served.choices.map(\.prompt.id))
    // A theme may have been renamed since the morning, so the prompt's name counts too.
    let others = context.askable.filter { !themes.contains($0.theme) && !shown.contains($0.id) }
    let first = served.choices.first.map { PastServing($0, on: served.day, library: library) }
    let greeting =
      first?.kind == .returning ? pick(from: others, .returning, context) : nil
    let kind: ServedKind = greeting == nil ? .scored : .returning
    return (greeting ?? pick(from: others, .scored, context)).map {
      PromptChoice(
        $0.prompt, reason: .swap(choice: served.choices.count + 1), kind: kind,
        seed: context.seed, relaxed: $0.relaxed)
    }
  }

  /// All that a choice looks at.
  func context(for day: Day, in situation: Situation) -> ChoiceContext {
    ChoiceContext(day, situation, library: library, settings: settings, salt: salt)
  }

  /// A return is greeted once: not again before there was an entry.
  private func returning(_ situation: Situation, _ context: ChoiceContext) -> PromptChoice? {
    guard !context.history.isFirst, let last = situation.lastEntryDay,
      last.distance(to: context.day) >= Self.absence,
      context.history.lastReturn.map({ $0 <= last }) ?? true
    else { return nil }
    return pick(from: context.askable, .returning, context).map {
      PromptChoice(
        $0.prompt, reason: .returning, kind: .returning, seed: context.seed, relaxed: $0.relaxed)
    }
  }

  private func promise(_ situation: Situation, _ context: ChoiceContext) -> PromptChoice? {
    let due = DuePromises(context: context, settings: settings).next(of: situation.promises)
    guard let (promise, asked) = due else { return nil }
    let asking = PromiseAsking(
      day: context.day, made: promise.made, due: promise.due, asked: asked)
    return PromptChoice(
      reference: PromiseQuestion(promise: promise, day: context.day).reference,
      reason: .promise(asking), kind: .promise, seed: context.seed)
  }

  /// On the first working day of the week; whoever has fewer than two has no first, so on any.
  private func carried(_ situation: Situation, _ context: ChoiceContext) -> PromptChoice? {
    guard var question = situation.carried,
      context.slot == .intention || settings.workingDays.count < 2
    else { return nil }
    question.theme = nil
    return PromptChoice(
      reference: question, reason: .carried, kind: .carried,
      traits: ServedTraits(axis: nil, isWin: false, depth: 1), seed: context.seed)
  }

  /// Of several whose rhythm falls on a day the one shown longest ago. At most two of any five days.
  private func rhythm(_ context: ChoiceContext) -> PromptChoice? {
    let history = context.history
    guard history.recent.prefix(4).count(where: { $0.kind == .rhythm }) < 2 else { return nil }
    let falling = context.askable.compactMap { prompt -> (prompt: Prompt, rhythm: Rhythm)? in
      guard let rhythm = prompt.every,
        rhythm.falls(on: context.day, workingDays: settings.workingDays)
      else { return nil }
      return (prompt, rhythm)
    }
    func age(_ prompt: Prompt) -> Int { history.shown(prompt.id)?.distance ?? .max }
    let next = falling.min { (-age($0.prompt), $0.prompt.id) < (-age($1.prompt), $1.prompt.id) }
    return next.map {
      PromptChoice(
        $0.prompt, reason: .rhythm($0.rhythm, context.day.weekday), kind: .rhythm,
        seed: context.seed)
    }
  }

  private func scored(_ context: ChoiceContext) -> PromptChoice? {
    pick(from: context.askable, .scored, context).map {
      PromptChoice(
        $0.prompt, reason: ReasonFinder(context: context, pick: $0).reason, kind: .scored,
        seed: context.seed, relaxed: $0.relaxed)
    }
  }

  private func pick(
    from prompts: [Prompt], _ kind: ServedKind, _ context: ChoiceContext
  ) -> Pick? {
    let candidates = prompts.filter { prompt in
      prompt.every == nil && (kind != .returning || prompt.days.contains(.return))
    }
    let steps: RuleSteps = kind == .returning ? .returning(context) : .scored(context)
    return Pick(from: candidates, by: steps, context)
  }
}
