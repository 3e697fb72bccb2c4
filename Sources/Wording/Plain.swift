/// Text made safe to show: no character that a terminal would act on comes through.
public enum Plain {
  /// A text of several lines: line breaks and tabs stay, every other control character is shown as
  /// a picture (U+2400…), and characters that turn the direction of writing are left out.
  public static func text(_ text: String) -> String { clean(text, keepsLines: true) }

  /// A text on one line: line breaks and tabs become spaces.
  public static func line(_ text: String) -> String { clean(text, keepsLines: false) }

  private static func clean(_ text: String, keepsLines: Bool) -> String {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
    guard text.unicodeScalars.contains(where: { needsCare($0, keepsLines: keepsLines) }) else {
      return text
    }
    var view = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      // The two characters of one line break.
      if scalar == "\n", isAfterReturn { continue }
      guard needsCare(scalar, keepsLines: keepsLines) else {
        view.append(scalar)
        continue
      }
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029, 0x85: view.append(keepsLines ? "\n" : " ")
      case 0..<0x20: view.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: view.append("\u{2421}")
      case 0x80...0x9F: view.append("\u{FFFD}")
      default: break
      }
    }
    return String(view)
  }

  private static func needsCare(_ scalar: Unicode.Scalar, keepsLines: Bool) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: !keepsLines
    case 0..<0x20, 0x7F...0x9F: true
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
