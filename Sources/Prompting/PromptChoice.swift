public import Journal

/// A prompt for a day, why it was chosen, and what the choice was made from.
public struct PromptChoice: Hashable, Sendable {
  /// The question as it is shown and kept.
  public var reference: PromptReference
  /// The prompt; nil for a question about a promise and for one carried over from a review.
  public var prompt: Prompt?
  /// Why it was chosen.
  public var reason: ChoiceReason
  /// By which rule it came.
  public var kind: ServedKind
  /// What it is aimed at; nil for a question about a promise.
  public var traits: ServedTraits?
  /// The number that chance was drawn from.
  public var seed: UInt64
  /// The rules that had to be relaxed, in order.
  public var relaxed: [ChoiceRule]

  /// A choice of its parts.
  public init(
    reference: PromptReference, prompt: Prompt? = nil, reason: ChoiceReason, kind: ServedKind,
    traits: ServedTraits? = nil, seed: UInt64, relaxed: [ChoiceRule] = []
  ) {
    self.reference = reference
    self.prompt = prompt
    self.reason = reason
    self.kind = kind
    self.traits = traits
    self.seed = seed
    self.relaxed = relaxed
  }

  /// The choice of a prompt of the library.
  init(
    _ prompt: Prompt, reason: ChoiceReason, kind: ServedKind, seed: UInt64,
    relaxed: [ChoiceRule] = []
  ) {
    self.init(
      reference: prompt.reference, prompt: prompt, reason: reason, kind: kind,
      traits: prompt.traits, seed: seed, relaxed: relaxed)
  }

  /// The choice as the ledger keeps it.
  public var served: ServedPrompt {
    var facts = reason.facts
    for rule in relaxed { facts[rule.fact] = 1 }
    return ServedPrompt(
      prompt: reference, reasonCode: reason.code, reasonText: reason.line, kind: kind,
      traits: traits, facts: facts, seed: seed)
  }
}
