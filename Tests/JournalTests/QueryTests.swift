import Journal
import TestSupport
import Testing

@Suite("Queries")
struct QueryTests {
  private let today = Day(number: 20_779)

  private func query(_ text: String) throws(QueryError) -> Query { try Query(text, today: today) }

  @Test("words, phrases and exclusions are read as they stand")
  func words() throws {
    let found = try query(#"budget "the new plan" -vendor -"old plan" reorganiz"#)
    #expect(
      found.terms == [
        .init("budget", .word), .init("the new plan", .phrase), .init("reorganiz", .beginning),
      ])
    #expect(found.excluded == [.init("vendor", .word), .init("old plan", .phrase)])
  }

  @Test("the last word is the one being typed, unless white space follows it")
  func beginning() throws {
    #expect(try query("budget").terms == [.init("budget", .beginning)])
    #expect(try query("budget ").terms == [.init("budget", .word)])
    #expect(try query("bud* plan ").terms == [.init("bud", .beginning), .init("plan", .word)])
  }

  @Test("conditions are read in any letter case")
  func conditions() throws {
    let found = try query(
      "tag:Empower -tag:track axis:risk side:leader prompt:Trust -theme:meaning since:-2w until:2026-W47 on:11-22"
    )
    #expect(found.behaviors == [.empower])
    #expect(found.excludedBehaviors == [.track])
    #expect(found.axes == [.risk])
    #expect(found.sides == [.leader])
    #expect(found.themes == [ThemeID("trust")])
    #expect(found.excludedThemes == [ThemeID("meaning")])
    #expect(found.since?.iso == "2026-11-08")
    #expect(found.until?.iso == "2026-11-22")
    #expect(found.anniversary == Query.MonthDay("11-22"))
  }

  @Test("a colon in a word that is no key belongs to the word")
  func colons() throws {
    #expect(try query("16:30 ").terms == [.init("16:30", .word)])
    #expect(try query("note: ").terms == [.init("note:", .word)])
  }

  @Test("what cannot be read is said, with its place")
  func errors() {
    for (text, reason, offset) in [
      (#"plan "open"#, QueryError.Reason.openQuote, 5), ("a - b", .emptyExclusion, 2),
      ("tag:", .emptyValue(key: "tag"), 0),
      ("x since:soon", .unreadableDate(key: "since", value: "soon"), 2),
      ("-since:today", .notExcludable(key: "since"), 0),
      ("since:today until:yesterday", .emptyRange, 0),
      ("on:11-22 on:11-23", .notRepeatable(key: "on"), 9),
      (
        "side:left",
        .unknownValue(key: "side", value: "left", allowed: ["leader", "manager"]), 0
      ),
    ] {
      #expect(throws: QueryError(reason: reason, offset: offset)) { try query(text) }
    }
  }

  @Test("on the command line an argument with a space is a phrase")
  func arguments() throws {
    let found = try Query(
      arguments: ["vendor", "the call", "-old plan", "since:-1w"], today: today)
    #expect(found.terms == [.init("vendor", .word), .init("the call", .phrase)])
    #expect(found.excluded == [.init("old plan", .phrase)])
    #expect(found.since?.iso == "2026-11-15")
  }

  @Test("a sign is looked for as it stands, and nothing is for nothing")
  func marks() throws {
    #expect(try query("👍 plan ").terms == [.init("👍", .word), .init("plan", .word)])
    #expect(try query("\"\" \" \" ").terms.isEmpty)
  }

  @Test("no text makes the parser trap")
  func anyText() {
    var random = SplitMix64(seed: 11)
    let pieces = [
      "a", "\"", "-", ":", "tag:", "on:", "since:", " ", "\u{0}", "*", "“", "中", "é", "NEAR", "(",
      "'", "\n",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...10, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      do {
        let found = try query(text)
        #expect(found.terms.allSatisfy { !$0.text.isEmpty })
      } catch {
        #expect((0...text.unicodeScalars.count).contains(error.offset))
      }
    }
  }
}
