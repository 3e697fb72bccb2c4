import Foundation
import Journal
import Testing

@testable import baton

@Suite("Today and the weeks from the command line")
struct DayCommandTests {
  @Test("the question of a day is fixed, swapped twice, comes round again, is skipped and answered")
  func today() throws {
    let baton = try BatonProcess()
    let first = try baton.run("today --json").output
    #expect(try baton.run("today --json").output == first)
    // Nights belong to the day before.
    baton.environment["BATON_NOW"] = "2026-11-23T03:59:00+01:00"
    #expect(try baton.run("today --json").output == first)
    #expect(first.hasPrefix(#"{"day":"2026-11-22","prompt":{"id":""#))
    #expect(
      first.hasSuffix(
        #""swapped":0,"answered":false,"state":"asked","promises":[],"kind":"scored","offer":null}"#
          + "\n"))
    var themes: Set<String> = []
    for count in 1...2 {
      let other = try json(baton.run("today --another --json").output) as? [String: Any]
      #expect(other?["swapped"] as? Int == count)
      themes.insert((other?["prompt"] as? [String: Any])?["theme"] as? String ?? "")
    }
    #expect(themes.count == 2)
    let fourth = try baton.run("today --another --json").output
    #expect(fourth == first.replacing(#""swapped":0"#, with: #""swapped":2"#))
    #expect(try baton.run("today --json").output == fourth)
    #expect(try baton.run("today --skip --json").output.contains(#""state":"skipped""#))
    #expect(try baton.run("today --none --json").output.contains(#""state":"none""#))
    let id = try baton.run("add --today", input: "I asked back.").lines.first ?? ""
    #expect(try baton.run("today --json").output.contains(#""answered":true"#))
    #expect(try !baton.run("show \(id) --json").output.contains(#""prompt":null"#))
    #expect(try baton.run("today --skip --none").status == 2)
  }

  @Test("an answered question stays as it is; one put aside is taken up by its answer")
  func answered() throws {
    for aside in ["--skip", "--none"] {
      let baton = try BatonProcess()
      try baton.run("today \(aside)")
      try baton.run("add -d yesterday --today", input: "For yesterday.")
      #expect(try !baton.run("today --json").output.contains(#""state":"asked""#))
      try baton.run("add --today", input: "After all.")
      let standing = try baton.run("today --json").output
      #expect(standing.contains(#""answered":true,"state":"asked""#))
      for change in ["--another", "--skip", "--none"] {
        let refused = try baton.run("today \(change)")
        #expect(refused.status == 1)
        #expect(refused.output == "")
        #expect(refused.messages.hasPrefix("Today's question is answered; "))
      }
      #expect(try baton.run("today --json").output == standing)
      #expect(try baton.run("status").output.contains("question answered"))
      try baton.run("delete \(try baton.run("list").lines[0].prefix(8))")
      #expect(try baton.run("today \(aside)").status == 0)
    }
  }

  @Test("broken questions of one's own are named and stop nothing")
  func brokenPrompts() throws {
    let baton = try BatonProcess()
    let folder = baton.folder.appending(path: ".config/baton/prompts")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let good = "[[prompt]]\nid = \"mine-1\"\ntext = \"What did you let go?\"\nmood = 1\n"
    for (broken, lines) in [(0, 0), (1, 1), (3, 3), (5, 4)] {
      let text = good + String(repeating: "[[prompt]]\nid = \"x\"\n", count: broken)
      try Data(text.utf8).write(to: folder.appending(path: "mine.toml"))
      for line in ["today", "prompts list"] {
        let result = try baton.run(line)
        #expect(result.status == 0)
        #expect(!result.output.isEmpty)
        let notes = result.messages.split(separator: "\n")
        #expect(notes.count == lines, "\(line) \(broken)")
        #expect(notes.prefix(3).allSatisfy { $0.hasPrefix("mine.toml:") })
        #expect(notes.first.map { $0 == "mine.toml:5: text is missing." } ?? true)
        #expect((notes.last == "baton prompts lint shows all.") == (broken > 3))
      }
    }
    #expect(try baton.run("prompts list").output.contains("mine-1"))
  }

  @Test("another time zone leaves days, times and the question of a day alone")
  func timeZones() throws {
    let baton = try BatonProcess()
    baton.environment["BATON_NOW"] = "2026-11-22T16:42:00Z"
    // Central Europe, the east of America on the same day, New Zealand on the next.
    let (here, west, east) = ("CET-1", "EST5", "NZDT-13")
    baton.environment["TZ"] = here
    try baton.run("add", input: "Written here.")
    let question = try baton.run("today --json").output
    #expect(question.hasPrefix(#"{"day":"2026-11-22""#))
    let entry = try baton.run("list --json").output
    #expect(entry.contains(#""day":"2026-11-22","created":"2026-11-22T17:42:00+01:00""#))
    baton.environment["TZ"] = west
    #expect(try baton.run("today --json").output == question)
    baton.environment["TZ"] = east
    #expect(try baton.run("today --json").output.hasPrefix(#"{"day":"2026-11-23""#))
    for zone in [east, west, here] {
      baton.environment["TZ"] = zone
      #expect(try baton.run("list --json").output == entry, "\(zone)")
    }
    #expect(try baton.run("today --json").output == question)
  }

  @Test("an unknown question is wrong use, and the nearest are named")
  func unknownPrompt() throws {
    let baton = try BatonProcess()
    let result = try baton.run("add --prompt trust-0", input: "x")
    #expect(result.status == 2)
    #expect(result.messages.contains("Did you mean trust-0"))
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
  }

  @Test("the status never serves a question and never makes a journal")
  func status() throws {
    let baton = try BatonProcess()
    #expect(try baton.run("status").output == "not written yet today, 0 of the last 28 days\n")
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
    try baton.run("add", input: "x")
    #expect(try baton.run("status --shell").output == "1/28+\n")
    let status = try json(baton.run("status --json").output) as? [String: Any]
    #expect(status?["question"] is NSNull)
    #expect(status?["writtenToday"] as? Bool == true)
    try Data("no journal".utf8).write(to: URL(filePath: baton.journal))
    let broken = try baton.run("status --shell")
    #expect(broken.status == 0)
    #expect(broken.output + broken.messages == "")
    #expect(try baton.run("status").status == 1)
  }

  @Test("the weeks come newest first, every axis in each")
  func trends() throws {
    let baton = try BatonProcess()
    try baton.run(
      "add --each-line",
      input: """
        {"text":"a","day":"2026-11-20","tags":["empower","micromanage"]}
        {"text":"b","day":"2026-11-20","tags":["plan"]}
        {"text":"c","day":"2026-11-09","tags":["plan"]}
        """)
    let trends = try baton.run("trends --weeks 2 --json").output
    #expect(
      trends.hasPrefix(
        #"{"through":"2026-11-22","weeks":[{"week":"2026-W47","entries":2,"axes":[{"axis":"people","leader":0,"manager":0,"both":0},"#
      ))
    #expect(trends.contains(#"{"axis":"ownership","leader":0,"manager":0,"both":1}"#))
    #expect(trends.contains(#"{"week":"2026-W46","entries":1,"#))
    #expect(
      try baton.run("trends --weeks 1").output == """
        2026-W47, week 47, 16 to 22 November 2026: 2 entries
          ownership empower 0     micromanage 0   both 1
          horizon   envision 0    plan 1          both 0

        """)
    #expect(try baton.run("trends --weeks 0").status == 2)
    #expect(try baton.run("trends --through -1w --json").output.contains("2026-11-15"))
  }

  @Test("a target is set, shown and taken away")
  func targets() throws {
    let baton = try BatonProcess()
    #expect(try baton.run("target risk .7").output == "risk        0.7  rather leader\n")
    #expect(
      try baton.run("target risk --json").output == #"{"targets":[{"axis":"risk","target":0.7}]}"#
        + "\n")
    #expect(try baton.run("target").lines.count == 7)
    #expect(try baton.run("target risk none").output == "risk        none\n")
    for wrong in ["target ownership .5", "target ownership", "target risk .6", "target rsk .5"] {
      #expect(try baton.run(wrong).status == 2)
    }
    #expect(try baton.run("target rsk .5").messages.contains("Did you mean risk?"))
    #expect(try baton.run("undo").status == 0)
  }

  @Test("the made-up journal opens, and an existing file stays as it is")
  func demo() throws {
    let baton = try BatonProcess()
    let path = baton.folder.path + "/demo.sqlite"
    #expect(try baton.run(["demo", "--entries", "20", "--path", path]).output == path + "\n")
    #expect(try baton.run(["--journal", path, "list"]).lines.count == 20)
    #expect(try baton.run(["demo", "--path", path]).status == 1)
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
    #expect(try baton.run(["demo", "--entries", "0"]).status == 2)
    let elsewhere = try baton.run(["demo", "--journal", path + "2"])
    #expect(elsewhere.status == 2)
    #expect(elsewhere.messages.contains("--path"))
  }

  @Test("questions are listed, and files of questions checked")
  func prompts() throws {
    let baton = try BatonProcess()
    #expect(try baton.run("prompts list").lines.count >= 12)
    #expect(try baton.run("prompts list --theme trst").messages.contains("Did you mean trust?"))
    let file = baton.folder.appending(path: "mine.toml")
    try Data("[[prompt]]\nid = \"mine-1\"\ntext = \"What did you let go?\"\n".utf8).write(to: file)
    #expect(try baton.run(["prompts", "lint", file.path]).status == 0)
    #expect(try baton.run("prompts lint").output == "")
    try Data("[[prompt]]\nid = \"mine-1\"\n".utf8).write(to: file)
    let result = try baton.run(["prompts", "lint", file.path])
    #expect(result.status == 1)
    #expect(result.output.contains("mine.toml:1: text is missing."))
    let listed = try json(baton.run("prompts list --json").output) as? [[String: Any]]
    let known = try #require(listed?.first)
    let (id, words) = (known["id"] as? String ?? "", known["text"] as? String ?? "")
    for (text, status) in [(words, Int32(0)), ("What did you let go?", 1)] {
      try Data("[[prompt]]\nid = \"\(id)\"\ntext = \"\(text)\"\n".utf8).write(to: file)
      let result = try baton.run(["prompts", "lint", file.path])
      #expect(result.status == status)
      #expect(result.output.contains("\(id) is taken already by ") == (status == 1))
    }
  }
}
