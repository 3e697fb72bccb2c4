import Foundation
import Testing

@Suite("Trends for those who plot themselves")
struct TrendsExportTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  /// Adds entries of one day with these behaviors, each so often.
  private func add(_ behaviors: String, times count: Int, on day: String) throws {
    let line = #"{"text":"x","day":"\#(day)","tags":["\#(behaviors)"]}"#
    #expect(
      try baton.run(
        "add --each-line", input: String(repeating: line + "\n", count: count)
      ).status == 0)
  }

  private func trends(_ line: String = "trends --json") throws -> [String: Any] {
    try #require(json(baton.run(line).output) as? [String: Any])
  }

  @Test("comma-separated values have a row a week and axis, lines ended as the format wants")
  func table() throws {
    try add("empower\",\"micromanage", times: 1, on: "2026-11-20")
    try add("plan", times: 2, on: "2026-11-09")
    let result = try baton.run("trends --weeks 2 --csv")
    #expect(result.status == 0)
    #expect(
      result.output.components(separatedBy: "\r\n") == [
        "week,axis,leader,manager,both,entries",
        "2026-W47,people,0,0,0,1", "2026-W47,authority,0,0,0,1", "2026-W47,ownership,0,0,1,1",
        "2026-W47,growth,0,0,0,1", "2026-W47,horizon,0,0,0,1", "2026-W47,risk,0,0,0,1",
        "2026-W47,measure,0,0,0,1", "2026-W47,conduct,0,0,0,1",
        "2026-W46,people,0,0,0,2", "2026-W46,authority,0,0,0,2", "2026-W46,ownership,0,0,0,2",
        "2026-W46,growth,0,0,0,2", "2026-W46,horizon,0,2,0,2", "2026-W46,risk,0,0,0,2",
        "2026-W46,measure,0,0,0,2", "2026-W46,conduct,0,0,0,2", "",
      ])
    let both = try baton.run("trends --csv --json")
    #expect(both.status == 2)
    #expect(both.messages.hasPrefix("--csv and --json exclude each other. Give one of them."))
    let none = try BatonProcess()
    #expect(try none.run("trends --csv --weeks 1").output.split(separator: "\r\n").count == 9)
    #expect(!FileManager.default.fileExists(atPath: none.journal))
  }

  @Test("what the last 28 days can carry stands with each axis, nothing where they carry nothing")
  func standing() throws {
    try add("inspire", times: 12, on: "2026-11-20")
    try add("direct", times: 12, on: "2026-10-20")
    try baton.run("target growth .9")
    let one = try trends("trends --weeks 1 --json")
    let people = try #require((one["standing"] as? [[String: Any]])?.first)
    #expect(people["axis"] as? String == "people")
    #expect(people["leader"] as? Int == 12 && people["manager"] as? Int == 0)
    #expect((people["open"] as? [String: Int]) == ["leader": 12, "manager": 0, "both": 0])
    #expect(people["tenths"] as? Int == 10)
    #expect(people["likely"] as? [String: Double] == ["low": 0.88, "high": 1])
    #expect(people["target"] is NSNull && people["offTarget"] is NSNull)
    // Of one week alone the 28 days before the last ones are read all the same.
    #expect((one["weeks"] as? [Any])?.count == 1)
    #expect(people["changed"] as? String == "leader")
    #expect(
      one["finding"] as? [String: String]
        == ["kind": "changed", "axis": "people", "towards": "leader"])
    let standing = try #require(one["standing"] as? [[String: Any]])
    #expect(standing.map { $0["axis"] as? String }.count == 8)
    #expect(standing[3]["target"] as? Double == 0.9)
    #expect(standing[3]["tenths"] is NSNull && standing[3]["likely"] is NSNull)
    #expect(standing[3]["changed"] is NSNull)
  }

  @Test("what lies off its target is found, with the side it lies on; without a target nothing is")
  func target() throws {
    try add("inspire", times: 12, on: "2026-11-20")
    #expect(try trends()["finding"] is NSNull)
    try baton.run("target people .1")
    let numbers = try trends()
    #expect(
      numbers["finding"] as? [String: String]
        == ["kind": "offTarget", "axis": "people", "towards": "leader"])
    let people = try #require((numbers["standing"] as? [[String: Any]])?.first)
    #expect(people["offTarget"] as? String == "leader")
    #expect(people["changed"] is NSNull)
  }

  @Test("hand-overs stand with those that came with checking")
  func watch() throws {
    try add("micromanage", times: 2, on: "2026-11-20")
    try add("empower", times: 1, on: "2026-11-18")
    try add("micromanage", times: 1, on: "2026-11-19")
    let watch = try #require(try trends()["watch"] as? [String: Any])
    #expect(watch["state"] as? String == "seen")
    #expect(watch["handOvers"] as? Int == 4)
    #expect(watch["withChecking"] as? Int == 3)
    let old = try #require(try trends("trends --through 2026-11-01 --json")["watch"])
    #expect((old as? [String: Any])?["state"] as? String == "quiet")
  }
}
