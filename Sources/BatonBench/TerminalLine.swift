import Glibc

/// The program's end of a terminal, held open by us.
final class TerminalLine {
  private let descriptor: Int32
  private var isOpen = true

  init(_ path: String) throws(BenchError) {
    descriptor = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(call: "opening \(path)", code: errno) }
  }

  deinit { close() }

  /// Every byte as it is, without echo.
  func makeRaw() {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    cfmakeraw(&settings)
    tcsetattr(descriptor, TCSANOW, &settings)
  }

  func close() {
    if isOpen { Glibc.close(descriptor) }
    isOpen = false
  }
}
