/// What a cell means, not which colour it has: the surface chooses colours that its terminal can
/// show. `leader` and `manager` are the two neutral hues; neither is a signal of good or bad.
public enum Hue: UInt8, Sendable, CaseIterable {
  /// The terminal's own foreground.
  case plain
  /// The hue of leading.
  case leader
  /// The hue of managing.
  case manager
  /// What draws the eye: the active screen, the focused item.
  case accent
  /// What stands back: rules, hints, dates.
  case faint
}

/// How a cell looks: a hue and four attributes. Two bytes, since a screen has thousands.
public struct Style: Hashable, Sendable {
  /// The meaning that the surface turns into a colour.
  public var hue: Hue
  private var attributes: Attributes

  private struct Attributes: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let bold = Attributes(rawValue: 1)
    static let dim = Attributes(rawValue: 2)
    static let reverse = Attributes(rawValue: 4)
    static let underline = Attributes(rawValue: 8)
  }

  /// A style of this hue with these attributes.
  public init(
    _ hue: Hue = .plain, bold: Bool = false, dim: Bool = false, reverse: Bool = false,
    underline: Bool = false
  ) {
    self.hue = hue
    attributes = []
    if bold { attributes.insert(.bold) }
    if dim { attributes.insert(.dim) }
    if reverse { attributes.insert(.reverse) }
    if underline { attributes.insert(.underline) }
  }

  /// Heavier than the rest.
  public var bold: Bool {
    get { attributes.contains(.bold) }
    set { set(.bold, newValue) }
  }
  /// Lighter than the rest.
  public var dim: Bool {
    get { attributes.contains(.dim) }
    set { set(.dim, newValue) }
  }
  /// Foreground and background exchanged.
  public var reverse: Bool {
    get { attributes.contains(.reverse) }
    set { set(.reverse, newValue) }
  }
  /// With a line below.
  public var underline: Bool {
    get { attributes.contains(.underline) }
    set { set(.underline, newValue) }
  }

  private mutating func set(_ attribute: Attributes, _ on: Bool) {
    if on { attributes.insert(attribute) } else { attributes.remove(attribute) }
  }

  /// This style with some of its parts changed.
  public func with(
    _ hue: Hue? = nil, bold: Bool? = nil, dim: Bool? = nil, reverse: Bool? = nil,
    underline: Bool? = nil
  ) -> Style {
    Style(
      hue ?? self.hue, bold: bold ?? self.bold, dim: dim ?? self.dim,
      reverse: reverse ?? self.reverse, underline: underline ?? self.underline)
  }

  /// The terminal's own foreground, no attributes.
  public static let plain = Style()
  /// Plain, heavier.
  public static let bold = Style(bold: true)
  /// Plain, lighter.
  public static let dim = Style(dim: true)
  /// Plain, foreground and background exchanged.
  public static let reverse = Style(reverse: true)
  /// Plain, underlined.
  public static let underline = Style(underline: true)
  /// The hue of leading.
  public static let leader = Style(.leader)
  /// The hue of managing.
  public static let manager = Style(.manager)
  /// The hue that draws the eye.
  public static let accent = Style(.accent)
  /// The hue that stands back.
  public static let faint = Style(.faint)
}
