import CNCurses
import Screen

/// Meanings to colours and attributes that the terminal has.
///
/// The background is always the terminal's own, and the colours come from its own eight, which its
/// owner has chosen to be readable. Of those yellow and blue fail on many a light or dark screen,
/// which leaves cyan and magenta.
struct Palette {
  enum Kind: Hashable {
    case monochrome
    case eight
  }

  let kind: Kind
  /// The colour pair of each hue; 0 until the hue is first used.
  private var pairs = [Int16](repeating: 0, count: Hue.allCases.count)

  /// Begins colour on the terminal that ncurses has open now, unless the policy forbids.
  init(_ policy: ColorPolicy) {
    if policy == .automatic, has_colors(), start_color() == OK, use_default_colors() == OK {
      kind = cn_colors() >= 8 ? .eight : .monochrome
    } else {
      kind = .monochrome
    }
  }

  /// The attributes and the colour pair of a style.
  mutating func look(_ style: Style) -> (attributes: attr_t, pair: Int16) {
    var attributes: attr_t = 0
    if style.bold { attributes |= cn_bold() }
    if style.dim { attributes |= cn_dim() }
    if style.reverse { attributes |= cn_reverse() }
    if style.underline { attributes |= cn_underline() }
    guard style.hue != .plain else { return (attributes, 0) }
    guard let color = Self.color(style.hue, kind) else {
      return (attributes | Self.substitute(style.hue), 0)
    }
    let index = Int(style.hue.rawValue)
    if pairs[index] == 0 {
      // -1 is the terminal's own background.
      guard init_pair(Int16(index), color, -1) == OK else { return (attributes, 0) }
      pairs[index] = Int16(index)
    }
    return (attributes, pairs[index])
  }

  /// The number of the colour; nil where an attribute stands for the hue.
  static func color(_ hue: Hue, _ kind: Kind) -> Int16? {
    switch (kind, hue) {
    case (.eight, .leader): 6  // cyan
    case (.eight, .manager): 5  // magenta
    default: nil
    }
  }

  private static func substitute(_ hue: Hue) -> attr_t {
    switch hue {
    case .plain: 0
    case .leader, .accent: cn_bold()
    case .manager: cn_underline()
    case .faint: cn_dim()
    }
  }
}
