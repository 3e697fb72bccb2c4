import Glibc
import Wording

/// Standard output, gathered and written in large pieces.
final class Output {
  private var buffer: [UInt8] = []
  private let descriptor: Int32

  /// Whether a person looks at it.
  let isTerminal: Bool

  init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// The columns of the terminal; nil where the output is none or does not say.
  var columns: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a line of plain text; nothing in it reaches a terminal as a command.
  func line(_ text: String = "") throws(Failure) {
    try write(Plain.text(text).utf8)
    try write(CollectionOfOne(10))
  }

  /// Writes bytes as they are.
  func write(_ bytes: some Collection<UInt8>) throws(Failure) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what was gathered.
  func flush() throws(Failure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    let code = FileBytes.write(buffer, to: descriptor)
    guard code == 0 else {
      throw .couldNot(
        "Standard output could not be written: \(SystemError.words(code)). Check where it"
          + " goes: what the command does to the journal is done.")
    }
  }
}

/// Messages for a person, on standard error.
enum Message {
  /// Writes a line.
  static func write(_ text: String) {
    // Where nobody can be told, there is nobody to tell of that either.
    _ = FileBytes.write((Plain.text(text) + "\n").utf8, to: STDERR_FILENO)
  }
}

/// What the system says of a failed call.
enum SystemError {
  /// `No space left on device`.
  static func words(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
