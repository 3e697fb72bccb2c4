/// What reads entries: a version of the tagger, with the strictness it suggests by. An entry read by
/// another one counts as unread.
public struct Reader: Hashable, Sendable {
  /// The tagger's version, which its suggestions carry.
  public var model: String
  /// The strictness, as the settings name it.
  public var strictness: String

  /// A reader of its parts.
  public init(model: String, strictness: String) {
    self.model = model
    self.strictness = strictness
  }
}
