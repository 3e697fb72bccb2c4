import Foundation
import Testing

@testable import baton

/// A promise on its way through the screens, by a person in front of the real program.
@Suite("Promises in the full screen", .serialized)
struct FullScreenPromisesTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func open() throws -> RunningScreen {
    try RunningScreen([BatonProcess.program.path], environment: baton.onTerminal())
  }

  private func promises() throws -> [[String: Any]] {
    try json(baton.run("promises list --all --json").output) as? [[String: Any]] ?? []
  }

  @Test("what is heard after a save becomes a promise of that entry, and is asked about on its day")
  func kept() throws {
    let text = "Long day. Tomorrow I will let Sam run the review."
    let screen = try open()
    #expect(screen.shows("Sun 22 Nov"))
    screen.type(text + "\u{13}")
    #expect(screen.shows("a promise? “Tomorrow I will let Sam run the review.”"))
    screen.type("\u{10}")
    #expect(screen.shows("In the way"))
    // Through the if, the then and the obstacle to the day.
    screen.type("\r\r\r\rtomorrow\r")
    #expect(screen.shows("The promise is saved, due tomorrow."))
    screen.type("\u{11}")
    #expect(screen.ends() == 0)
    let promise = try #require(try promises().first)
    #expect(promise["text"] as? String == "Tomorrow I will let Sam run the review.")
    #expect(promise["due"] as? String == "2026-11-23")
    let entry = try json(baton.run("list --json").output) as? [[String: Any]]
    #expect(promise["entry"] as? String == entry?.first?["id"] as? String)

    baton.environment["BATON_NOW"] = "2026-11-23T17:42:00+01:00"
    let next = try open()
    #expect(next.shows("Mon 23 Nov"))
    #expect(next.shows("On Sunday you wrote: “Tomorrow I will let Sam run the review.”"))
    #expect(next.shows("A promise of yours for today."))
    next.type("He ran it well.\u{13}\u{10}k")
    #expect(next.waits { (try? promises().first?["state"] as? String) == "kept" })
    next.type("\u{11}")
    #expect(next.ends() == 0)
    let answer = try baton.run("list").lines[0].prefix(8)
    #expect(try baton.run("show \(answer)").output.contains("Question: On Sunday you wrote:"))
  }
}
