import CNCurses
import Glibc
public import Screen

/// The surface on a real terminal, through ncurses.
///
/// ncurses knows terminals and sends what changed; the modes of input, the signals and the bytes
/// of keys are our own. There is one at a time in a process. However the process ends, the terminal
/// is as it was: `deinit` gives it back, and the handlers of CNCurses do where `deinit` cannot run.
///
/// Use `leave()` before another program gets the terminal. A signal that asks the program to end
/// arrives as an event; whoever runs the loop destroys the surface and calls `dieBySignal`.
public struct CursesScreen: ~Copyable, Surface {
  /// Rows and columns now.
  public internal(set) var size: Size
  /// Readable when keys or signals wait.
  public var inputDescriptor: Int32 { signals.descriptor }

  let settings: TerminalSettings
  let habits: TerminalHabits
  let glyphs: Glyphs
  let signals: SignalPipe
  let streams: TerminalStreams
  private let screen: OpaquePointer
  private let rescue: [UInt8]

  var palette: Palette
  var decoder: KeyDecoder
  /// What the terminal shows; nil when that is not known.
  var shown: Buffer?
  var isCursorShown: Bool?
  var title: String?
  var isAway = true

  /// Takes the terminal on standard input and output.
  ///
  /// Reads `TERM`, `NO_COLOR`, `ESCDELAY`, `LINES`, `COLUMNS` and the locale of the environment.
  public init(
    colors: ColorPolicy = .automatic, glyphs: GlyphPolicy = .automatic
  ) throws(TerminalError) {
    let settings = TerminalSettings(
      environment: TerminalSettings.environment, colors: colors, glyphs: glyphs)
    try self.init(settings, input: STDIN_FILENO, output: STDOUT_FILENO)
  }

  init(_ settings: TerminalSettings, input: Int32, output: Int32) throws(TerminalError) {
    // The encoding only: a decimal comma from the locale would surprise everyone else.
    setlocale(LC_CTYPE, settings.locale)
    let isUTF8 = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    guard let name = settings.name, !name.isEmpty else { throw .unnamedTerminal }
    // `LINES` and `COLUMNS` are taken up by `adoptSize`, within bounds; ncurses knows none.
    use_env(false)
    use_tioctl(true)
    switch cn_terminal_kind(name, output) {
    case CN_UNKNOWN: throw .unknownTerminal(name)
    case CN_DUMB: throw .tooDumb(name)
    default: break
    }
    let streams = try TerminalStreams(input: input, output: output)
    let signals: SignalPipe
    do {
      signals = try SignalPipe(input: input)
    } catch {
      streams.close()
      throw error
    }
    guard let screen = newterm(name, streams.output, streams.input) else {
      streams.close()
      throw .unknownTerminal(name)
    }
    set_term(screen)
    // `raw`: ^C and ^Z are keys. Output is never cut short because a key waits.
    raw()
    noecho()
    nonl()
    keypad(cn_window(), true)
    typeahead(-1)
    let habits = TerminalHabits(name: name)
    self.settings = settings
    self.habits = habits
    self.glyphs = Glyphs(
      onlyASCII: settings.glyphs == .ascii || !isUTF8, hasBraille: habits.hasBraille)
    self.signals = signals
    self.streams = streams
    self.screen = screen
    rescue = Self.rescueBytes(habits)
    palette = Palette(settings.colors)
    decoder = KeyDecoder(keys: KeyTable.current())
    size = Size(rows: Int(cn_rows()), columns: Int(cn_columns()))
    enter()
  }

  deinit {
    if !isAway { give(back: title != nil) }
    delscreen(screen)
    streams.close()
  }

  // MARK: - Giving and taking

  /// Gives the terminal back as it was found.
  public mutating func leave() {
    guard !isAway else { return }
    isAway = true
    give(back: title != nil)
    title = nil
  }

  /// Takes the terminal and repaints it.
  public mutating func enter() {
    guard isAway else { return }
    isAway = false
    armRescue()
    reset_prog_mode()
    if habits.announcesPaste { streams.send("\u{1B}[?2004h") }
    isCursorShown = nil
    repaint()
  }

  /// Keeps ready what the handlers write and set when the process dies.
  func armRescue() {
    var modes = streams.modes
    let bytes = rescue + (title == nil ? [] : Array(Self.titleBack.utf8))
    bytes.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { bytes in
      cn_rescue_arm(streams.descriptor, &modes, bytes.baseAddress, bytes.count)
    }
  }

  /// Sends everything that the screen shows once more.
  public mutating func redraw() {
    guard !isAway else { return }
    repaint()
  }

  private mutating func repaint() {
    adoptSize()
    clearok(cn_terminal(), true)
    wnoutrefresh(cn_window())
    doupdate()
  }

  private borrowing func give(back isTitled: Bool) {
    if habits.announcesPaste { streams.send("\u{1B}[?2004l") }
    if isTitled { streams.send(Self.titleBack) }
    // Shows the cursor, leaves the alternate screen and the keypad mode, restores the modes.
    curs_set(1)
    endwin()
    streams.restoreModes()
    cn_rescue_disarm()
  }

  /// Takes over the size that the terminal has now; whether it is another.
  @discardableResult
  mutating func adoptSize() -> Bool {
    var window = winsize()
    guard ioctl(streams.descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return false }
    let longest = TerminalSettings.longestSide
    let rows = min(settings.rows ?? Int(window.ws_row), longest)
    let columns = min(settings.columns ?? Int(window.ws_col), longest)
    guard rows > 0, columns > 0, Size(rows: rows, columns: columns) != size else { return false }
    // Not `resizeterm`, which would put a key into the queue of ncurses, which nobody reads.
    guard resize_term(Int32(rows), Int32(columns)) == OK else { return false }
    size = Size(rows: rows, columns: columns)
    shown = nil
    clearok(cn_terminal(), true)
    return true
  }

  /// What a dying program writes: plain attributes, no paste mode, the former title, keypad off,
  /// the cursor, the main screen.
  private static func rescueBytes(_ habits: TerminalHabits) -> [UInt8] {
    var bytes = Terminfo.string("sgr0") ?? []
    if habits.announcesPaste { bytes += Array("\u{1B}[?2004l".utf8) }
    for capability in ["rmkx", "cnorm", "rmcup"] { bytes += Terminfo.string(capability) ?? [] }
    return bytes
  }
}

/// Ends the process by this signal's default action, the terminal restored if it is still ours.
public func dieBySignal(_ signal: Int32) -> Never {
  cn_die(signal)
}
