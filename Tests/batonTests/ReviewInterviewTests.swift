import Foundation
import Glibc
import Testing

@testable import baton

@Suite("A review answered line by line", .serialized)
struct ReviewInterviewTests {
  private let baton: BatonProcess
  /// The beginnings of the questions of a week without promises.
  private static let questions = [
    "Which sentence surprises you?", "Which of these was right for its moment",
    "Who would tell one of these differently?", "For next week: if what happens?",
    "Then what do you do?", "What may get in the way?", "Which question do you take along?",
  ]

  init() throws { baton = try BatonProcess() }

  private func begin(_ arguments: String...) throws -> RunningScreen {
    try RunningScreen(
      [BatonProcess.program.path, "review"] + arguments, environment: baton.onTerminal())
  }

  /// Types a line for each question, in their order.
  private func answer(_ lines: [String], on screen: RunningScreen) {
    for (question, line) in zip(Self.questions, lines) {
      #expect(screen.shows(question), "\(question)")
      screen.wipe()
      screen.type(line)
    }
  }

  private func page() throws -> [String: Any] {
    try #require(json(baton.run("review --json").output) as? [String: Any])
  }

  private func answers() throws -> [String] {
    (try page()["questions"] as? [[String: Any]] ?? []).map { $0["answer"] as? String ?? "" }
  }

  @Test("each question is asked; what is answered is an entry and, of an if–then, a promise")
  func whole() throws {
    let screen = try begin()
    answer(["That one.\r", "\r", "Ben.\r", "it slips\r", "I ask\r", "\r", "\r"], on: screen)
    #expect(screen.ends() == 0)
    #expect(screen.shows("The review is saved."))
    #expect(screen.shows("is the promise"))
    let proposal = try #require(try page()["proposal"] as? String)
    // The promise is open now, so the page asks about promises, too.
    #expect(try answers() == ["That one.", "", "Ben.", "", "it slips", "I ask", "", proposal])
    #expect(try baton.objects("promises --json").first?["if"] as? String == "it slips")
    #expect(try page()["draft"] as? Bool == false)
  }

  @Test("Enter keeps, a line replaces, a hyphen clears, and nothing changed saves nothing")
  func again() throws {
    try baton.run([
      "review", "--answer", "surprise=One.", "--answer", "fitting=Two.", "--answer",
      "retell=Three.", "--answer", "along=Four?",
    ])
    let screen = try begin()
    #expect(screen.shows("[One.]"))
    answer(["\r", "Zwei.\r", "-\r", "\r", "\r", "\r", "-\r"], on: screen)
    #expect(screen.ends() == 0)
    #expect(try answers() == ["One.", "Zwei.", "", "", "", "", ""])
    try baton.run(["review", "--answer", "along=Four?"])
    let id = try #require(try page()["review"] as? String)
    let same = try begin()
    answer(Self.questions.map { _ in "\r" }, on: same)
    #expect(same.ends() == 0)
    #expect(same.shows("Unchanged: the review is as it was."))
    let history = try #require(json(baton.run("history --json \(id)").output) as? [String: Any])
    #expect((history["revisions"] as? [Any])?.count == 3)
  }

  @Test("the end of the input saves what there is, nothing where there is nothing")
  func end() throws {
    let none = try begin()
    answer(["\r", "\u{4}"], on: none)
    #expect(none.ends() == 0)
    #expect(none.shows("Nothing is answered, so nothing was saved."))
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
    let screen = try begin()
    answer(["That one.\r", "\u{4}"], on: screen)
    #expect(screen.ends() == 0)
    #expect(screen.shows("The review is saved."))
    #expect(try answers().prefix(2) == ["That one.", ""])
    #expect(try page()["draft"] as? Bool == false)
    // What stands in the line without its end is an answer, too.
    let half = try begin()
    answer(["\r", "Half\u{4}\u{4}"], on: half)
    #expect(half.ends() == 0)
    #expect(try answers().prefix(2) == ["That one.", "Half"])
  }

  @Test("Ctrl-C leaves a draft, says so, and the next time goes on with it")
  func interrupted() throws {
    let none = try begin()
    answer(["\u{3}"], on: none)
    #expect(none.ends() == 130)
    #expect(none.shows("Left without a change."))
    let screen = try begin()
    answer(["That one.\r", "half a li\u{3}"], on: screen)
    #expect(screen.ends() == 130)
    #expect(screen.shows("is kept as a draft"))
    #expect(try page()["draft"] as? Bool == true && page()["review"] is NSNull)
    #expect(try answers().first == "That one.")
    let next = try begin()
    #expect(next.shows("[That one.]"))
    answer(["\r", "\u{4}"], on: next)
    #expect(next.ends() == 0)
    #expect(try page()["draft"] as? Bool == false && page()["review"] is String)
    #expect(try baton.objects("list --json").count == 1)
  }

  @Test("a kill loses nothing but the line being typed")
  func killed() throws {
    let screen = try begin()
    answer(["That one.\r", "This.\r", "half a li"], on: screen)
    #expect(screen.shows("half a li"))
    screen.signal(SIGKILL)
    #expect(screen.ends() == 128 + SIGKILL)
    #expect(try answers().prefix(3) == ["That one.", "This.", ""])
    #expect(try page()["draft"] as? Bool == true)
    // An answer given later goes to what was there.
    #expect(try baton.run(["review", "--answer", "retell=Ben."]).status == 0)
    #expect(try answers().prefix(3) == ["That one.", "This.", "Ben."])
    #expect(try page()["draft"] as? Bool == false)
  }

  @Test("a key that moves the cursor is no answer: the question stays")
  func control() throws {
    let screen = try begin()
    #expect(screen.shows(Self.questions[0]))
    screen.type("Th\u{1B}[Dat\r")
    #expect(screen.shows("Type it once more."))
    screen.type("That.\r")
    #expect(screen.shows(Self.questions[1]))
    screen.type("\u{4}")
    #expect(screen.ends() == 0)
    #expect(try answers().first == "That.")
  }

  @Test("promises asked about three times come first: kept, changed, dropped or left for later")
  func promises() throws {
    var ids: [String] = []
    for text in ["I wait.", "I ask.", "I listen."] {
      baton.environment["BATON_NOW"] = "2026-11-02T09:00:00+01:00"
      ids += try baton.run(["promises", "add", text, "--due", "today"]).lines
    }
    // Served as the question of the day until each was asked about three times.
    for day in 3...30 {
      baton.environment["BATON_NOW"] =
        "2026-11-\(day < 10 ? "0" : "")\(day)T09:00:00+01:00"
      try baton.run("today")
    }
    let undecided = try #require(try page()["undecided"] as? [[String: Any]])
    #expect(undecided.count == 3)
    let screen = try begin()
    for word in ["what\r", "drop\r", "c\r", "\r"] {
      #expect(screen.shows("keep, change or drop"))
      screen.wipe()
      screen.type(word)
    }
    var questions = Self.questions
    questions.insert("Promises: which do you keep", at: 3)
    for question in questions {
      #expect(screen.shows(question), "\(question)")
      screen.wipe()
      screen.type("\r")
    }
    #expect(screen.ends() == 0)
    // What is proposed to take along is about the promise that was left, not about a closed one.
    let proposal = try #require(try page()["proposal"] as? String)
    #expect(try answers().last == proposal && proposal.contains("Do you keep it"))
    let states = try baton.objects("promises list --all --json").compactMap {
      $0["state"] as? String
    }
    #expect(states.sorted() == ["changed", "dropped", "open"])
  }

  @Test("what the page offers is a question for yes or no, asked once")
  func offer() throws {
    for day in ["10-27", "10-29", "11-03", "11-05", "11-10", "11-12", "11-17", "11-19"] {
      let line = try BatonProcess.line([
        "text": "I checked it again.", "day": "2026-\(day)", "tags": ["micromanage"],
      ])
      try baton.run("add --each-line", input: line + "\n")
    }
    #expect(try page()["offersPin"] as? Bool == true)
    let screen = try begin()
    #expect(screen.shows("come more often? [y/N]"))
    screen.type("y\r")
    #expect(screen.shows("baton prompts unpin letting-go takes that back."))
    #expect(screen.shows(Self.questions[0]))
    screen.type("\u{4}")
    #expect(screen.ends() == 0)
    #expect(try page()["offersPin"] as? Bool == false)
    #expect(try baton.run("prompts unpin letting-go").status == 0)
  }

  @Test("on a narrow terminal the page shrinks, and no row is broken by its edge")
  func narrow() throws {
    for day in 16...20 {
      let line = try BatonProcess.line([
        "text": "I told Ben at length how it is to be done.", "day": "2026-11-\(day)",
        "tags": ["micromanage", "direct"],
      ])
      try baton.run("add --each-line", input: line + "\n")
    }
    try baton.run("target people .3")
    let screen = try RunningScreen(
      [BatonProcess.program.path, "review"], environment: baton.onTerminal(), rows: 100,
      columns: 40)
    #expect(screen.shows(Self.questions[0]))
    #expect(screen.shows("  people meant: rather manager"))
    #expect(screen.shows("    micromanage 5 (5) | 0 empower"))
    let page = screen.shown.split(separator: "\r\n").prefix { !$0.hasPrefix("Enter") }
    #expect(page.count > 20)
    #expect(page.allSatisfy { $0.count <= 40 })
    screen.type("\u{4}")
    #expect(screen.ends() == 0)
  }

  @Test("into a pipe, or as JSON, nothing is asked")
  func quiet() throws {
    let piped = try baton.runOnTerminal("review", outputToFile: true)
    #expect(piped.status == 0)
    #expect(piped.shown.contains("Questions"))
    let json = try baton.runOnTerminal("review --json")
    #expect(json.status == 0)
  }
}
