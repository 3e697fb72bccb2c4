import ArgumentParser
import Demo
import Glibc
import Journal
import JournalStore
import Wording

/// `baton demo`: a made-up journal to look at.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make up a journal to look at.",
    discussion: """
      baton demo
      baton demo --entries 1000 --path /tmp/demo.sqlite

      Your own journal is left alone. On a terminal the full screen opens on the
      made-up one. Without --entries a few weekly reviews come with the entries.
      """)

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("How many entries, from 1 to 1000000.", valueName: "n"))
  var entries = DemoJournal.standardCount

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Where to write it; a new file.", valueName: "path"), completion: .file())
  var path: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Another journal for another number.", valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (1...1_000_000).contains(entries) else {
      throw ValidationError("--entries takes a number from 1 to 1000000.")
    }
    guard global.journal == nil else {
      throw ValidationError(
        "The made-up journal is a file of its own. Name it with --path instead of --journal.")
    }
  }

  func run() throws {
    var options = global
    let place = try place()
    options.journal = place
    let workspace = try Workspace(options)
    try DemoWriter(workspace, entries: entries, seed: seed).write()
    workspace.close()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      let output = Output()
      try output.line(place)
      try output.flush()
      return Message.write(
        "A made-up journal of \(Phrases.count(entries, "entry", "entries")). Open it with baton"
          + " --journal \(place)")
    }
    try OpenCommand.open(try Workspace(options))
    Message.write("The made-up journal stays at \(place)")
  }

  /// Where the journal goes: a path that is free, or a new folder.
  private func place() throws(Failure) -> String {
    guard let path, !path.isEmpty else {
      return try PrivateFolder(.live, inMemory: false).path + "/demo.sqlite"
    }
    var status = stat()
    guard lstat(path, &status) != 0 else {
      throw .couldNot("\(path) exists already and was left as it is. Name a new file.")
    }
    return path
  }
}
