/// The lines under a heading, by Unicode scalars: no mark that joins the character before it can
/// hide a line break or a blank.
enum ReviewLine {
  /// A text on one line, without white space at its ends: each run of line breaks is one blank.
  static func single(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var isInBreak = false
    for scalar in text.unicodeScalars {
      let isBreak = breaksLine(scalar)
      if !isBreak { line.append(scalar) } else if !isInBreak { line.append(" ") }
      isInBreak = isBreak
    }
    return trimmed(String(line))
  }

  /// The lines of a body as one.
  static func read(_ body: String) -> String {
    let lines = body.unicodeScalars.split(separator: "\n").map { unmarked(trimmed(String($0))) }
    return single(lines.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// An answer as it stands under its heading: never like a heading itself.
  static func written(_ answer: String) -> String {
    looksLikeHeading(answer) ? "\\" + answer : answer
  }

  /// What follows the last word of a body: its line breaks.
  static func end(of body: String) -> String {
    let scalars = body.unicodeScalars
    let last = scalars.lastIndex { !$0.properties.isWhitespace }
    let tail = last.map { scalars[scalars.index(after: $0)...] } ?? scalars[...]
    return tail.firstIndex { $0 == "\n" || $0 == "\r" }.map { String(tail[$0...]) } ?? ""
  }

  /// A text with a blank line at its end, where anything stands in it or before it.
  static func withGap(_ text: String, after heading: String = "") -> String {
    let whole = heading + text
    guard !whole.isEmpty else { return text }
    let isEnded = endsLine(whole)
    let beforeBreak = isEnded ? String(whole.unicodeScalars.dropLast()) : whole
    let bare =
      beforeBreak.unicodeScalars.last == "\r"
      ? String(beforeBreak.unicodeScalars.dropLast()) : beforeBreak
    if !isEnded { return text + "\n\n" }
    return endsLine(bare) || bare.isEmpty ? text : text + "\n"
  }

  /// A text without the blank line at its end.
  static func withoutGap(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    for _ in 0..<2 where scalars.last == "\n" {
      scalars = scalars.dropLast()
      if scalars.last == "\r" { scalars = scalars.dropLast() }
    }
    return String(scalars)
  }

  /// Whether nothing stands in a text.
  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a text ends with a line break.
  static func endsLine(_ text: String) -> Bool { text.unicodeScalars.last == "\n" }

  /// A text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// A line without the backslash that keeps it from being a heading.
  private static func unmarked(_ line: String) -> String {
    line.unicodeScalars.first == "\\" && looksLikeHeading(line)
      ? String(line.unicodeScalars.dropFirst()) : line
  }

  private static func looksLikeHeading(_ line: String) -> Bool {
    line.utf8.drop { $0 == UInt8(ascii: "\\") }.starts(with: ReviewHeading.mark.utf8)
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
