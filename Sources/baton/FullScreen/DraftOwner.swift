import Glibc

/// The running program that a draft belongs to: its process and when that began, since numbers of
/// processes come again.
struct DraftOwner: Hashable, Sendable {
  let process: Int32
  let start: String

  /// `4711:905231`.
  var text: String { "\(process):\(start)" }

  /// The owner that a text names; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let process = Int32(parts[0]), process > 0 else { return nil }
    self.process = process
    start = String(parts[1])
  }

  private init(process: Int32, start: String) {
    self.process = process
    self.start = start
  }

  /// This program.
  static func current() -> DraftOwner {
    DraftOwner(process: getpid(), start: start(of: getpid()) ?? "")
  }

  /// Whether that program still runs.
  var isRunning: Bool {
    guard let now = Self.start(of: process) else { return false }
    return now == start
  }

  /// When a process began, in the kernel's ticks since the machine started; nil where there is no
  /// such process.
  private static func start(of process: Int32) -> String? {
    guard let bytes = try? FileBytes.read("/proc/\(process)/stat", limit: 4096) else { return nil }
    // The name of the program, in parentheses, may hold anything; the fields follow it.
    let text = String(decoding: bytes, as: UTF8.self)
    guard let close = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: close)...].split(separator: " ")
    return fields.count > 19 ? String(fields[19]) : nil
  }
}
