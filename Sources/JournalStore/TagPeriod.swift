public import Journal

/// A tag and how long it was in force.
public struct TagPeriod: Hashable, Sendable {
  /// The tag as it was then.
  public var tag: Tag
  /// When it came into force.
  public var from: Moment
  /// When it was replaced or taken away; nil where it still stands.
  public var until: Moment?

  /// A period of its parts.
  public init(tag: Tag, from: Moment, until: Moment?) {
    self.tag = tag
    self.from = from
    self.until = until
  }
}
