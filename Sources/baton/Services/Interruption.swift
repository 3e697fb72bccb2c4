import Glibc

/// Ctrl-C.
enum Interruption {
  /// From now on Ctrl-C ends nothing by itself: whoever works asks `isWanted` between two pieces of
  /// work. Threads made later inherit that. Where the caller has the signal ignored, it stays so.
  static func hold() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Whether Ctrl-C was pressed since `hold`.
  static var isWanted: Bool {
    var signals = sigset_t()
    sigemptyset(&signals)
    return sigpending(&signals) == 0 && sigismember(&signals, SIGINT) == 1
  }

  /// From now on Ctrl-C ends the program at once, with the exit status for it, also where the caller
  /// holds signals back.
  static func exitAtOnce() {
    let old = signal(SIGINT) { _ in _exit(Failure.Kind.interrupted.rawValue) }
    // Where the caller has the signal ignored, it stays so. Compared as addresses: the value is no
    // function.
    if unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(SIGINT, SIG_IGN)
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
