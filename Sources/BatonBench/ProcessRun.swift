import Glibc

/// A program run from its start to its end, its output read from a pipe.
struct ProcessRun {
  /// From before the start until it had ended and all of its output was read.
  let milliseconds: Double
  /// What it wrote to standard output.
  let output: [UInt8]

  /// The output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// How long any one run may take.
  static let limit = 600_000.0

  /// Runs it; a status other than 0 is an error.
  init(_ invocation: Invocation) throws(BenchError) {
    let output = try Pipe()
    defer { output.close() }
    let errors = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(errors) }
    let start = Stopwatch.now
    let pid = try invocation.spawn(output: output.writing, errors: errors)
    output.closeWriting()
    var bytes: [UInt8] = []
    do {
      try output.read(into: &bytes, until: { Stopwatch.now.since(start) > Self.limit })
    } catch {
      kill(pid, SIGKILL)
      Self.wait(pid)
      throw error == .timedOut(command: "") ? .timedOut(command: invocation.words) : error
    }
    let status = Self.wait(pid)
    milliseconds = Stopwatch.now.since(start)
    self.output = bytes
    guard status == 0 else {
      throw .failed(command: invocation.words, status: status, said: "")
    }
  }

  /// Waits for a process that has ended or is about to; its status, or 128 and the signal.
  @discardableResult
  static func wait(_ pid: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Runs it so many times after `warmUps` that do not count; `next` gives the command of each run.
  static func samples(
    _ runs: Int, warmUps: Int = 3, _ next: (Int) throws -> Invocation
  ) throws -> Samples {
    var milliseconds: [Double] = []
    for index in 0..<(warmUps + runs) {
      let run = try ProcessRun(next(index))
      if index >= warmUps { milliseconds.append(run.milliseconds) }
    }
    return Samples(milliseconds)
  }
}

/// A pipe from a child to us, which no other child inherits.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init() throws(BenchError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(call: "pipe", code: errno) }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func closeWriting() {
    if writing >= 0 { Glibc.close(writing) }
    writing = -1
  }

  func close() {
    closeWriting()
    Glibc.close(reading)
  }

  /// Reads to the end. What is waited for is asked for now and then.
  func read(into bytes: inout [UInt8], until isOver: () -> Bool) throws(BenchError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 200) > 0 else {
        try Interruption.check()
        if isOver() { throw .timedOut(command: "") }
        continue
      }
      let count = Glibc.read(reading, &buffer, buffer.count)
      if count == 0 { return }
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    }
  }
}
