import BatonUI
import Journal
import Screen
import TestSupport
import Testing
import Wording

/// What becomes of a promise, said by one key on the screen Promises.
@Suite("Outcomes of promises")
struct PromiseOutcomeTests {
  private func opened(_ world: World) -> Session {
    var session = Session(world)
    session.press(.control("g"), .character("5"))
    return session
  }

  static let outcomes: [(key: Character, state: PromiseState, sentence: String)] = [
    ("k", .kept, "Closed as kept: done as meant."),
    ("p", .partly, "Closed as partly: done in part."),
    ("d", .dropped, "Closed as dropped: let go on purpose."),
    ("c", .changed, "Closed as changed: something else was right."),
  ]

  @Test("an outcome is one key after o or Space, and u takes it back", arguments: outcomes)
  func outcome(key: Character, state: PromiseState, sentence: String) {
    for opener in [Key.character("o"), .space] {
      let world = World.promising()
      var session = opened(world)
      session.press(.down, opener)
      #expect(session.picture().contains("What became of it?"))
      session.press(.character(key))
      #expect(world.promises[4].state == state)
      #expect(session.status == sentence)
      #expect(session.model.promises.line?.promise.id == world.promises[4].id)
      session.press(.escape, .character("u"))
      #expect(world.promises[4].isOpen)
      #expect(session.model.promises.line?.promise.isOpen == true)
    }
  }

  @Test(
    "not yet is an answer too",
    arguments: [Key.escape, .enter, .control("g"), .control("c"), .character("o"), .space])
  func notYet(key: Key) {
    let world = World.promising()
    var session = opened(world)
    session.press(.character("o"), key)
    #expect(!session.model.promises.asksOutcome)
    #expect(world.promises[5].isOpen)
    #expect(session.terminal.isEmpty)
    #expect(session.model.tab == .promises)
  }

  @Test("a closed promise can have another outcome, or be opened again")
  func reopened() {
    let world = World.promising()
    var session = opened(world)
    // What is open cannot be opened.
    session.press(.character("o"))
    #expect(!session.picture().contains("open again"))
    session.press(.character("r"))
    #expect(session.model.promises.asksOutcome)
    session.press(.escape, .character("G"), .character("o"))
    #expect(session.picture().contains(" r  open       open again"))
    #expect(session.line(23) == " Enter back  ? keys")
    session.press(.character("k"))
    #expect(session.status == "Closed as kept: done as meant.")
    session.press(.character("o"), .character("p"))
    #expect(world.promises[0].state == .partly)
    session.press(.character("o"), .character("r"))
    #expect(world.promises[0].isOpen)
    #expect(session.status == "Open again.")
    #expect(session.model.promises.line?.promise.text == "Called Wei myself")
  }

  @Test("after changed the form asks what it became; it begins with the old words")
  func changed() throws {
    let world = World.promising()
    var session = opened(world)
    session.press(.down, .character("o"), .character("c"))
    #expect(session.picture().contains("What did it become? Esc: nothing more"))
    session.press(.end)
    session.type(" From December on.")
    session.press(.control("s"))
    #expect(world.promises[4].state == .changed)
    let became = try #require(world.promises.last)
    #expect(became.text == "Tomorrow Sam runs the review, not me. From December on.")
    #expect(became.isOpen && became.due == nil)
    // Its words are those of the same entry.
    #expect(became.entry == world.promises[4].entry)
    #expect(session.model.promises.chosen == became.id)
  }

  @Test("what the promise that is asked about became is not asked again on Today")
  func changedWhileAsked() {
    let world = World.promising()
    world.ask(about: world.promises[4], "How did it go?", reason: "A promise of yours.")
    var session = opened(world)
    session.press(.down, .character("o"), .character("c"))
    #expect(session.model.question.became != nil)
    session.press(.control("s"))
    #expect(session.model.question.became == nil)
    #expect(world.promises.count == 8)
  }

  @Test("what it became can be left out")
  func nothingMore() {
    let world = World.promising()
    var session = opened(world)
    session.press(.character("o"), .character("c"), .escape)
    #expect(session.model.promises.form == nil)
    #expect(world.promises.count == 7)
    #expect(world.promises[5].state == .changed)
  }
}
