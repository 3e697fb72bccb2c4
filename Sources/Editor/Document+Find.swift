extension Document {
  /// The first match from a place on, or the last before it; round the end of the text if need be.
  /// `isAgain` leaves out a match at the place itself, unless it is the only one.
  func find(
    _ needle: FoldedText, from start: TextPoint, isForward: Bool, isAgain: Bool = false
  ) -> Range<TextPoint>? {
    guard !needle.values.isEmpty else { return nil }
    for step in 0...lines.count {
      let shift = isForward ? step : lines.count - step
      let index = (start.line + shift) % lines.count
      let folded = FoldedText(lines[index].bytes)
      let places = folded.matches(of: needle).map { place(of: $0, needle, in: folded, line: index) }
      // The line of the start comes twice: first one side of it, at last the other.
      let isFirst = step == 0
      let isLast = step == lines.count
      let candidates = places.filter { place in
        let isBehind =
          isAgain ? place.lowerBound > start : place.lowerBound >= start
        if isFirst { return isForward ? isBehind : place.lowerBound < start }
        if isLast { return isForward ? !isBehind : place.lowerBound >= start }
        return true
      }
      if let match = isForward ? candidates.first : candidates.last { return match }
    }
    return nil
  }

  /// The bytes of a match, from border to border.
  private func place(
    of match: Int, _ needle: FoldedText, in folded: FoldedText, line index: Int
  ) -> Range<TextPoint> {
    let line = lines[index]
    let first = folded.origins[match]
    let last = folded.origins[match + needle.values.count - 1]
    let lower = line.border(notBefore: first)
    let upper = line.border(notBefore: min(last + 1, line.bytes.count))
    return TextPoint(line: index, byte: lower)..<TextPoint(line: index, byte: max(lower, upper))
  }
}
