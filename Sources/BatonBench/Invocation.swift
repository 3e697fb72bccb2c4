import Glibc

/// A program with its arguments and its environment, to be run as often as wanted.
struct Invocation {
  /// The path of the program.
  var program: String
  /// Its arguments, without its own name.
  var arguments: [String]
  /// Its whole environment.
  var environment: [String: String]
  /// The file that is its standard input.
  var input = "/dev/null"

  /// The command as a person would read it.
  var words: String {
    let name = program.split(separator: "/").last.map(String.init) ?? program
    return ([name] + arguments).joined(separator: " ")
  }

  /// Starts it with descriptors for its output and its errors; in a session of its own on the
  /// terminal `terminal`, where there is one.
  ///
  /// A leader of a session that has no terminal gets the first one it opens as its own, so the
  /// opening among the file actions is all that is needed.
  func spawn(output: Int32, errors: Int32, terminal: String? = nil) throws(BenchError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var flags = POSIX_SPAWN_SETSIGMASK
    if let terminal {
      flags |= 0x80  // POSIX_SPAWN_SETSID, which <spawn.h> shows to GNU sources only.
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var pid = pid_t()
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let code = Self.withCStrings([program] + arguments) { arguments in
      Self.withCStrings(variables) { variables in
        posix_spawn(&pid, program, &actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else { throw .system(call: "starting \(program)", code: code) }
    return pid
  }

  private static func withCStrings(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
