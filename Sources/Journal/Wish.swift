/// What the writer wishes of the questions from a day on: a line of a record to which lines are only
/// added. The latest of its kind holds.
public struct Wish: Hashable, Sendable {
  /// What is wished.
  public var kind: Kind
  /// The civil day it was said.
  public var day: Day

  /// What can be wished.
  public enum Kind: Hashable, Sendable {
    /// A theme does not come, comes more often, comes half as often, or like any other.
    case theme(ThemeID, ThemeWish)
    /// A prompt does not come any more, or does again.
    case prompt(PromptID, isRetired: Bool)
    /// The questions of a pack come, or do not.
    case pack(PackID, isOn: Bool)
    /// How deep questions go, 1…4, and who said so.
    case depth(Int, DepthCause)
    /// No to something that was offered; it is not offered again soon.
    case declined(Offer)
  }

  /// A wish of its parts.
  public init(_ kind: Kind, day: Day) {
    self.kind = kind
    self.day = day
  }
}

/// How often the writer wants a theme.
public enum ThemeWish: String, CaseIterable, Hashable, Sendable {
  case muted, halved, normal, pinned
}

/// Why the depth of questions changed.
public enum DepthCause: String, CaseIterable, Hashable, Sendable {
  /// The writer said yes to going deeper.
  case consent
  /// The writer asked for it.
  case request
  /// Two short answers in a row.
  case shortAnswers = "short-answers"
}

/// What the journal may offer, one at a time, with yes or no for an answer.
public enum Offer: Hashable, Sendable {
  /// One step deeper for a while, to this depth.
  case deeper(Int)
  /// To retire a prompt that was skipped twice.
  case retire(PromptID)
  /// Fewer prompts of a theme that was skipped three times in 30 days.
  case fewer(ThemeID)
}

/// The stable name of a pack of prompts: `first-90-days`.
public struct PackID: Hashable, Comparable, Sendable {
  /// The name as it stands in the prompt file.
  public let text: String
  /// A pack's name.
  public init(_ text: String) { self.text = text }
  /// The order of the values.
  public static func < (a: PackID, b: PackID) -> Bool { a.text < b.text }
  /// The pack of the prompts that always come: the library itself.
  public static let standard = PackID("standard")
  /// The pack of the writer's own prompts that name none.
  public static let own = PackID("own")
}

/// How an entry's writer found what happened in it.
public enum Feeling: String, CaseIterable, Hashable, Sendable {
  /// It went well.
  case well
  /// It was hard.
  case hard
}
