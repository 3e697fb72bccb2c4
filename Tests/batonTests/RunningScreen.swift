import Foundation
import Glibc
import TestSupport
import Testing

/// The full screen of the built program, running on a terminal of its own, as the person in front of
/// it has it: keys go in, a picture comes out. Whatever becomes of a test, the process ends with it.
final class RunningScreen {
  private let terminal: PseudoTerminal
  /// The program's process.
  let process: pid_t
  private var status: Int32?
  /// The flags of the terminal before the program began.
  let before: [UInt32]
  /// Every byte that was written, decoded.
  var shown = ""
  private var picture: TerminalPicture

  /// Runs a program and its arguments. It leads a session whose terminal is the new one.
  init(
    _ arguments: [String], environment: [String: String], rows: UInt16 = 24, columns: UInt16 = 80
  ) throws {
    let terminal = try PseudoTerminal(rows: rows, columns: columns)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, terminal.path, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // POSIX_SPAWN_SETSID, a macro that Swift does not import.
    posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGMASK))
    before = terminal.modes()
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in vector + variables { free(pointer) } }
    var process = pid_t()
    let program = try #require(arguments.first)
    let code = posix_spawn(&process, program, &actions, &attributes, &vector, &variables)
    try #require(code == 0)
    self.terminal = terminal
    self.process = process
    picture = TerminalPicture(rows: Int(rows), columns: Int(columns))
  }

  deinit {
    guard status == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Leaves the process to the caller: with the value only the terminal goes.
  func abandon() {
    status = -1
  }

  // MARK: - The person

  /// Types; of a long text as much at a time as the program reads.
  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    for _ in 0..<5000 where !bytes.isEmpty {
      bytes = bytes.dropFirst(terminal.offer(bytes))
      if !bytes.isEmpty { pause() }
    }
  }

  /// Sends a signal to the program itself.
  func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Sends a signal to whatever has the terminal.
  func signalForeground(_ number: Int32) {
    kill(-terminal.foreground, number)
  }

  /// Gives the terminal another size.
  func resize(rows: UInt16, columns: UInt16) {
    look()
    picture = TerminalPicture(rows: Int(rows), columns: Int(columns))
    terminal.resize(rows: rows, columns: columns)
    kill(process, SIGWINCH)
  }

  /// Forgets what is on the terminal, so that only what is painted from now on is seen.
  func wipe() {
    look()
    shown = ""
    picture = TerminalPicture(rows: picture.lines.count, columns: picture.columns)
  }

  /// The flags of the terminal now.
  var modes: [UInt32] { terminal.modes() }

  /// The rows of the terminal now.
  var lines: [String] {
    look()
    return picture.lines
  }

  // MARK: - Waiting

  /// Whether a row of the terminal comes to show this text in time.
  func shows(_ text: String) -> Bool {
    waits { picture.shows(text) }
  }

  /// Whether something comes to be in time, which is long: only a failure waits for its end.
  func waits(until isSo: () -> Bool) -> Bool {
    for _ in 0..<20_000 {
      look()
      if isSo() { return true }
      usleep(2000)
    }
    return false
  }

  /// The exit status once the program has ended, 128 and the signal where one ended it; nil where it
  /// goes on.
  func ends() -> Int32? {
    let hasEnded = waits {
      var code: Int32 = 0
      guard waitpid(process, &code, WNOHANG) == process else { return false }
      status = code & 0x7F == 0 ? (code >> 8) & 0xFF : 128 + code & 0x7F
      return true
    }
    look()
    return hasEnded ? status : nil
  }

  private func look() {
    let written = terminal.written()
    shown += written
    picture.feed(written)
  }

  private func pause() {
    look()
    usleep(1000)
  }
}

extension BatonProcess {
  /// The environment of a run on a terminal, with `$BATON` for a shell to start.
  func onTerminal(_ extra: [String: String] = [:]) -> [String: String] {
    let terminal = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "BATON": BatonProcess.program.path,
    ]
    return environment.merging(terminal) { $1 }.merging(extra) { $1 }
  }
}
