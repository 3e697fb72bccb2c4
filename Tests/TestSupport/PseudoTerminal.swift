import CNCurses
import Glibc

/// A pseudo-terminal: the test holds the master's end, where a person would sit.
public struct PseudoTerminal: ~Copyable {
  /// The person's end; reading it never blocks.
  public let master: Int32
  /// The program's end.
  public let slave: Int32
  /// The path of the program's end, for a process of its own to open.
  public let path: String

  /// The system gave no pseudo-terminal.
  public struct Refused: Error {}

  /// A terminal of this size.
  public init(rows: UInt16 = 6, columns: UInt16 = 20) throws {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard master >= 0 else { throw Refused() }
    var unlock: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN, which are macros that Swift does not import.
    guard ioctl(master, 0x4004_5431, &unlock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      close(master)
      throw Refused()
    }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else {
      close(master)
      throw Refused()
    }
    self.master = master
    self.slave = slave
    path = "/dev/pts/\(number)"
    resize(rows: rows, columns: columns)
  }

  deinit {
    close(slave)
    close(master)
  }

  /// Gives it another size; the program in front hears of it.
  public func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
  }

  /// Types a short text.
  public func type(_ text: String) {
    _ = offer(Array(text.utf8)[...])
  }

  /// Types as much of some bytes as the terminal takes before the program reads; how many.
  public func offer(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) })
  }

  /// The process group that the terminal belongs to at the moment.
  public var foreground: Int32 {
    tcgetpgrp(master)
  }

  /// All that was written on the terminal since the last time.
  public func written() -> String {
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(master, &bytes, bytes.count)
      guard count > 0 else { break }
      all += bytes.prefix(count)
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// The flags that raw mode changes.
  public func modes() -> [UInt32] {
    var modes = termios()
    _ = tcgetattr(slave, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_lflag]
  }
}
