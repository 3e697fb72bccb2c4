import Glibc

/// Ctrl-C and its likes, held back and asked for between two steps, so that whatever was started or
/// made is taken away before the program ends.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// The signals as a set.
  static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  /// Holds the signals back from now on.
  static func listen() {
    var held = set
    sigprocmask(SIG_BLOCK, &held, nil)
  }

  /// Throws where one of them came.
  static func check() throws(BenchError) {
    var pending = sigset_t()
    sigpending(&pending)
    if signals.contains(where: { sigismember(&pending, $0) == 1 }) { throw .interrupted }
  }
}
