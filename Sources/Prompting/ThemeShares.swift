import Journal

/// How often each theme is meant to come: a pinned one twice as often as others, a halved one half
/// as often. The writer's own prompts without a theme share one place.
struct ThemeShares {
  /// In halves, so that all of it can be counted in whole numbers.
  private var halves: [ThemeID?: Int] = [:]
  private var sum = 0

  /// The shares of the themes of prompts that can come.
  init(of prompts: [Prompt], _ wishes: Wishes) {
    for prompt in prompts where halves[prompt.theme] == nil {
      let weight =
        switch prompt.theme.map({ wishes.wish(for: $0) }) ?? .normal {
        case .muted: 0
        case .halved: 1
        case .normal: 2
        case .pinned: 4
        }
      halves[prompt.theme] = weight
      sum += weight
    }
  }

  /// The share of a theme, in [0, 1].
  func share(of theme: ThemeID?) -> Double {
    sum == 0 ? 0 : Double(halves[theme] ?? 0) / Double(sum)
  }

  /// The most served prompts from one of a theme to the next: twice what its share means, rounded
  /// up. Nil for a theme that does not come.
  func bound(of theme: ThemeID?) -> Int? {
    guard let weight = halves[theme], weight > 0 else { return nil }
    return (2 * sum + weight - 1) / weight
  }

  /// What orders themes that have waited, in proportion to their share.
  func urgency(of theme: ThemeID?, wait: Int) -> Int { wait * (halves[theme] ?? 0) }

  /// The waits that are left when a theme goes before all others.
  static let margin = 4
  /// By how much each promise that was asked about lately widens that: it took a turn away from the
  /// themes that wait, and more of the kind may do so again.
  static let marginOfPromise = 2

  /// Whether a theme has waited so long that it goes before all others.
  func isStarving(_ theme: ThemeID?, wait: Int, promises: Int = 0) -> Bool {
    guard wait > 0, let bound = bound(of: theme) else { return false }
    return wait >= bound - Self.margin - Self.marginOfPromise * promises
  }
}
