import Foundation
import Glibc
import TestSupport
import Testing

extension BatonProcess {
  /// Runs the program with a terminal as its input; its output goes there or into a file.
  func runOnTerminal(
    _ line: String, outputToFile: Bool = false
  ) throws -> (status: Int32, shown: String) {
    let terminal = try PseudoTerminal(rows: 24, columns: 80)
    let output = folder.path + "/output"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, terminal.path, O_RDWR, 0)
    }
    if outputToFile {
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, which Swift does not import: the terminal becomes the program's own.
    posix_spawnattr_setflags(&attributes, 0x80)
    var arguments: [UnsafeMutablePointer<CChar>?] =
      ([Self.program.path] + line.split(separator: " ").map(String.init)).map { strdup($0) }
      + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process = pid_t()
    let code = posix_spawn(
      &process, Self.program.path, &actions, &attributes, &arguments, &variables)
    try #require(code == 0)
    var shown = ""
    for _ in 0..<2000 {
      shown += terminal.written()
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        shown += terminal.written()
        if outputToFile { shown += try String(contentsOfFile: output, encoding: .utf8) }
        return ((status >> 8) & 0xFF, shown.replacing("\r\n", with: "\n"))
      }
      usleep(5000)
    }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    return (-1, shown)
  }
}
