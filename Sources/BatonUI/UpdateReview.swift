import Journal
import Screen

extension Model {
  mutating func pressOnReview(_ key: Key, _ action: Action?) -> [Command] { [] }
  mutating func pasteInReview(_ text: String) -> [Command] { [] }
  mutating func hearOfReview(_ message: Message) -> [Command] { [] }
  /// Sends what was answered and is not kept yet to be kept.
  mutating func keepReview() -> [Command] { [] }
}
