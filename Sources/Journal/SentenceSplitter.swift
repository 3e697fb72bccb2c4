/// Walks through a text once and closes a sentence wherever a stop or a line break ends it.
///
/// What it looks at ahead and behind is bounded, or belongs to the place where it stands and is not
/// looked at from another one, so that the work grows with the length of the text alone.
struct SentenceSplitter<Scalars: RandomAccessCollection>
where Scalars.Element == Unicode.Scalar, Scalars.Index == Int {
  let lines: LineMarks<Scalars>
  private var spans: [Range<Int>] = []
  /// Where the present sentence begins, and whether it begins in lower case: then its writer does
  /// without capitals, and a small letter says nothing of where sentences begin.
  private var start = 0
  /// Where the present sentence has its first scalar that is not blank, or the line ends.
  private var firstText = 0
  private var isWithoutCapitals = false
  /// Where the present line begins behind its marks.
  private var lineStart = 0
  private var isHeading = false

  var scalars: Scalars { lines.scalars }

  init(_ scalars: Scalars) { lines = LineMarks(scalars) }

  mutating func split() -> [Range<Int>] {
    var position = beginLine(at: 0)
    begin(at: position)
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar.isLineBreak {
        let next = lines.afterLineBreak(position)
        let breaks =
          firstText >= position
          || breaksSentence(at: position, next: next, isStopped: false)
        if breaks { close(start..<position) }
        position = beginLine(at: next)
        if breaks { begin(at: position) }
      } else if scalar.isFullWidthStop {
        position = lines.afterClosers(position + 1)
        close(start..<position)
        begin(at: position)
      } else if scalar.isStop {
        let stops = position..<lines.afterStops(position)
        let end = lines.afterClosers(stops.upperBound)
        if endsSentence(stops: stops, end: end) {
          close(start..<end)
          begin(at: end)
        }
        position = end
      } else {
        position += 1
      }
    }
    close(start..<scalars.count)
    return spans
  }

  /// Takes note of a line's marks; where its text begins.
  private mutating func beginLine(at place: Int) -> Int {
    let marks = lines.marks(at: place)
    isHeading = marks.isHeading
    lineStart = marks.end
    return marks.end
  }

  private mutating func begin(at place: Int) {
    start = place
    firstText = lines.afterSpaces(place)
    var first = place
    while first < scalars.count, first < place + 8, !scalars[first].properties.isAlphabetic,
      !scalars[first].isLineBreak
    {
      first += 1
    }
    isWithoutCapitals = first < scalars.count && scalars[first].properties.isLowercase
  }

  private mutating func close(_ range: Range<Int>) {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, scalars[low].isBlank { low += 1 }
    while low < high, scalars[high - 1].isBlank { high -= 1 }
    guard low < high, scalars[low..<high].contains(where: \.isOfWord) else { return }
    spans.append(low..<high)
  }

  /// A line break ends a sentence unless the text seems to be wrapped by hand: the next line goes on
  /// in lower case, or this one ends in a word that nothing ends in.
  private func breaksSentence(at lineBreak: Int, next: Int, isStopped: Bool) -> Bool {
    let first = lines.afterSpaces(next)
    guard first < scalars.count, !scalars[first].isLineBreak, !isHeading else { return true }
    if isStopped || lines.marks(at: next).hasMark { return true }
    // A line of strokes.
    guard scalars[lineStart..<lineBreak].contains(where: \.isOfWord) else { return true }
    if scalars[first].properties.isLowercase {
      // Short lines of a writer without capitals are lines on purpose.
      return isWithoutCapitals && lineBreak - lineStart < 50
    }
    return !SentenceWords.goesOn(after: lastWord(before: lineBreak))
  }

  /// The last word of a line, at most a dozen letters, or the comma that it ends in.
  private func lastWord(before place: Int) -> String {
    var high = place
    while high > lineStart, scalars[high - 1].isBlank { high -= 1 }
    if high > lineStart, scalars[high - 1] == "," { return "," }
    var low = high
    while low > lineStart, high - low <= 12, scalars[low - 1].isOfWord { low -= 1 }
    return lines.lowercased(low..<high)
  }

  private func endsSentence(stops: Range<Int>, end: Int) -> Bool {
    guard end < scalars.count else { return true }
    guard scalars[end].properties.isWhitespace else { return false }
    let next = lines.afterSpaces(end)
    guard next < scalars.count else { return true }
    let isEllipsis = stops.count > 1 && !scalars[stops].contains { $0 == "!" || $0 == "?" }
    let isFullStop = stops.count == 1 && scalars[stops.lowerBound] == "."
    if scalars[next].isLineBreak {
      let after = lines.afterLineBreak(next)
      let first = lines.afterSpaces(after)
      let isAbbreviated = isFullStop && isAbbreviation(before: stops.lowerBound, next: first)
      return breaksSentence(at: next, next: after, isStopped: !isEllipsis && !isAbbreviated)
    }
    if isFullStop, isAbbreviation(before: stops.lowerBound, next: next) { return false }
    if scalars[next].properties.isLowercase {
      return isWithoutCapitals && !isEllipsis && end == stops.upperBound
        && scalars[stops.lowerBound] != "…"
    }
    return !isQuestionOfSpeech(quote: stops.upperBound..<end, next: next)
  }

  /// Whether the words after a quotation say who spoke: “Who decides?” Priya asked.
  private func isQuestionOfSpeech(quote: Range<Int>, next: Int) -> Bool {
    guard scalars[quote].contains(where: \.isQuote) else { return false }
    let speaker = lines.word(at: next)
    return SentenceWords.speech.contains(
      lines.lowercased(lines.word(at: lines.afterSpaces(speaker.upperBound))))
  }

  private func isAbbreviation(before stop: Int, next: Int) -> Bool {
    var low = stop
    while low > start, stop - low <= 8, !scalars[low - 1].properties.isWhitespace {
      let isInside = low - 1 > start && scalars[low - 2].isOfWord
      guard isInside || !scalars[low - 1].isOpener else { break }
      low -= 1
    }
    guard low < stop else { return false }
    let follower = lines.word(at: next)
    return SentenceWords.isAbbreviation(
      lines.lowercased(low..<stop), before: lines.lowercased(follower),
      isDigitNext: next < scalars.count && ("0"..."9").contains(scalars[next]))
  }
}
