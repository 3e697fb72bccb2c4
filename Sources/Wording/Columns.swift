/// How wide plain text stands on a terminal, near enough to place a caret and to shorten a line.
public enum Columns {
  /// The columns a line takes: 2 for wide scalars, 0 for those that join the one before.
  public static func width(of line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The line where it fits, else as much of it as does and an ellipsis. Characters stay whole.
  public static func shortened(_ line: String, to columns: Int) -> String {
    guard width(of: line) > columns else { return line }
    guard columns > 0 else { return "" }
    var result = ""
    var used = 0
    for character in line {
      let step = width(of: String(character))
      guard used + step <= columns - 1 else { break }
      result.append(character)
      used += step
    }
    return result + "…"
  }

  /// The line with spaces behind it up to a width; longer ones stay as they are.
  public static func padded(_ line: String, to columns: Int) -> String {
    line + String(repeating: " ", count: max(0, columns - width(of: line)))
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}
