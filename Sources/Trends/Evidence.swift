public import Journal

/// A sentence behind a bar: a vote's tag, and where it stands.
public struct Evidence: Hashable, Sendable {
  /// The entry it stands in.
  public var entry: EntryID
  /// The civil day of the entry.
  public var day: Day
  /// What the sentence shows.
  public var behavior: Behavior
  /// Who says so; never `rejected`.
  public var origin: TagOrigin
  /// The sentence as it was when tagged.
  public var quote: String
  /// Where it stands, in Unicode scalars of the text; nil where it was edited since.
  public var span: Range<Int>?
  /// Whether it was right for that moment; nil where the writer did not say.
  public var fit: Fit?

  /// Evidence of its parts.
  public init(
    entry: EntryID, day: Day, behavior: Behavior, origin: TagOrigin, quote: String,
    span: Range<Int>?, fit: Fit? = nil
  ) {
    self.entry = entry
    self.day = day
    self.behavior = behavior
    self.origin = origin
    self.quote = quote
    self.span = span
    self.fit = fit
  }
}

extension TrendWindow {
  /// The sentences behind the bar of an axis, on one side or on both, the newest first.
  ///
  /// `entries` come as the journal orders them, the oldest first: of two entries of one day the
  /// later one stands first here. The sentences of one entry stand in the order of its text, those
  /// that were edited since at the end.
  public func evidence(
    axis: Axis, side: Side? = nil, entries: some Sequence<TaggedEntry>
  ) -> [Evidence] {
    let found = entries.filter { days.contains($0.day) }.enumerated()
      .sorted { ($1.element.day, $1.offset) < ($0.element.day, $0.offset) }
    return found.flatMap { _, entry in
      entry.tags
        .filter { tag in
          tag.isVote && tag.behavior.axis == axis && (side == nil || tag.behavior.side == side)
        }
        .enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        .map { _, tag in
          Evidence(
            entry: entry.id, day: entry.day, behavior: tag.behavior, origin: tag.origin,
            quote: tag.quote, span: tag.span, fit: tag.fit)
        }
    }
  }
}

extension Tag {
  /// Where it begins in the text; after everything where that is not known.
  fileprivate var place: Int { span?.lowerBound ?? .max }
}
