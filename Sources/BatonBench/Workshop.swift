import Glibc

/// The folder of a run, gone when it ends, with all that the measured programs may touch: they get a
/// home and XDG folders of their own in it.
struct Workshop {
  /// What was asked for.
  let options: Options
  /// The folder.
  let folder: String

  init(_ options: Options) throws(BenchError) {
    self.options = options
    guard access(options.baton, X_OK) == 0 else {
      throw .system(call: "starting \(options.baton)", code: errno)
    }
    // Not /tmp, which is memory on many machines, where writing costs nothing.
    let base = Self.variable("TMPDIR") ?? "/var/tmp"
    var template = Array((base + "/baton-bench-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .system(call: "making a folder in \(base)", code: errno)
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for name in ["home", "data", "config", "state", "cache"] { mkdir(folder + "/" + name, 0o700) }
  }

  /// Takes the folder away.
  func remove() {
    let remover = Invocation(program: "/bin/rm", arguments: ["-rf", folder], environment: [:])
    if let pid = try? remover.spawn(output: STDERR_FILENO, errors: STDERR_FILENO) {
      ProcessRun.wait(pid)
    }
  }

  /// A path in the folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// Takes a file and what SQLite keeps beside it away.
  func removeFile(_ path: String) {
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
  }

  /// The environment of a measured program.
  var environment: [String: String] {
    var variables = [
      "HOME": path("home"), "XDG_DATA_HOME": path("data"), "XDG_CONFIG_HOME": path("config"),
      "XDG_STATE_HOME": path("state"), "XDG_CACHE_HOME": path("cache"),
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "EDITOR": "true",
    ]
    for name in ["PATH", "TZ"] { variables[name] = Self.variable(name) }
    return variables
  }

  /// baton with arguments.
  func baton(_ arguments: String..., input: String = "/dev/null") -> Invocation {
    Invocation(
      program: options.baton, arguments: arguments, environment: environment, input: input)
  }

  /// Another program, looked for where a shell looks; nil where it is not installed.
  func tool(_ name: String, _ arguments: [String]) -> Invocation? {
    let folders = (Self.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    let places = folders.map { "\($0)/\(name)" }
    guard let program = places.first(where: { access($0, X_OK) == 0 }) else { return nil }
    return Invocation(program: program, arguments: arguments, environment: environment)
  }

  /// A variable of our own environment.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
