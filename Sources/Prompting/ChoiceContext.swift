import Journal

/// All that the choice for one day looks at, counted once.
struct ChoiceContext {
  let day: Day
  /// What the day is in the working week.
  let slot: DaySlot
  let library: PromptLibrary
  let wishes: Wishes
  let history: ServingHistory
  let gaps: AxisGaps
  let fruit: Fruit
  let shares: ThemeShares
  /// The level of the day.
  let level: Int
  /// The prompts that nothing stands against: audience, wishes; by name.
  let askable: [Prompt]
  /// The number that chance is drawn from.
  var seed: UInt64

  init(
    _ day: Day, _ situation: Situation, library: PromptLibrary, settings: ChooserSettings,
    salt: UInt64
  ) {
    self.day = day
    self.library = library
    slot = settings.slot(of: day)
    let wishes = Wishes(situation.wishes)
    self.wishes = wishes
    history = ServingHistory(situation.ledger, before: day, library: library)
    gaps = AxisGaps(situation.recent, targets: situation.targets, on: day)
    fruit = Fruit(situation)
    level = DepthLadder(situation, wishes, until: day)
      .level(on: day, after: history.recent.first?.day)
    let met = settings.audience.needsMet
    askable = library.prompts.filter { met.contains($0.needs) && wishes.permit($0) }
    shares = ThemeShares(of: askable.filter(\.isScored), wishes)
    seed = Self.seed(salt, day)
  }

  /// The number that chance is drawn from on a day.
  static func seed(_ salt: UInt64, _ day: Day) -> UInt64 {
    var hash = StableHash()
    hash.combine(salt)
    hash.combine(UInt64(bitPattern: Int64(day.number)))
    return hash.value
  }

  /// Chance that can be repeated, in [0, 1).
  func chance(_ prompt: PromptID) -> Double {
    var hash = StableHash()
    hash.combine(seed)
    hash.combine(prompt.text)
    return Double(hash.value >> 11) * 0x1p-53
  }

  /// The terms of a prompt's score.
  func terms(for prompt: Prompt) -> ScoreTerms {
    let wait = Double(history.wait(of: prompt.theme))
    let fresh = history.shown(prompt.id).map { 1 - Decay.shown.left(after: $0.distance) } ?? 1
    let depth = abs(prompt.depth - level)
    return ScoreTerms(
      gap: gaps.term(for: prompt),
      coverage: min(1, wait * shares.share(of: prompt.theme) / 2),
      fresh: fresh,
      fruitful: fruit.term(for: prompt.id, on: day),
      depth: depth == 0 ? 1 : depth == 1 ? 0.5 : 0,
      wish: wishTerm(prompt.theme))
  }

  private func wishTerm(_ theme: ThemeID?) -> Double {
    switch theme.map({ wishes.wish(for: $0) }) ?? .normal {
    case .pinned: 1
    case .normal: 0.5
    case .halved, .muted: 0
    }
  }
}

extension Prompt {
  /// Whether it is chosen by score: neither by its own rhythm nor on a return alone.
  var isScored: Bool { every == nil && !isForReturnOnly }

  /// Whether it is for a return and nothing else.
  var isForReturnOnly: Bool { days == [.return] }
}
