import Glibc

/// Lines as they are typed on a terminal. Ctrl-C ends nothing by itself here: it is an answer like
/// the others, so that whoever asks can say what became of what was typed.
struct TypedLines {
  /// What came.
  enum Line: Hashable {
    /// A line, without its end.
    case typed(String)
    /// No more will come.
    case end
    /// Ctrl-C.
    case interrupted
  }

  /// The signals that are let through while a line is waited for, and at no other time: between a
  /// look and the wait none can be missed.
  private var whileWaiting = sigset_t()
  private var waiting: [UInt8] = []
  private var isAtEnd = false

  init() {
    // Where the caller has the signal ignored, it stays so; compared as addresses, since the value
    // is no function.
    let old = signal(SIGINT) { _ in }
    if unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(SIGINT, SIG_IGN)
    }
    Interruption.hold()
    pthread_sigmask(SIG_BLOCK, nil, &whileWaiting)
    sigdelset(&whileWaiting, SIGINT)
  }

  /// The next line. What was typed before the end without a line's end is a line too.
  mutating func next() -> Line {
    while true {
      if let end = waiting.firstIndex(of: 10) {
        defer { waiting.removeSubrange(...end) }
        return .typed(String(decoding: waiting[..<end], as: UTF8.self))
      }
      if isAtEnd {
        guard !waiting.isEmpty else { return .end }
        defer { waiting = [] }
        return .typed(String(decoding: waiting, as: UTF8.self))
      }
      guard waits() else {
        waiting = []
        return .interrupted
      }
      fill()
    }
  }

  /// Waits until there is something to read; false where Ctrl-C came first.
  private mutating func waits() -> Bool {
    var input = fd_set()
    input.__fds_bits.0 = 1 << STDIN_FILENO
    return pselect(STDIN_FILENO + 1, &input, nil, nil, nil, &whileWaiting) >= 0 || errno != EINTR
  }

  private mutating func fill() {
    var piece = [UInt8](repeating: 0, count: 1 << 12)
    let count = piece.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { return }
    isAtEnd = count <= 0
    waiting.append(contentsOf: piece[..<max(0, count)])
  }
}
