import Foundation
import Glibc
import Testing

/// The real program on a real (pseudo) terminal: what it does with the terminal, the journal's files
/// and other programs beside it.
@Suite("The full screen among other programs", .serialized)
struct FullScreenAwayTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func open(_ extra: [String: String] = [:]) throws -> RunningScreen {
    try RunningScreen([BatonProcess.program.path], environment: baton.onTerminal(extra))
  }

  private func shell(_ script: String, _ extra: [String: String] = [:]) throws -> RunningScreen {
    try RunningScreen(["/bin/sh", "-c", script], environment: baton.onTerminal(extra))
  }

  private func permissions(_ path: String) -> UInt32? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }

  @Test("stopped it gives the terminal back, and continued it is there as before")
  func stopped() throws {
    // A shell that takes the terminal whenever the program is stopped.
    let screen = try shell(
      """
      set -m
      "$BATON"
      status=$?
      while [ $status -gt 145 ]; do
        echo "stopped by $((status - 128))."
        read answer
        fg > /dev/null
        status=$?
      done
      exit $status
      """)
    try #require(screen.shows("^S"))
    let taken = screen.modes
    #expect(taken != screen.before)
    screen.type("kept meanwhile")
    try #require(screen.shows("kept meanwhile"))
    let ways: [(name: String, signal: Int32, stop: () -> Void)] = [
      ("Ctrl-Z", SIGTSTP, { screen.type("\u{7}\u{1A}") }),
      ("TSTP from elsewhere", SIGTSTP, { screen.signalForeground(SIGTSTP) }),
      ("STOP, which nothing hears", SIGSTOP, { screen.signalForeground(SIGSTOP) }),
    ]
    for way in ways {
      screen.wipe()
      way.stop()
      try #require(screen.shows("stopped by \(way.signal)."), "\(way.name)")
      if way.signal == SIGTSTP {
        #expect(screen.modes == screen.before, "\(way.name)")
        #expect(screen.shown.contains("\u{1B}[?1049l"), "\(way.name)")
      }
      screen.wipe()
      screen.type("\n")
      #expect(screen.shows("kept meanwhile"), "\(way.name)")
      #expect(screen.modes == taken, "\(way.name)")
      #expect(screen.shown.contains("\u{1B}[?1049h"), "\(way.name)")
    }
    screen.type("e again")
    #expect(screen.shows("kept meanwhile again"))
    screen.type("\u{11}")
    #expect(screen.ends() == 0)
    #expect(screen.modes == screen.before)
  }

  @Test("the writer's own editor has the terminal and the text, and both come back")
  func editor() throws {
    let folder = baton.folder.appending(path: "run")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    let script = baton.folder.path + "/editor"
    try Data(
      """
      #!/bin/sh
      stat -c %a "$1" "$(dirname "$1")" > "$HOME/permissions"
      cp "$1" "$HOME/found"
      echo "The editor is here."
      read answer
      [ "$answer" = fail ] && exit 3
      printf '%s\\nsecond line\\n' "$answer" > "$1"
      """.utf8
    ).write(to: URL(filePath: script))
    chmod(script, 0o700)
    let places = ["EDITOR": script, "XDG_RUNTIME_DIR": folder.path]
    let screen = try open(places)
    try #require(screen.shows("^S"))
    let taken = screen.modes
    screen.type("as it was")
    try #require(screen.shows("as it was"))

    for (answer, expected) in [("rewritten", "second line"), ("fail", "ended with status 3")] {
      screen.wipe()
      screen.type("\u{F}")
      try #require(screen.shows("The editor is here."), "\(answer)")
      #expect(screen.modes == screen.before, "\(answer)")
      #expect(screen.shown.contains("\u{1B}[?1049l"), "\(answer)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
      screen.wipe()
      screen.type(answer + "\n")
      #expect(screen.shows(expected), "\(answer)")
      #expect(screen.shows("rewritten"), "\(answer)")
      #expect(screen.modes == taken, "\(answer)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
      let found = try String(contentsOfFile: baton.folder.path + "/found", encoding: .utf8)
      #expect(found == (answer == "fail" ? "rewritten\nsecond line\n" : "as it was\n"))
      let seen = try String(contentsOfFile: baton.folder.path + "/permissions", encoding: .utf8)
      #expect(seen == "600\n700\n")
    }
    screen.type("\u{11}")
    #expect(screen.ends() == 0)

    let without = try open(places.merging(["EDITOR": "/no/such/editor"]) { $1 })
    try #require(without.shows("second line"))
    without.type("\u{F}")
    #expect(without.shows("could not be started"))
    #expect(without.shows("second line"))
    #expect(without.modes == taken)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    without.type("\u{13}")
    #expect(without.shows("saved"))
    without.type("\u{11}")
    #expect(without.ends() == 0)
    #expect(try texts() == ["rewritten\nsecond line"])
  }

  @Test("Escape alone is a key, without another one after it")
  func escape() throws {
    let screen = try open()
    try #require(screen.shows("^S"))
    screen.type("inside")
    try #require(screen.shows("inside"))
    #expect(!screen.lines.contains { $0.contains("e write") })
    screen.type("\u{1B}")
    #expect(screen.shows("e write"))
    screen.type("q")
    #expect(screen.ends() == 0)
  }

  @Test("a text of twenty thousand words that was pasted is written on and saved whole")
  func long() throws {
    let words = (1...20_000).map { "w\($0)" }.joined(separator: " ")
    let screen = try open()
    try #require(screen.shows("^S"))
    screen.type("\u{1B}[200~" + words + "\u{1B}[201~")
    try #require(screen.shows("w20000"))
    screen.type(" and so on")
    #expect(screen.shows("and so on"))
    screen.type("\u{13}")
    #expect(screen.shows("saved"))
    screen.type("\u{11}")
    #expect(screen.ends() == 0)
    // Not compared inside the expectation, which would print both.
    let isWhole = try texts() == [words + " and so on"]
    #expect(isWhole)
  }

  @Test("while the journal is open, only its owner can read it and what stands beside it")
  func permissions() throws {
    let folder = baton.folder.appending(path: "data").path
    let extra = ["BATON_JOURNAL": "", "XDG_DATA_HOME": folder]
    let screen = try shell("umask 0; exec \"$BATON\"", extra)
    try #require(screen.shows("^S"))
    screen.type("for nobody else")
    let journal = folder + "/baton/journal.sqlite"
    let files = [journal, journal + "-wal", journal + "-shm"]
    #expect(screen.waits { files.allSatisfy { permissions($0) != nil } })
    for file in files {
      #expect(permissions(file) == 0o600, "\(file.dropFirst(folder.count))")
    }
    #expect(permissions(folder + "/baton") == 0o700)
    screen.type("\u{11}")
    #expect(screen.ends() == 0)
    #expect(permissions(journal) == 0o600)
  }

  /// The texts of all entries.
  private func texts() throws -> [String] {
    let entries = try #require(try json(baton.run("list --json").output) as? [[String: Any]])
    return entries.compactMap { $0["text"] as? String }
  }
}
