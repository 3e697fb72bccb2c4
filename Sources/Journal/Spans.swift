/// Places in a text counted in Unicode scalars, which do not change with the edition of Unicode as
/// the borders between characters do.
extension String {
  /// The text of a span; nil where the span reaches beyond the text.
  public func text(in span: Range<Int>) -> String? {
    guard span.lowerBound >= 0,
      let start = unicodeScalars.index(
        startIndex, offsetBy: span.lowerBound, limitedBy: endIndex),
      let end = unicodeScalars.index(start, offsetBy: span.count, limitedBy: endIndex)
    else { return nil }
    return String(unicodeScalars[start..<end])
  }

  /// The span of a range of indices.
  public func span(of range: Range<String.Index>) -> Range<Int> {
    let start = unicodeScalars.distance(from: startIndex, to: range.lowerBound)
    return start..<start + unicodeScalars.distance(from: range.lowerBound, to: range.upperBound)
  }
}
