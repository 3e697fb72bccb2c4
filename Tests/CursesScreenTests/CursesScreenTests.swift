import CNCurses
import Glibc
import Screen
import TestSupport
import Testing

@testable import CursesScreen

/// ncurses, the signal handlers and the locale belong to the process, so one test at a time.
@Suite("The terminal", .serialized)
struct CursesScreenTests {
  static let terminals = ["xterm-256color", "screen", "tmux", "linux", "vt100"]

  private func settings(_ name: String?, colors: ColorPolicy = .automatic) -> TerminalSettings {
    var settings = TerminalSettings(name: name)
    settings.locale = "C.UTF-8"
    settings.colors = colors
    settings.escapeDelay = 1
    return settings
  }

  /// What ncurses believes to stand on the screen's row: the text of each cell.
  private func row(_ row: Int32) -> String {
    var text = ""
    for column in 0..<cn_columns() {
      var cell = cchar_t()
      mvwin_wch(cn_window(), row, column, &cell)
      // The second half of a wide character says the same once more.
      if (cell.attr >> 0) & 0xFF > 1 { continue }
      let (first, second, third, fourth, fifth) = cell.chars
      for value in [first, second, third, fourth, fifth] where value != 0 {
        if let scalar = Unicode.Scalar(UInt32(bitPattern: value)) {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  private func frame(_ lines: [String], _ size: Size, column: Int = 0) -> Frame {
    var buffer = Buffer(size: size)
    for (row, line) in lines.enumerated() { buffer.put(line, row: row, column: column) }
    return Frame(buffer: buffer, cursor: Position(row: 1, column: 2))
  }

  /// Sends the process a signal and waits until the surface has it. Not `raise`: the threads that
  /// run tests block signals.
  private func send(_ signal: Int32, to screen: borrowing CursesScreen) {
    kill(getpid(), signal)
    var ready = pollfd(fd: screen.inputDescriptor, events: Int16(POLLIN), revents: 0)
    while poll(&ready, 1, 5000) < 0, errno == EINTR {}
    // The clock that would end a program that does not answer.
    alarm(0)
  }

  @Test("takes each kind of terminal and gives it back as it was")
  func lifeCycle() throws {
    for name in Self.terminals {
      let terminal = try PseudoTerminal()
      let before = terminal.modes()
      do {
        var screen = try CursesScreen(settings(name), input: terminal.slave, output: terminal.slave)
        #expect(screen.size == Size(rows: 6, columns: 20))
        #expect(terminal.modes() != before)
        screen.present(frame(["hello", "中文 é"], screen.size))
        #expect(row(0) == "hello", "\(name)")
        #expect(row(1) == "中文 é", "\(name)")
        let written = terminal.written()
        #expect(written.contains("hello"))
        #expect(
          written.contains("\u{1B}[?2004h") == ["xterm-256color", "screen", "tmux"].contains(name))
        screen.leave()
        #expect(terminal.modes() == before)
        _ = terminal.written()
        screen.enter()
        #expect(terminal.modes() != before)
        #expect(terminal.written().contains("hello"), "entering repaints: \(name)")
      }
      #expect(terminal.modes() == before, "\(name)")
      let farewell = terminal.written()
      if name.hasPrefix("xterm") {
        #expect(farewell.contains("\u{1B}[?1049l"))
        #expect(farewell.contains("\u{1B}[?2004l"))
      }
    }
  }

  @Test("refuses what is no terminal, is unknown or cannot place its cursor")
  func refusals() throws {
    let terminal = try PseudoTerminal()
    func failure(_ name: String?, _ descriptor: Int32) -> TerminalError? {
      do throws(TerminalError) {
        _ = try CursesScreen(settings(name), input: descriptor, output: descriptor)
        return nil
      } catch {
        return error
      }
    }
    #expect(failure("dumb", terminal.slave) == .tooDumb("dumb"))
    #expect(failure("no-such-terminal", terminal.slave) == .unknownTerminal("no-such-terminal"))
    #expect(failure(nil, terminal.slave) == .unnamedTerminal)
    #expect(failure("", terminal.slave) == .unnamedTerminal)
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    #expect(failure("xterm", null) == .notATerminal)
    #expect(terminal.written() == "")
  }

  @Test("cells after one that the terminal cannot hold stay in their columns")
  func columns() throws {
    let terminal = try PseudoTerminal(rows: 3, columns: 12)
    var screen = try CursesScreen(
      settings("xterm-256color"), input: terminal.slave, output: terminal.slave)
    let texts = [
      ("กำ", "กำ"), ("क्ष", "क्ष"), ("e\u{301}", "e\u{301}"), ("👩‍👩‍👧", "👩"), ("🇨🇭", "CH"),
      ("👍🏽", "👍"), ("中文", "中文"), ("\u{200B}", ""), ("\u{1B}[2J", "␛[2J"), ("❤️", "❤ "),
      ("1️⃣", "1 "), ("\u{1FAE9}", "\u{FFFD} "),
    ]
    for (text, held) in texts {
      for column in 0..<6 {
        let width = Width.of(text)
        var buffer = Buffer(size: screen.size)
        buffer.put("............", row: 0, column: 0)
        buffer.put(text, row: 0, column: column)
        screen.present(Frame(buffer: buffer))
        let dots = { (count: Int) in String(repeating: ".", count: count) }
        #expect(row(0) == dots(column) + held + dots(12 - column - width), "\(held) at \(column)")
        _ = terminal.written()
      }
    }
    // The lower right corner, and a wide character cut there.
    var buffer = Buffer(size: screen.size)
    buffer.put("abcdefghijkl", row: 2, column: 0)
    screen.present(Frame(buffer: buffer))
    #expect(row(2) == "abcdefghijkl")
    buffer.put("中", row: 2, column: 11)
    screen.present(Frame(buffer: buffer))
    #expect(row(2) == "abcdefghijk")
  }

  @Test("sends only what changed")
  func changes() throws {
    let terminal = try PseudoTerminal()
    var screen = try CursesScreen(settings("xterm"), input: terminal.slave, output: terminal.slave)
    screen.present(frame(["hello there", "world"], screen.size))
    _ = terminal.written()
    screen.present(frame(["hello there", "world"], screen.size))
    #expect(terminal.written() == "")
    screen.present(frame(["hello there", "worle"], screen.size))
    let written = terminal.written()
    #expect(written.contains("e"))
    #expect(!written.contains("hello"))
    #expect(written.utf8.count < 24)
  }

  @Test("without UTF-8 everything is ASCII, and without colour no colour is sent")
  func plain() throws {
    let terminal = try PseudoTerminal()
    var plain = settings("xterm-256color", colors: .never)
    plain.locale = "C"
    var screen = try CursesScreen(plain, input: terminal.slave, output: terminal.slave)
    var buffer = Buffer(size: screen.size)
    buffer.horizontalLine(row: 0, column: 0, length: 4, style: .leader)
    buffer.put("“é” 中 🇨🇭 ✓…", row: 1, column: 0, style: .manager)
    screen.present(Frame(buffer: buffer, title: "title"))
    #expect(row(0) == "----")
    #expect(row(1) == "\"e\" ?? CH v~")
    let written = terminal.written()
    #expect(!written.contains("[3") && !written.contains("38;5"))
    #expect(written.utf8.allSatisfy { $0 < 0x80 })
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  @Test("the Linux console, whose fonts have no Braille, gets ASCII of the same height")
  func braille() throws {
    let terminal = try PseudoTerminal()
    for (name, line) in [("linux", "'-._ é│"), ("xterm", "⠉⠒⠤⣀ é│")] {
      let screen = try CursesScreen(
        settings(name), input: terminal.slave, output: terminal.slave)
      let pieces = "⠉⠒⠤⣀ é│".flatMap { Width.cells(of: $0) }.flatMap { cell in
        screen.glyphs.pieces(Cell(text: cell.text, width: cell.width))
      }
      let scalars = pieces.flatMap(\.scalars).compactMap { Unicode.Scalar(UInt32($0)) }
      #expect(String(String.UnicodeScalarView(scalars)) == line, "\(name)")
    }
  }

  @Test("the environment overrules the terminal's size, unless it makes no sense")
  func forcedSize() throws {
    let terminal = try PseudoTerminal(rows: 6, columns: 20)
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    let sizes = [
      ("10", "30", Size(rows: 10, columns: 30)), ("3000000000", "30", Size(rows: 6, columns: 30)),
      ("2000000000", "2000000000", Size(rows: 6, columns: 20)),
      ("-3", "x", Size(rows: 6, columns: 20)),
    ]
    for (lines, columns, size) in sizes {
      setenv("LINES", lines, 1)
      setenv("COLUMNS", columns, 1)
      var forced = TerminalSettings(
        environment: TerminalSettings.environment, colors: .never, glyphs: .automatic)
      forced.name = "xterm"
      forced.locale = "C.UTF-8"
      var screen = try CursesScreen(forced, input: terminal.slave, output: terminal.slave)
      #expect(screen.size == size, "\(lines) \(columns)")
      screen.present(frame(["", "", "hello"], screen.size))
      #expect(row(2) == "hello")
    }
    // More than a person could see.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    terminal.resize(rows: 30_000, columns: 5)
    var screen = try CursesScreen(
      settings("xterm"), input: terminal.slave, output: terminal.slave)
    #expect(screen.size == Size(rows: TerminalSettings.longestSide, columns: 5))
    screen.present(frame(["hello"], screen.size))
    #expect(row(0) == "hello")
  }

  @Test("hues are colours of the terminal")
  func hues() throws {
    for (name, expected) in [("xterm-256color", "36"), ("xterm", "36"), ("vt100", "1")] {
      let terminal = try PseudoTerminal()
      var screen = try CursesScreen(settings(name), input: terminal.slave, output: terminal.slave)
      _ = terminal.written()
      var buffer = Buffer(size: screen.size)
      buffer.put("x", row: 0, column: 0, style: .leader)
      screen.present(Frame(buffer: buffer))
      #expect(terminal.written().contains(expected), "\(name)")
    }
  }

  @Test("keys, a paste and a new size arrive as events")
  func input() throws {
    for name in Self.terminals {
      let terminal = try PseudoTerminal()
      var screen = try CursesScreen(settings(name), input: terminal.slave, output: terminal.slave)
      #expect(screen.events() == [])
      terminal.type("a\u{1B}[1;5C\u{1B}OA\u{03}\u{1B}[200~p\rq\u{1B}[201~\u{7F}")
      var ready = pollfd(fd: screen.inputDescriptor, events: Int16(POLLIN), revents: 0)
      #expect(poll(&ready, 1, 1000) == 1)
      #expect(
        screen.events() == [
          .key(.character("a")), .key(Key(.right, .control)), .key(.up), .key(.control("c")),
          .paste("p\nq"), .key(.backspace),
        ], "\(name)")
      terminal.type("\u{1B}")
      #expect(poll(&ready, 1, 1000) == 1)
      #expect(screen.events() == [.key(.escape)])
      terminal.resize(rows: 9, columns: 33)
      send(SIGWINCH, to: screen)
      #expect(screen.events() == [.resize(Size(rows: 9, columns: 33))])
      screen.present(frame(["after"], screen.size, column: 25))
      #expect(row(0).hasSuffix("after"))
      #expect(poll(&ready, 1, 0) == 0)
    }
  }

  @Test("a terminal that goes away is a hang-up")
  func hangUp() throws {
    let terminal = try PseudoTerminal()
    let end = dup(terminal.slave)
    var screen = try CursesScreen(settings("xterm"), input: end, output: end)
    send(SIGHUP, to: screen)
    #expect(screen.events() == [.hangUp])
    close(end)
  }

  @Test("a signal that asks for the end is an event; being continued is one too")
  func signals() throws {
    let terminal = try PseudoTerminal()
    var screen = try CursesScreen(settings("xterm"), input: terminal.slave, output: terminal.slave)
    _ = terminal.written()
    send(SIGCONT, to: screen)
    #expect(screen.events() == [.resumed])
    #expect(terminal.written().contains("\u{1B}[?1049h"))
    send(SIGTERM, to: screen)
    #expect(screen.events() == [.terminate(signal: SIGTERM)])
  }

  @Test("a title is shown where windows have one, without anything that ends it early")
  func title() throws {
    let terminal = try PseudoTerminal()
    do {
      var screen = try CursesScreen(
        settings("xterm"), input: terminal.slave, output: terminal.slave)
      screen.present(Frame(buffer: Buffer(size: screen.size), title: "a\u{07}\u{1B}]b$<9>"))
      #expect(terminal.written().contains("\u{1B}]2;a␇␛]b$<9>\u{07}"))
    }
    #expect(terminal.written().contains("\u{1B}[23;0t"))
    var screen = try CursesScreen(settings("screen"), input: terminal.slave, output: terminal.slave)
    screen.present(Frame(buffer: Buffer(size: screen.size), title: "secret"))
    #expect(!terminal.written().contains("secret"))
  }

  @Test("the environment decides on colour, delay and size")
  func environment() {
    func read(_ values: [String: String], _ colors: ColorPolicy = .automatic) -> TerminalSettings {
      TerminalSettings(environment: { values[$0] }, colors: colors, glyphs: .automatic)
    }
    #expect(read([:]).colors == .automatic)
    #expect(read(["NO_COLOR": ""]).colors == .automatic)
    #expect(read(["NO_COLOR": "1"]).colors == .never)
    #expect(read([:], .never).colors == .never)
    #expect(read([:]).escapeDelay == 25)
    #expect(read(["ESCDELAY": "100"]).escapeDelay == 100)
    #expect(read(["ESCDELAY": "-1"]).escapeDelay == 25)
    #expect(read(["LINES": "10", "COLUMNS": "x"]).rows == 10)
    #expect(read(["LINES": "10", "COLUMNS": "0"]).columns == nil)
    for wrong in ["3000000000", "9223372036854775808", "4097", "0", "-1", "", "1e3", " 9"] {
      #expect(read(["LINES": wrong, "COLUMNS": "9"]).rows == nil, "\(wrong)")
      #expect(read(["LINES": "9", "COLUMNS": wrong]).columns == nil, "\(wrong)")
    }
    #expect(read(["LINES": "4096"]).rows == 4096)
    #expect(read(["NCURSES_NO_UTF8_ACS": "1"]).glyphs == .ascii)
    #expect(read(["NCURSES_NO_UTF8_ACS": "0"]).glyphs == .automatic)
  }
}
