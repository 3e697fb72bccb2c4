public import Journal

/// What the ledger says of all days but one: the summary a choice needs.
///
/// Waiting is counted in served prompts: the first choice of each day. Swaps and skips change
/// nothing in it; a prompt that was shown as a swap counts as shown.
public struct ServingHistory: Hashable, Sendable {
  /// The number of days something was served on.
  public private(set) var served = 0
  /// The themes by the number of served prompts since; nil for the prompts without a theme.
  private var lastServed: [ThemeID?: Int] = [:]
  /// The same with swaps: when the theme was last seen.
  private var lastSeen: [ThemeID?: Int] = [:]
  private var lastShown: [PromptID: Day] = [:]
  /// The prompts served, the oldest first, as many as rules look back.
  private var recent: [PromptID] = []
  /// The code of the reason given last.
  public private(set) var lastCode: String?
  /// The last day that was opened with a prompt for a return.
  public private(set) var lastReturn: Day?

  private static let recentCount = 12

  /// The summary of a ledger in any order, without the day that is chosen for.
  public init(_ ledger: some Collection<ServedDay>, excluding day: Day? = nil) {
    // Newest first is how ledgers are read; turning one round is cheaper than sorting it.
    var days = Array(ledger.reversed())
    if zip(days, days.dropFirst()).contains(where: { $0.day > $1.day }) {
      days.sort { $0.day < $1.day }
    }
    for entry in days where entry.day != day { add(entry) }
  }

  private mutating func add(_ entry: ServedDay) {
    guard let first = entry.choices.first else { return }
    served += 1
    lastServed[first.prompt.theme] = served
    for choice in entry.choices {
      lastSeen[choice.prompt.theme] = served
      lastShown[choice.prompt.id] = entry.day
    }
    recent.append(first.prompt.id)
    if recent.count > Self.recentCount { recent.removeFirst() }
    lastCode = first.reasonCode
    if first.reasonCode == ChoiceReason.returning.code { lastReturn = entry.day }
  }

  /// The number of prompts served since a theme was; nil where it never was.
  public func wait(of theme: ThemeID?) -> Int? { lastServed[theme].map { served - $0 } }

  /// The number of prompts served since a theme was last seen, as a swap too; nil where it never was.
  public func unseen(_ theme: ThemeID?) -> Int? { lastSeen[theme].map { served - $0 } }

  /// The day a prompt was last shown, as a swap too; nil where it never was.
  public func lastShown(_ prompt: PromptID) -> Day? { lastShown[prompt] }

  /// The prompts served last, at most `count` and at most twelve.
  public func recentlyServed(_ count: Int) -> ArraySlice<PromptID> { recent.suffix(count) }
}
