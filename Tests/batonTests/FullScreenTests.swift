import Foundation
import Glibc
import Testing

/// The real program on a real (pseudo) terminal: what only the whole of it can show.
@Suite("The full screen on a terminal", .serialized)
struct FullScreenTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func open(
    _ extra: [String: String] = [:], rows: UInt16 = 24, columns: UInt16 = 80
  ) throws -> RunningScreen {
    try RunningScreen(
      [BatonProcess.program.path], environment: baton.onTerminal(extra), rows: rows,
      columns: columns)
  }

  @Test("the terminal comes back as it was on every way out, and typed text is kept")
  func everyWayOut() throws {
    let ways: [(name: String, keys: String, signal: Int32?, status: Int32)] = [
      ("Ctrl-Q", "\u{11}", nil, 0), ("q", "\u{7}q", nil, 0), ("Ctrl-C", "\u{3}", nil, 130),
      ("INT", "", SIGINT, 128 + SIGINT), ("TERM", "", SIGTERM, 128 + SIGTERM),
      ("HUP", "", SIGHUP, 128 + SIGHUP), ("QUIT", "", SIGQUIT, 128 + SIGQUIT),
    ]
    let crashes = [SIGTRAP, SIGABRT, SIGILL, SIGSEGV, SIGBUS, SIGFPE, SIGSYS]
    let ends = ways + crashes.map { ("crash \($0)", "", $0, 128 + $0) }
    for (number, way) in ends.enumerated() {
      let screen = try open()
      try #require(screen.shows("^S"), "\(way.name): no picture")
      if number < ways.count {
        screen.type("way\(number) ")
        try #require(screen.shows("way\(number)"), "\(way.name): no echo")
      }
      #expect(screen.modes != screen.before, "\(way.name): not raw")
      if let signal = way.signal { screen.signal(signal) } else { screen.type(way.keys) }
      #expect(screen.ends() == way.status, "\(way.name)")
      #expect(screen.modes == screen.before, "\(way.name): modes")
      #expect(screen.shown.contains("\u{1B}[?1049l"), "\(way.name): main screen")
      #expect(screen.shown.contains("\u{1B}[?2004l"), "\(way.name): paste mode")
      #expect(
        screen.shown.contains("\u{1B}[?25h") || screen.shown.contains("\u{1B}[?12l\u{1B}[?25h"),
        "\(way.name): cursor")
    }
    // All that was typed on the ways before is there, in one draft.
    let screen = try open()
    #expect(screen.shows("way0 way1 way2 way3 way4 way5 way6"))
    screen.type("\u{11}")
    #expect(screen.ends() == 0)
  }

  @Test("text typed a second before a kill -9 is offered again")
  func killed() throws {
    let screen = try open()
    try #require(screen.shows("^S"))
    screen.type("nothing is lost")
    try #require(screen.shows("nothing is lost"))
    usleep(1_000_000)
    screen.signal(SIGKILL)
    #expect(screen.ends() == 128 + SIGKILL)
    let again = try open()
    #expect(again.shows("nothing is lost"))
    again.type("\u{13}")
    #expect(again.shows("saved"))
    again.type("\u{11}")
    #expect(again.ends() == 0)
    #expect(try baton.run("list").output.contains("nothing is lost"))
  }

  @Test("every kind of terminal shows the screen, and a dumb one is refused in words")
  func terminals() throws {
    for name in ["xterm-256color", "screen", "tmux", "linux", "vt100"] {
      let screen = try open(["TERM": name])
      #expect(screen.shows("Trends"), "\(name)")
      #expect(screen.shows("^S"), "\(name)")
      screen.type("\u{11}")
      #expect(screen.ends() == 0, "\(name)")
      #expect(screen.modes == screen.before, "\(name)")
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
    #expect(plain.shows("^S"))
    plain.type("\u{7}3")
    #expect(plain.shows("leader"))
    plain.type("q")
    #expect(plain.ends() == 0)
    #expect(plain.shown.utf8.allSatisfy { $0 < 0x80 })
    let colorless = try open(["NO_COLOR": "1"])
    #expect(colorless.shows("^S"))
    colorless.type("\u{7}3")
    #expect(colorless.shows("leader"))
    colorless.type("q")
    #expect(colorless.ends() == 0)
    #expect(
      colorless.shown.firstMatch(of: /\u{1B}\[[0-9;]*(3[0-7]|38;5|4[0-7]|48;5)[0-9;]*m/) == nil)
  }

  @Test("a size is taken up at any moment, and too small a one is said")
  func resize() throws {
    let screen = try open()
    try #require(screen.shows("^S"))
    screen.resize(rows: 8, columns: 30)
    #expect(screen.shows("baton needs"))
    screen.resize(rows: 40, columns: 120)
    #expect(screen.shows("^S"))
    screen.type("\u{11}")
    #expect(screen.ends() == 0)
  }

  @Test("a size in the environment that no terminal has is passed over")
  func impossibleSize() throws {
    for size in ["3000000000", "2000000000", "9223372036854775808", "-1"] {
      let screen = try open(["LINES": size, "COLUMNS": size])
      #expect(screen.shows("^S"), "\(size)")
      #expect(screen.lines[0].contains("Trends"), "\(size)")
      screen.type("\u{11}")
      #expect(screen.ends() == 0, "\(size)")
    }
  }

  @Test("a flood of Escapes and of broken sequences is over in time, and keys are heard again")
  func flood() throws {
    let screen = try open()
    try #require(screen.shows("^S"))
    for unit in ["\u{1B}", "\u{1B}[", "\u{1B}]"] {
      screen.type(String(repeating: unit, count: 4096))
      // Nothing of the flood waits for more by now, or it ends with the first letter.
      screen.type("x")
    }
    screen.wipe()
    screen.resize(rows: 30, columns: 100)
    try #require(screen.shows("Trends"))
    screen.type("\u{11}")
    #expect(screen.ends() == 0)
  }

  @Test("a paste is text: its keys do nothing, and its control characters never reach the terminal")
  func paste() throws {
    let screen = try open()
    try #require(screen.shows("^S"))
    screen.type("\u{1B}[200~one\rtwo\u{11}\u{1B}]0;evil\u{7}three\u{1B}[201~")
    #expect(screen.shows("three"))
    #expect(!screen.shown.contains("\u{1B}]0;evil"))
    screen.type("\u{13}")
    #expect(screen.shows("saved"))
    screen.type("\u{11}")
    #expect(screen.ends() == 0)
    let shown = try baton.run("list --json").output
    #expect(shown.contains(#"one\ntwo"#))
  }

  @Test("a terminal that is gone ends the program, and nothing spins")
  func gone() throws {
    let process: pid_t
    do {
      let screen = try open()
      try #require(screen.shows("^S"))
      screen.type("left alone")
      try #require(screen.shows("left alone"))
      process = screen.process
      screen.abandon()
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
    #expect(again.shows("left alone"))
    again.type("\u{11}")
    #expect(again.ends() == 0)
  }

  @Test("two programs on one journal keep each their own draft")
  func two() throws {
    let first = try open()
    try #require(first.shows("^S"))
    first.type("zebra uno")
    usleep(1_000_000)
    let second = try open()
    try #require(second.shows("^S"))
    #expect(!second.shown.contains("zebra uno"))
    second.type("zebra due\u{13}")
    #expect(second.shows("saved"))
    first.type("\u{13}")
    #expect(first.shows("saved"))
    first.type("\u{11}")
    second.type("\u{11}")
    #expect(first.ends() == 0)
    #expect(second.ends() == 0)
    #expect(try baton.run("list").lines.count == 2)
  }
}
