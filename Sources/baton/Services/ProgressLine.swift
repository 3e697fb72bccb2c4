import Glibc
import Wording

/// How far a long piece of work is, on standard error: on a terminal a bar with the time that is left
/// to it, on one line that is written anew; elsewhere nothing.
struct ProgressLine {
  private let total: Int
  private let columns: Int?
  private let begin = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  /// How often the line is written anew.
  private static let pause = Duration.milliseconds(100)

  init(total: Int) {
    self.total = total
    columns = Self.terminalColumns()
  }

  /// Whether a person looks at it.
  var isWatched: Bool { columns != nil }

  /// Shows how much is done, unless it was shown just now.
  mutating func show(_ done: Int) {
    guard let columns else { return }
    let now = ContinuousClock.now
    if let shown, now - shown < Self.pause { return }
    shown = now
    let elapsed = (now - begin) / .seconds(1)
    // The first second says little about all the others.
    let left =
      done > 0 && elapsed > 1
      ? TaggingWords.timeLeft(seconds: elapsed / Double(done) * Double(total - done)) : nil
    write("\r" + Self.line(done, of: total, left: left, columns: columns))
  }

  /// Takes the line away.
  mutating func end() {
    guard let columns, shown != nil else { return }
    shown = nil
    write("\r" + String(repeating: " ", count: columns - 1) + "\r")
  }

  /// The line for a terminal, padded so that it covers the one before: a bar as wide as there is
  /// room for, the numbers, the time that is left.
  static func line(_ done: Int, of total: Int, left: String?, columns: Int) -> String {
    let numbers = "\(done) of \(total)" + (left.map { ", " + $0 } ?? "")
    let room = min(columns - 1 - numbers.count - 4, 40)
    var line = numbers
    if room >= 5 {
      let filled = total > 0 ? min(room, room * done / total) : room
      line =
        "[" + String(repeating: "#", count: filled)
        + String(repeating: "-", count: room - filled) + "]  " + numbers
    }
    line = String(line.prefix(max(0, columns - 1)))
    return line + String(repeating: " ", count: max(0, columns - 1 - line.count))
  }

  private static func terminalColumns() -> Int? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    // A line that is lost is replaced by the next one.
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
