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
    case 0x2800...0x28FF: return braille(UInt8(scalar.value - 0x2800))
    default: return "?"
    }
  }

  /// Braille draws lines and areas: what stands for a cell has the height of its dots, or their
  /// slope, or how much of it they fill.
  private static func braille(_ dots: UInt8) -> Character {
    // The bits of the left and the right column, from the top.
    let columns: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    let heights = columns.map { column in column.indices.filter { dots & column[$0] != 0 } }
    let all = heights[0] + heights[1]
    guard let top = all.min(), let bottom = all.max() else { return " " }
    if all.count >= 6 { return "#" }
    if all.count == 4, heights[0] == heights[1], bottom - top == 1 { return "=" }
    let means = heights.filter { !$0.isEmpty }.map { column in
      Double(column.reduce(0, +)) / Double(column.count)
    }
    if let left = means.first, let right = means.last, abs(left - right) >= 1.5 {
      return left > right ? "/" : "\\"
    }
    if bottom - top == 3 { return "|" }
    let mean = Double(all.reduce(0, +)) / Double(all.count)
    return ["'", "-", ".", "_"][min(3, Int(mean.rounded()))]
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
