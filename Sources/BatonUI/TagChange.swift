public import Journal

/// One word of the writer on an entry's tags: what stood there before, and what stands there now.
///
/// A single change and not all of the tags, since others come meanwhile: a reading of the text, or
/// another program. It is made to the tags as the store has them then.
public struct TagChange: Hashable, Sendable {
  /// The tag before; nil for one that is new.
  public var before: Tag?
  /// The tag now; nil for one that is taken away.
  public var after: Tag?

  /// A change of its parts.
  public init(from before: Tag?, to after: Tag?) {
    self.before = before
    self.after = after
  }

  /// The change for a text that another program has perhaps changed since: what it puts there stands
  /// where its words stand, or nowhere.
  public func placed(in text: String) -> TagChange {
    TagChange(from: before, to: after.map { Tags.placed($0, in: text) })
  }

  /// Makes the change to the tags of an entry.
  public func apply(to tags: inout [Tag]) {
    let place = (before ?? after).flatMap { Self.place(of: $0, in: tags) }
    switch (place, after) {
    case (let place?, let after?):
      // Of a tag that was read anew meanwhile only the writer's word changes.
      if tags[place] == before {
        tags[place] = after
      } else {
        tags[place].origin = after.origin
        tags[place].fit = after.fit
      }
    case (let place?, nil): tags.remove(at: place)
    case (nil, let after?): tags.append(after)
    case (nil, nil): break
    }
  }

  /// Where a tag stands: the same one, or else the behavior on the same words, the nearest to it.
  private static func place(of tag: Tag, in tags: [Tag]) -> Int? {
    if let same = tags.firstIndex(of: tag) { return same }
    func distance(_ index: Int) -> Int {
      abs((tags[index].span?.lowerBound ?? .max / 4) - (tag.span?.lowerBound ?? .max / 4))
    }
    return tags.indices.filter {
      tags[$0].behavior == tag.behavior
        && tags[$0].quote.unicodeScalars.elementsEqual(tag.quote.unicodeScalars)
    }.min { distance($0) < distance($1) }
  }
}
