import Foundation
import Testing

/// Runs the built program as a process of its own, in a folder of its own, with a clock that stands
/// still. The folder goes when the value does.
final class BatonProcess {
  /// What a run left behind.
  struct Result {
    /// The exit status; 128 and the number of the signal where one ended it.
    var status: Int32
    /// What went to standard output.
    var output: String
    /// What went to standard error.
    var messages: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The folder that the journal, the settings and all temporary files are in.
  let folder: URL
  /// The environment of every run.
  var environment: [String: String]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "baton-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "TMPDIR": folder.path,
      "BATON_JOURNAL": folder.path + "/journal.sqlite",
      "BATON_NOW": "2026-11-22T17:42:00+01:00", "TERM": "dumb",
    ]
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The journal's path.
  var journal: String { folder.path + "/journal.sqlite" }

  /// The program beside the tests.
  static var program: URL {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "baton")
  }

  /// Runs the program with arguments, and gives what it left behind.
  @discardableResult
  func run(_ arguments: [String], input: String? = nil) throws -> Result {
    try finish(start(arguments, input: input))
  }

  /// The words of a line as arguments.
  @discardableResult
  func run(_ line: String, input: String? = nil) throws -> Result {
    try run(line.split(separator: " ").map(String.init), input: input)
  }

  /// A process that runs, and where its output goes.
  struct Running {
    let process: Process
    let output: URL
    let messages: URL
  }

  /// Starts the program without waiting for it.
  func start(_ arguments: [String], input: String? = nil) throws -> Running {
    try start(Self.program, arguments, input: input)
  }

  /// Starts a program without waiting for it.
  func start(_ program: URL, _ arguments: [String], input: String? = nil) throws -> Running {
    let name = UUID().uuidString
    let output = folder.appending(path: name + ".out")
    let messages = folder.appending(path: name + ".err")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    if let input {
      let file = folder.appending(path: name + ".in")
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    for file in [output, messages] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    return Running(process: process, output: output, messages: messages)
  }

  /// Waits for the end of a run.
  func finish(_ running: Running) throws -> Result {
    running.process.waitUntilExit()
    let status = running.process.terminationStatus
    return Result(
      status: running.process.terminationReason == .uncaughtSignal ? 128 + status : status,
      output: String(decoding: try Data(contentsOf: running.output), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: running.messages), as: UTF8.self))
  }

  /// Runs a line of shell in which `$BATON` is the program.
  func shell(_ line: String) throws -> Result {
    environment["BATON"] = Self.program.path
    return try finish(start(URL(filePath: "/bin/sh"), ["-c", line]))
  }
}

extension BatonProcess {
  /// An object as a line of JSON, as `add --each-line` reads it.
  static func line(_ object: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }
}

/// JSON as it was printed, for looking at one value of it.
func json(_ text: String) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
}
