import Journal

/// What was served first on a past day, as far as later choices look back at it.
struct PastServing: Hashable {
  var day: Day
  var theme: ThemeID?
  var kind: ServedKind
  /// What it was aimed at; nil where neither the ledger nor the library knows.
  var traits: ServedTraits?
  var code: String
  var prompt: PromptID

  /// The first choice of a day. Ledgers from before rules and aims were kept are read with the help
  /// of the reason's code and of the library.
  init(_ served: ServedPrompt, on day: Day, library: PromptLibrary) {
    self.day = day
    theme = served.prompt.theme
    code = served.reasonCode
    prompt = served.prompt.id
    kind = Self.kind(of: served)
    traits = served.traits ?? library.prompt(served.prompt.id)?.traits
  }

  /// By which rule a prompt came; where the ledger does not say, by what else it keeps.
  static func kind(of served: ServedPrompt) -> ServedKind {
    if let kind = served.kind { return kind }
    if served.prompt.id.promise != nil { return .promise }
    return served.reasonCode == ChoiceReason.returning.code ? .returning : .scored
  }

  /// Whether it stands for a theme, if only for the writer's own prompts without one.
  var hasTheme: Bool { kind.hasTheme }
  var isWin: Bool { traits?.isWin == true }
  var isOpen: Bool { traits?.isOpen == true }
}

extension ServedKind {
  /// Whether such a prompt stands for a theme.
  var hasTheme: Bool { self != .promise && self != .carried }
}
