import Glibc

/// Whether to use colour.
public enum ColorPolicy: Hashable, Sendable {
  /// As many colours as the terminal has, none if `NO_COLOR` is set and not empty.
  case automatic
  /// None; bold, underline and reverse stay.
  case never
}

/// Which characters the terminal can show.
public enum GlyphPolicy: Hashable, Sendable {
  /// All, if the locale's encoding is UTF-8 and `NCURSES_NO_UTF8_ACS` does not forbid; else ASCII.
  case automatic
  /// ASCII only.
  case ascii
}

/// All that the environment says about the terminal, read once and in one place.
struct TerminalSettings: Sendable {
  /// `TERM`.
  var name: String?
  var colors = ColorPolicy.automatic
  var glyphs = GlyphPolicy.automatic
  /// Milliseconds to wait for the rest of a key's sequence after an Escape.
  var escapeDelay: Int32 = 25
  /// `LINES` and `COLUMNS`, which overrule what the terminal says of its size.
  var rows: Int?
  var columns: Int?
  /// The locale whose encoding counts; empty asks the environment.
  var locale = ""

  init(name: String?) {
    self.name = name
  }

  init(environment: (String) -> String?, colors: ColorPolicy, glyphs: GlyphPolicy) {
    name = environment("TERM")
    self.colors = environment("NO_COLOR").map { !$0.isEmpty } == true ? .never : colors
    self.glyphs = environment("NCURSES_NO_UTF8_ACS").flatMap { Int($0) } ?? 0 != 0 ? .ascii : glyphs
    if let delay = environment("ESCDELAY").flatMap({ Int32($0) }), delay >= 0 {
      escapeDelay = min(delay, 10_000)
    }
    rows = environment("LINES").flatMap(Self.side)
    columns = environment("COLUMNS").flatMap(Self.side)
  }

  /// The longest side that a screen is given. ncurses keeps each cell twice, so a mistaken size
  /// would cost gigabytes.
  static let longestSide = 4096

  /// A number of rows or columns; nil for what cannot be one.
  private static func side(_ text: String) -> Int? {
    Int(text).flatMap { (1...longestSide).contains($0) ? $0 : nil }
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// What terminals of this name understand beyond their description in terminfo.
struct TerminalHabits: Sendable {
  /// Text pasted is announced (mode 2004).
  let announcesPaste: Bool
  /// OSC 2 names the window, and mode 22/23 keeps the former name.
  let hasTitle: Bool
  /// The font has Braille patterns. Those of the Linux console hold at most 512 characters, and none
  /// of them.
  let hasBraille: Bool

  init(name: String) {
    hasBraille = name != "linux" && !name.hasPrefix("linux-")
    let windows = [
      "xterm", "rxvt", "alacritty", "foot", "kitty", "wezterm", "konsole", "vte", "gnome", "st-",
      "contour", "ghostty", "mlterm", "putty", "iterm",
    ]
    hasTitle = name == "st" || windows.contains { name.hasPrefix($0) }
    announcesPaste = hasTitle || name.hasPrefix("screen") || name.hasPrefix("tmux")
  }
}
