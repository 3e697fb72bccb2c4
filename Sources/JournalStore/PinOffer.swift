public import Journal

/// An offer to have the theme of letting go come more often.
public struct PinOffer: Hashable, Sendable {
  /// The civil day it was first shown.
  public var day: Day
  /// Whether it was answered, with yes or no.
  public var isAnswered: Bool

  /// An offer of its parts.
  public init(day: Day, isAnswered: Bool = false) {
    self.day = day
    self.isAnswered = isAnswered
  }

  private static let answered = " answered"

  /// The offer as the journal has it: `2026-11-20`, and `2026-11-20 answered` after an answer.
  var text: String { day.iso + (isAnswered ? Self.answered : "") }

  /// The offer of a text; nil for anything else.
  init?(_ text: String) {
    isAnswered = text.hasSuffix(Self.answered)
    let length = isAnswered ? Self.answered.count : 0
    guard let day = Day(iso: String(text.dropLast(length))) else { return nil }
    self.day = day
  }
}
