import Foundation
import GRDB
import Journal
import Testing

@testable import baton

/// Promises where the day's question is: `baton today`, the status, undo, purge, older journals.
@Suite("Promises on their day")
struct TodayPromisesTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func on(_ day: String) { baton.environment["BATON_NOW"] = "2026-\(day)T12:00:00+01:00" }

  private func object(_ line: String) throws -> [String: Any] {
    try json(baton.run(line).output) as? [String: Any] ?? [:]
  }

  @Test("a promise made on Monday is the question of its day, in the writer's words")
  func asked() throws {
    on("11-23")
    try baton.run("today")
    let id =
      try baton.run([
        "promises", "add", "--if", "the demo slips", "--then", "I ask first", "--due", "thu",
      ]).lines.first ?? ""
    for day in ["11-24", "11-25"] {
      on(day)
      #expect(try object("today --json")["kind"] as? String != "promise")
    }
    on("11-26")
    let today = try object("today --json")
    let prompt = today["prompt"] as? [String: Any]
    let whole = try object("promises show \(id) --json")["id"] as? String ?? ""
    #expect(prompt?["id"] as? String == "promise:" + whole)
    #expect(
      prompt?["text"] as? String
        == "On Monday you wrote: “If the demo slips, then I ask first.” How did it go, and what helped"
        + " or came between?")
    #expect(prompt?["theme"] is NSNull)
    #expect(
      today["reason"] as? [String: String]
        == ["code": "COMMIT", "text": "A promise of yours for today."])
    #expect(today["kind"] as? String == "promise")
    let due = today["promises"] as? [[String: Any]]
    #expect(due?.map { $0["asked"] as? Int } == [1])
    #expect(due?.map { $0["lastAsked"] as? String } == ["2026-11-26"])
    let lines = try baton.run("today").lines
    #expect(
      lines.last == "What became of it: baton promises close \(id) kept|partly|changed|dropped")
    // The answer is an entry of the day; what became of the promise is a word of its own.
    let entry = try baton.run("add --today", input: "I asked, late.").lines.first ?? ""
    #expect(try baton.run("show \(entry)").output.contains("Question: On Monday you wrote:"))
    #expect(try object("promises show \(id) --json")["state"] as? String == "open")
    try baton.run("promises close \(id) partly")
    #expect(try baton.run("today").lines.last == "Closed as partly: done in part.")
    on("11-30")
    #expect(try object("today --json")["kind"] as? String != "promise")
  }

  @Test("a promise for the day it is made on is due at once, and asked about the day after")
  func sameDay() throws {
    on("11-23")
    let id = try baton.run("promises add Sam runs it. --due today").lines.first ?? ""
    #expect(
      try baton.run("promises").lines == ["Due", "\(id)  due today  Sam runs it."])
    let today = try object("today --json")
    #expect(today["kind"] as? String == "scored")
    #expect((today["promises"] as? [[String: Any]])?.map { $0["isDue"] as? Bool } == [true])
    #expect(
      try baton.run("today").lines.suffix(2) == [
        "1 promise is due:", "\(id)  due today  Sam runs it.",
      ])
    on("11-24")
    #expect(try object("today --json")["kind"] as? String == "promise")
  }

  @Test("what is due and not the question stands under it; another question is another")
  func beside() throws {
    on("11-23")
    let first = try baton.run("promises add Sam runs it. --due today").lines.first ?? ""
    let second = try baton.run("promises add I ask first. --due tomorrow").lines.first ?? ""
    try baton.run("promises add Someday. --due fri")
    on("11-24")
    #expect(
      try Array(baton.run("today").lines.suffix(3)) == [
        "What became of it: baton promises close \(first) kept|partly|changed|dropped",
        "1 promise is due:", "\(second)  due today  I ask first.",
      ])
    #expect(try object("status --json")["promisesDue"] as? Int == 2)
    #expect(try baton.run("status --shell").output == "0/28\n")
    let other = try object("today --another --json")
    #expect(other["kind"] as? String == "scored")
    #expect((other["promises"] as? [Any])?.count == 2)
    #expect(
      try Array(baton.run("today").lines.suffix(3)) == [
        "2 promises are due:", "\(first)  due Mon 23 Nov  Sam runs it.",
        "\(second)  due today  I ask first.",
      ])
    for _ in 0..<2 { try baton.run("today --another") }
    #expect(try object("today --json")["kind"] as? String == "promise")
  }

  @Test("one step deeper is offered after four full answers, with the words that answer it")
  func deeper() throws {
    let full = Array(repeating: "word", count: 60).joined(separator: " ")
    for day in 16...19 {
      on("11-\(day)")
      #expect(try object("today --json")["offer"] is NSNull)
      try baton.run("add --today", input: full)
    }
    let offer = try object("today --json")["offer"] as? [String: String]
    #expect(
      offer == [
        "kind": "deeper", "subject": "2", "sentence": "One step deeper for a while?",
      ])
    #expect(
      try baton.run("today").lines.last
        == "One step deeper for a while? Answer with baton today --yes or --no.")
    #expect(try baton.run("today --yes --no").status == 2)
    let no = try baton.run("today --no --json")
    #expect(no.messages == "It stays as it is.\n")
    #expect(try (json(no.output) as? [String: Any])?["offer"] is NSNull)
    #expect(try baton.run("prompts depth").output == "1 of 4\n")
    for answer in ["--yes", "--no"] {
      let again = try baton.run("today \(answer)")
      #expect(again.status == 1)
      #expect(again.messages == "Nothing is offered today.\n")
      #expect(again.output == "")
    }
  }

  @Test("a yes to what is offered is kept as a consent")
  func consent() throws {
    let full = Array(repeating: "word", count: 60).joined(separator: " ")
    for day in 16...19 {
      on("11-\(day)")
      try baton.run("add --today", input: full)
    }
    #expect(
      try baton.run("today --yes").messages
        == "From tomorrow on one step deeper. baton prompts depth takes it back.\n")
    #expect(try baton.run("prompts depth").output == "2 of 4, since 2026-11-19, as you agreed\n")
    #expect(try object("today --json")["offer"] is NSNull)
  }

  @Test("a clock that was set back is named where questions stand on later days")
  func clock() throws {
    on("11-23")
    try baton.run("today")
    // Over the date line it is the day before once more.
    for (day, note) in [
      ("2026-11-22", ""), ("2026-11-23", ""), ("2026-11-24", ""),
      (
        "2025-11-23",
        "The clock says 2025-11-23, and questions were asked up to 2026-11-24. Where the clock is"
          + " wrong, set it right; what is in the journal stays as it is.\n"
      ),
    ] {
      baton.environment["BATON_NOW"] = day + "T12:00:00+01:00"
      let today = try baton.run("today")
      #expect(today.status == 0)
      #expect(today.messages == note, "\(day)")
      #expect(today.lines.count == 3)
    }
  }

  @Test("each offer has a kind and a subject")
  func offers() {
    let expected: [(Offer, String, String)] = [
      (.deeper(3), "deeper", "3"), (.retire(PromptID("trust-03")), "retire", "trust-03"),
      (.fewer(ThemeID("trust")), "fewer", "trust"),
    ]
    for (offer, key, subject) in expected {
      #expect(offer.key == key)
      #expect(offer.subject == subject)
    }
  }

  @Test("undo takes promises back; a purge takes those of its entry along, and says so")
  func backAndAway() throws {
    on("11-23")
    let entry = try baton.run("add", input: "The demo slipped.").lines.first ?? ""
    let id =
      try baton.run(["promises", "add", "I ask first.", "--due", "today", "--entry", entry])
      .lines.first ?? ""
    try baton.run("promises edit \(id) I wait.")
    #expect(try baton.run("undo").messages == "Took back the last change of promise \(id).\n")
    #expect(try object("promises show \(id) --json")["text"] as? String == "I ask first.")
    on("11-24")
    #expect(try baton.run("today --json").output.contains("I ask first."))
    try baton.run("delete \(entry)")
    #expect(try object("promises show \(id) --json")["entry"] is String)
    #expect(try baton.run("promises edit \(id) --due fri").status == 0)
    #expect(
      PurgeCommand.question("4k7m", promises: 0).hasPrefix("Entry 4k7m and all its revisions "))
    #expect(
      PurgeCommand.question("4k7m", promises: 2)
        == "Entry 4k7m, all its revisions and the 2 promises that came from it will be gone for good;"
        + " undo does not bring them back. Type 4k7m or yes to go on.")
    try baton.run("purge \(entry) --force")
    #expect(try baton.run("promises list --all --json").output == "[]\n")
    #expect(try baton.run("today --json").output.contains("A promise that was removed."))
    #expect(try baton.run("today").lines.dropFirst() == ["A promise that was removed."])
    #expect(try baton.run("promises show \(id)").status == 1)
  }

  @Test("an older journal takes promises when it is first written to")
  func older() throws {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "JournalStoreTests/Fixtures")
    for name in ["journal-v1.sql", "journal-v2.sql"] {
      let baton = try BatonProcess()
      let queue = try DatabaseQueue(path: baton.journal)
      let dump = try String(contentsOf: fixtures.appending(path: name), encoding: .utf8)
      try queue.writeWithoutTransaction { try $0.execute(sql: dump) }
      try queue.close()
      #expect(try baton.run("promises --json").output == "[]\n")
      let entry = try String(baton.run("list").lines[0].prefix(8))
      let added = try baton.run(["promises", "add", "I ask.", "--entry", entry])
      #expect(added.status == 0, "\(name): \(added.messages)")
      #expect(try baton.run("promises").output.hasSuffix("  no date  I ask.\n"))
      #expect(try baton.run("mark \(entry) felt hard").status == 0)
      #expect(try baton.run("list --json").output.contains(#""felt":"hard""#))
    }
  }
}
