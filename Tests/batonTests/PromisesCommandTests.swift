import Foundation
import Testing

@testable import baton

/// The day is Sunday 22 November 2026.
@Suite("Promises from the command line")
struct PromisesCommandTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func add(_ arguments: [String], input: String? = nil) throws -> String {
    let result = try baton.run(["promises", "add"] + arguments, input: input)
    #expect(result.status == 0, "\(result.messages)")
    return result.lines.first ?? ""
  }

  private func object(_ line: String) throws -> [String: Any] {
    try json(baton.run(line).output) as? [String: Any] ?? [:]
  }

  private func list(_ line: String = "promises --json") throws -> [[String: Any]] {
    try json(baton.run(line).output) as? [[String: Any]] ?? []
  }

  @Test("one is made from an argument, from words, from a pipe, or from an if–then alone")
  func make() throws {
    for (arguments, input, text) in [
      (["Sam runs the review."], nil, "Sam runs the review."),
      (["Sam", "runs", "the", "review."], nil, "Sam runs the review."),
      ([], "Sam runs the review.\n", "Sam runs the review."),
      (["-", "--due", "fri"], "Sam runs\n  the review.\n\n", "Sam runs the review."),
      (
        ["--if", "the demo slips", "--then", "I ask first"], nil,
        "If the demo slips, then I ask first."
      ),
      (
        ["--if", "If the demo slips,", "--then", "then I ask first!"], "unread",
        "If the demo slips, then I ask first!"
      ),
    ] {
      let id = try add(arguments, input: input)
      #expect(id.count == 4)
      #expect(try object("promises show \(id) --json")["text"] as? String == text)
    }
  }

  @Test("what is saved is said with its day")
  func said() throws {
    for (due, words) in [
      ("tomorrow", "due tomorrow"), ("today", "due today"), ("+3d", "due Wed 25 Nov"),
      ("sun", "due Sun 29 Nov"), ("+7w", "due Sun 10 Jan 2027"), ("none", "with no date"),
      ("", "with no date"), ("2026-11-27", "due Fri 27 Nov"),
    ] {
      let result = try baton.run(["promises", "add", "I ask.", "--due", due])
      #expect(result.messages == "The promise is saved, \(words).\n", "\(due)")
    }
  }

  @Test("JSON has every part, in one shape")
  func shape() throws {
    let entry = try baton.run("add", input: "Sam ran it.").lines.first ?? ""
    let id = try add([
      "Sam runs it from now on.", "--if", "someone asks me", "--then", "I send them to Sam",
      "--obstacle", "I like \"it\"", "--due", "+3d", "--intends", "Empower", "--entry", entry,
    ])
    let line = try baton.run("promises show \(id) --json").output
    let whole = try object("promises show \(id) --json")
    let names = try #require(whole["id"] as? String)
    let origin = try #require(whole["entry"] as? String)
    #expect(names.hasPrefix(id))
    #expect(origin.hasPrefix(entry))
    #expect(
      line == """
        {"id":"\(names)","text":"Sam runs it from now on.","if":"someone asks me",\
        "then":"I send them to Sam","obstacle":"I like \\"it\\"","intends":"empower",\
        "made":"2026-11-22","due":"2026-11-25","state":"open","closed":null,"asked":0,\
        "lastAsked":null,"isDue":false,"entry":"\(origin)"}

        """)
    #expect(try baton.run("promises --json").output == "[\n" + line.dropLast() + "\n]\n")
    #expect(
      try baton.run("promises show \(id)").output == """
        \(id)  due Wed 25 Nov
        If someone asks me, then I send them to Sam.
        In your words: Sam runs it from now on.
        May get in the way: I like "it"
        To bring about: empower
        Made on Sunday 22 November 2026, from entry \(entry)

        """)
  }

  @Test("parts are changed one by one and taken away; what is not named stays")
  func edit() throws {
    let id = try add(["--if", "the demo slips", "--then", "I ask first", "--due", "fri"])
    func edit(_ arguments: String...) throws -> [String: Any] {
      let result = try baton.run(["promises", "edit", id] + arguments + ["--json"])
      #expect(result.status == 0, "\(result.messages)")
      return try json(result.output) as? [String: Any] ?? [:]
    }
    // Words that were made of the if–then follow it.
    var now = try edit("--then", "I wait")
    #expect(now["text"] as? String == "If the demo slips, then I wait.")
    #expect(now["due"] as? String == "2026-11-27")
    now = try edit("I wait a day.", "--due", "none")
    #expect(now["text"] as? String == "I wait a day.")
    #expect(now["due"] is NSNull)
    #expect(now["if"] as? String == "the demo slips")
    now = try edit("--if", "", "--obstacle", "It nags.", "--intends", "empower")
    #expect(now["if"] is NSNull && now["then"] is NSNull)
    #expect(now["text"] as? String == "I wait a day.")
    now = try edit("--obstacle", "", "--intends", "none")
    #expect(now["obstacle"] is NSNull && now["intends"] is NSNull)
    let same = try baton.run("promises edit \(id) --due none")
    #expect(same.status == 0)
    #expect(same.messages == "Unchanged: the promise is as it was.\n")
    // A day that has passed meanwhile stays, and only that one.
    _ = try edit("--due", "tomorrow")
    baton.environment["BATON_NOW"] = "2026-11-25T12:00:00+01:00"
    now = try edit("--obstacle", "Monday.")
    #expect(now["due"] as? String == "2026-11-23")
    #expect(now["isDue"] as? Bool == true)
    let past = try baton.run("promises edit \(id) --due 2026-11-24")
    #expect(past.status == 2)
    #expect(
      past.messages == "2026-11-24 lies behind. Write today or a later day, or none.\n")
  }

  @Test("each outcome is said as what it is, can be another later, and is taken back")
  func close() throws {
    let id = try add(["I ask first."])
    for (outcome, words) in [
      ("kept", "Closed as kept: done as meant."), ("partly", "Closed as partly: done in part."),
      (
        "changed",
        "Closed as changed: something else was right.\n"
          + "What it became can be a promise of its own: baton promises add."
      ), ("Dropped", "Closed as dropped: let go on purpose."), ("open", "Open again."),
    ] {
      #expect(try baton.run("promises close \(id) \(outcome)").messages == words + "\n")
      let now = try object("promises show \(id) --json")
      #expect(now["state"] as? String == outcome.lowercased())
      #expect(now["closed"] as? String == (outcome == "open" ? nil : "2026-11-22"))
      let again = try baton.run("promises close \(id) \(outcome)")
      #expect(again.status == 0)
      #expect(again.messages.hasPrefix("Unchanged: the promise is "))
    }
    #expect(try baton.run("undo").messages == "Took back the last change of promise \(id).\n")
    #expect(try object("promises show \(id) --json")["state"] as? String == "dropped")
    #expect(try list().isEmpty)
    #expect(try list("promises list --all --json").count == 1)
  }

  @Test("a list has the groups of the screen, a line for each promise")
  func groups() throws {
    let late = try add(["I ask first.", "--due", "mon"])
    let early = try add(["Sam runs it.", "--due", "today"])
    let free = try add(["Someday."])
    let done = try add(["Done."])
    try baton.run("promises close \(done) kept")
    #expect(
      try baton.run("promises").output == """
        Due
        \(early)  due today     Sam runs it.

        Open
        \(late)  due tomorrow  I ask first.
        \(free)  no date       Someday.

        """)
    baton.environment["BATON_NOW"] = "2026-11-23T12:00:00+01:00"
    #expect(
      try baton.run("promises list --all").output == """
        Due
        \(early)  due Sun 22 Nov    Sam runs it.
        \(late)  due today         I ask first.

        Open
        \(free)  no date           Someday.

        Closed
        \(done)  kept, Sun 22 Nov  Done.

        """)
    #expect(try list().map { $0["isDue"] as? Bool } == [true, true, false])
    // Without a date it is due after three working days.
    baton.environment["BATON_NOW"] = "2026-11-25T12:00:00+01:00"
    #expect(try list().map { $0["isDue"] as? Bool } == [true, true, true])
  }

  @Test("one that waits for a word after three askings stands first, with its number")
  func undecided() throws {
    let first = try add(["I ask first.", "--due", "mon"])
    for day in 24...30 {
      baton.environment["BATON_NOW"] = "2026-11-\(day)T12:00:00+01:00"
      let isAsked = try baton.run("today --json").output.contains(#""code":"COMMIT""#)
      #expect(isAsked == [24, 27, 30].contains(day), "\(day)")
    }
    let second = try add(["Sam runs it.", "--due", "tomorrow"])
    #expect(
      try baton.run("promises").output == """
        For you to decide
        \(first)  due Mon 23 Nov  I ask first.  (asked about three times)

        Open
        \(second)  due tomorrow    Sam runs it.

        """)
    let whole = try object("promises show \(first) --json")
    #expect(whole["asked"] as? Int == 3)
    #expect(whole["lastAsked"] as? String == "2026-11-30")
    #expect(
      try baton.run("promises show \(first)").lines.first
        == "\(first)  due Mon 23 Nov, asked about three times, last on Mon 30 Nov")
    // It is not asked about a fourth time, and Today leaves it alone.
    baton.environment["BATON_NOW"] = "2026-12-07T12:00:00+01:00"
    let today = try baton.run("today --json").output
    #expect(!today.contains(first))
    #expect(try baton.run("promises close \(first) dropped").status == 0)
  }

  @Test("where nothing is promised, that is said, and no journal is made")
  func nothing() throws {
    #expect(try baton.run("promises --json").output == "[]\n")
    let none = try baton.run("promises")
    #expect(none.status == 0)
    #expect(none.output == "")
    #expect(
      none.messages
        == "There is no journal at \(baton.journal) yet. baton promises add begins one.\n")
    for line in ["promises show 4k", "promises close 4k kept", "promises edit 4k x"] {
      let result = try baton.run(line)
      #expect(result.status == 1, "\(line)")
      #expect(
        result.messages
          == "No promise's identifier begins with “4k”. baton promises list --all shows the"
          + " identifiers.\n")
    }
    #expect(try baton.run("promises add --due someday x").status == 2)
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
    try baton.run("add", input: "x")
    #expect(try baton.run("promises --json").output == "[]\n")
    #expect(
      try baton.run("promises list --all").messages
        == "There is no promise yet. baton promises add makes one.\n")
    let id = try add(["I ask."])
    try baton.run("promises close \(id) kept")
    #expect(
      try baton.run("promises").messages
        == "No promise is open. baton promises list --all shows the closed ones.\n")
  }

  @Test("what is used wrongly ends with 2, what cannot be with 1, and nothing is saved")
  func wrong() throws {
    let id = try add(["I ask."])
    let forms = "today, tomorrow, mon…sun, +3d, +2w, 2026-11-27 or none"
    let expected: [([String], Int32, String)] = [
      (["add", "x", "--due", "soon"], 2, "“soon” is no date for a promise. Write \(forms)."),
      (["add", "x", "--due", "-3d"], 2, "“-3d” is no date for a promise. Write \(forms)."),
      (["add", "x", "--due", "2026-02-30"], 2, "“2026-02-30” is no date for a promise."),
      (["add", "x", "--due", "2026-11-21"], 2, "2026-11-21 lies behind."),
      (["add", "x", "--intends", "empwer"], 2, "“empwer” is no behavior. Did you mean empower?"),
      (["add", "--if", "the demo slips"], 2, "The situation has nothing that is done then."),
      (["add", "x", "--then", "I ask"], 2, "What is done then has no situation."),
      (["add", "x", "--entry", "zzzz"], 1, "No entry's identifier begins with “zzzz”."),
      (["add", ""], 1, "A promise needs a few words."),
      (["add", " \n "], 1, "A promise needs a few words."),
      (["add", "a\u{1B}[2J"], 1, "The promise holds the control character U+001B, which no"),
      (
        ["add", "x", "--obstacle", "\u{202E}x"], 1, "The promise holds the control character U+202E"
      ),
      (["add", String(repeating: "x", count: 1001)], 1, "A promise has at most 1000 characters"),
      (["edit", id], 2, "There is nothing to change."),
      (["edit", id, ""], 1, "A promise needs a few words."),
      (["edit", "zzzz", "x"], 1, "No promise's identifier begins with “zzzz”."),
      (["close", id, "done"], 2, "“done” is no outcome."),
      (["close", id, "droped"], 2, "“droped” is no outcome. Did you mean dropped?"),
      (["close", id], 2, "Missing expected argument '<outcome>'"),
      (["close"], 2, "Missing expected argument '<id>'"),
      (["clos", id, "kept"], 2, "There is no command “promises clos”. Did you mean close?"),
      (["close", "", "kept"], 1, "No promise's identifier begins with “”."),
      (["show", "l0"], 1, "No promise's identifier begins with “l0”."),
      (["list", "--limit", "3"], 2, "Unknown option '--limit'"),
    ]
    for (arguments, status, beginning) in expected {
      let result = try baton.run(["promises"] + arguments)
      #expect(result.status == status, "\(arguments)")
      #expect(result.messages.hasPrefix(beginning), "\(arguments): \(result.messages)")
      #expect(result.output == "", "\(arguments)")
    }
    #expect(try list().map { $0["text"] as? String } == ["I ask."])
    let empty = try baton.run("promises add", input: "")
    #expect(empty.status == 1)
    #expect(empty.messages == "A promise needs a few words. Write what you mean to do.\n")
    let long = String(repeating: "é", count: 1000)
    #expect(try object("promises show \(add([long])) --json")["text"] as? String == long)
  }

  @Test("names that begin alike are told apart")
  func ambiguous() throws {
    // More promises than first characters there are: two begin alike.
    for _ in 0..<33 { _ = try add(["I ask."]) }
    let names = try list().compactMap { $0["id"] as? String }
    #expect(names.count == 33)
    let first = try #require(
      Dictionary(grouping: names, by: { $0.prefix(1) }).first { $1.count > 1 }?.key)
    let result = try baton.run("promises close \(first) kept")
    #expect(result.status == 1)
    #expect(result.messages.hasPrefix("Several promises begin with “\(first)”: "))
    #expect(try baton.run("promises show \(names[0].uppercased())").status == 0)
  }

  @Test("two programs at once lose no promise")
  func together() throws {
    try baton.run("add", input: "x")
    let running = try (0..<6).map {
      try baton.start(["promises", "add", "Number \($0).", "--due", "tomorrow"])
    }
    for run in running { #expect(try baton.finish(run).status == 0) }
    #expect(Set(try list().compactMap { $0["text"] as? String }).count == 6)
  }
}
