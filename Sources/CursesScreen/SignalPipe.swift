import CNCurses
import Glibc

/// Signals and the terminal's input behind one descriptor.
///
/// The handlers write each signal's number into a pipe; an epoll descriptor is readable when the
/// pipe or the terminal is. A signal between two waits is thus never lost, as it would be if only
/// an interrupted `poll` told of it.
struct SignalPipe: ~Copyable {
  /// Readable when a signal or input waits.
  let descriptor: Int32
  private let readEnd: Int32
  private let writeEnd: Int32

  init(input: Int32) throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .refused(errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    let both = cn_watch(input, ends[0])
    guard both >= 0 else {
      let failure = errno
      close(ends[0])
      close(ends[1])
      throw .refused(failure)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
    descriptor = both
    cn_signals_take(writeEnd)
  }

  deinit {
    cn_signals_release()
    close(descriptor)
    close(readEnd)
    close(writeEnd)
  }

  /// The numbers of the signals that came, in order.
  func taken() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(readEnd, &bytes, bytes.count)
    return count > 0 ? bytes.prefix(count).map { Int32($0) } : []
  }
}
