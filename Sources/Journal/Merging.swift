/// What the writer refused: a behavior for a sentence, by the sentence's exact words.
public struct Rejection: Hashable, Sendable {
  /// The behavior that was refused.
  public var behavior: Behavior
  /// The words of the sentence, compared scalar by scalar.
  public var quote: String

  /// A rejection of its parts.
  public init(_ behavior: Behavior, quote: String) {
    self.behavior = behavior
    self.quote = quote
  }

  /// The rejection that a tag is; nil for any other tag.
  public init?(_ tag: Tag) {
    guard tag.origin == .rejected else { return nil }
    self.init(tag.behavior, quote: tag.quote)
  }

  /// Equality to the scalar: `==` on strings takes composed and decomposed letters for the same.
  public static func == (a: Rejection, b: Rejection) -> Bool {
    a.behavior == b.behavior && a.quote.unicodeScalars.elementsEqual(b.quote.unicodeScalars)
  }

  /// Agrees with `==`: strings equal to the scalar have equal hashes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(behavior)
    hasher.combine(quote)
  }
}

/// What becomes of tags when the entry is read anew by the tagger.
extension Tags {
  /// The tags of an entry after a reading of it: the one rule for commands and screens.
  ///
  /// - What the writer said stays untouched: confirmed, added and rejected tags, and a suggestion
  ///   whose fit they marked. One of these that lost its place when its sentence was edited gets
  ///   place and words of the edited sentence where the reading hears its behavior there.
  /// - Every other suggestion gives way to those of the reading.
  /// - A behavior that the writer's tags have is not suggested once more.
  /// - A behavior that was rejected for a sentence is not suggested for these exact words again:
  ///   `rejections` are those of the past, whose tags went with their sentences; those among
  ///   `existing` count as well.
  /// - A behavior is suggested once, on the sentence that shows it most clearly.
  ///
  /// The result stands in the order of the text, tags without a place last.
  public static func merged(
    _ suggestions: [Tag], into existing: [Tag], rejections: Set<Rejection> = []
  ) -> [Tag] {
    var tags = existing.filter(\.isWritersWord)
    let rejections = rejections.union(tags.compactMap(Rejection.init))
    var taken = Set(tags.filter { $0.origin != .rejected }.map(\.behavior))
    let clearestFirst = suggestions.sorted { ($0.probability ?? 0) > ($1.probability ?? 0) }
    for var tag in clearestFirst
    where !rejections.contains(Rejection(tag.behavior, quote: tag.quote)) {
      if let lost = tags.firstIndex(where: { $0.isEdited(to: tag) }) {
        (tags[lost].span, tags[lost].quote) = (tag.span, tag.quote)
      }
      guard taken.insert(tag.behavior).inserted else { continue }
      tag.origin = .suggested
      tags.append(tag)
    }
    return tags.inTextOrder
  }
}

extension Tag {
  /// Whether it stands for a behavior on a sentence that was edited since, and the other one is on
  /// that sentence as it is now.
  fileprivate func isEdited(to tag: Tag) -> Bool {
    span == nil && origin != .rejected && behavior == tag.behavior && tag.span != nil
      && QuoteWords(tag.quote).areEdited(from: QuoteWords(quote))
  }

  /// Whether the writer said something about it, so that no reading takes it away.
  public var isWritersWord: Bool { origin != .suggested || fit != nil }
}

extension [Tag] {
  /// By place in the text, those without a place last; then by behavior.
  public var inTextOrder: [Tag] {
    func key(_ tag: Tag) -> (Int, Int, Int) {
      (
        tag.span?.lowerBound ?? .max, tag.span?.upperBound ?? .max,
        Behavior.allCases.firstIndex(of: tag.behavior) ?? 0
      )
    }
    return sorted { key($0) < key($1) }
  }
}
