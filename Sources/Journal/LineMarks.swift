/// What stands at the beginnings of lines: marks of lists, headings and quotations, and code between
/// fences. Knows also where runs of spaces, stops and words end.
struct LineMarks<Scalars: RandomAccessCollection>
where Scalars.Element == Unicode.Scalar, Scalars.Index == Int {
  /// Their first index is 0.
  let scalars: Scalars
  /// Behind each block of code, by where its first fence begins.
  private var code: [Int: Int] = [:]

  init(_ scalars: Scalars) {
    self.scalars = scalars
    findCode()
  }

  /// The marks at the beginning of a line.
  struct Marks {
    /// Where the text behind them begins: where the line begins if there are none.
    var end: Int
    var hasMark = false
    var isHeading = false
  }

  func marks(at lineStart: Int) -> Marks {
    var marks = Marks(end: lineStart)
    var position = afterSpaces(lineStart)
    while position < scalars.count {
      if let behind = code[position] {
        marks.hasMark = true
        marks.end = behind
        position = afterSpaces(behind)
        continue
      }
      guard let end = mark(at: position) else { break }
      if scalars[position] == "#" { marks.isHeading = true }
      marks.hasMark = true
      marks.end = end
      position = afterSpaces(end)
    }
    return marks
  }

  /// Behind one mark; nil where there is none.
  private func mark(at position: Int) -> Int? {
    switch scalars[position] {
    case ">": return position + 1
    case "•", "·", "‣", "◦", "▪", "⁃", "☐", "☑", "☒", "✓", "✔", "✗", "✘": return position + 1
    case "-", "*", "+", "–", "—", "→": return isSpace(position + 1) ? position + 1 : nil
    case "#":
      var end = position
      while end < scalars.count, scalars[end] == "#" { end += 1 }
      return isSpace(end) ? end : nil
    case "[":
      guard position + 3 < scalars.count, scalars[position + 2] == "]", isSpace(position + 3),
        [" ", "x", "X", "-", "/"].contains(scalars[position + 1])
      else { return nil }
      return position + 3
    case "(": return number(at: position + 1, closers: [")"])
    case "`", "~": return fence(at: position)?.end
    default: return number(at: position, closers: [".", ")"])
    }
  }

  /// Behind the number of a list, up to three digits, or one small letter before a bracket.
  private func number(at position: Int, closers: [Unicode.Scalar]) -> Int? {
    var end = position
    while end < scalars.count, end - position < 3, ("0"..."9").contains(scalars[end]) { end += 1 }
    if end > position {
      return end < scalars.count && closers.contains(scalars[end]) && isSpace(end + 1)
        ? end + 1 : nil
    }
    guard end + 1 < scalars.count, ("a"..."z").contains(scalars[end]), scalars[end + 1] == ")",
      isSpace(end + 2)
    else { return nil }
    return end + 2
  }

  private func isSpace(_ position: Int) -> Bool {
    position < scalars.count && (scalars[position] == " " || scalars[position] == "\t")
  }

  /// Fences in pairs; one without a partner is text.
  private mutating func findCode() {
    var open: (place: Int, fence: Unicode.Scalar)?
    var line = 0
    while line < scalars.count {
      var position = afterSpaces(line)
      while position < scalars.count, scalars[position] == ">" {
        position = afterSpaces(position + 1)
      }
      let fence = fence(at: position)
      var end = position
      while end < scalars.count, !scalars[end].isLineBreak { end += 1 }
      if let fence {
        if let begun = open {
          if begun.fence == fence.scalar, afterSpaces(fence.end) == end {
            code[begun.place] = end < scalars.count ? afterLineBreak(end) : end
            open = nil
          }
        } else {
          open = (position, fence.scalar)
        }
      }
      line = end < scalars.count ? afterLineBreak(end) : end
    }
  }

  private func fence(at position: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard position < scalars.count, scalars[position] == "`" || scalars[position] == "~" else {
      return nil
    }
    var end = position
    while end < scalars.count, scalars[end] == scalars[position] { end += 1 }
    return end - position >= 3 ? (scalars[position], end) : nil
  }
}

/// Ends of runs.
extension LineMarks {
  func afterSpaces(_ position: Int) -> Int {
    var end = position
    while end < scalars.count, scalars[end].isBlank, !scalars[end].isLineBreak { end += 1 }
    return end
  }

  func afterLineBreak(_ position: Int) -> Int {
    let isPair =
      scalars[position] == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
    return position + (isPair ? 2 : 1)
  }

  func afterStops(_ position: Int) -> Int {
    var end = position
    while end < scalars.count, scalars[end].isStop { end += 1 }
    return end
  }

  func afterClosers(_ position: Int) -> Int {
    var end = position
    while end < scalars.count, scalars[end].isCloser { end += 1 }
    return end
  }

  /// The word that begins at a place, behind opening marks; at most its first 16 letters.
  func word(at position: Int) -> Range<Int> {
    var low = position
    while low < scalars.count, low < position + 4, scalars[low].isOpener { low += 1 }
    var high = low
    while high < scalars.count, high - low < 16, scalars[high].isOfWord { high += 1 }
    return low..<high
  }

  func lowercased(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range])).lowercased()
  }
}
