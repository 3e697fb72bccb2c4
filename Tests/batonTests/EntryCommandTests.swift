import Foundation
import Testing

@Suite("Entries from the command line")
struct EntryCommandTests {
  @Test("what is added is listed, shown, changed, deleted and brought back")
  func wholeLife() throws {
    let baton = try BatonProcess()
    let added = try baton.run("add -d -3d", input: "Handed the call to Priya.\nWent home.\n")
    #expect(added.status == 0)
    let id = try #require(added.lines.first)
    #expect(id.count == 8)
    #expect(try baton.run("list").output == "\(id)  2026-11-19  Handed the call to Priya.\n")
    #expect(
      try baton.run("show \(id)").output.hasPrefix(
        """
        \(id)  Thursday 19 November 2026, written 2026-11-22 at 17:42

        Handed the call to Priya.
        Went home.

        """))
    #expect(try baton.run("tag \(id.prefix(5)) +empower --sentence 1").status == 0)
    #expect(try baton.run("list tag:empower").lines.count == 1)
    let edited = try baton.run("edit \(id)", input: "Handed the call to Priya. Stayed late.")
    #expect(edited.messages == "Saved \(id) as revision 2.\n")
    #expect(edited.output == "")
    #expect(
      try baton.run("edit \(id)", input: "Handed the call to Priya. Stayed late.").messages
        == "Unchanged: the entry is as it was.\n")
    #expect(try baton.run("edit \(id) -d today").status == 0)
    #expect(try baton.run("list on:11-22").lines.count == 1)
    #expect(try baton.run("delete \(id)").messages == "Deleted \(id); baton undo brings it back.\n")
    #expect(try baton.run("list").output == "")
    #expect(try baton.run("show \(id)").status == 1)
    #expect(try baton.run("undo").messages == "Brought back entry \(id).\n")
    #expect(try baton.run("undo").messages == "Took back the last edit of entry \(id).\n")
    #expect(try baton.run("undo").messages == "Took back the last edit of entry \(id).\n")
    #expect(try baton.run("show \(id)").output.contains("Went home."))
    let history = try json(baton.run("history \(id) --json").output) as? [String: Any]
    #expect((history?["revisions"] as? [Any])?.count ?? 0 >= 3)
    #expect(try baton.run("purge \(id)").status == 2)
    #expect(try baton.run("purge \(id) --force").messages == "Removed \(id) for good.\n")
    #expect(try baton.run("history \(id)").status == 1)
  }

  @Test("text that is no text is refused in words and leaves the journal empty")
  func refused() throws {
    let baton = try BatonProcess()
    let bytes = baton.folder.appending(path: "bytes")
    try Data([0x61, 0xFF]).write(to: bytes)
    let expected = [
      (
        try baton.run(["add", bytes.path]),
        "The text is not UTF-8: it goes wrong at byte 2. Convert it to UTF-8 first; nothing was saved.\n"
      ),
      (
        try baton.run("add", input: " \n\t\n"),
        "Nothing written: the text is empty. No entry was added.\n"
      ),
      (
        try baton.run("add /nowhere"),
        "/nowhere could not be read: No such file or directory. Check the path; nothing was saved.\n"
      ),
    ]
    for (result, sentence) in expected {
      #expect(result.status == 1)
      #expect(result.messages == sentence)
      #expect(result.output == "")
    }
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
  }

  @Test("many lines are all added, or none of them")
  func eachLine() throws {
    let baton = try BatonProcess()
    let good = #"{"text":"One.","tags":["grow"]}"# + "\n\n" + #"{"text":"Two.","day":"2026-11-20"}"#
    for bad in ["secret", #"{"text":"secret","x":1}"#, #"{"text":""}"#] {
      let result = try baton.run("add --each-line", input: good + "\n" + bad + "\n")
      #expect(result.status == 1)
      #expect(result.messages.hasPrefix("Line 4: "))
      #expect(!result.messages.contains("secret"))
    }
    #expect(try baton.run("list").output == "")
    let added = try baton.run("add --each-line --json", input: good)
    let entries = try json(added.output) as? [[String: Any]]
    #expect(entries?.map { $0["text"] as? String } == ["One.", "Two."])
    #expect(entries?.map { $0["day"] as? String } == ["2026-11-22", "2026-11-20"])
    #expect(try baton.run("undo").status == 0)
    #expect(try baton.run("list").output == "")
    let twice = try baton.run(
      "add --each-line", input: good + "\n" + #"{"text":"a: {\"b\":1}","text":"c"}"#)
    #expect(
      twice.messages == "Line 4: it has a key twice. Correct the line; nothing was saved.\n")
    #expect(try baton.run("add --each-line", input: #"{"text":"a: {\"b\":[1]}"}"#).status == 0)
    let bytes = baton.folder.appending(path: "bytes")
    try Data([0x7B, 0x7D, 0xFF]).write(to: bytes)
    #expect(
      try baton.run(["add", "--each-line", bytes.path]).messages
        == "Line 1: it is not UTF-8, from its byte 3 on. Correct the line; nothing was saved.\n")
  }

  @Test("one wrong line behind five thousand good ones leaves nothing")
  func lastLine() throws {
    let baton = try BatonProcess()
    try baton.run("add", input: "There before.")
    let good = (1..<5000).map { #"{"text":"Entry \#($0)."}"# }.joined(separator: "\n")
    for bad in [#"{"text":"The last."#, #"{"text":"The last.","day":"2026-02-30"}"#] {
      let result = try baton.run("add --each-line", input: good + "\n" + bad)
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(result.messages.hasPrefix("Line 5000: "))
    }
    #expect(try baton.run("list").lines.count == 1)
    #expect(try baton.run("search entry").lines.isEmpty)
  }

  @Test("several entries are deleted as one change, or none of them")
  func deleteSeveral() throws {
    let baton = try BatonProcess()
    let ids = try ["One.", "Two.", "Three."].map { try baton.run("add", input: $0).lines[0] }
    #expect(try baton.run("delete \(ids[0]) \(ids[1]) 00000000").status == 1)
    #expect(try baton.run("list").lines.count == 3)
    #expect(
      try baton.run("delete \(ids[0]) \(ids[1]) \(ids[0])").messages
        == "Deleted \(ids[0]) and \(ids[1]); baton undo brings them back.\n")
    #expect(try baton.run("list").lines.count == 1)
    #expect(
      try baton.run("undo").messages == "Brought back entries \(ids[0]) and \(ids[1]).\n")
    #expect(try baton.run("list").lines.count == 3)
  }

  @Test("programs that tag one entry at once lose nothing")
  func tagsTogether() throws {
    let baton = try BatonProcess()
    let id = try baton.run("add", input: "One. Two.").lines[0]
    let behaviors = ["plan", "grow", "empower", "track", "align", "venture"]
    let programs = try behaviors.map { try baton.start(["tag", id, "+" + $0]) }
    for program in programs { #expect(try baton.finish(program).status == 0) }
    let shown = try baton.run("show \(id) --json").output
    for behavior in behaviors { #expect(shown.contains("\"behavior\":\"\(behavior)\"")) }
  }

  @Test("numbers that make no sense are wrong use")
  func numbers() throws {
    let baton = try BatonProcess()
    let id = try baton.run("add", input: "One. Two.").lines[0]
    let limits = ["0", "-1", "\(Int.min)", "\(Int.max)0", "1.5", "1e3", "x", "٣", "0x1"]
    for option in [
      "list --limit", "search one --limit", "trends --weeks", "demo --entries",
      "tag \(id) +plan --sentence",
    ] {
      for (number, limit) in limits.enumerated() {
        let line = option + (number.isMultiple(of: 2) ? " " : "=") + limit
        let result = try baton.run(line)
        #expect(result.status == 2, "\(line)")
        #expect(result.output == "", "\(line)")
        #expect(!result.messages.isEmpty, "\(line)")
      }
    }
    for seed in ["-1", "\(UInt64.max)0", "x"] {
      #expect(try baton.run("demo --entries 1 --seed \(seed)").status == 2, "\(seed)")
    }
    for line in [
      "trends --weeks \(Int.max)", "trends --weeks 521", "demo --entries \(Int.max)",
      "tag \(id) +plan --sentence \(Int.max)", "tag \(id) +plan --sentence 3",
    ] {
      #expect(try baton.run(line).status == 2, "\(line)")
    }
    #expect(try baton.run("list --limit \(Int.max)").lines.count == 1)
    #expect(try baton.run("list --json --limit \(Int.max)").status == 0)
    #expect(try baton.run("search one --by rank --limit \(Int.max)").lines.count == 1)
    #expect(try baton.run("trends --weeks 520 --through 0001-01-01").status == 0)
    #expect(try baton.run("trends --weeks 520 --through -999999w").status == 0)
    let demo = baton.folder.path + "/seed.sqlite"
    #expect(
      try baton.run(["demo", "--entries", "1", "--seed", "\(UInt64.max)", "--path", demo]).status
        == 0)
    #expect(try baton.run("show \(id) --json").output.contains(#""tags":[]"#))
  }

  @Test("a query works as typed, and shows where it goes wrong")
  func queries() throws {
    let baton = try BatonProcess()
    for text in ["The reorg and the vendor.", "Only the reorg.", "Town hall went well."] {
      try baton.run("add", input: text)
    }
    #expect(try baton.run("search reorg -vendor since:-2w").lines.count == 1)
    #expect(try baton.run("search reorg --limit 1 --json").lines.count == 3)
    #expect(try baton.run(["search", "town hall"]).lines.count == 1)
    #expect(try baton.run(["search", "hall town"]).lines.isEmpty)
    #expect(try baton.run("search reorg --by rank").lines.count == 2)
    #expect(try baton.run("list --limit 2").lines.count == 2)
    let wrong = try baton.run("search reorg side:boss")
    #expect(wrong.status == 2)
    #expect(wrong.messages.hasSuffix("reorg side:boss\n      ^\n"))
    #expect(try baton.run("search").status == 2)
    #expect(try baton.run("list --limit 0").status == 2)
  }

  @Test("a theme that there is not is wrong use, with the nearest and its place")
  func themes() throws {
    let baton = try BatonProcess()
    for _ in 1...2 {
      for (line, caret) in [
        ("list prompt:trst", "^"), ("search x THEME:Trst", "  ^"), ("list x -prompt:trst", "  ^"),
      ] {
        let result = try baton.run(line)
        #expect(result.status == 2, "\(line)")
        #expect(result.output == "", "\(line)")
        #expect(result.messages.contains("Did you mean trust? It takes "), "\(line)")
        let words = line.split(separator: " ").dropFirst().joined(separator: " ")
        #expect(result.messages.hasSuffix("\n\(words)\n\(caret)\n"), "\(line)")
      }
      #expect(try baton.run("list prompt:trust").status == 0)
      try baton.run("add", input: "There is a journal now.")
    }
  }

  @Test("a line that is cut says so")
  func cut() throws {
    let baton = try BatonProcess()
    for (length, shown) in [
      (199, String(repeating: "a", count: 199)), (201, String(repeating: "a", count: 199) + "…"),
    ] {
      try baton.run("add", input: String(repeating: "a", count: length))
      #expect(try baton.run("list").lines.first?.hasSuffix("  " + shown) == true)
    }
  }

  @Test("control characters of an entry reach nobody's terminal")
  func controls() throws {
    let baton = try BatonProcess()
    let id = try baton.run("add", input: "a\u{1B}[2Jb\u{9B}1m\u{7}").lines.first ?? ""
    for line in ["list", "show \(id)", "tag \(id)", "history \(id)", "show \(id) --json"] {
      let output = try baton.run(line).output
      #expect(output.contains("a"))
      #expect(
        output.unicodeScalars.allSatisfy {
          $0 == "\n" || !(0...0x1F ~= $0.value || 0x7F...0x9F ~= $0.value)
        })
    }
  }

  @Test("marks stand in the entry")
  func marks() throws {
    let baton = try BatonProcess()
    let id = try baton.run("add --today", input: "Asked three of them.").lines.first ?? ""
    #expect(try baton.run("mark \(id) fit influence yes").status == 1)
    try baton.run("tag \(id) +influence")
    #expect(try baton.run("mark \(id) fit influence no").status == 0)
    #expect(try baton.run("mark \(id) sign on").status == 0)
    #expect(try baton.run("mark \(id) useful so-so").status == 0)
    let shown = try baton.run("show \(id) --json").output
    #expect(
      shown.contains(#""fit":"no"}],"kind":"entry","sign":true,"useful":"so-so","felt":null,"#))
    for (felt, value, line) in [
      ("well", #""well""#, "It went well."), ("hard", #""hard""#, "It was hard."),
    ] {
      #expect(try baton.run("mark \(id) felt \(felt)").messages == "Marked \(id): felt \(felt).\n")
      #expect(try baton.run("show \(id) --json").output.contains(#""felt":"# + value))
      #expect(try baton.run("show \(id)").lines.last == line)
    }
    #expect(try baton.run("undo").status == 0)
    #expect(try baton.run("show \(id) --json").output.contains(#""felt":"well""#))
    for line in ["felt no", "useful none"] { try baton.run("mark \(id) \(line)") }
    #expect(try baton.run("show \(id) --json").output.contains(#""useful":null,"felt":null"#))
    let open = try baton.run("add", input: "Unasked.").lines.first ?? ""
    #expect(try baton.run("mark \(open) useful yes").status == 0)
    #expect(try baton.run("show \(open) --json").output.contains(#""useful":"yes""#))
  }
}
