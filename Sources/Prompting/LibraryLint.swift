import Journal

/// The least a library must have; the defaults are what the built-in library promises.
public struct LintMinimums: Hashable, Sendable {
  /// Prompts of a theme.
  public var themePrompts = 8
  /// Of them of depth 1 or 2.
  public var themeGentle = 4
  /// Of them open.
  public var themeOpen = 1
  /// Of them about a win.
  public var themeWin = 1
  /// Percent of all the prompts that need nobody.
  public var needsNonePercent = 40
  /// Prompts for each of any day, the first and the last working day.
  public var slotPrompts = 12
  /// The themes they come from.
  public var slotThemes = 6
  /// Of them open.
  public var slotOpen = 3
  /// Of them about a win.
  public var slotWin = 3
  /// Prompts for a return.
  public var returnPrompts = 4
  /// The themes they come from: a day shows three prompts of different themes.
  public var returnThemes = 3

  /// What the built-in library promises.
  public init() {}
}

extension PromptLint {
  /// What a library does not keep: the rules of each prompt, then those of the whole.
  public static func findings(
    in library: PromptLibrary, minimums: LintMinimums = LintMinimums()
  ) -> [LintFinding] {
    var findings = library.prompts.flatMap(findings(in:))
    findings += sameTexts(library)
    var rules: [LintRule] = []
    for theme in library.themes {
      rules += themeRules(theme.id, library.prompts(of: theme.id), minimums)
    }
    for slot in [DaySlot.any, .intention, .review] {
      rules += slotRules(slot, library, minimums)
    }
    rules += returnRules(library, minimums)
    let none = library.prompts.count { $0.needs == .none }
    let percent = none * 100 / max(1, library.prompts.count)
    if percent < minimums.needsNonePercent {
      rules.append(.needsNone(percent: percent, least: minimums.needsNonePercent))
    }
    rules += missingSides(library)
    return findings + rules.map { LintFinding(rule: $0) }
  }

  /// Words alone, so that a comma makes no other question.
  private static func sameTexts(_ library: PromptLibrary) -> [LintFinding] {
    var first: [[String]: PromptID] = [:]
    return library.prompts.compactMap { prompt in
      let words = words(of: prompt.text)
      guard let other = first[words] else {
        first[words] = prompt.id
        return nil
      }
      return LintFinding(prompt: prompt.id, source: prompt.source, rule: .sameText(as: other))
    }
  }

  private static func themeRules(
    _ theme: ThemeID, _ prompts: [Prompt], _ minimums: LintMinimums
  ) -> [LintRule] {
    let counts: [(LintKind, Int, Int)] = [
      (.prompts, prompts.count, minimums.themePrompts),
      (.gentle, prompts.count { $0.depth <= 2 }, minimums.themeGentle),
      (.open, prompts.count { $0.isOpen }, minimums.themeOpen),
      (.win, prompts.count { $0.tone == .win }, minimums.themeWin),
    ]
    return counts.compactMap { kind, count, least in
      count < least ? .theme(theme, kind, count: count, least: least) : nil
    }
  }

  private static func slotRules(
    _ slot: DaySlot, _ library: PromptLibrary, _ minimums: LintMinimums
  ) -> [LintRule] {
    let prompts = library.prompts.filter { $0.days.contains(slot) }
    let counts: [(LintKind, Int, Int)] = [
      (.prompts, prompts.count, minimums.slotPrompts),
      (.themes, Set(prompts.map(\.theme)).count, minimums.slotThemes),
      (.open, prompts.count { $0.isOpen }, minimums.slotOpen),
      (.win, prompts.count { $0.tone == .win }, minimums.slotWin),
    ]
    return counts.compactMap { kind, count, least in
      count < least ? .slot(slot, kind, count: count, least: least) : nil
    }
  }

  private static func returnRules(
    _ library: PromptLibrary, _ minimums: LintMinimums
  ) -> [LintRule] {
    let prompts = library.prompts.filter { $0.days.contains(.return) }
    let counts: [(LintKind, Int, Int)] = [
      (.prompts, prompts.count, minimums.returnPrompts),
      (.themes, Set(prompts.map(\.theme)).count, minimums.returnThemes),
    ]
    return counts.compactMap { kind, count, least in
      count < least ? .slot(.return, kind, count: count, least: least) : nil
    }
  }

  /// Both sides of every axis are asked about with respect, so both must be there; on `ownership`
  /// the manager's side is watched and not asked for.
  private static func missingSides(_ library: PromptLibrary) -> [LintRule] {
    Axis.allCases.flatMap { axis in
      Side.allCases.compactMap { side -> LintRule? in
        guard axis.isBalance || side == .leader else { return nil }
        let lean: Lean = side == .leader ? .leader : .manager
        let isAsked = library.prompts.contains { $0.axis == axis && $0.lean == lean }
        return isAsked ? nil : .sideMissing(axis, side)
      }
    }
  }
}
