import Foundation
import Testing

/// What was asked, and what would be.
@Suite("The questions asked, and those to come")
struct PromptsHistoryTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func objects(_ line: String) throws -> [[String: Any]] {
    try json(baton.run(line).output) as? [[String: Any]] ?? []
  }

  private func on(_ day: String) {
    baton.environment["BATON_NOW"] = "2026-11-\(day)T17:00:00+01:00"
  }

  private func question() throws -> String {
    let today = try json(baton.run("today --json").output) as? [String: Any]
    return (today?["prompt"] as? [String: Any])?["id"] as? String ?? ""
  }

  @Test("the history has every served day, newest first, with its reason and what came of it")
  func history() throws {
    on("16")
    let first = try question()
    let id = try baton.run("add --today", input: "I asked back.").lines[0]
    try baton.run("mark \(id) useful so-so")
    on("17")
    let morning = try question()
    try baton.run("today --another")
    let second = try question()
    try baton.run("today --skip")
    on("18")
    let third = try question()
    try baton.run("today --none")
    on("19")
    let fourth = try question()
    let days = try objects("prompts history --json")
    #expect(
      days.map { $0["day"] as? String } == ["2026-11-19", "2026-11-18", "2026-11-17", "2026-11-16"])
    #expect(
      days.map { ($0["prompt"] as? [String: Any])?["id"] as? String }
        == [fourth, third, second, first])
    #expect(days.map { $0["state"] as? String } == ["asked", "none", "skipped", "asked"])
    #expect(days.map { $0["skipped"] as? Bool } == [false, false, true, false])
    #expect(days.map { $0["swapped"] as? Int } == [0, 0, 1, 0])
    #expect(days.map { $0["answered"] as? Bool } == [false, false, false, true])
    #expect(days.map { $0["useful"] as? String } == [nil, nil, nil, "so-so"])
    #expect(days[2]["choices"] as? [String] == [morning, second])
    #expect((days[2]["reason"] as? [String: String])?["code"] == "SWAP")
    #expect(days.allSatisfy { $0["kind"] as? String == "scored" })
    let lines = try baton.run("prompts history").lines
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("2026-11-19  \(fourth) "))
    #expect(lines[0].hasSuffix("]") == false)
    #expect(lines[1].hasSuffix("  [put aside]"))
    #expect(lines[2].hasSuffix("  Your second choice for today.  [2 of 2, skipped]"))
    #expect(lines[3].hasSuffix("  [answered, so-so]"))
    // The columns are as wide as what is listed needs.
    #expect(
      try baton.run("prompts history --limit 2").lines.map { $0.prefix(10) }
        == ["2026-11-19", "2026-11-18"])
    // An answer that is deleted is none.
    try baton.run("delete \(id)")
    #expect(try objects("prompts history --json").allSatisfy { $0["answered"] as? Bool == false })
  }

  @Test("a simulation writes nothing, repeats itself, and begins tomorrow on a working day")
  func simulation() throws {
    on("16")
    _ = try question()
    try baton.run("add --today", input: "I asked back.")
    let before = try Data(contentsOf: URL(filePath: baton.journal))
    let history = try baton.run("prompts history --json").output
    let first = try baton.run("prompts simulate --days 30 --json")
    #expect(first.messages == "")
    #expect(try baton.run("prompts simulate --days 30 --seed 1 --json").output == first.output)
    let other = try baton.run("prompts simulate --seed 2 --days 120 --json").output
    #expect(try baton.run("prompts simulate --seed 1 --days 120 --json").output != other)
    let days = try json(first.output) as? [[String: Any]] ?? []
    #expect(days.count == 30)
    #expect(days.first?["day"] as? String == "2026-11-17")
    let named = days.compactMap { $0["day"] as? String }
    #expect(named == named.sorted())
    #expect(!named.contains("2026-11-21"))
    for day in days {
      let reason = day["reason"] as? [String: String]
      #expect(reason?["code"]?.isEmpty == false)
      #expect((1...76).contains(reason?["text"]?.count ?? 0))
      #expect((1...4).contains(day["level"] as? Int ?? 0))
      #expect(day["relaxed"] is [String])
    }
    let lines = try baton.run("prompts simulate --days 3").lines
    #expect(lines.count == 6)
    #expect(lines[0].hasPrefix("2026-11-17  "))
    #expect(lines[1].hasPrefix("            "))
    #expect(try baton.run("prompts history --json").output == history)
    #expect(try Data(contentsOf: URL(filePath: baton.journal)) == before)
  }

  @Test("the first day of a simulation is what that day asks where nothing is written until then")
  func foretold() throws {
    on("17")
    _ = try question()
    let days = try objects("prompts simulate --days 1 --json")
    on("18")
    #expect((days.first?["prompt"] as? [String: Any])?["id"] as? String == (try question()))
  }
}
