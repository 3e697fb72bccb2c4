import Foundation
import Testing

@testable import baton

@Suite("A promise made line by line", .serialized)
struct PromiseInterviewTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func begin(_ arguments: String...) throws -> RunningScreen {
    try RunningScreen(
      [BatonProcess.program.path, "promises"] + arguments, environment: baton.onTerminal())
  }

  private func promise() throws -> [String: Any] {
    (try json(baton.run("promises --json").output) as? [[String: Any]])?.first ?? [:]
  }

  @Test("each part is asked for; a wrong day is asked for again")
  func whole() throws {
    let screen = try begin("add", "--intends", "empower")
    for (question, answer) in [
      ("What do you mean to do?", "Sam runs it."), ("If (the situation):", "someone asks me"),
      ("Then (what you do):", "I send them to Sam"), ("What may get in the way?", ""),
      ("For which day?", "soon"), ("“soon” is no date", "mon"),
    ] {
      #expect(screen.shows(question), "\(question)")
      screen.type(answer + "\r")
    }
    #expect(screen.ends() == 0)
    #expect(screen.shows("The promise is saved, due tomorrow."))
    let promise = try promise()
    #expect(promise["text"] as? String == "Sam runs it.")
    #expect(promise["then"] as? String == "I send them to Sam")
    #expect(promise["obstacle"] is NSNull)
    #expect(promise["due"] as? String == "2026-11-23")
    #expect(promise["intends"] as? String == "empower")
  }

  @Test("every part can be skipped but for what is promised")
  func skipped() throws {
    for (words, status) in [("I ask.", 0), ("", 1)] as [(String, Int32)] {
      let screen = try begin("add")
      for (question, answer) in [
        ("What do you mean to do?", words), ("If (the situation):", ""),
        ("What may get in the way?", ""), ("For which day?", ""),
      ] {
        #expect(screen.shows(question), "\(question)")
        screen.type(answer + "\r")
      }
      #expect(screen.ends() == status)
    }
    #expect(try promise()["text"] as? String == "I ask.")
    #expect(try promise()["if"] is NSNull && promise()["due"] is NSNull)
  }

  @Test("Enter keeps a part, none takes it away")
  func edited() throws {
    let id =
      try baton.run([
        "promises", "add", "I ask.", "--if", "it slips", "--then", "I wait", "--due", "fri",
        "--obstacle", "Pride.",
      ]).lines.first ?? ""
    let screen = try begin("edit", id)
    for (question, answer) in [
      ("What do you mean to do? [I ask.]", ""), ("If (the situation): [it slips]", "None"),
      ("What may get in the way? [Pride.]", "Hurry."), ("For which day? [2026-11-27]", "+1w"),
    ] {
      #expect(screen.shows(question), "\(question)")
      screen.type(answer + "\r")
    }
    #expect(screen.ends() == 0)
    let promise = try promise()
    #expect(promise["text"] as? String == "I ask.")
    #expect(promise["if"] is NSNull && promise["then"] is NSNull)
    #expect(promise["obstacle"] as? String == "Hurry.")
    #expect(promise["due"] as? String == "2026-11-29")
  }

  @Test("the end of the input leaves everything as it was")
  func left() throws {
    let screen = try begin("add")
    #expect(screen.shows("What do you mean to do?"))
    screen.type("I ask.\r")
    #expect(screen.shows("If (the situation):"))
    screen.type("\u{4}")
    #expect(screen.ends() == 1)
    #expect(screen.shows("No promise was made."))
    #expect(try baton.run("promises --json").output == "[]\n")
  }
}
