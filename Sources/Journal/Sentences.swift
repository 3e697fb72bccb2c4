/// Where the sentences of a text stand.
///
/// A journal is typed in a hurry: lines without a final stop, lists, quotations, abbreviations,
/// other scripts. The rules lean toward leaving words together, since a tag on half a sentence
/// says less than a tag on one and a half.
public enum Sentences {
  /// The spans of the sentences of a text, in Unicode scalars, in order, without the white space
  /// and list marks around them. A sentence holds at least one letter or digit.
  public static func spans(in text: String) -> [Range<Int>] {
    var splitter = SentenceSplitter(Array(text.unicodeScalars))
    return splitter.split()
  }

  /// The span of the sentence at a place, or of the one before it; nil in a text without sentences.
  public static func span(at offset: Int, in text: String) -> Range<Int>? {
    let all = spans(in: text)
    return all.last { $0.lowerBound <= offset } ?? all.first
  }
}

private struct SentenceSplitter {
  private let scalars: [Unicode.Scalar]
  private var spans: [Range<Int>] = []

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func split() -> [Range<Int>] {
    var start = skipListMark(0)
    var position = start
    while position < scalars.count {
      let scalar = scalars[position]
      if isLineBreak(scalar) {
        if breaksSentence(atLineBreak: position, from: start) {
          close(start..<position)
          start = skipListMark(position + 1)
          position = start
          continue
        }
      } else if isFullWidthStop(scalar) {
        position = afterClosers(position + 1)
        close(start..<position)
        start = position
        continue
      } else if isStop(scalar) {
        let end = afterClosers(afterStops(position))
        if endsSentence(stop: position, end: end, start: start) {
          close(start..<end)
          start = end
        }
        position = end
        continue
      }
      position += 1
    }
    close(start..<scalars.count)
    return spans
  }

  private mutating func close(_ range: Range<Int>) {
    var low = range.lowerBound
    var high = min(range.upperBound, scalars.count)
    while low < high, scalars[low].properties.isWhitespace { low += 1 }
    while low < high, scalars[high - 1].properties.isWhitespace { high -= 1 }
    guard low < high, scalars[low..<high].contains(where: isWordScalar) else { return }
    spans.append(low..<high)
  }

  /// A line break ends a sentence unless the text seems to be wrapped by hand: the next line goes on
  /// in lower case.
  private func breaksSentence(atLineBreak position: Int, from start: Int) -> Bool {
    var next = position + 1
    if next < scalars.count, scalars[position] == "\r", scalars[next] == "\n" { next += 1 }
    while next < scalars.count, scalars[next] == " " || scalars[next] == "\t" { next += 1 }
    guard next < scalars.count, !isLineBreak(scalars[next]) else { return true }
    return !scalars[next].properties.isLowercase || skipListMark(next) != next
  }

  private func endsSentence(stop: Int, end: Int, start: Int) -> Bool {
    guard end < scalars.count else { return true }
    guard scalars[end].properties.isWhitespace else { return false }
    var next = end
    while next < scalars.count, scalars[next].properties.isWhitespace {
      if isLineBreak(scalars[next]) { return breaksSentence(atLineBreak: next, from: start) }
      next += 1
    }
    guard next < scalars.count else { return true }
    if scalars[next].properties.isLowercase { return false }
    guard scalars[stop] == ".", end == stop + 1 else { return true }
    return !isAbbreviation(before: stop, start: start)
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "cf", "ca", "approx", "no", "nos",
    "fig", "eg", "ie", "e.g", "i.e", "dept", "est", "resp", "incl", "max", "min", "z.b", "bzw",
    "mon", "tue", "wed", "thu", "fri", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]
  /// Abbreviations that are words too: they count only before a digit.
  private static let beforeDigitsOnly: Set<String> = [
    "no", "nos", "max", "min", "fig", "ca", "mon", "wed", "fri", "sat", "sun", "mar", "jan", "dec",
    "oct", "est",
  ]

  private func isAbbreviation(before stop: Int, start: Int) -> Bool {
    var low = stop
    while low > start, !scalars[low - 1].properties.isWhitespace, !isOpener(scalars[low - 1]) {
      low -= 1
    }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[low..<stop])
    let text = String(word).lowercased()
    if stop - low == 1, scalars[low].properties.isAlphabetic, text != "i" { return true }
    guard Self.abbreviations.contains(text) else { return false }
    guard Self.beforeDigitsOnly.contains(text) else { return true }
    var next = stop + 1
    while next < scalars.count, scalars[next] == " " { next += 1 }
    return next < scalars.count && ("0"..."9").contains(scalars[next])
  }

  /// Past spaces and one mark of a list, a heading or a quotation at the start of a line.
  private func skipListMark(_ from: Int) -> Int {
    var position = from
    while position < scalars.count, scalars[position] == " " || scalars[position] == "\t" {
      position += 1
    }
    var end = position
    if end < scalars.count, "-*+•–#>".unicodeScalars.contains(scalars[end]) {
      while end < scalars.count, scalars[end] == "#" || scalars[end] == ">" || end == position {
        end += 1
      }
    } else {
      while end < scalars.count, end - position < 3, ("0"..."9").contains(scalars[end]) { end += 1 }
      guard end > position, end < scalars.count, scalars[end] == "." || scalars[end] == ")" else {
        return from
      }
      end += 1
    }
    guard end < scalars.count, scalars[end] == " " else { return from }
    var past = end + 1
    if past + 3 < scalars.count, scalars[past] == "[", scalars[past + 2] == "]",
      scalars[past + 3] == " "
    {
      past += 4
    }
    return past
  }

  private func afterStops(_ position: Int) -> Int {
    var end = position
    while end < scalars.count, isStop(scalars[end]) { end += 1 }
    return end
  }

  private func afterClosers(_ position: Int) -> Int {
    var end = position
    while end < scalars.count, isCloser(scalars[end]) { end += 1 }
    return end
  }

  private func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "…" || scalar == "‽"
      || scalar == "؟" || scalar == "।" || scalar == "۔"
  }

  private func isFullWidthStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "！" || scalar == "？" || scalar == "｡"
  }

  private func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    "\"'”’»)]}」』）】*_".unicodeScalars.contains(scalar)
  }

  private func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    "\"'“‘«([{„".unicodeScalars.contains(scalar)
  }

  private func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }

  private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
