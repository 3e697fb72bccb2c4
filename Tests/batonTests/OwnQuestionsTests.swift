import Foundation
import Glibc
import Journal
import Prompting
import Testing

@testable import baton

/// Questions of the writer's own, added in the editor.
@Suite("Questions of one's own")
struct OwnQuestionsTests {
  private let baton: BatonProcess

  init() throws {
    baton = try BatonProcess()
    baton.environment["VISUAL"] = "'\(baton.folder.path)/my editor'"
  }

  private var prompts: String { baton.folder.path + "/.config/baton/prompts" }

  private func read(_ name: String) -> String? {
    try? String(contentsOfFile: prompts + "/" + name, encoding: .utf8)
  }

  private func write(_ name: String, _ bytes: some DataProtocol) throws {
    try FileManager.default.createDirectory(atPath: prompts, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: prompts + "/" + name))
  }

  /// An editor that keeps what it was given and does something with the file, `$1`.
  private func makeEditor(_ line: String) throws {
    let script = """
      #!/bin/sh
      cp "$1" '\(baton.folder.path)/given'
      \(line)
      """
    let path = baton.folder.path + "/my editor"
    try Data(script.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }

  private func given() throws -> String {
    try String(contentsOfFile: baton.folder.path + "/given", encoding: .utf8)
  }

  private func add() throws -> (status: Int32, shown: String) {
    try baton.runOnTerminal("prompts add")
  }

  private func rights(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? Int ?? 0) & 0o777
  }

  @Test("an editor that needs no terminal does without one, and its words are not ours")
  func noTerminal() throws {
    try makeEditor(#"echo opened; sed -i 's/^text = .*/text = "What did you leave?"/' "$1""#)
    let added = try baton.shell("setsid -w \"$BATON\" prompts add </dev/null")
    #expect(added.status == 0, "\(added.messages)")
    #expect(added.output == "mine-1\n")
    #expect(added.messages.hasPrefix("opened\n"))
    #expect(try baton.run("prompts show mine-1").output.contains("What did you leave?"))
  }

  @Test("the form explains itself, and with a text in it it is a question without a fault")
  func form() {
    let library = PromptLibrary.builtIn()
    let template = QuestionTemplate(library)
    #expect(template.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    for theme in library.themes { #expect(template.text.contains(theme.id.text)) }
    let written = template.text.replacing("text = \"\"", with: "text = \"What did you keep?\"")
    let check = QuestionCheck([("", written)], in: library)
    #expect(check.findings == [])
    #expect(check.prompts.map(\.id.text) == ["mine-1"])
    #expect(
      template.stripped(written)
        == "[[prompt]]\nid = \"mine-1\"\ntext = \"What did you keep?\"\n")
    // Every line that can be taken in is a key with a value that it may have.
    let whole = written.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("# ") && $0.contains(" = ") ? $0.dropFirst(2) : $0 }
      .joined(separator: "\n")
    let all = QuestionCheck([("", whole)], in: library)
    #expect(all.findings == [])
    #expect(all.prompts.first?.every?.words == ["wed"])
    #expect(all.prompts.first?.axis != nil)
    #expect(all.prompts.first?.next != nil)
    // The name is one that nothing has.
    let next = QuestionTemplate(
      library.adding(userFiles: [("a", template.stripped(written))]).library)
    #expect(next.text.contains("id = \"mine-2\""))
  }

  @Test("a question is added to a file of the writer's alone, another behind it")
  func added() throws {
    try makeEditor("sed -i 's/^text = \"\"/text = \"What did you keep?\"/' \"$1\"")
    let first = try add()
    #expect(first.status == 0)
    #expect(
      first.shown == "mine-1\nAdded to \(prompts)/mine.toml. Take it out there to take it back.\n")
    #expect(try given().hasPrefix("# A question of your own."))
    #expect(try rights(prompts) == 0o700)
    #expect(try rights(prompts + "/mine.toml") == 0o600)
    #expect(read("mine.toml") == "[[prompt]]\nid = \"mine-1\"\ntext = \"What did you keep?\"\n")
    try makeEditor(
      "sed -i -e 's/^text = \"\"/# for Wednesdays\\ntext = \"What did you leave?\"/'"
        + " -e 's/^# every = /every = /' \"$1\"")
    #expect(try add().shown.hasPrefix("mine-2\nAdded to "))
    #expect(
      read("mine.toml") == """
        [[prompt]]
        id = "mine-1"
        text = "What did you keep?"

        [[prompt]]
        id = "mine-2"
        # for Wednesdays
        text = "What did you leave?"

        every = "wed"

        """)
    #expect(try baton.run("prompts list --pack own").lines.count == 2)
    #expect(try baton.run("prompts lint").status == 0)
    for id in ["mine-2", "remote-01"] {
      let entry = try baton.run("add --prompt \(id)", input: "The rota.").lines.first ?? ""
      #expect(try baton.run("show --json \(entry)").output.contains("\"prompt\":{\"id\":\"\(id)\""))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: prompts) == ["mine.toml"])
  }

  @Test("what needs correcting is said by its line and kept, and the next time goes on with it")
  func kept() throws {
    try makeEditor(
      "printf '[[prompt]]\\nid = \"trust-01\"\\ntext = \"Why did you wait?\"\\nmood = 1\\n' > \"$1\""
    )
    let refused = try add()
    #expect(refused.status == 1)
    let lines = refused.shown.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines.contains { $0.hasPrefix("Line 1: trust-01 is taken already by trust.toml:") })
    #expect(lines.contains("Line 4: mood is no key of a question; it is not used."))
    #expect(
      lines.last
        == "No question was added. The text is kept at \(prompts)/mine.draft; baton prompts add goes"
        + " on with it.")
    #expect(read("mine.toml") == nil)
    #expect(try rights(prompts + "/mine.draft") == 0o600)
    // A draft is no question file.
    #expect(try baton.run("prompts list").messages == "")

    try makeEditor("sed -i -e 's/trust-01/mine-9/' -e '/mood/d' \"$1\"")
    let again = try add()
    #expect(again.status == 1)
    #expect(again.shown.hasPrefix("Goes on with the text kept at \(prompts)/mine.draft.\n"))
    #expect(again.shown.contains("Line 1: mine-9: text says \"why did you\", which judges"))
    #expect(try given().contains("mood = 1"))

    // Left as it is, it is checked again.
    try makeEditor("true")
    #expect(try add().status == 1)
    try makeEditor("sed -i 's/Why did you wait/What did you wait for/' \"$1\"")
    let taken = try add()
    #expect(taken.status == 0)
    #expect(taken.shown.contains("\nmine-9\n"))
    #expect(read("mine.draft") == nil)
    #expect(read("mine.toml")?.contains("What did you wait for?") == true)
  }

  @Test("every fault has its line")
  func faults() throws {
    let good = "[[prompt]]\\nid = \"mine-1\"\\ntext = \"What did you keep?\"\\n"
    for (text, line) in [
      ("theme = \"trust\"\\n" + good, "Line 1: write this below [[prompt]]."),
      ("[[prompt]]\\nid = \"mine-1\"\\ntext = \"\"\\n", "Line 3: text is empty."),
      ("[[prompt]]\\ntext = \"What did you keep?\"\\n", "Line 1: id is missing."),
      (good + "theme = \"trst\"\\n", "Line 4: there is no theme “trst”. Did you mean trust? A new"),
      (good + "every = \"daily\"\\n", "Line 4: every must be a weekday (mon, tue, wed, thu, fri,"),
      (good + "every = []\\n", "Line 4: every is empty."),
      (good + "depth = 5\\n", "Line 4: depth must be a number from 1 to 4."),
      (good + "axis = \"risk\"\\n", "Line 1: mine-1: axis and lean belong together"),
      (good + "\\n" + good, "Line 5: mine-1 is taken already by"),
      ("[[prompt]\\n", "Line 1: "),
      ("no question\\n", "Line 1: "),
    ] {
      try makeEditor("printf '\(text)' > \"$1\"")
      let result = try add()
      #expect(result.status == 1, "\(text)")
      #expect(result.shown.contains(line), "\(text): \(result.shown)")
      #expect(result.shown.contains(" The text is kept at \(prompts)/mine.draft;"), "\(text)")
      #expect(read("mine.toml") == nil, "\(text)")
      try FileManager.default.removeItem(atPath: prompts + "/mine.draft")
    }
  }

  @Test("an editor left without a change or with nothing adds nothing")
  func nothing() throws {
    try makeEditor("true")
    let unchanged = try add()
    #expect(unchanged.status == 1)
    #expect(
      unchanged.shown == "Nothing written: the form is as it was. No question was added.\n")
    try makeEditor(": > \"$1\"")
    let empty = try add()
    #expect(empty.status == 1)
    #expect(empty.shown == "Nothing written: the text is empty. No question was added.\n")
    try makeEditor("echo '[[prompt]]' > \"$1\"; exit 3")
    let failed = try add()
    #expect(failed.status == 1)
    #expect(failed.shown.hasPrefix("The editor ended with status 3, so nothing was changed."))
    #expect(!FileManager.default.fileExists(atPath: prompts))
    baton.environment["VISUAL"] = nil
    baton.environment["PATH"] = "/nowhere"
    #expect(try add().shown.hasPrefix("There is no editor to open."))
  }

  @Test("a file that cannot be added to stays as it is, and the text is kept")
  func full() throws {
    try makeEditor("sed -i 's/^text = \"\"/text = \"What did you keep?\"/' \"$1\"")
    try write("mine.toml", [0x23, 0xFF, 0x0A])
    let refused = try add()
    #expect(refused.status == 1)
    #expect(refused.shown.contains("mine.toml is not UTF-8 text. Save it as UTF-8."))
    #expect(refused.shown.contains("The text is kept at \(prompts)/mine.draft;"))
    #expect(
      try Data(contentsOf: URL(filePath: prompts + "/mine.toml")) == Data([0x23, 0xFF, 0x0A]))
    // A link to a file elsewhere stays one.
    try FileManager.default.removeItem(atPath: prompts + "/mine.toml")
    let elsewhere = baton.folder.path + "/elsewhere.toml"
    try Data("# mine".utf8).write(to: URL(filePath: elsewhere))
    try FileManager.default.createSymbolicLink(
      atPath: prompts + "/mine.toml", withDestinationPath: elsewhere)
    #expect(try add().status == 0)
    #expect(
      try String(contentsOfFile: elsewhere, encoding: .utf8)
        == "# mine\n\n[[prompt]]\nid = \"mine-1\"\ntext = \"What did you keep?\"\n")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: prompts + "/mine.toml")
        == elsewhere)
  }

  @Test("where nothing can be written beside the settings, the text is kept elsewhere")
  func noPlace() throws {
    try makeEditor("sed -i 's/^text = \"\"/text = \"What did you keep?\"/' \"$1\"")
    // Rights do not hold for everybody; a file in the place of the folder does.
    try FileManager.default.createDirectory(
      atPath: baton.folder.path + "/.config", withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: baton.folder.path + "/.config/baton"))
    let refused = try add()
    #expect(refused.status == 1)
    let place = try #require(
      refused.shown.firstMatch(of: /The text is kept at (.*question\.toml)\./)?.1)
    #expect(
      try String(contentsOfFile: String(place), encoding: .utf8).contains("What did you keep?"))
    try FileManager.default.removeItem(
      at: URL(filePath: String(place)).deletingLastPathComponent())
  }

  @Test("questions added at the same time are all there")
  func together() throws {
    let own = OwnQuestions(folder: prompts)
    let threads = (1...8).map { number in
      Thread {
        try? own.append("[[prompt]]\nid = \"mine-\(number)\"\n") { _ in }
      }
    }
    for thread in threads { thread.start() }
    while threads.contains(where: { !$0.isFinished }) { usleep(1000) }
    for number in 1...8 { #expect(read("mine.toml")?.contains("\"mine-\(number)\"") == true) }
  }
}
