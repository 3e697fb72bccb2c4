import ArgumentParser
import Glibc

/// `baton` without a command: the full screen, on a terminal that can show it.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the full screen.", shouldDisplay: false)

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let workspace = try Workspace(global)
    try Self.open(workspace)
  }

  /// Opens the full screen, or says why it cannot.
  static func open(_ workspace: Workspace) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Failure.couldNot(
        "The full screen needs a terminal. Here, use commands: baton today shows the question, baton"
          + " add writes an entry, baton --help lists the rest.")
    }
    guard let terminal = workspace.environment["TERM"], terminal != "dumb" else {
      throw Failure.couldNot(
        "This terminal cannot show the full screen (TERM is dumb or not set). Use commands: baton"
          + " today shows the question, baton add writes an entry, baton --help lists the rest.")
    }
    let status = try runFullScreen(workspace)
    if status != 0 { throw ExitCode(status) }
  }
}
