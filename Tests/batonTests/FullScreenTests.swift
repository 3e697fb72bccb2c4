import Foundation
import Glibc
import TestSupport
import Testing

/// The real program on a real (pseudo) terminal: what only the whole of it can show.
@Suite("The full screen on a terminal", .serialized)
struct FullScreenTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  /// The program running on a terminal of its own.
  private final class Screen {
    let terminal: PseudoTerminal
    let process: pid_t
    let before: [UInt32]
    var shown = ""

    init(terminal: consuming PseudoTerminal, process: pid_t, before: [UInt32]) {
      self.terminal = terminal
      self.process = process
      self.before = before
    }

    /// Reads what is written until `text` came or a long time passed.
    func waits(for text: String) -> Bool {
      for _ in 0..<1000 {
        shown += terminal.written()
        if shown.contains(text) { return true }
        usleep(10_000)
      }
      return false
    }

    /// The status of the program once it has ended; nil where it goes on.
    func ends() -> Int32? {
      for _ in 0..<1000 {
        shown += terminal.written()
        var status: Int32 = 0
        if waitpid(process, &status, WNOHANG) == process {
          shown += terminal.written()
          return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
        }
        usleep(10_000)
      }
      kill(process, SIGKILL)
      return nil
    }
  }

  private func open(
    _ extra: [String: String] = [:], rows: UInt16 = 24, columns: UInt16 = 80
  ) throws -> Screen {
    let terminal = try PseudoTerminal(rows: rows, columns: columns)
    var environment = baton.environment
    environment["TERM"] = "xterm-256color"
    environment["LC_ALL"] = "C.UTF-8"
    environment.merge(extra) { $1 }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, terminal.path, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own: the terminal it opens first becomes its terminal.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGMASK))
    let before = terminal.modes()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(BatonProcess.program.path), nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process = pid_t()
    let code = posix_spawn(
      &process, BatonProcess.program.path, &actions, &attributes, &arguments, &variables)
    try #require(code == 0)
    return Screen(terminal: terminal, process: process, before: before)
  }

  @Test("the terminal comes back as it was on every way out, and typed text is kept")
  func everyWayOut() throws {
    let ways: [(name: String, keys: String, signal: Int32?, status: Int32)] = [
      ("Ctrl-Q", "\u{11}", nil, 0), ("q", "\u{7}q", nil, 0), ("Ctrl-C", "\u{3}", nil, 130),
      ("INT", "", SIGINT, 128 + SIGINT), ("TERM", "", SIGTERM, 128 + SIGTERM),
      ("HUP", "", SIGHUP, 128 + SIGHUP), ("QUIT", "", SIGQUIT, 128 + SIGQUIT),
      ("a trap", "", SIGTRAP, 128 + SIGTRAP), ("an abort", "", SIGABRT, 128 + SIGABRT),
    ]
    for (number, way) in ways.enumerated() {
      let screen = try open()
      try #require(screen.waits(for: "^S"), "\(way.name): no picture")
      let isTyped = way.signal != SIGTRAP && way.signal != SIGABRT
      if isTyped {
        screen.terminal.type("way\(number) ")
        try #require(screen.waits(for: "way\(number)") || screen.shown.contains("\(number)"))
      }
      if let signal = way.signal {
        kill(screen.process, signal)
      } else {
        screen.terminal.type(way.keys)
      }
      #expect(screen.ends() == way.status, "\(way.name)")
      #expect(screen.terminal.modes() == screen.before, "\(way.name): modes")
      #expect(screen.shown.contains("\u{1B}[?1049l"), "\(way.name): main screen")
      #expect(screen.shown.contains("\u{1B}[?2004l"), "\(way.name): paste mode")
      #expect(
        screen.shown.contains("\u{1B}[?25h") || screen.shown.contains("\u{1B}[?12l\u{1B}[?25h"),
        "\(way.name): cursor")
    }
    // All that was typed on the ways before is there, in one draft.
    let screen = try open()
    #expect(screen.waits(for: "way0 way1 way2 way3 way4 way5 way6"))
    screen.terminal.type("\u{11}")
    #expect(screen.ends() == 0)
  }

  @Test("text typed a second before a kill -9 is offered again")
  func killed() throws {
    let screen = try open()
    try #require(screen.waits(for: "^S"))
    screen.terminal.type("nothing is lost")
    try #require(screen.waits(for: "t"))
    usleep(1_000_000)
    kill(screen.process, SIGKILL)
    #expect(screen.ends() == 128 + SIGKILL)
    let again = try open()
    #expect(again.waits(for: "nothing is lost"))
    again.terminal.type("\u{13}")
    #expect(again.waits(for: "saved"))
    again.terminal.type("\u{11}")
    #expect(again.ends() == 0)
    #expect(try baton.run("list").output.contains("nothing is lost"))
  }

  @Test("every kind of terminal shows the screen, and a dumb one is refused in words")
  func terminals() throws {
    for name in ["xterm-256color", "screen", "tmux", "linux", "vt100"] {
      let screen = try open(["TERM": name])
      #expect(screen.waits(for: "Trends"), "\(name)")
      #expect(screen.waits(for: "^S"), "\(name)")
      screen.terminal.type("\u{11}")
      #expect(screen.ends() == 0, "\(name)")
      #expect(screen.terminal.modes() == screen.before, "\(name)")
      if name == "vt100" { #expect(!screen.shown.contains("\u{1B}[?1049h")) }
    }
    for name in ["dumb", "", "no-such-terminal"] {
      let screen = try open(["TERM": name])
      #expect(screen.ends() == 1, "\(name)")
      #expect(screen.shown.contains("baton today"), "\(name)")
    }
  }

  @Test("without UTF-8 there is ASCII alone, and with NO_COLOR there is no color")
  func degraded() throws {
    let plain = try open(["LC_ALL": "C"])
    #expect(plain.waits(for: "^S"))
    plain.terminal.type("\u{7}3")
    #expect(plain.waits(for: "leader"))
    plain.terminal.type("q")
    #expect(plain.ends() == 0)
    #expect(plain.shown.utf8.allSatisfy { $0 < 0x80 })
    let colorless = try open(["NO_COLOR": "1"])
    #expect(colorless.waits(for: "^S"))
    colorless.terminal.type("\u{7}3")
    #expect(colorless.waits(for: "leader"))
    colorless.terminal.type("q")
    #expect(colorless.ends() == 0)
    #expect(
      colorless.shown.firstMatch(of: /\u{1B}\[[0-9;]*(3[0-7]|38;5|4[0-7]|48;5)[0-9;]*m/) == nil)
  }

  @Test("a size is taken up at any moment, and too small a one is said")
  func resize() throws {
    let screen = try open()
    try #require(screen.waits(for: "^S"))
    screen.terminal.resize(rows: 8, columns: 30)
    kill(screen.process, SIGWINCH)
    #expect(screen.waits(for: "baton needs"))
    screen.shown = ""
    screen.terminal.resize(rows: 40, columns: 120)
    kill(screen.process, SIGWINCH)
    #expect(screen.waits(for: "^S"))
    screen.terminal.type("\u{11}")
    #expect(screen.ends() == 0)
  }

  @Test("a paste is text: its keys do nothing, and its control characters never reach the terminal")
  func paste() throws {
    let screen = try open()
    try #require(screen.waits(for: "^S"))
    screen.shown = ""
    screen.terminal.type("\u{1B}[200~one\rtwo\u{11}\u{1B}]0;evil\u{7}three\u{1B}[201~")
    #expect(screen.waits(for: "three"))
    #expect(!screen.shown.contains("\u{1B}]0;evil"))
    screen.terminal.type("\u{13}")
    #expect(screen.waits(for: "saved"))
    screen.terminal.type("\u{11}")
    #expect(screen.ends() == 0)
    let shown = try baton.run("list --json").output
    #expect(shown.contains(#"one\ntwo"#))
  }

  @Test("a terminal that is gone ends the program, and nothing spins")
  func gone() throws {
    let process: pid_t
    do {
      let screen = try open()
      try #require(screen.waits(for: "^S"))
      screen.terminal.type("left alone")
      usleep(200_000)
      process = screen.process
    }
    var status: Int32 = 0
    var hasEnded = false
    for _ in 0..<500 where !hasEnded {
      hasEnded = waitpid(process, &status, WNOHANG) == process
      if !hasEnded { usleep(10_000) }
    }
    #expect(hasEnded)
    if !hasEnded { kill(process, SIGKILL) }
    let again = try open()
    #expect(again.waits(for: "left alone"))
    again.terminal.type("\u{11}")
    #expect(again.ends() == 0)
  }

  @Test("two programs on one journal keep each their own draft")
  func two() throws {
    let first = try open()
    try #require(first.waits(for: "^S"))
    first.terminal.type("zebra uno")
    usleep(1_000_000)
    let second = try open()
    try #require(second.waits(for: "^S"))
    #expect(!second.shown.contains("zebra uno"))
    second.terminal.type("zebra due\u{13}")
    #expect(second.waits(for: "saved"))
    first.terminal.type("\u{13}")
    #expect(first.waits(for: "saved"))
    for _ in 0..<1 {
      first.terminal.type("\u{11}")
      second.terminal.type("\u{11}")
    }
    #expect(first.ends() == 0)
    #expect(second.ends() == 0)
    #expect(try baton.run("list").lines.count == 2)
  }
}
