import Journal

/// Turns marks into tags as they would stand after a while of use: most are suggestions, the older
/// ones more often confirmed, few are corrected.
enum DemoTagger {
  /// The version of the tagger that the suggestions name.
  static let model = "demo"

  /// A tag for a mark; `confirmed` is the share in percent that the writer has confirmed.
  static func tag(
    _ behavior: Behavior, _ manner: MarkedText.Manner?, fit: Fit?, span: Range<Int>,
    quote: String, confirmed: Int, random: inout DemoRandom
  ) -> Tag {
    // Hundredths, so that the same probability is written everywhere.
    let strong = Double(random.number(in: 54...97)) / 100
    let weak = Double(random.number(in: 31...49)) / 100
    let isConfirmed = random.chance(confirmed)
    let origin: TagOrigin
    switch manner {
    case nil: origin = isConfirmed ? .confirmed : .suggested
    case .confirmed: origin = .confirmed
    case .added: origin = .added
    case .rejected: origin = .rejected
    case .weak: origin = .suggested
    }
    return Tag(
      behavior: behavior, origin: origin,
      probability: origin == .added ? nil : manner == .weak ? weak : strong,
      span: span, quote: quote, fit: fit, model: origin == .added ? nil : model)
  }
}
