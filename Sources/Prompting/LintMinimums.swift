public import Journal

/// The least a library must have; the defaults are what the built-in library promises. The packs are
/// counted apart: they are off until they are wished for, and the library stands without them.
public struct LintMinimums: Hashable, Sendable {
  /// Prompts in all.
  public var prompts = 144
  /// Themes.
  public var themes = 12
  /// Prompts of a theme.
  public var themePrompts = 12
  /// Prompts of the themes that are the heart of the library.
  public var heartPrompts = 16
  /// Those themes.
  public var heart: Set<ThemeID> = [
    ThemeID("letting-go"), ThemeID("empowering"), ThemeID("creating-leaders"),
  ]
  /// Of them of depth 1 or 2.
  public var themeGentle = 4
  /// Of them open.
  public var themeOpen = 1
  /// Of them about a win.
  public var themeWin = 1
  /// Percent of all the prompts that need nobody.
  public var needsNonePercent = 40
  /// Prompts for each of any day, the first and the last working day.
  public var slotPrompts = 12
  /// The themes they come from.
  public var slotThemes = 6
  /// Of them open.
  public var slotOpen = 3
  /// Of them about a win.
  public var slotWin = 3
  /// Prompts for a return.
  public var returnPrompts = 4
  /// The themes they come from: a day shows three prompts of different themes.
  public var returnThemes = 3
  /// Packs that come with the program.
  public var packs = 6
  /// Prompts of each of them.
  public var packPrompts = 8

  /// What the built-in library promises.
  public init() {}
}
