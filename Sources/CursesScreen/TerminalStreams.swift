import CNCurses
import Glibc

/// The terminal's two ends as ncurses wants them, on descriptors of their own, and the modes in
/// which it was found.
struct TerminalStreams {
  let input: UnsafeMutablePointer<FILE>
  let output: UnsafeMutablePointer<FILE>
  /// The end that is written and whose modes are set.
  let descriptor: Int32
  /// The modes before anything was changed.
  let modes: termios

  init(input: Int32, output: Int32) throws(TerminalError) {
    var found = termios()
    guard tcgetattr(output, &found) == 0 else { throw .notATerminal }
    modes = found
    self.input = try Self.stream(input, "r")
    do {
      self.output = try Self.stream(output, "w")
    } catch {
      fclose(self.input)
      throw error
    }
    descriptor = fileno(self.output)
  }

  private static func stream(
    _ descriptor: Int32, _ mode: String
  ) throws(TerminalError) -> UnsafeMutablePointer<FILE> {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw .refused(errno) }
    guard let stream = fdopen(copy, mode) else {
      let failure = errno
      Glibc.close(copy)
      throw .refused(failure)
    }
    return stream
  }

  /// Sets the modes that were found.
  func restoreModes() {
    var found = modes
    _ = tcsetattr(descriptor, TCSADRAIN, &found)
  }

  /// Writes what ncurses has no word for. Its own output is flushed after each of its acts, so the
  /// order is kept. (`putp` would write to standard output, at some later time.)
  func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { return }
    }
  }

  func close() {
    fclose(input)
    fclose(output)
  }
}
