import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// The sentences behind behaviors where an entry is read: marked in the text and listed under it.
@Suite("The behaviors of an entry that is read")
struct EvidenceTests {
  @Test("the journal marks the evidence in the text, with a sign beside it and the behaviors below")
  func evidence() {
    let world = World()
    let text = "Handed the call to Priya and left the room. Then I rewrote Ben's plan."
    func tag(_ behavior: Behavior, _ origin: TagOrigin, _ span: Range<Int>) -> Tag {
      Tag(
        behavior: behavior, origin: origin, probability: 0.7, span: span,
        quote: text.text(in: span) ?? "", model: "ears")
    }
    world.add(
      "2026-11-20", text,
      tags: [tag(.empower, .confirmed, 0..<43), tag(.micromanage, .suggested, 44..<70)])
    var session = Session(world)
    session.press(.control("g"), .character("2"))
    #expect(
      session.picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises   Sun 22 Nov · 1 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
         / words, "a phrase", tag:empower, since:-2w                            1 entry
        ^>Fri 20 Nov  empower …          │ Friday 20 November 2026, 17:00
         Handed the call to Priya and … │ An open entry.
                                        │  ✓ Handed the call to Priya and left the
                                        │  ? room. Then I rewrote Ben's plan.
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │ ─────────────────────────────────────────────
                                        │  ✓ empower         Handed the call to Priya…
                                        │  ? micromanage ●●○ Then I rewrote Ben's pla…
        ────────────────────────────────────────────────────────────────────────────────
         / search  Enter read  e edit  t behaviors  c calendar  ? keys  q quit
        """)
    #expect(session.picture(styles: true).contains("{leader+underline:Handed the call"))
    session.press(.character("t"))
    #expect(session.picture(styles: true).contains("{reverse:Then I rewrote"))
    session.press(.space)
    #expect(world.entries.first?.tags.map(\.origin) == [.confirmed, .rejected])
    session.send(.resized(Size(rows: 12, columns: 40)))
    #expect(
      session.picture() == """
         1  2 Journal  3  4  5       Sun 22 Nov
         / words, "a phrase", tag:empo  1 entry
        ────────────────────────────────────────
         Friday 20 November 2026, 17:00
         An open entry.
          ✓ Handed the call to Priya and left
            the room. Then I rewrote Ben's
            plan.
         ──────────────────────────────────────
          ✓ empower         Handed the call t…
          ^✗ micromanage     Then I rewrote Be…
         Space restore  a add  w why  ^T back
        """)
  }

  @Test("where several behaviors begin in one row of the text, each has its sign")
  func severalSigns() {
    let text = "Asked Wei. Told Ben. Left. Sat."
    let kinds: [(String, TagOrigin)] = [
      ("Asked Wei.", .confirmed), ("Told Ben.", .suggested), ("Left.", .confirmed),
      ("Sat.", .added),
    ]
    for (count, signs) in [(1, " ✓"), (2, "✓?"), (3, "✓?✓"), (4, "✓?+")] {
      let world = World()
      let tags = zip(kinds, Behavior.allCases).prefix(count).map { kind, behavior in
        let start =
          text.firstRange(of: kind.0).map { text[..<$0.lowerBound].unicodeScalars.count } ?? 0
        return Tag(
          behavior: behavior, origin: kind.1, probability: 0.7,
          span: start..<start + kind.0.unicodeScalars.count, quote: kind.0)
      }
      world.add("2026-11-20", text, tags: tags)
      var session = Session(world)
      session.press(.control("g"), .character("2"))
      #expect(session.line(5).hasSuffix(signs + " " + text))
    }
  }

  @Test("what another program did to a behavior shows when one comes back to a screen")
  func elsewhere() {
    let world = World()
    world.add(
      "2026-11-20", "Rewrote it.",
      tags: [
        Tag(
          behavior: .micromanage, origin: .suggested, probability: 0.8, span: 0..<11,
          quote: "Rewrote it.")
      ])
    func set(_ origin: TagOrigin) {
      world.state.withLock { $0.entries[0].tags[0].origin = origin }
    }
    var session = Session(world)
    session.press(.control("g"), .character("2"))
    #expect(session.picture().contains("? micromanage"))
    set(.confirmed)
    session.press(.character("3"), .character("2"))
    #expect(session.picture().contains("✓ micromanage"))
  }

  @Test("what another program did to the entry being written shows on coming back to it")
  func elsewhereToday() {
    var session = Session.saved()
    session.press(.control("g"), .character("3"))
    session.world.state.withLock { $0.entries[0].tags[0].origin = .confirmed }
    session.press(.character("1"))
    #expect(session.picture().contains("✓ empower"))
  }

  @Test("the list shows a changed behavior once the behaviors are closed")
  func listAfterTagging() {
    let world = World()
    world.add("2026-11-20", "Asked Wei.")
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("t"), .character("a"), .enter)
    #expect(!session.line(3).contains("inspire"))
    session.press(.escape)
    #expect(session.line(3).hasPrefix("^>Fri 20 Nov  inspire"))
  }
}
