import Glibc

/// Opens the writer's editor on a text: a file that only the writer can read, in a folder of its own
/// kept in memory where the machine has such a place, gone when the editor ends.
struct ExternalEditor {
  private let command: EditorCommand
  private let environment: Environment
  private let fileName: String

  /// The writer's editor. The name of the file is what an editor goes by for colors and the like.
  init(_ environment: Environment, fileName: String = "entry.txt") throws(Failure) {
    command = try EditorCommand(environment)
    self.environment = environment
    self.fileName = fileName
  }

  /// Runs the editor on a text; the text as it was left. Nil where it was left as it was.
  ///
  /// The full screen gives the terminal back before it calls this. Interrupts go to the editor.
  func run(text: String) throws(Failure) -> String? {
    let folder = try PrivateFolder(environment)
    var isKept = false
    defer { if !isKept { folder.remove() } }
    let path = folder.path + "/" + fileName
    let ending = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    try folder.write(text + ending, to: path)
    let status = try spawn(command.arguments + [path])
    guard status == 0 else {
      throw .couldNot(
        "The editor ended with status \(status), so nothing was changed. Check EDITOR, or end the"
          + " editor in its usual way.")
    }
    do {
      let edited = try TextInput.text(FileBytes.read(path, limit: TextInput.largest + 4))
      return edited == TextInput.trimmed(text) ? nil : edited
    } catch {
      isKept = true
      throw .couldNot(error.message + " It is kept at \(path).")
    }
  }

  /// Keeps a text that could not be saved in a private file, and says where.
  func keep(_ text: String, after error: any Error) -> Failure {
    let failure = ErrorWords.failure(error)
    guard let folder = try? PrivateFolder(environment) else { return failure }
    let path = folder.path + "/" + fileName
    guard (try? folder.write(text + "\n", to: path)) != nil else { return failure }
    return Failure(
      kind: failure.kind, message: failure.message + " The text is kept at \(path).")
  }

  private func spawn(_ arguments: [String]) throws(Failure) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // With the output in a pipe (`id=$(baton add)`) the editor still needs the terminal. Where there
    // is none, the editor may be a program that needs none; its words are no data of ours.
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    defer { if terminal >= 0 { close(terminal) } }
    if isatty(STDOUT_FILENO) != 1 {
      posix_spawn_file_actions_adddup2(
        &actions, terminal >= 0 ? terminal : STDERR_FILENO, STDOUT_FILENO)
    }
    if isatty(STDIN_FILENO) != 1, terminal >= 0 {
      posix_spawn_file_actions_adddup2(&actions, terminal, STDIN_FILENO)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in vector { free(pointer) } }
    var process = pid_t()
    let code = posix_spawnp(&process, arguments[0], &actions, &attributes, &vector, environ)
    guard code == 0 else {
      throw .couldNot(
        "The editor “\(arguments[0])” could not be started: \(SystemError.words(code)). Set EDITOR"
          + " to one that is installed.")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    let signalNumber = status & 0x7F
    return signalNumber == 0 ? (status >> 8) & 0xFF : 128 + signalNumber
  }
}
