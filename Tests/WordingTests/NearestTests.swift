import Testing
import Wording

@Suite("The name that was meant")
struct NearestTests {
  private let commands = [
    "add", "delete", "edit", "list", "search", "show", "status", "tag", "today",
  ]

  @Test("one slip of the fingers is found")
  func slips() {
    let expected = [
      ("serach", ["search"]), ("lst", ["list"]), ("tody", ["today"]), ("SHOW", ["show"]),
      ("sea", ["search"]), ("xyzzy", []), ("", []), ("deelte", ["delete"]),
    ]
    for (typed, names) in expected {
      #expect(Nearest.names(to: typed, among: commands) == names, "\(typed)")
    }
  }

  @Test("several names come nearest first, those that begin so before all")
  func several() {
    #expect(
      Nearest.names(to: "ad-3", among: ["ad-1", "ad-3x", "bd-9"], limit: 2) == ["ad-3x", "ad-1"])
  }

  @Test("a very long word takes no time")
  func long() {
    #expect(Nearest.names(to: String(repeating: "a", count: 100_000), among: commands) == [])
  }
}
