import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// The three questions of a day, and which of them the answer goes to.
@Suite("Another question")
struct AnotherQuestionTests {
  @Test("another question is the second, the third, the first again, and each says why it came")
  func another() {
    var session = Session()
    let questions = [
      " Which decision did someone make this week that used to be yours?",
      " What did you try this week without knowing that it would work?",
      " Who spoke least in your last meeting?",
    ]
    let reasons = [
      " \"Empowering others\" has not come up for 19 prompts.", " Your second choice for today.",
      " Your third choice for today.",
    ]
    for turn in 0...7 {
      #expect(session.line(2) == questions[turn % 3])
      #expect(session.line(3) == reasons[turn % 3])
      #expect(session.status.isEmpty)
      session.press(.control("r"))
    }
    #expect(session.world.state.withLock { $0.served?.choices.count } == 3)
  }

  @Test("the answer goes to the question that stands when it is saved, and the text stays")
  func answerOfAnother() {
    for (presses, id) in [(1, "change-01"), (2, "change-02"), (3, "empowering-01")] {
      var session = Session()
      session.type("Tried it.")
      for _ in 0..<presses { session.press(.control("r")) }
      #expect(session.model.writing.editor.text == "Tried it.")
      session.press(.control("s"))
      #expect(session.world.entries.map(\.prompt?.id.text) == [id])
      // What is answered does not change under its answer.
      session.press(.control("r"))
      #expect(session.status == "This entry is saved. ^N begins another one.")
      #expect(session.world.entries.map(\.prompt?.id.text) == [id])
    }
  }

  @Test("the keys name another question only while there is one to be had")
  func namedKey() {
    var session = Session()
    #expect(session.line(23).contains("^R another"))
    session.type("Words.")
    session.press(.control("n"))
    #expect(session.line(3) == " Today's question was answered at 17:42.")
    #expect(!session.line(23).contains("another"))
    session.press(.control("g"))
    #expect(!session.line(23).contains("another"))
  }

  @Test("behaviors are named as soon as there is text to put them on")
  func namedBehaviors() {
    var session = Session()
    #expect(!session.line(23).contains("behaviors"))
    session.type("W")
    #expect(session.line(23).contains("^T behaviors"))
  }

  @Test("an open entry takes up the question that stands before it asks for another")
  func takenUp() {
    var session = Session()
    session.press(.control("n"))
    #expect(session.line(3) == " It answers no question.")
    session.type("Sam's.")
    session.press(.control("r"))
    #expect(session.line(2).contains("Which decision did someone make"))
    #expect(session.world.state.withLock { $0.served?.choices.count } == 1)
    #expect(session.world.state.withLock(\.drafts).last?.prompt?.id.text == "empowering-01")
    session.press(.control("r"))
    #expect(session.line(2).contains("What did you try this week"))
  }

  @Test("after a draft of an earlier day is saved, the next entry is for today's question")
  func afterEarlierDay() {
    let world = World()
    world.state.withLock {
      $0.drafts = [
        Draft(
          id: EntryID(using: &$0.names), revises: false, baseRevision: 0,
          day: Day(iso: "2026-11-20") ?? world.day, prompt: nil, text: "Left on Friday.",
          cursor: 0)
      ]
    }
    var session = Session(world)
    // Its own question is not today's.
    #expect(!session.line(23).contains("another"))
    session.press(.control("r"))
    #expect(world.state.withLock { $0.served?.choices.count } == 1)
    #expect(
      session.picture().contains(
        "This text is for Fri 20 Nov. ^N saves it and begins today's page."))
    session.press(.control("n"))
    #expect(world.entries.map(\.text) == ["Left on Friday."])
    #expect(session.line(2).contains("Which decision did someone make"))
    session.type("Sam's.")
    session.press(.control("s"))
    #expect(world.entries.map(\.prompt?.id.text) == [nil, "empowering-01"])
  }

  @Test("keys between ^R and the other question go to that one")
  func anotherOnItsWay() {
    var session = Session()
    session.type("Tried ")
    session.slow = []
    session.press(.control("r"))
    session.type("it.")
    session.press(.control("s"))
    session.answer()
    #expect(session.world.entries.map(\.text) == ["Tried it."])
    #expect(session.world.entries.first?.prompt?.id.text == "change-01")
  }

  @Test("while the answer is on its way no other question comes in its place")
  func anotherWhileSaving() {
    var session = Session()
    session.type("Tried it.")
    session.slow = []
    session.press(.control("s"), .control("r"))
    session.answer()
    #expect(session.world.state.withLock { $0.served?.choices.count } == 1)
    #expect(session.world.entries.first?.prompt?.id.text == "empowering-01")
  }

  @Test("where there is no other question that is said, and the text stays")
  func noOther() {
    var session = Session()
    session.type("Words.")
    session.slow = []
    session.press(.control("r"))
    session.slow = nil
    let served = session.world.state.withLock(\.served)
    if let served { session.send(.questionChanged(served)) }
    #expect(session.status == "There is no other question today.")
    session.type(" More.")
    #expect(session.model.writing.editor.text == "Words. More.")
  }

  @Test("the draft knows the question that stands, also where the program is ended by force")
  func draft() {
    var session = Session()
    session.type("Tried it.")
    session.wait()
    session.press(.control("r"))
    #expect(session.world.state.withLock { $0.drafts.map(\.prompt?.id.text) } == ["change-01"])
    let again = Session(session.world)
    #expect(again.line(2) == " What did you try this week without knowing that it would work?")
    #expect(again.line(3) == " Your second choice for today.")
  }

  @Test("what follows the answer is that of the question that stands")
  func next() {
    var session = Session()
    session.world.state.withLock { $0.next = "And the second?" }
    session.press(.control("r"))
    session.type("Tried it.")
    session.press(.control("s"))
    #expect(session.picture().contains("^X  And the second?"))
  }
}
