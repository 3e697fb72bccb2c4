import Foundation
import Testing

@Suite("What was meant, and from when on")
struct TargetHistoryTests {
  @Test("every target stands with its first day, also where it was taken away")
  func history() throws {
    let baton = try BatonProcess()
    let none = try baton.run("target --history")
    #expect(none.status == 0 && none.output.isEmpty)
    #expect(none.messages == "No target was set yet. baton target AXIS 0.7 sets one.\n")
    #expect(try baton.run("target --history --json").output == "{\"history\":[]}\n")
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
    for (day, words) in [
      ("2026-09-01", "growth 0.5"), ("2026-10-05", "growth 0.7"), ("2026-11-02", "risk 0.1"),
      ("2026-11-20", "growth none"),
    ] {
      baton.environment["BATON_NOW"] = day + "T12:00:00+01:00"
      #expect(try baton.run("target " + words).status == 0)
    }
    #expect(
      try baton.run("target --history").lines == [
        "growth      2026-09-01  about even", "growth      2026-10-05  rather leader",
        "growth      2026-11-20  none", "risk        2026-11-02  mostly manager",
      ])
    #expect(
      try baton.run("target risk --history --json").output
        == "{\"history\":[{\"axis\":\"risk\",\"since\":\"2026-11-02\",\"target\":0.1}]}\n")
    #expect(try baton.run("target growth 0.5 --history").status == 2)
    #expect(try baton.run("target ownership --history").status == 2)
  }
}
