import Foundation
import Glibc
import Testing

@Suite("The program among others")
struct ProcessTests {
  @Test("usage errors exit 2, on standard error, with the nearest command")
  func usage() throws {
    let baton = try BatonProcess()
    for line in [
      "serach", "add --frob", "list --limit x", "show", "mark x y", "help serach", "add -d someday",
      "completions tcsh",
    ] {
      let result = try baton.run(line, input: "x")
      #expect(result.status == 2, "\(line)")
      #expect(result.output == "", "\(line)")
      #expect(!result.messages.isEmpty, "\(line)")
    }
    #expect(try baton.run("serach reorg").messages.contains("Did you mean search?"))
    #expect(
      try baton.run("--foo").messages == """
        Unknown option '--foo'
        Usage: baton [--journal <path>] [--no-color]
          See 'baton --help' for more information.

        """)
    baton.environment["BATON_NOW"] = "noon"
    #expect(try baton.run("list").status == 2)
  }

  @Test("help and version need no journal, no home and no clock")
  func help() throws {
    let baton = try BatonProcess()
    baton.environment["BATON_NOW"] = "noon"
    for line in [
      "--help", "-h", "help", "help add", "add --help", "search reorg -h", "prompts lint -h",
    ] {
      let result = try baton.run(line)
      #expect(result.status == 0, "\(line)")
      #expect(result.output.contains("USAGE: baton"), "\(line)")
      #expect(result.messages == "", "\(line)")
    }
    #expect(try baton.run("--version").output == "0.4.0\n")
    for shell in ["bash", "zsh", "fish"] {
      let script = try baton.run("completions \(shell)").output
      #expect(script.contains("baton"))
      #expect(script.contains("+empower"))
      #expect(try baton.run("--journal /x completions \(shell) --no-color").output == script)
    }
    #expect(try baton.run("--no-color man --journal /x").output == baton.run("man").output)
  }

  @Test("without a terminal the full screen says what to use instead")
  func fullScreen() throws {
    let baton = try BatonProcess()
    let result = try baton.run([])
    #expect(result.status == 1)
    #expect(result.messages.contains("needs a terminal"))
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
  }

  @Test("eight programs at once lose nothing")
  func together() throws {
    let baton = try BatonProcess()
    baton.environment["BATON"] = BatonProcess.program.path
    let writers = try (1...8).map { writer in
      try baton.start(
        URL(filePath: "/bin/sh"),
        [
          "-c",
          "for n in $(seq 25); do echo \"writer \(writer) entry $n\" | \"$BATON\" add || echo failed; done",
        ])
    }
    let results = try writers.map { try baton.finish($0) }
    let identifiers = results.flatMap(\.lines)
    #expect(Set(identifiers).count == 200)
    #expect(!identifiers.contains("failed"))
    #expect(try baton.run("list").lines.count == 200)
  }

  @Test("what was acknowledged survives a kill")
  func killed() throws {
    let baton = try BatonProcess()
    let log = baton.folder.path + "/acknowledged"
    func acknowledged() -> Int {
      FileManager.default.contents(atPath: log)?.count { $0 == 0x0A } ?? 0
    }
    for _ in 1...5 {
      let before = acknowledged()
      let running = try baton.start(
        URL(filePath: "/bin/sh"),
        ["-c", "while :; do echo text | \"\(BatonProcess.program.path)\" add >> \"\(log)\"; done"])
      // Some entries, and then the next one at whatever it is doing.
      while acknowledged() < before + 2, running.process.isRunning { usleep(10_000) }
      usleep(UInt32(before % 5) * 12_000)
      // The shell goes first, so that it starts no further one; what it started is killed with it.
      kill(running.process.processIdentifier, SIGKILL)
      _ = try baton.shell(
        "for p in /proc/[0-9]*; do grep -qs \"BATON_JOURNAL=\(baton.journal)\" $p/environ && [ \"$(readlink $p/exe)\" = \"$BATON\" ] && kill -9 ${p#/proc/}; done; true"
      )
      running.process.waitUntilExit()
    }
    let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    let listed = Set(try baton.run("list").lines.map { $0.prefix(8) })
    #expect(lines.count >= 10)
    for id in lines { #expect(listed.contains(id)) }
  }

  @Test("a reader that goes away ends the output without a word")
  func closedPipe() throws {
    let baton = try BatonProcess()
    let lines = (0..<5000).map { #"{"text":"entry \#($0) with some words to fill the pipe"}"# }
    try baton.run("add --each-line", input: lines.joined(separator: "\n"))
    let result = try baton.shell("\"$BATON\" list | head -1; \"$BATON\" list --json | head -1")
    #expect(result.lines.count == 2)
    #expect(result.messages == "")
    let full = try baton.shell("\"$BATON\" list > /dev/full")
    #expect(full.status == 1)
    #expect(full.messages.contains("No space left on device"))
  }

  @Test("folder and file are the writer's alone, whatever the umask")
  func rights() throws {
    let baton = try BatonProcess()
    for mask in ["000", "022", "077"] {
      let path = "\(baton.folder.path)/m\(mask)/deep/journal.sqlite"
      _ = try baton.shell("umask \(mask); echo x | \"$BATON\" --journal \(path) add")
      let result = try baton.shell("stat -c %a \(baton.folder.path)/m\(mask)/deep \(path)")
      #expect(result.output == "700\n600\n")
    }
  }

  @Test("the folder that is baton's own becomes the writer's alone, any other stays as it is")
  func ownFolder() throws {
    let baton = try BatonProcess()
    baton.environment["BATON_JOURNAL"] = nil
    let data = baton.folder.path + "/data"
    baton.environment["XDG_DATA_HOME"] = data
    for line in ["add", "list"] {
      _ = try baton.shell("umask 0; mkdir -p -m 755 \(data)/baton; chmod 755 \(data)/baton")
      _ = try baton.shell("umask 0; echo x | \"$BATON\" \(line)")
      #expect(
        try baton.shell("stat -c %a \(data) \(data)/baton \(data)/baton/journal.sqlite").output
          == "777\n700\n600\n")
    }
    _ = try baton.shell("chmod 755 \(data)/baton")
    try baton.run(["--journal", data + "/baton/journal.sqlite", "list"])
    #expect(try baton.shell("stat -c %a \(data)/baton").output == "755\n")
  }

  @Test("an empty file is no journal yet to those who read")
  func emptyFile() throws {
    let baton = try BatonProcess()
    try Data().write(to: URL(filePath: baton.journal))
    for line in ["list", "list --json", "search x", "status", "trends", "target", "undo"] {
      let result = try baton.run(line)
      #expect(result.status == (line == "undo" ? 1 : 0), "\(line)")
      #expect(try Data(contentsOf: URL(filePath: baton.journal)).isEmpty, "\(line)")
    }
    #expect(try baton.run("list").messages.hasPrefix("There is no journal at "))
    #expect(try baton.run("add", input: "x").status == 0)
    #expect(try baton.run("list").lines.count == 1)
  }

  @Test("what cannot be read is said with its reason")
  func unreadable() throws {
    let baton = try BatonProcess()
    let folder = baton.folder.path + "/.config/baton"
    try FileManager.default.createDirectory(
      atPath: folder + "/config.toml", withIntermediateDirectories: true)
    #expect(
      try baton.run("list").messages == "\(folder)/config.toml could not be read: Is a directory."
        + " Check the path and its rights.\n")
  }

  @Test("what is no journal, or no place for one, is left as it is and named")
  func noJournal() throws {
    let baton = try BatonProcess()
    let file = baton.folder.path + "/file"
    try Data("my notes".utf8).write(to: URL(filePath: file))
    for path in [file, file + "/journal.sqlite", "/proc/journal.sqlite", baton.folder.path] {
      for line in [["add"], ["today"]] {
        let result = try baton.run(["--journal", path] + line, input: "x")
        #expect(result.status == 1, "\(path)")
        #expect(result.messages.contains(path), "\(path)")
        #expect(result.messages.hasSuffix(".\n"))
      }
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "my notes")
  }

  @Test("broken settings stop a command before anything is read or written")
  func brokenSettings() throws {
    let baton = try BatonProcess()
    let folder = baton.folder.appending(path: ".config/baton")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("\ncolours = 1\n".utf8).write(to: folder.appending(path: "config.toml"))
    let result = try baton.run("add", input: "x")
    #expect(result.status == 1)
    #expect(
      result.messages.contains(
        "config.toml, line 2: there is no setting “colours”. Did you mean colors?"))
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
  }

  @Test("output into a pipe has neither colors nor drawing characters")
  func plain() throws {
    let baton = try BatonProcess()
    baton.environment["TERM"] = "xterm-256color"
    let id = try baton.run("add", input: "One. Two.").lines.first ?? ""
    try baton.run("tag \(id) +plan")
    for line in [
      "list", "show \(id)", "tag \(id)", "today", "trends", "target", "status", "prompts list",
      "history \(id)",
    ] {
      let output = try baton.run(line).output
      #expect(!output.isEmpty)
      #expect(
        output.unicodeScalars.allSatisfy { $0.value != 0x1B && !(0x2500...0x259F ~= $0.value) },
        "\(line)")
    }
  }
}
