public import Journal

extension PromptChooser {
  /// What may be offered after what was just written or skipped on a day that stands in the ledger;
  /// one thing at a time and no more than one a day: to retire a prompt that was skipped twice, fewer
  /// prompts of a theme that was skipped three times in 30 days, or one step deeper.
  public func offer(on day: Day, in situation: Situation) -> Offer? {
    guard !situation.wishes.contains(where: { $0.day == day && $0.mayAnswerOffer }) else {
      return nil
    }
    let wishes = Wishes(situation.wishes)
    let offers = skipOffers(on: day, in: situation, wishes) + deeper(on: day, in: situation, wishes)
    return offers.first { offer in
      wishes.decline(of: offer).map { $0.distance(to: day) >= offer.daysOfSilence } ?? true
    }
  }

  /// The step down after two short answers in a row, to be recorded before the day's choice.
  public func stepDown(on day: Day, in situation: Situation) -> Wish? {
    let ladder = DepthLadder(situation, Wishes(situation.wishes), until: day)
    return ladder.isTooDeep ? Wish(.depth(ladder.level - 1, .shortAnswers), day: day) : nil
  }

  private func deeper(on day: Day, in situation: Situation, _ wishes: Wishes) -> [Offer] {
    let ladder = DepthLadder(situation, wishes, until: day)
    return ladder.carriesMore(on: day) ? [.deeper(ladder.level + 1)] : []
  }

  private func skipOffers(on day: Day, in situation: Situation, _ wishes: Wishes) -> [Offer] {
    let skips = situation.ledger.compactMap { served in
      served.state == .skipped && served.day <= day
        ? served.current.map { (day: served.day, prompt: $0.prompt) } : nil
    }
    guard let skipped = skips.first(where: { $0.day == day })?.prompt,
      let prompt = library.prompt(skipped.id)
    else { return [] }
    var offers: [Offer] = []
    let ofPrompt = skips.count { skip in
      skip.prompt.id == prompt.id && wishes.day(of: prompt.id).map { skip.day > $0 } ?? true
    }
    if ofPrompt >= 2, !wishes.isRetired(prompt.id) { offers.append(.retire(prompt.id)) }
    guard let theme = prompt.theme, ![.muted, .halved].contains(wishes.wish(for: theme)) else {
      return offers
    }
    let ofTheme = skips.count { skip in
      skip.prompt.theme == theme && skip.day.distance(to: day) < 30
        && wishes.day(of: theme).map { skip.day > $0 } ?? true
    }
    if ofTheme >= 3 { offers.append(.fewer(theme)) }
    return offers
  }
}

extension Offer {
  /// The days before it may be offered again after a no.
  fileprivate var daysOfSilence: Int {
    if case .deeper = self { 28 } else { 90 }
  }
}

extension Wish {
  /// Whether it may be the answer to an offer, yes or no.
  fileprivate var mayAnswerOffer: Bool {
    switch kind {
    case .declined, .depth(_, .consent), .prompt(_, isRetired: true), .theme(_, .halved): true
    default: false
    }
  }
}
