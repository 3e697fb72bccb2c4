import Journal

extension PromptLint {
  /// What a library does not keep: the rules of each prompt, then those of the whole.
  public static func findings(
    in library: PromptLibrary, minimums: LintMinimums = LintMinimums()
  ) -> [LintFinding] {
    var findings = library.prompts.flatMap(findings(in:))
    findings += sameTexts(library)
    let standard = library.prompts(of: .standard)
    var rules = wholeRules(library, standard, minimums)
    for theme in library.themes {
      rules += themeRules(theme.id, standard.filter { $0.theme == theme.id }, minimums)
    }
    for slot in [DaySlot.any, .intention, .review] {
      rules += slotRules(slot, standard, minimums)
    }
    rules += returnRules(standard, minimums)
    rules += missingSides(standard)
    rules += packRules(library, minimums)
    return findings + rules.map { LintFinding(rule: $0) }
  }

  /// Words alone, so that a comma makes no other question.
  private static func sameTexts(_ library: PromptLibrary) -> [LintFinding] {
    var first: [[String]: PromptID] = [:]
    return library.prompts.compactMap { prompt in
      let words = PlainWords.of(prompt.text)
      guard let other = first[words] else {
        first[words] = prompt.id
        return nil
      }
      return LintFinding(prompt: prompt.id, source: prompt.source, rule: .sameText(as: other))
    }
  }

  private static func wholeRules(
    _ library: PromptLibrary, _ prompts: [Prompt], _ minimums: LintMinimums
  ) -> [LintRule] {
    let counts: [(LintKind, Int, Int)] = [
      (.prompts, prompts.count, minimums.prompts),
      (.themes, library.themes.count, minimums.themes),
    ]
    let rules = counts.compactMap { kind, count, least -> LintRule? in
      count < least ? .library(kind, count: count, least: least) : nil
    }
    let none = prompts.count { $0.needs == .none }
    let percent = none * 100 / max(1, prompts.count)
    return percent < minimums.needsNonePercent
      ? rules + [.needsNone(percent: percent, least: minimums.needsNonePercent)] : rules
  }

  private static func packRules(
    _ library: PromptLibrary, _ minimums: LintMinimums
  ) -> [LintRule] {
    let packs = library.packs.filter(\.isBuiltIn)
    let few: [LintRule] = packs.compactMap { pack in
      let count = library.prompts(of: pack.id).count
      return count < minimums.packPrompts
        ? .pack(pack.id, count: count, least: minimums.packPrompts) : nil
    }
    return packs.count < minimums.packs
      ? [.library(.packs, count: packs.count, least: minimums.packs)] + few : few
  }

  private static func themeRules(
    _ theme: ThemeID, _ prompts: [Prompt], _ minimums: LintMinimums
  ) -> [LintRule] {
    let least = minimums.heart.contains(theme) ? minimums.heartPrompts : minimums.themePrompts
    let counts: [(LintKind, Int, Int)] = [
      (.prompts, prompts.count, least),
      (.gentle, prompts.count { $0.depth <= 2 }, minimums.themeGentle),
      (.open, prompts.count { $0.isOpen }, minimums.themeOpen),
      (.win, prompts.count { $0.tone == .win }, minimums.themeWin),
    ]
    return counts.compactMap { kind, count, least in
      count < least ? .theme(theme, kind, count: count, least: least) : nil
    }
  }

  private static func slotRules(
    _ slot: DaySlot, _ standard: [Prompt], _ minimums: LintMinimums
  ) -> [LintRule] {
    let prompts = standard.filter { $0.days.contains(slot) }
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
    _ standard: [Prompt], _ minimums: LintMinimums
  ) -> [LintRule] {
    let prompts = standard.filter { $0.days.contains(.return) }
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
  private static func missingSides(_ standard: [Prompt]) -> [LintRule] {
    Axis.allCases.flatMap { axis in
      Side.allCases.compactMap { side -> LintRule? in
        guard axis.isBalance || side == .leader else { return nil }
        let lean: Lean = side == .leader ? .leader : .manager
        let isAsked = standard.contains { $0.axis == axis && $0.lean == lean }
        return isAsked ? nil : .sideMissing(axis, side)
      }
    }
  }
}
