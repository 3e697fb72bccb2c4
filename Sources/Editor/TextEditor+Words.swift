/// Where words begin and end. A word is letters, digits and what belongs to them (marks, an
/// apostrophe between two letters); everything else lies between words.
extension TextEditor {
  /// The start of the word before the cursor.
  var wordStartBackward: TextPoint {
    var point = place
    while let (before, isWord) = step(back: point), !isWord { point = before }
    while let (before, isWord) = step(back: point), isWord { point = before }
    return point
  }

  /// The end of the word at or after the cursor.
  var wordEndForward: TextPoint {
    var point = place
    while let (after, isWord) = step(on: point), !isWord { point = after }
    while let (after, isWord) = step(on: point), isWord { point = after }
    return point
  }

  /// Back over white space, then over what is not, within the line.
  var afterSpaceBackward: TextPoint {
    let line = line
    var byte = place.byte
    var seenOther = false
    while byte > 0 {
      let before = line.border(before: byte)
      let isSpace = Cluster.at(before, in: line.bytes).role == .space
      if isSpace, seenOther { break }
      seenOther = seenOther || !isSpace
      byte = before
    }
    return TextPoint(line: place.line, byte: byte)
  }

  private func step(back point: TextPoint) -> (TextPoint, Bool)? {
    let line = document.lines[point.line]
    if point.byte == 0 {
      guard point.line > 0 else { return nil }
      let before = document.lines[point.line - 1].bytes.count
      return (TextPoint(line: point.line - 1, byte: before), false)
    }
    let before = line.border(before: point.byte)
    return (TextPoint(line: point.line, byte: before), Self.isWord(before, point.byte, in: line))
  }

  private func step(on point: TextPoint) -> (TextPoint, Bool)? {
    let line = document.lines[point.line]
    if point.byte == line.bytes.count {
      guard point.line + 1 < document.lines.count else { return nil }
      return (TextPoint(line: point.line + 1, byte: 0), false)
    }
    let after = line.border(after: point.byte)
    return (TextPoint(line: point.line, byte: after), Self.isWord(point.byte, after, in: line))
  }

  /// Whether the cluster between two borders belongs to a word.
  private static func isWord(_ start: Int, _ end: Int, in line: Line) -> Bool {
    let value = UTF8Bytes.scalar(in: line.bytes, at: start)
    if isLetter(value) { return true }
    guard value == 0x27 || value == 0x2019, start > 0, end < line.bytes.count else { return false }
    var before = start - 1
    while before > 0, UTF8Bytes.isContinuation(line.bytes[before]) { before -= 1 }
    return isLetter(UTF8Bytes.scalar(in: line.bytes, at: before))
      && isLetter(UTF8Bytes.scalar(in: line.bytes, at: end))
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: return true
    case 0..<0x80: return false
    default:
      guard let properties = Unicode.Scalar(value)?.properties else { return false }
      switch properties.generalCategory {
      case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark,
        .enclosingMark:
        return true
      default: return properties.isAlphabetic
      }
    }
  }
}
