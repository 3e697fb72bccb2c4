import Foundation
import Journal
import Review
import Testing

@testable import baton

@Suite("The week on one page")
struct ReviewCommandTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  /// Adds an entry with behaviors on all of it.
  private func add(_ text: String, _ behaviors: [String] = [], on day: String) throws {
    let line = try BatonProcess.line(["text": text, "day": day, "tags": behaviors])
    #expect(try baton.run("add --each-line", input: line + "\n").status == 0)
  }

  private func page(_ line: String = "review --json") throws -> [String: Any] {
    let result = try baton.run(line)
    #expect(result.status == 0, "\(result.messages)")
    return try #require(json(result.output) as? [String: Any])
  }

  @Test("without a journal the page is empty, and none is made")
  func none() throws {
    let result = try baton.run("review")
    #expect(result.status == 0)
    #expect(result.lines.first == "Review of week 47, 16 to 22 November 2026")
    #expect(result.output.contains("silence"))
    #expect(result.output.contains("Which sentence surprises you?"))
    #expect(result.messages.contains("baton review --answer surprise="))
    let page = try page()
    #expect(page["week"] as? String == "2026-W47")
    #expect(page["through"] as? String == "2026-11-22")
    #expect((page["axes"] as? [Any])?.count == 8)
    #expect(page["review"] is NSNull && page["draft"] as? Bool == false)
    let cleared = try baton.run(["review", "--answer", "surprise="])
    #expect(cleared.status == 0 && cleared.output.isEmpty)
    #expect(cleared.messages == "Nothing is answered, so nothing was saved.\n")
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
  }

  @Test("the page stands in its order: evidence, counts, what they carry, questions")
  func order() throws {
    for day in 16...19 {
      try add("I told Ben how on day \(day).", ["direct"], on: "2026-11-\(day)")
    }
    try add("Priya decided alone.", ["empower"], on: "2026-11-20")
    try add("Before the week.", ["inspire"], on: "2026-11-10")
    try baton.run("target people .5")
    let result = try baton.run("review")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let headings = [
      "How much there is", "Your sentences", "Votes in four weeks, those of the week in brackets",
      "Watch", "What the counts carry", "Questions",
    ]
    #expect(headings.compactMap(lines.firstIndex(of:)).count == headings.count)
    #expect(
      headings.compactMap(lines.firstIndex(of:))
        == headings.compactMap(lines.firstIndex(of:)).sorted())
    #expect(lines.contains { $0.contains("direct 4 (4)  |  1 inspire") })
    #expect(lines.contains { $0.hasSuffix("meant: about even") })
    #expect(lines.contains { $0.contains("“Priya decided alone.”") })
    #expect(lines.contains { $0.contains("risk") && $0.contains("nothing written") })
    #expect(lines.allSatisfy { $0.count <= 78 })
    #expect(result.output.utf8.allSatisfy { $0 != 0x1B })
    #expect(!result.output.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) })
    let page = try page()
    let people = try #require((page["axes"] as? [[String: Any]])?.first)
    #expect(people["manager"] as? Int == 4 && people["leader"] as? Int == 1)
    #expect(people["week"] as? [String: Int] == ["leader": 0, "manager": 4, "both": 0])
    #expect(people["target"] as? Double == 0.5)
    #expect((page["amount"] as? [String: Int])?["week"] == 5)
  }

  @Test("few entries say that they say nothing")
  func few() throws {
    for day in 17...19 { try add("Nothing much.", on: "2026-11-\(day)") }
    #expect(
      try baton.run("review").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains("Three entries say nothing about the week; they say what they say."))
  }

  @Test("a week is named by itself or by a day in it; none that has not begun")
  func weeks() throws {
    let expected = [
      ("2026-W47", "2026-W47"), ("2026-w46", "2026-W46"), ("2026-11-11", "2026-W46"),
      ("-1w", "2026-W46"), ("-7d", "2026-W46"), ("yesterday", "2026-W47"), ("mon", "2026-W47"),
      ("1999-W01", "1999-W01"), ("0001-01-01", "0001-W01"),
    ]
    for (word, week) in expected {
      #expect(try page("review --json --week \(word)")["week"] as? String == week, "\(word)")
      #expect(try page("review --json --week=\(word)")["week"] as? String == week, "\(word)")
    }
    let refused = [
      (
        "2026-W48",
        "Week 48, 23 to 29 November 2026, has not begun. The last week to look back on is"
          + " 2026-W47.\n"
      ),
      ("2026-11-23", "Week 48, 23 to 29 November 2026, has not begun."),
      ("9999-12-31", "has not begun."), ("2026-W54", "“2026-W54” is no date. Write "),
      ("soon", "“soon” is no date. Write "), ("", "“” is no date. Write "),
    ]
    for (word, message) in refused {
      let result = try baton.run(["review", "--week", word])
      #expect(result.status == 2 && result.output.isEmpty, "\(word)")
      #expect(result.messages.contains(message), "\(word): \(result.messages)")
    }
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
  }

  @Test("the watch speaks in words on one day of a week, and not to scripts")
  func watch() throws {
    for day in ["2026-11-18", "2026-11-20"] {
      try add("I checked again.", ["micromanage"], on: day)
    }
    let words = "More than the work needed?"
    _ = try page()
    #expect(try baton.run("review --week -1w").output.contains(words) == false)
    baton.environment["BATON_NOW"] = "2026-11-21T17:42:00+01:00"
    for _ in 0..<2 {
      let output = try baton.run("review").output
      #expect(output.contains(words) && output.contains("baton mark ID fit micromanage yes"))
    }
    baton.environment["BATON_NOW"] = "2026-11-22T17:42:00+01:00"
    let later = try baton.run("review").output
    #expect(!later.contains(words))
    #expect(later.contains("2 hand-overs written about, 2 with checking."))
  }

  @Test("the offer to have a theme come more often stands on the page that asks nothing")
  func offer() throws {
    for day in ["10-27", "10-28", "11-03", "11-04", "11-10", "11-11", "11-17", "11-18"] {
      try add("I checked.", ["micromanage"], on: "2026-" + day)
    }
    #expect(try page()["offersPin"] as? Bool == true)
    for _ in 1...2 {
      let lines = try baton.run("review").lines
      let place = try #require(lines.firstIndex(of: "An offer, once"))
      #expect(lines[place + 1].contains("Checking stood in each of the last four weeks."))
      #expect(lines.contains("    baton prompts pin letting-go"))
    }
    #expect(try baton.run("prompts pin letting-go").status == 0)
    #expect(try !baton.run("review").output.contains("An offer"))
    #expect(try page()["offersPin"] as? Bool == false)
  }

  @Test("nothing that was written reaches a terminal as a command")
  func control() throws {
    try add("Gone \u{1B}[2J\u{7} and \u{202E}back.", ["direct"], on: "2026-11-20")
    try baton.run(["review", "--answer", "retell=Ann \u{1B}]0;x\u{7}\u{9B}31m said so."])
    let result = try baton.run("review")
    #expect(result.status == 0)
    for scalar in result.output.unicodeScalars {
      #expect(scalar == "\n" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)))
    }
    #expect(result.output.contains("Ann ␛]0;x␇"))
    #expect(try baton.run("review --json").output.utf8.allSatisfy { $0 == 10 || $0 >= 0x20 })
  }

  @Test("a journal that can only be read is printed all the same")
  func readOnly() throws {
    try add("I checked.", ["micromanage"], on: "2026-11-18")
    try add("I checked again.", ["micromanage"], on: "2026-11-20")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o400], ofItemAtPath: baton.journal)
    let result = try baton.run("review")
    #expect(result.status == 0)
    #expect(result.output.contains("Which sentence surprises you?"))
  }

  @Test("a journal of a quarter has all of its page, as text and as JSON")
  func demo() throws {
    let path = baton.folder.path + "/demo.sqlite"
    #expect(try baton.run("demo --entries 400 --path \(path)").status == 0)
    let result = try baton.run("review --journal \(path)")
    #expect(result.status == 0)
    #expect(result.lines.allSatisfy { $0.count <= 78 })
    let page = try page("review --json --journal \(path)")
    #expect((page["sentences"] as? [Any])?.isEmpty == false)
    #expect((page["questions"] as? [[String: Any]])?.last?["name"] as? String == "along")
    #expect((page["proposal"] as? String)?.isEmpty == false)
    for back in 1...14 {
      #expect(try baton.run("review --week -\(back)w --journal \(path)").status == 0)
    }
  }

  @Test("a review begun is told apart from other texts that wait")
  func status() throws {
    let screen = try RunningScreen(
      [BatonProcess.program.path, "review"], environment: baton.onTerminal())
    #expect(screen.shows("Which sentence surprises you?"))
    screen.type("That one.\r")
    #expect(screen.shows("and which would have fitted elsewhere?"))
    screen.signal(SIGKILL)
    #expect(screen.ends() == 128 + SIGKILL)
    #expect(try baton.run("status").output.hasSuffix(", a review begun\n"))
    let status = try #require(json(baton.run("status --json").output) as? [String: Any])
    #expect(status["drafts"] as? Int == 1)
  }
}
