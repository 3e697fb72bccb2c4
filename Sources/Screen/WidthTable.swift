/// How many columns one scalar takes on a terminal.
///
/// The ranges are East Asian Width W and F of Unicode 15.1 with the scalars that are emoji by
/// default, unassigned gaps inside a block closed up. They are our own, and not the locale's
/// `wcwidth`, so that a layout is the same on every machine and in every test.
enum WidthTable {
  /// First and last scalar of each run of wide ones, ascending.
  private static let wide: [(UInt32, UInt32)] = [
    (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0),
    (0x23F3, 0x23F3), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F),
    (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5),
    (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5),
    (0x26FA, 0x26FA), (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728),
    (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797),
    (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55),
    (0x2E80, 0x303E), (0x3041, 0x3247), (0x3250, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F),
    (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60),
    (0xFFE0, 0xFFE6), (0x16FE0, 0x16FE3), (0x16FF0, 0x16FF1), (0x17000, 0x18DFF),
    (0x1AFF0, 0x1B2FF), (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F18E),
    (0x1F191, 0x1F19A), (0x1F200, 0x1F265), (0x1F300, 0x1F320), (0x1F32D, 0x1F335),
    (0x1F337, 0x1F37C), (0x1F37E, 0x1F393), (0x1F3A0, 0x1F3CA), (0x1F3CF, 0x1F3D3),
    (0x1F3E0, 0x1F3F0), (0x1F3F4, 0x1F3F4), (0x1F3F8, 0x1F43E), (0x1F440, 0x1F440),
    (0x1F442, 0x1F4FC), (0x1F4FF, 0x1F53D), (0x1F54B, 0x1F54E), (0x1F550, 0x1F567),
    (0x1F57A, 0x1F57A), (0x1F595, 0x1F596), (0x1F5A4, 0x1F5A4), (0x1F5FB, 0x1F64F),
    (0x1F680, 0x1F6C5), (0x1F6CC, 0x1F6CC), (0x1F6D0, 0x1F6D2), (0x1F6D5, 0x1F6D8),
    (0x1F6DC, 0x1F6DF), (0x1F6EB, 0x1F6EC), (0x1F6F4, 0x1F6FC), (0x1F7E0, 0x1F7EB),
    (0x1F7F0, 0x1F7F0), (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1F9FF),
    (0x1FA70, 0x1FAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
  ]

  /// Whether a scalar takes two columns.
  static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].1 < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].0 <= value
  }

  /// Columns of a scalar that neither joins nor combines and needs no second look, or 0 for all
  /// others: two such scalars side by side are always two cells, so text made of them is laid out
  /// without looking for clusters. Covers what people mostly write.
  @inline(__always)
  static func plain(_ value: UInt32) -> Int {
    if value < 0x7F { return value >= 0x20 ? 1 : 0 }
    switch value {
    case 0xA0..<0xAD, 0xAE..<0x300, 0x370..<0x378, 0x390..<0x3A2, 0x3A3..<0x483, 0x48A..<0x530,
      0x1E00..<0x1F16, 0x2010..<0x2028, 0x2030..<0x2060, 0x20A0..<0x20C1, 0x2190..<0x231A,
      0x2500..<0x25FD, 0x2701..<0x2705, 0x270C..<0x2728:
      return 1
    case 0x3001..<0x3021, 0x3041..<0x3097, 0x30A0..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4,
      0xFF01..<0xFF61:
      return 2
    default:
      return 0
    }
  }

  /// What becomes of one scalar on the screen.
  enum Place {
    /// Takes columns of its own and is shown as this scalar, which may be a picture of another.
    case spacing(Unicode.Scalar, Int)
    /// Stands on the scalar before it.
    case mark
    /// Shows nothing.
    case nothing
  }

  /// A character that cannot be shown.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  static func place(_ scalar: Unicode.Scalar) -> Place {
    let value = scalar.value
    let columns = plain(value)
    if columns > 0 { return .spacing(scalar, columns) }
    switch value {
    case 0..<0x20: return .spacing(Unicode.Scalar(0x2400 + value) ?? replacement, 1)
    case 0x7F: return .spacing("\u{2421}", 1)
    case 0x80..<0xA0: return .spacing(replacement, 1)
    case 0x2028, 0x2029: return .spacing("\u{2424}", 1)
    // Vowels and finals of Hangul stand in the syllable that their initial opened.
    case 0x1160..<0x1200, 0xD7B0..<0xD800: return .mark
    // Signs that enclose the digits after them are of category Cf and yet visible.
    case 0x600..<0x606, 0x6DD, 0x70F, 0x890..<0x892, 0x8E2, 0x110BD, 0x110CD:
      return .spacing(scalar, 1)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    // Bidi overrides and isolates, joiners, tags, annotations, soft hyphen, U+200B, U+FEFF.
    case .format: return .nothing
    case .control, .surrogate, .unassigned: return .spacing(replacement, 1)
    case .lineSeparator, .paragraphSeparator: return .spacing("\u{2424}", 1)
    default: return .spacing(scalar, isWide(value) ? 2 : 1)
    }
  }
}
