import ArgumentParser
import Glibc
import JournalStore
import Wording

/// Where the program begins: arguments in, an exit status out.
///
/// 0 done, 1 could not, 2 used wrongly, 130 interrupted. What went wrong is said in one place, here,
/// with the words of `ErrorWords`.
@main
enum Program {
  static func main() {
    keepStandardDescriptorsOpen()
    // A reader that went away (`baton list | head -1`) ends the program without a word, also where
    // the caller had the signal ignored.
    signal(SIGPIPE, SIG_DFL)
    let arguments = Array(CommandLine.arguments.dropFirst())
    // Asked for by scripts and prompts: answered before anything else is touched.
    if arguments == ["--version"] {
      print(Version.text)
      return
    }
    let status = run(arguments)
    if status != 0 { exit(status) }
  }

  /// Runs one command line; the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      try execute(ArgumentRewriter.rewritten(arguments))
      return 0
    } catch {
      let failure = ErrorWords.failure(error)
      if !failure.message.isEmpty { Message.write(failure.message) }
      return failure.kind.rawValue
    }
  }

  /// Runs the command that is meant. A request for help is an error to the argument parser, thrown
  /// while it reads or by its own `help`; it is answered here.
  private static func execute(_ arguments: [String]) throws {
    var command: any ParsableCommand
    do {
      command = try Baton.parseAsRoot(arguments)
    } catch {
      guard isHelp(error) else { throw Failure.wrongUse(words(error)) }
      return try printHelp(error)
    }
    do {
      try command.run()
    } catch  where isHelp(error) {
      try printHelp(error)
    }
  }

  private static func isHelp(_ error: any Error) -> Bool { Baton.exitCode(for: error) == .success }

  private static func printHelp(_ error: any Error) throws {
    let output = Output()
    try output.line(Baton.fullMessage(for: error))
    try output.flush()
  }

  /// The argument parser's sentence, without the label that no other message has.
  private static func words(_ error: any Error) -> String {
    let message = Baton.fullMessage(for: error)
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    // What opens without a command's name is shown without it.
    let usage = lines.dropFirst().map { String($0).replacing("baton open", with: "baton") }
    let first = lines.first.map { $0.hasPrefix("Error: ") ? $0.dropFirst(7) : $0 }
    return ([String(first ?? "")] + usage).joined(separator: "\n")
  }

  /// A descriptor closed by the caller would be given to the next file opened, and output would be
  /// written into the journal.
  private static func keepStandardDescriptorsOpen() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
