import Journal
import Testing

@Suite struct DueWordTests {
  @Test("the day of a promise is a word, a step or a date, and lies ahead")
  func forms() throws {
    let sunday = try #require(Day(iso: "2026-11-22"))
    let days = [
      "today": "2026-11-22", "Tomorrow": "2026-11-23", "mon": "2026-11-23", "sat": "2026-11-28",
      "SUN": "2026-11-29", "+3d": "2026-11-25", "+2w": "2026-12-06", "2026-12-24": "2026-12-24",
      " fri ": "2026-11-27", "+0d": "2026-11-22",
    ]
    for (word, day) in days {
      #expect(DueWord(word, today: sunday)?.due == Day(iso: day), "\(word)")
    }
    for word in ["", "none", "  "] { #expect(DueWord(word, today: sunday) == DueWord.none) }
  }

  @Test("anything else is no date")
  func refused() throws {
    let today = try #require(Day(iso: "2026-11-22"))
    let words = [
      "soon", "-3d", "3d", "+d", "+3", "+3m", "+99999d", "2026-02-30", "2026-W47", "friday",
      "yesterday", "+-3d", "22.11.2026",
    ]
    for word in words { #expect(DueWord(word, today: today) == nil, "\(word)") }
  }

  @Test("a promise asked about has a name that no prompt has")
  func names() throws {
    let id = try #require(PromiseID("0123456789abcdefghjkmnpqrs"))
    #expect(PromptID(asking: id).promise == id)
    for name in ["trust-03", "promise-01", "promise:", "promise:short"] {
      #expect(PromptID(name).promise == nil, "\(name)")
    }
  }
}
