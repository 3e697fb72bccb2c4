public import Journal

/// What the first start has to ask: what the settings do not say.
public struct StartNeeds: Hashable, Sendable {
  /// Whether it is asked whom one leads.
  public var asksAudience: Bool
  /// Whether it is asked which days one works.
  public var asksWorkingDays: Bool

  /// Needs of their parts.
  public init(asksAudience: Bool = true, asksWorkingDays: Bool = true) {
    self.asksAudience = asksAudience
    self.asksWorkingDays = asksWorkingDays
  }
}

/// What was answered at the first start; nil and nothing for what was skipped.
public struct StartAnswers: Hashable, Sendable {
  /// Whom one leads, by the word of the setting: `managers`, `reports`, `peers` or `none`.
  public var audience: String?
  /// The days one works.
  public var workingDays: Set<Weekday>?
  /// The sides one means to lean to.
  public var targets: [TargetChange]

  /// Answers of their parts.
  public init(
    audience: String? = nil, workingDays: Set<Weekday>? = nil, targets: [TargetChange] = []
  ) {
    self.audience = audience
    self.workingDays = workingDays
    self.targets = targets
  }
}

/// The questions of the first start while they are asked.
public struct StartForm: Equatable, Sendable {
  /// A form at its first question.
  public init(_ needs: StartNeeds) {}
}
