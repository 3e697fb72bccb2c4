import Foundation
import Testing

/// The commands that open the writer's editor, on a terminal, with scripts in the editor's place.
@Suite("The writer's own editor")
struct EditorTests {
  private let baton: BatonProcess

  init() throws {
    baton = try BatonProcess()
    // Spaces and quotation marks in EDITOR are the writer's as well.
    baton.environment["EDITOR"] = "'\(baton.folder.path)/my editor' --wait"
  }

  /// An editor that notes what it was given, writes a text over it, and ends with a status.
  private func makeEditor(writing text: String?, status: Int = 0) throws {
    let folder = baton.folder.path
    let writing = text.map { "printf '%s' '\($0)' > \"$2\"" } ?? ""
    let script = """
      #!/bin/sh
      echo "$1" "$#" > '\(folder)/arguments'
      echo "$2" > '\(folder)/path'
      stat -c %a "$2" "$(dirname "$2")" > '\(folder)/rights'
      cat "$2" > '\(folder)/given'
      touch "$2~"
      [ -t 0 ] && [ -t 1 ] || exit 9
      \(writing)
      exit \(status)
      """
    let path = folder + "/my editor"
    try Data(script.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }

  private func noted(_ name: String) throws -> String {
    try String(contentsOfFile: baton.folder.path + "/" + name, encoding: .utf8)
  }

  /// That the file was the writer's alone and is gone, with its folder.
  private func expectNothingLeft() throws {
    #expect(try noted("arguments") == "--wait 2\n")
    #expect(try noted("rights") == "600\n700\n")
    let path = try noted("path").trimmingCharacters(in: .newlines)
    #expect(path.hasSuffix("/entry.txt"))
    #expect(!FileManager.default.fileExists(atPath: path))
    let folder = URL(filePath: path).deletingLastPathComponent().path
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  private func run(
    _ line: String, outputToFile: Bool = false
  ) throws -> (status: Int32, shown: String) {
    try baton.runOnTerminal(line, outputToFile: outputToFile)
  }

  @Test("add takes what was written", arguments: [false, true])
  func add(outputToFile: Bool) throws {
    try makeEditor(writing: "Gave Priya\n\nthe keys.\n\n")
    let added = try run("add", outputToFile: outputToFile)
    #expect(added.status == 0)
    let id = added.shown.trimmingCharacters(in: .newlines)
    #expect(id.count == 8)
    #expect(try noted("given") == "")
    try expectNothingLeft()
    #expect(
      try baton.run("show \(id) --json").output.contains(#""text":"Gave Priya\n\nthe keys.""#))
  }

  @Test("an editor left without a word adds nothing", arguments: [nil, "", " \n\n"])
  func nothing(text: String?) throws {
    try makeEditor(writing: text)
    let result = try run("add")
    #expect(result.status == 1)
    #expect(result.shown == "Nothing written: the text is empty. No entry was added.\n")
    try expectNothingLeft()
    #expect(try baton.run("list").output == "")
  }

  @Test("edit begins with the text and takes what became of it")
  func edit() throws {
    let id = try baton.run("add", input: "Gave Priya the keys.").lines[0]
    try makeEditor(writing: "Gave Priya all the keys.\n")
    #expect(try run("edit \(id)") == (0, "Saved \(id) as revision 2.\n"))
    #expect(try noted("given") == "Gave Priya the keys.\n")
    try expectNothingLeft()
    #expect(try baton.run("list").output == "\(id)  2026-11-22  Gave Priya all the keys.\n")
    try makeEditor(writing: nil)
    #expect(try run("edit \(id)") == (0, "Unchanged: the entry is as it was.\n"))
    try makeEditor(writing: "\n")
    #expect(try run("edit \(id)").status == 1)
    #expect(try baton.run("history \(id)").lines.filter { $0.hasPrefix("Revision") }.count == 2)
  }

  @Test("an editor that fails changes nothing")
  func failure() throws {
    let id = try baton.run("add", input: "Gave Priya the keys.").lines[0]
    try makeEditor(writing: "half a thought", status: 3)
    for line in ["edit \(id)", "add"] {
      let result = try run(line)
      #expect(result.status == 1)
      #expect(
        result.shown
          == "The editor ended with status 3, so nothing was changed. Check EDITOR, or end the"
          + " editor in its usual way.\n")
      try expectNothingLeft()
    }
    baton.environment["EDITOR"] = "/nowhere/editor"
    let missing = try run("add")
    #expect(missing.status == 1)
    #expect(missing.shown.hasPrefix("The editor “/nowhere/editor” could not be started: "))
    #expect(try baton.run("list").output == "\(id)  2026-11-22  Gave Priya the keys.\n")
  }
}
