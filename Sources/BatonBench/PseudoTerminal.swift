import Glibc

/// A pseudo-terminal with a program on it.
///
/// It is read without ever sleeping, so that no wake-up of ours is part of what is measured. What
/// else waits for our core, the kernel's own work on the terminal above all, is let go first.
final class PseudoTerminal {
  /// How many rows and columns it has.
  struct Size {
    var rows: Int
    var columns: Int

    var name: String { "\(columns)x\(rows)" }
  }

  /// What came and when the last byte of it came.
  struct Reply {
    var bytes: [UInt8] = []
    var last: Stopwatch?
    /// Whether there is nobody at the other end any more.
    var isEnded = false
  }

  private let master: Int32
  private var pid: pid_t?
  private var isOpen = true
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// The path of the program's end.
  let path: String

  /// A terminal without a program.
  init(_ size: Size) throws(BenchError) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var unlock: Int32 = 0
    var number: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, of which `unlockpt` and `ptsname` are made; those are not in sight
    // of Swift.
    guard master >= 0, ioctl(master, 0x4004_5431, &unlock) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw .system(call: "opening a pseudo-terminal", code: errno) }
    path = "/dev/pts/\(number)"
    var window = winsize()
    window.ws_row = UInt16(size.rows)
    window.ws_col = UInt16(size.columns)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  deinit { end() }

  /// The program's identifier while it runs.
  var process: pid_t? { pid }

  /// The milliseconds that the program's main thread has had on a processor; 0 where the kernel does
  /// not say.
  var processorTime: Double {
    guard let pid else { return 0 }
    let fields = Files.lines("/proc/\(pid)/schedstat").first?.split(separator: " ")
    return (fields?.first.flatMap { Double($0) } ?? 0) / 1_000_000
  }

  /// Starts a program on it.
  func start(_ invocation: Invocation) throws(BenchError) {
    pid = try invocation.spawn(output: -1, errors: -1, terminal: path)
  }

  /// Presses keys.
  func send(_ bytes: [UInt8]) throws(BenchError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN, errno != EINTR {
        throw .system(call: "writing to a pseudo-terminal", code: errno)
      }
    }
  }

  /// Reads until so many milliseconds passed without a byte, or until `limit` where none came;
  /// with `needle`, the silence counts from when it was seen.
  func reply(
    quiet: Double, limit: Double, after needle: [UInt8] = []
  ) throws(BenchError) -> Reply {
    let start = Stopwatch.now
    var reply = Reply()
    var isSeen = needle.isEmpty
    var steps = 0
    while true {
      let count = read(master, &buffer, buffer.count)
      let now = Stopwatch.now
      if count > 0 {
        reply.bytes.append(contentsOf: buffer[..<count])
        reply.last = now
        if !isSeen { isSeen = reply.bytes.contains(needle) }
        continue
      }
      if count == 0 || (errno != EAGAIN && errno != EINTR) {
        reply.isEnded = true
        return reply
      }
      if let last = reply.last, isSeen, now.since(last) > quiet { return reply }
      if now.since(start) > limit { return reply }
      sched_yield()
      steps += 1
      if steps % 10_000 == 0 { try Interruption.check() }
    }
  }

  /// Presses keys and waits until the screen rests.
  func settle(_ keys: [UInt8] = [], quiet: Double = 60, limit: Double = 2000) throws(BenchError) {
    try send(keys)
    _ = try reply(quiet: quiet, limit: limit)
  }

  /// Ends the program at once, if it runs still.
  func end() {
    if let pid {
      kill(pid, SIGKILL)
      ProcessRun.wait(pid)
      self.pid = nil
    }
    if isOpen { close(master) }
    isOpen = false
  }

  /// Waits for the program's end after a key that leaves it; nil where it does not end in time.
  func waitForEnd(_ limit: Double) throws(BenchError) -> Stopwatch? {
    guard let pid else { return nil }
    let start = Stopwatch.now
    while Stopwatch.now.since(start) < limit {
      _ = read(master, &buffer, buffer.count)
      var status: Int32 = 0
      if waitpid(pid, &status, WNOHANG) == pid {
        self.pid = nil
        return .now
      }
      try Interruption.check()
    }
    return nil
  }
}

/// The bytes of keys, as xterm sends them to a full-screen program.
enum Keys {
  static let up: [UInt8] = Array("\u{1B}OA".utf8)
  static let down: [UInt8] = Array("\u{1B}OB".utf8)
  static let right: [UInt8] = Array("\u{1B}OC".utf8)
  static let pageDown: [UInt8] = Array("\u{1B}[6~".utf8)
  static let controlHome: [UInt8] = Array("\u{1B}[1;5H".utf8)
  static let controlEnd: [UInt8] = Array("\u{1B}[1;5F".utf8)
  static let backspace: [UInt8] = [0x7F]
  static let enter: [UInt8] = [0x0D]

  /// Ctrl with a letter.
  static func control(_ letter: Character) -> [UInt8] { [(letter.asciiValue ?? 0) & 0x1F] }

  /// Letters as they are typed.
  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }
}
