public import Journal

/// The one line that may follow an answer.
public enum FollowUpWords {
  /// After what went well: the gain is in what could still differ.
  public static let well = "It went well. What would you still do differently?"
  /// After what was hard: a step back from it.
  public static let hard = "How would a colleague who was in the room tell it?"

  /// The line for an answer: its writer's mark decides, else what the prompt has; nil where there is
  /// nothing to ask.
  public static func line(feeling: Feeling?, next: String?) -> String? {
    switch feeling {
    case .well: well
    case .hard: hard
    case nil: next
    }
  }
}
