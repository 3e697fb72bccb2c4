import Foundation
import Testing

/// What the made-up journal says it was asked: nothing that could not have been asked.
@Suite("The questions of the made-up journal")
struct DemoLedgerTests {
  @Test("come from what is on, by a rule, and leave no theme behind")
  func ledger() throws {
    let baton = try BatonProcess()
    try baton.run("demo --path \(baton.journal)")
    let days = try #require(
      json(baton.run("prompts history --json").output) as? [[String: Any]])
    #expect(days.count > 50)
    let asked = days.compactMap { ($0["prompt"] as? [String: Any])?["id"] as? String }
    let known = try #require(
      json(baton.run("prompts list --pack standard --json").output) as? [[String: Any]])
    let names = Set(known.compactMap { $0["id"] as? String })
    #expect(
      asked.allSatisfy { id in
        names.contains(id) || ["promise:", "carried:"].contains { id.hasPrefix($0) }
      })
    #expect(days.allSatisfy { $0["kind"] is String })
    #expect(days.contains { $0["state"] as? String == "none" })
    // No theme has waited longer than the bound of twelve equal ones.
    let themes = Set(known.compactMap { $0["theme"] as? String })
    let recent = Set(
      days.prefix(24).compactMap { ($0["prompt"] as? [String: Any])?["theme"] as? String })
    #expect(themes.subtracting(recent) == [])
  }
}
