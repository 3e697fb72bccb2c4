import Journal

/// What a choice is made from, beside the prompts.
struct ChoiceContext {
  var day: Day
  var slot: DaySlot
  var occasion: Occasion
  var library: PromptLibrary
  var history: ServingHistory
  var salt: UInt64

  /// What kind of day it is for the journal.
  enum Occasion { case first, returning, ordinary }

  /// Chance that can be repeated: by salt, day and name.
  func chance(_ name: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(salt)
    hash.combine(UInt64(bitPattern: Int64(day.number)))
    hash.combine(name)
    return hash.value
  }
}

/// A rule keeps some of the prompts. The rules of a choice are applied in order; one that would keep
/// nothing is left out, so that there is always something to ask.
enum ChoiceRule: CaseIterable {
  /// On the first day something light, after an absence a prompt made for that.
  case occasion
  /// No prompt that is for other days only.
  case askable
  /// The theme that waited longest.
  case theme
  /// Nothing deeper than the journal's age carries.
  case depth
  /// On the first and the last working day a prompt made for it, and on others none of those.
  case slot
  /// Prompts never shown, or else those shown longest ago.
  case fresh

  func keep(_ prompts: [Prompt], _ context: ChoiceContext) -> [Prompt] {
    switch self {
    case .occasion: Self.fitting(context.occasion, prompts)
    case .askable: prompts.filter { $0.days.contains(.any) || $0.days.contains(context.slot) }
    case .theme: Self.longestWaiting(prompts, context)
    case .depth: prompts.filter { $0.depth <= Self.greatestDepth(context) }
    case .slot: prompts.filter { Self.suits($0, context) }
    case .fresh: Self.longestUnseen(prompts, context)
    }
  }

  private static func fitting(
    _ occasion: ChoiceContext.Occasion, _ prompts: [Prompt]
  ) -> [Prompt] {
    switch occasion {
    case .ordinary: prompts
    case .returning: prompts.filter { $0.days.contains(.return) }
    case .first: prompts.filter { $0.depth == 1 && $0.tone != .hard && $0.days.contains(.any) }
    }
  }

  /// A theme that never came up waited longest of all; equals are ordered by chance.
  private static func longestWaiting(
    _ prompts: [Prompt], _ context: ChoiceContext
  ) -> [Prompt] {
    let themes = Set(prompts.map(\.theme))
    let chosen = themes.max {
      func rank(_ theme: ThemeID?) -> (Int, UInt64, String) {
        let name = theme?.text ?? ""
        return (context.history.wait(of: theme) ?? .max, context.chance(name), name)
      }
      return rank($0) < rank($1)
    }
    guard let chosen else { return prompts }
    return prompts.filter { $0.theme == chosen }
  }

  /// Depth 3 from the thirteenth prompt on, depth 4 from the thirty-first on, at most once in five
  /// and not on the first working day.
  private static func greatestDepth(_ context: ChoiceContext) -> Int {
    guard context.occasion == .ordinary else { return 1 }
    guard context.history.served >= 12 else { return 2 }
    guard context.history.served >= 30, context.slot != .intention else { return 3 }
    let isRecent = context.history.recentlyServed(4).contains {
      context.library.prompt($0)?.depth == 4
    }
    return isRecent ? 3 : 4
  }

  /// A prompt for the day itself comes at most once in four weeks; else the day is like any other.
  private static func suits(_ prompt: Prompt, _ context: ChoiceContext) -> Bool {
    guard context.occasion == .ordinary, context.slot != .any else {
      return prompt.days.contains(.any)
    }
    guard prompt.days.contains(context.slot) else { return false }
    guard let shown = context.history.lastShown(prompt.id) else { return true }
    return abs(shown.distance(to: context.day)) > 28
  }

  private static func longestUnseen(
    _ prompts: [Prompt], _ context: ChoiceContext
  ) -> [Prompt] {
    let oldest = prompts.map { context.history.lastShown($0.id)?.number ?? .min }.min()
    return prompts.filter { (context.history.lastShown($0.id)?.number ?? .min) == oldest }
  }
}
