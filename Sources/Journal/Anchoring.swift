/// What becomes of tags when the text under them changes.
public enum Tags {
  /// Puts tags where their sentences stand in an edited text.
  ///
  /// - A tag whose words still stand in the text keeps its place there.
  /// - A tag on the whole entry stays on the whole entry.
  /// - A tag whose sentence was edited keeps its quote and loses its place (`span` is nil), until
  ///   a reading of the entry hears its behavior in the edited sentence (`merged`).
  /// - A tag whose sentence is gone goes: the caller leaves it to the history.
  ///
  /// A sentence counts as edited, not gone, when a sentence that was not in the old text shares at
  /// least half of its words with it.
  public static func reanchored(
    _ tags: [Tag], from old: String, to new: String
  ) -> (kept: [Tag], gone: [Tag]) {
    guard !tags.isEmpty, !old.unicodeScalars.elementsEqual(new.unicodeScalars) else {
      return (tags, [])
    }
    let finder = Finder(old: old, new: new)
    var kept: [Tag] = []
    var gone: [Tag] = []
    for tag in tags {
      var moved = tag
      if let span = tag.span, finder.isWhole(span) {
        moved.span = finder.wholeSpan
        moved.quote = String(new.trimmingWhitespace())
        kept.append(moved)
      } else if let span = finder.place(of: tag.quote, near: tag.span?.lowerBound ?? 0) {
        moved.span = span
        kept.append(moved)
      } else if finder.hasEditedForm(of: tag.quote) {
        moved.span = nil
        kept.append(moved)
      } else {
        gone.append(tag)
      }
    }
    return (kept, gone)
  }

  /// The tag of a behavior on a span of a text, added by the writer; nil where the span reaches
  /// beyond the text or holds nothing.
  public static func added(_ behavior: Behavior, on span: Range<Int>, of text: String) -> Tag? {
    guard !span.isEmpty, let quote = text.text(in: span) else { return nil }
    return Tag(behavior: behavior, origin: .added, span: span, quote: quote)
  }

  /// A tag as it can stand in a text that was perhaps changed since: where its words stand, the
  /// nearest to where they stood, or else without a place.
  public static func placed(_ tag: Tag, in text: String) -> Tag {
    guard let span = tag.span else { return tag }
    var placed = tag
    placed.span = QuoteSearch.place(
      of: tag.quote, in: Array(text.unicodeScalars), near: span.lowerBound)
    return placed
  }

  /// The span of a whole text without the white space at its ends; nil where nothing else is in it.
  public static func wholeSpan(of text: String) -> Range<Int>? {
    let trimmed = text.trimmingWhitespace()
    guard !trimmed.isEmpty else { return nil }
    return text.span(of: trimmed.startIndex..<trimmed.endIndex)
  }
}

private struct Finder {
  private let oldWhole: Range<Int>?
  private let newScalars: [Unicode.Scalar]
  private let newSentences: [QuoteWords]
  private let newWhole: Range<Int>?
  private let oldHasSeveral: Bool

  init(old: String, new: String) {
    oldWhole = Tags.wholeSpan(of: old)
    newWhole = Tags.wholeSpan(of: new)
    newScalars = Array(new.unicodeScalars)
    let oldSpans = Sentences.spans(in: old)
    oldHasSeveral = oldSpans.count > 1
    // Slices of arrays: to count through the text for every sentence takes the square of its length.
    let oldScalars = Array(old.unicodeScalars)
    let oldTexts = Set(oldSpans.map { Self.text(oldScalars[$0]) })
    let scalars = newScalars
    newSentences = Sentences.spans(in: new).map { Self.text(scalars[$0]) }
      .filter { !oldTexts.contains($0) }.map(QuoteWords.init)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  var wholeSpan: Range<Int>? { newWhole }

  /// A span over all of an entry of several sentences; over the one sentence of a short entry it is
  /// that sentence's.
  func isWhole(_ span: Range<Int>) -> Bool {
    oldHasSeveral && span == oldWhole && newWhole != nil
  }

  /// Where the words stand in the new text, nearest to where they stood before.
  func place(of quote: String, near offset: Int) -> Range<Int>? {
    QuoteSearch.place(of: quote, in: newScalars, near: offset)
  }

  func hasEditedForm(of quote: String) -> Bool {
    let words = QuoteWords(quote)
    return newSentences.contains { $0.areEdited(from: words) }
  }
}
