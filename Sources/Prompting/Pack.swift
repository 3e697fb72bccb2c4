public import Journal

/// A bundle of prompts that can be switched on and off as one. Days are shared among themes, so a
/// large pack drowns no small one.
public struct Pack: Hashable, Sendable, Identifiable {
  /// Its stable name.
  public var id: PackID
  /// Its name for people.
  public var title: String
  /// Whom it is for, in a line; empty where nothing was said.
  public var about: String
  /// Whether it comes with the program. Such a pack is off until it is wished for.
  public var isBuiltIn: Bool

  /// A pack of its parts.
  public init(id: PackID, title: String, about: String = "", isBuiltIn: Bool = false) {
    self.id = id
    self.title = title
    self.about = about
    self.isBuiltIn = isBuiltIn
  }
}
