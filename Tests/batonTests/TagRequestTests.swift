import Journal
import Testing

@testable import baton

private typealias Tag = Journal.Tag

@Suite("Changes to behaviors")
struct TagRequestTests {
  private let text = "Handed it over. Planned the week."
  private let first = 0..<15
  private let second = 16..<33

  private func applied(_ word: String, to tags: [Tag], on span: Range<Int>? = nil) throws -> [Tag] {
    var tags = tags
    try TagRequest(word).apply(to: &tags, of: text, on: span)
    return tags
  }

  private func tag(_ behavior: Behavior, _ origin: TagOrigin, _ span: Range<Int>) -> Tag {
    Tag(behavior: behavior, origin: origin, span: span, quote: text.text(in: span) ?? "")
  }

  @Test("a behavior is added on its sentence, or on the whole entry")
  func adds() throws {
    #expect(try applied("+empower", to: [], on: first) == [tag(.empower, .added, first)])
    #expect(try applied("+Empower", to: []) == [tag(.empower, .added, 0..<33)])
    #expect(
      try applied("+grow", to: [tag(.plan, .added, second)], on: first) == [
        tag(.grow, .added, first), tag(.plan, .added, second),
      ])
  }

  @Test("adding what is suggested or rejected confirms it, what is added stays as it is")
  func confirms() throws {
    for origin in [TagOrigin.suggested, .rejected, .confirmed] {
      #expect(
        try applied("+plan", to: [tag(.plan, origin, second)]) == [tag(.plan, .confirmed, second)])
    }
    #expect(
      try applied("+plan", to: [tag(.plan, .added, second)]) == [tag(.plan, .added, second)])
    #expect(
      try applied("+plan", to: [tag(.plan, .suggested, second)], on: first).count == 2)
  }

  @Test("taking away removes what was added and rejects what was suggested")
  func takesAway() throws {
    #expect(try applied("-plan", to: [tag(.plan, .added, second)]) == [])
    for origin in [TagOrigin.suggested, .confirmed, .rejected] {
      #expect(
        try applied("-plan", to: [tag(.plan, origin, second)]) == [tag(.plan, .rejected, second)])
    }
    #expect(throws: Failure.self) { try applied("-plan", to: []) }
    #expect(throws: Failure.self) {
      try applied("-plan", to: [tag(.plan, .added, second)], on: first)
    }
  }

  @Test("changes that change nothing are said as they are")
  func unchanged() throws {
    for (words, sentence) in [
      (["+plan"], "Unchanged: the entry has plan already."),
      (["-plan"], "Unchanged: plan is rejected already."),
      (["-plan", "-grow"], "Unchanged: plan and grow are rejected already."),
      (
        ["+empower", "-plan"],
        "Unchanged: the entry has empower already, and plan is rejected already."
      ),
      (["+plan", "-plan"], "Unchanged: one change takes back the other."),
    ] {
      let requests = try words.map { word in try TagRequest(word) }
      #expect(TagRequest.unchanged(requests) == sentence)
    }
  }

  @Test("a word without a sign and an unknown behavior are wrong use")
  func wrong() {
    #expect(
      throws: Failure.wrongUse(
        "“plan” is no change. Write +plan to add a behavior or -plan to take it away.")
    ) { try TagRequest("plan") }
    for word in ["+emower", "-", "+", ""] {
      let failure = #expect(throws: Failure.self) { try TagRequest(word) }
      #expect(failure?.kind == .wrongUse)
    }
  }

  @Test("a mark is read as typed")
  func marks() throws {
    #expect(try Mark(["fit", "empower", "yes"]) == .fit(.empower, .yes))
    #expect(try Mark(["sign", "on"]) == .sign(true))
    #expect(try Mark(["sign", "OFF"]) == .sign(false))
    #expect(try Mark(["useful", "so-so"]) == .useful(.soSo))
    #expect(try Mark(["useful", "none"]) == .useful(nil))
    #expect(try Mark(["felt", "Well"]) == .felt(.well))
    #expect(try Mark(["felt", "hard"]) == .felt(.hard))
    #expect(try Mark(["felt", "no"]) == .felt(nil))
    for words in [
      ["fit"], ["fit", "empower"], ["fit", "x", "yes"], ["fit", "empower", "maybe"], ["sign"],
      ["sign", "yes"], ["useful", "very"], ["mood", "good"], [],
      ["felt"], ["felt", "good"], ["felt", "well", "hard"], ["sign", "none"],
    ] {
      let failure = #expect(throws: Failure.self) { try Mark(words) }
      #expect(failure?.kind == .wrongUse)
    }
  }
}
