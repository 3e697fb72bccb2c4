import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// Why a sentence was marked, for a person who never heard of models.
@Suite("Why a behavior is suggested")
struct WhyTests {
  private func asked(rows: Int = 24, columns: Int = 80) -> Session {
    let world = World()
    world.hear(.micromanage, in: "rewrote", 0.68)
    var session = Session(world, rows: rows, columns: columns)
    session.type("Plain work. In the afternoon I rewrote Ben's rollout plan because of it.")
    session.press(.control("t"), .character("w"))
    return session
  }

  @Test("the words that weighed most stand in brackets in the sentence")
  func picture() {
    #expect(
      asked().picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises   Sun 22 Nov · 1 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
         ^? micromanage  likely 68%
         closer than the work needed: hovered, redid, took back

         In the afternoon I rewrote [Ben's] [rollout] [plan] [because] of it.

         The words in brackets weighed most.
         It goes by the words alone; you know better. Enter confirms, Space rejects.













        ────────────────────────────────────────────────────────────────────────────────
         Enter confirm  Space reject  w back  ? keys
        """)
    #expect(
      asked(rows: 12, columns: 40).picture() == """
         1 Today  2  3  4  5         Sun 22 Nov
         ^? micromanage  likely 68%
         closer than the work needed: hovered,
         redid, took back
         In the afternoon I rewrote [Ben's]
         [rollout] [plan] [because] of it.
         The words in brackets weighed most.
         It goes by the words alone; you know
         better. Enter confirms, Space rejects.


         Enter confirm  Space reject  w back
        """)
  }

  @Test("one key rejects it there, and the same key restores it")
  func reject() {
    var session = asked()
    session.press(.space)
    #expect(session.world.entries.first?.tags.map(\.origin) == [.rejected])
    #expect(session.line(23) == " Space restore  w back  ? keys")
    #expect(session.line(2) == " ^✗ micromanage")
    session.press(.space, .enter)
    #expect(session.world.entries.first?.tags.map(\.origin) == [.confirmed])
    session.press(.character("w"))
    #expect(session.picture().contains("^✓ micromanage"))
    session.press(.escape)
    #expect(session.model.focus == .text)
  }

  @Test(
    "the words are weighed away from the keys, and a late answer to another question is dropped")
  func late() {
    let world = World()
    world.hear(.empower, in: "left")
    world.hear(.micromanage, in: "rewrote")
    var session = Session(world)
    session.type("I left quietly. I rewrote everything.")
    session.press(.control("t"))
    session.reading = []
    session.press(.character("w"))
    #expect(session.picture().contains(" weighing the words…"))
    #expect(session.picture().contains(" I left quietly."))
    session.press(.down)
    #expect(session.picture().contains(" I rewrote everything."))
    session.hear()
    #expect(session.picture().contains(" I [rewrote] [everything.]"))
  }

  @Test("a why closes when another reading takes its suggestion away")
  func takenAway() throws {
    let world = World()
    world.hear(.micromanage, in: "rewrote")
    var session = Session(world)
    session.type("I rewrote it.")
    session.press(.control("s"), .control("t"), .character("w"))
    var entry = try #require(world.entries.first)
    #expect(session.picture().contains("I [rewrote] it."))
    entry.tags = []
    session.send(.tagsSet(entry))
    #expect(!session.picture().contains("I [rewrote] it."))
    #expect(session.picture().contains("I rewrote it."))
  }

  @Test("a failure is said in its place, and a behavior of one's own has no why")
  func failure() {
    var session = asked()
    session.press(.escape)
    session.world.state.withLock { $0.isDeaf = true }
    session.press(.character("w"))
    #expect(session.picture().contains(" The tagger cannot be had."))
    session.press(.escape, .down, .character("w"))
    #expect(session.status == "Nothing is suggested for this sentence. a adds a behavior.")
    session.press(.character("a"), .enter, .character("w"))
    #expect(session.status == "You added this one yourself.")
  }

  @Test("a sentence of which no word weighs much is said to count as a whole")
  func whole() {
    let world = World()
    world.hear(.plan, in: "I am on it")
    var session = Session(world)
    session.type("I am on it")
    session.press(.control("t"), .character("w"))
    #expect(session.picture().contains(" No word of it weighs much alone"))
  }
}
