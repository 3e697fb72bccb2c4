import Journal
import Screen

extension Model {
  mutating func pressInTargets(_ action: Action?) -> [Command] { [] }
  mutating func pressInStart(_ key: Key, _ action: Action?) -> [Command] { [] }
  mutating func hearOfForms(_ message: Message) -> [Command] { [] }
}
