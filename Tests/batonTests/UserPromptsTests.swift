import Foundation
import Glibc
import Testing

/// Prompt files of the writer's own, fine and broken ones.
@Suite("Files of one's own questions")
struct UserPromptsTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private var prompts: String { baton.folder.path + "/.config/baton/prompts" }

  private func write(_ name: String, _ bytes: some DataProtocol) throws {
    try FileManager.default.createDirectory(atPath: prompts, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: prompts + "/" + name))
  }

  @Test("each broken file is named with line and reason, and takes nothing else away")
  func broken() throws {
    try write(
      "good.toml", Data("[[prompt]]\nid = \"mine-1\"\ntext = \"What did you keep?\"\n".utf8))
    for (bytes, sentence) in [
      (Data("[[prompt]]\n\u{FFFF}".utf8), "bad.toml:"),
      (Data([0x23, 0x0A, 0x0A, 0xFF, 0x0A]), "bad.toml:3: not UTF-8 text. Save it as UTF-8."),
      (Data("a = = 1\n".utf8), "bad.toml:1: not TOML: "),
      (Data("\n[[prompt]]\nid = \"x\"\n".utf8), "bad.toml:2: text is missing."),
      (
        Data("[[prompt]]\nid = \"mine-1\"\ntext = \"What else did you keep?\"\n".utf8),
        "good.toml:1: mine-1 is taken already by bad.toml:1."
      ),
      (
        Data("theme = \"trst\"\n[[prompt]]\nid = \"x\"\ntext = \"What did you say?\"\n".utf8),
        "bad.toml:1: there is no theme “trst”. Did you mean trust?"
      ),
      (
        Data("[[prompt]]\nid = \"x\"\ntext = \"What did you say?\"\nevery = \"never\"\n".utf8),
        "bad.toml:4: every must be a weekday"
      ),
      (
        Data("pack = \"standard\"\n[[prompt]]\nid = \"x\"\ntext = \"What did you say?\"\n".utf8),
        "bad.toml:1: pack may not be standard"
      ),
      (Data(repeating: 0x23, count: 1 << 21), "\(prompts)/bad.toml holds more than 1 MB."),
    ] {
      try write("bad.toml", bytes)
      for line in ["prompts list --pack own", "today", "prompts history"] {
        let result = try baton.run(line)
        #expect(result.status == 0, "\(line)")
        #expect(
          line == "prompts history" || result.messages.hasPrefix(sentence),
          "\(line): \(result.messages)")
      }
      #expect(try baton.run("prompts list --pack own").output.hasPrefix("mine-1 "))
      let lint = try baton.run("prompts lint")
      #expect(lint.status == 1)
      #expect(lint.output.hasPrefix(sentence), "\(lint.output)")
    }
  }

  @Test("what is no file is named and not waited for")
  func noFiles() throws {
    try write(
      "good.toml", Data("[[prompt]]\nid = \"mine-1\"\ntext = \"What did you keep?\"\n".utf8))
    #expect(mkfifo(prompts + "/pipe.toml", 0o600) == 0)
    try FileManager.default.createDirectory(
      atPath: prompts + "/folder.toml", withIntermediateDirectories: true)
    let result = try baton.run("prompts list --pack own")
    #expect(result.status == 0)
    #expect(result.lines.count == 1)
    #expect(
      result.messages == """
        \(prompts)/folder.toml could not be read: Is a directory. Check the path and its rights.
        \(prompts)/pipe.toml is no file.

        """)
    try FileManager.default.removeItem(atPath: prompts)
    try Data().write(to: URL(filePath: prompts))
    let folder = try baton.run("prompts list --theme trust")
    #expect(folder.status == 0)
    #expect(folder.messages.hasPrefix("\(prompts) could not be read: Not a directory."))
    #expect(!folder.output.isEmpty)
  }

  @Test("a pack of the writer's own comes unless it is switched off")
  func ownPack() throws {
    try write(
      "rounds.toml",
      Data(
        """
        pack = "rounds"
        pack_title = "Rounds"
        about = "For the ward."

        [[prompt]]
        id = "rounds-1"
        text = "What did you hand over tonight?"

        """.utf8))
    let row = { try baton.run("prompts packs").lines.first { $0.hasPrefix("rounds ") } }
    #expect(try row()?.contains("  on   1 question     Rounds: For the ward.") == true)
    #expect(
      try baton.run("prompts off rounds").messages
        == "“Rounds” is off: 1 question less. baton prompts on rounds takes it back.\n")
    #expect(try row()?.contains("  off  1 question     Rounds") == true)
  }
}
