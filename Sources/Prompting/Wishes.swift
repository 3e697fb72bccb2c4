public import Journal

/// What the writer wishes of the questions, summed up: of each kind the wish that was said last.
public struct Wishes: Hashable, Sendable {
  /// How deep questions go, 1…4; 1 where nothing was said.
  public private(set) var level = 1
  /// The day of the last word on the depth.
  public private(set) var levelDay: Day?
  private var themes: [ThemeID: Said<ThemeWish>] = [:]
  private var retired: [PromptID: Said<Bool>] = [:]
  private var packs: [PackID: Bool] = [:]
  private var declines: [Offer: Day] = [:]
  private var deeperDecline: Day?

  /// A wish with the day it was said.
  private struct Said<Value: Hashable & Sendable>: Hashable, Sendable {
    var value: Value
    var day: Day
  }

  /// The sum of wishes, in the order they were said.
  public init(_ wishes: some Sequence<Wish> = []) {
    for wish in wishes { add(wish) }
  }

  private mutating func add(_ wish: Wish) {
    switch wish.kind {
    case .theme(let theme, let wanted): themes[theme] = Said(value: wanted, day: wish.day)
    case .prompt(let prompt, let isRetired):
      retired[prompt] = Said(value: isRetired, day: wish.day)
    case .pack(let pack, let isOn): packs[pack] = isOn
    case .depth(let depth, _):
      level = min(max(depth, Prompt.depths.lowerBound), Prompt.depths.upperBound)
      levelDay = wish.day
    case .declined(let offer):
      declines[offer] = wish.day
      if case .deeper = offer { deeperDecline = wish.day }
    }
  }

  /// How often a theme is wanted.
  public func wish(for theme: ThemeID) -> ThemeWish { themes[theme]?.value ?? .normal }

  /// Whether a prompt was retired and not restored since.
  public func isRetired(_ prompt: PromptID) -> Bool { retired[prompt]?.value ?? false }

  /// Whether the prompts of a pack come; the library's own come in any case.
  public func isOn(_ pack: PackID, default isOnByDefault: Bool) -> Bool {
    pack == .standard || (packs[pack] ?? isOnByDefault)
  }

  /// Whether nothing wished stands against a prompt: its pack is on, its theme not muted, itself not
  /// retired.
  public func permit(_ prompt: Prompt) -> Bool {
    isOn(prompt.pack, default: prompt.comesUnasked) && !isRetired(prompt.id)
      && prompt.theme.map { wish(for: $0) != .muted } ?? true
  }

  /// The day of the last word on a theme.
  func day(of theme: ThemeID) -> Day? { themes[theme]?.day }

  /// The day of the last word on a prompt.
  func day(of prompt: PromptID) -> Day? { retired[prompt]?.day }

  /// The day an offer was last declined; of all depths alike.
  func decline(of offer: Offer) -> Day? {
    if case .deeper = offer { deeperDecline } else { declines[offer] }
  }
}
