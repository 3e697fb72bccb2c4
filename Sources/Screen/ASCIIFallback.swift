/// Cells for terminals that show ASCII only. A table of what programs draw with and people write
/// with; a letter keeps its base without the accent, all else is a question mark a column.
extension Cell {
  /// What the cell shows where only ASCII can: as many characters as it has columns.
  public var ascii: String {
    guard width > 0, let first = text.unicodeScalars.first else { return "" }
    if first.isASCII, width == 1 { return String(Character(first)) }
    if width == 1 { return String(ASCIIFallback.character(for: first)) }
    // Fullwidth forms are ASCII moved up; of a flag the letters can be told.
    let letters = text.unicodeScalars.compactMap { scalar -> Character? in
      switch scalar.value {
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map { Character($0) }
      case 0x1F1E6...0x1F1FF: Unicode.Scalar(scalar.value - 0x1F1A5).map { Character($0) }
      default: nil
      }
    }
    if letters.count == 2 { return String(letters) }
    if letters.count == 1 { return String(letters) + " " }
    if first.isASCII { return String(Character(first)) + " " }
    return "??"
  }
}

private enum ASCIIFallback {
  static func character(for scalar: Unicode.Scalar) -> Character {
    if let known = drawn[scalar] { return known }
    switch scalar.value {
    case 0xC0..<0x180: return latin[Int(scalar.value) - 0xC0]
    // Lines, by their direction; corners and crossings look alike.
    case 0x2500...0x257F: return "+"
    case 0x2010...0x2015, 0x2212: return "-"
    default: return "?"
    }
  }

  /// U+00C0 to U+017F.
  private static let latin = Array(
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNn"
      + "OoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs")

  private static let drawn: [Unicode.Scalar: Character] = {
    let rows: [(Character, String)] = [
      ("-", "─━┄┅┈┉╌╍═╴╶╸╺¬▬"), ("!", "╎┊┆"), ("|", "│┃┇┋╏║╵╷╹╻▌▐▎▏▍¦"), ("/", "╱⁄"), ("\\", "╲"),
      ("#", "█▉▊▋▓■◼▇▆"), ("=", "▅▄"), ("_", "▁▂▃"), (":", "▒"), (".", "░·․∙"), ("~", "≈∼…"),
      ("*", "•●◆★☆◇✱"), ("o", "○◦◯°"), ("v", "✓✔↓▼▾▽"), ("x", "✗✘✕✖╳×"), (">", "›»→▶▸►▷⇒"),
      ("<", "‹«←◀◂◄◁⇐"), ("^", "↑▲▴△"), ("'", "‘’‚‛′´`"), ("\"", "“”„‟″"), (" ", "\u{A0}\u{202F}"),
      ("+", "±"), ("E", "€"), ("c", "©¢"), ("r", "®"), ("!", "¡"), ("?", "¿"), ("u", "µ"),
      ("s", "§"),
      ("1", "¹"), ("2", "²"), ("3", "³"),
    ]
    var table: [Unicode.Scalar: Character] = [:]
    for (plain, pictures) in rows {
      for scalar in pictures.unicodeScalars { table[scalar] = plain }
    }
    for value in UInt32(0x2000)...0x200A { table[Unicode.Scalar(value) ?? " "] = " " }
    return table
  }()
}
