/// What was asked on a day: the prompt fixed at first opening, its swaps, and how the day ended.
///
/// The ledger, not the clock, is the truth: a day that stands in it is never chosen for again.
public struct ServedDay: Hashable, Sendable {
  /// The civil day.
  public var day: Day
  /// The prompts shown, in order: the served one first, then at most two swaps.
  public var choices: [ServedPrompt]
  /// Which of the choices stands, an index of `choices`.
  public var standing: Int
  /// Whether the question was taken, skipped, or put aside for writing without one.
  public var state: ServedState

  /// A served day of its parts.
  public init(day: Day, choices: [ServedPrompt], standing: Int = 0, state: ServedState = .asked) {
    self.day = day
    self.choices = choices
    self.standing = standing
    self.state = state
  }

  /// The prompt that stands, nil only where nothing could be served.
  public var current: ServedPrompt? { choices.indices.contains(standing) ? choices[standing] : nil }
  /// How often another prompt was asked for.
  public var swapped: Int { max(0, choices.count - 1) }
  /// The most choices of one day, the served one included.
  public static let mostChoices = 3
}

/// How the writer took a day's question.
public enum ServedState: String, CaseIterable, Hashable, Sendable {
  /// It stands.
  case asked
  /// Skipped for the day.
  case skipped
  /// The writer chose to write without a prompt.
  case none
}

/// A prompt as it was shown on a day, with the reason given and what the choice was made from.
public struct ServedPrompt: Hashable, Sendable {
  /// The prompt as worded then.
  public var prompt: PromptReference
  /// The code of the reason, `WAIT`, `NEW`, `SWAP`….
  public var reasonCode: String
  /// The reason as the one line that was shown, at most 76 characters.
  public var reasonText: String
  /// By which rule it came; nil in ledgers from before that was kept.
  public var kind: ServedKind?
  /// What it was aimed at then; nil in ledgers from before that was kept.
  public var traits: ServedTraits?
  /// The numbers that the reason names, and the rules that were relaxed as `relaxed.day`….
  public var facts: [String: Int]
  /// The number that chance was drawn from; nil in ledgers from before that was kept.
  public var seed: UInt64?

  /// A served prompt of its parts.
  public init(
    prompt: PromptReference, reasonCode: String, reasonText: String, kind: ServedKind? = nil,
    traits: ServedTraits? = nil, facts: [String: Int] = [:], seed: UInt64? = nil
  ) {
    self.prompt = prompt
    self.reasonCode = reasonCode
    self.reasonText = reasonText
    self.kind = kind
    self.traits = traits
    self.facts = facts
    self.seed = seed
  }
}

/// By which rule a prompt came to be asked.
public enum ServedKind: String, CaseIterable, Hashable, Sendable {
  /// Greeting after an absence.
  case returning
  /// A promise that is due.
  case promise
  /// The question that the last review left to take along.
  case carried
  /// A prompt of the writer's own with a rhythm.
  case rhythm
  /// The scored choice.
  case scored
}

/// What a prompt was aimed at when it was served: later editions of the library change nothing in it.
public struct ServedTraits: Hashable, Sendable {
  /// The axis; nil for an open prompt.
  public var axis: Axis?
  /// Whether it was likely to bring up something that went well.
  public var isWin: Bool
  /// How far it went, 1…4.
  public var depth: Int

  /// Traits of their parts.
  public init(axis: Axis?, isWin: Bool, depth: Int) {
    self.axis = axis
    self.isWin = isWin
    self.depth = depth
  }

  /// Whether it was aimed at nothing.
  public var isOpen: Bool { axis == nil }
}
