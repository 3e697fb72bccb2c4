import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// A promise that was heard in the saved text, or is made by hand, in the form on Today.
@Suite("A promise out of the text")
struct HeardPromiseTests {
  private func hasForm(_ session: Session) -> Bool {
    if case .promise = session.model.focus { true } else { false }
  }

  private func heard(rows: Int = 24, columns: Int = 80) -> Session {
    let world = World()
    world.state.withLock { $0.vow = "Tomorrow" }
    var session = Session(world, rows: rows, columns: columns)
    session.type("Long day. Tomorrow Sam runs the review, not me.")
    session.press(.control("s"))
    return session
  }

  @Test("a sentence that promises something is offered after the save, as a form with its words")
  func offered() {
    var session = heard()
    #expect(
      session.line(19) == " ^P  a promise? “Tomorrow Sam runs the review, not me.”")
    #expect(session.model.focus == .text)
    session.press(.control("p"))
    #expect(session.picture().contains("Tomorrow Sam runs the review, not me."))
    #expect(session.line(2).hasPrefix(" Which decision"))
    session.press(.control("s"))
    #expect(session.world.promises.map(\.text) == ["Tomorrow Sam runs the review, not me."])
    #expect(session.world.promises.first?.entry == session.world.entries.first?.id)
    #expect(!session.picture().contains("a promise?"))
    // And not again with the next save.
    session.type(" More.")
    session.press(.control("s"))
    #expect(!session.picture().contains("a promise?"))
    #expect(session.world.entries.first?.revision == 2)
  }

  @Test("what is pressed while the promise is kept goes into the text")
  func typedAhead() {
    var session = heard()
    session.press(.control("p"))
    session.slow = []
    session.press(.control("s"))
    session.type(" More.")
    session.answer()
    #expect(session.model.writing.editor.text.hasSuffix("not me. More."))
    #expect(session.world.promises.count == 1)
  }

  @Test("without a promise heard ^P is an empty form, which Escape leaves")
  func byHand() {
    var session = Session()
    session.press(.control("p"))
    #expect(hasForm(session))
    session.press(.escape)
    #expect(session.model.focus == .text)
    #expect(session.world.promises.isEmpty)
    session.press(.control("p"))
    session.type("Call Wei.")
    session.press(.control("s"))
    #expect(session.world.promises.map(\.text) == ["Call Wei."])
    #expect(session.world.promises.first?.entry == nil)
  }

  @Test("unsaved text is saved before the form opens, so that the promise knows its entry")
  func unsaved() {
    var session = Session()
    session.type("Words.")
    session.press(.control("p"))
    #expect(session.world.entries.map(\.text) == ["Words."])
    session.type("Call Wei.")
    session.press(.control("s"))
    #expect(session.world.promises.first?.entry == session.world.entries.first?.id)
  }

  @Test("a form that is left by the way out is kept as a promise, and the text as a draft")
  func leaving() {
    var session = heard()
    session.type(" Unsaved.")
    session.press(.control("p"))
    session.type(" At ten.")
    session.press(.control("q"))
    #expect(session.terminal == [.quit(code: 0)])
    #expect(
      session.world.promises.map(\.text) == ["Tomorrow Sam runs the review, not me. At ten."])
    #expect(session.world.state.withLock { $0.drafts.count } == 1)
  }

  @Test("a form with words that cannot be kept holds the program back once")
  func leavingWithFailure() {
    var session = heard()
    session.press(.control("p"))
    session.type(" At ten.")
    session.world.state.withLock { $0.isFull = true }
    session.press(.control("q"))
    #expect(session.terminal.isEmpty)
    #expect(session.status.hasSuffix("^Q again leaves without the promise."))
    session.press(.control("q"))
    #expect(session.terminal == [.quit(code: 0)])
  }

  @Test("a form in which nothing was typed is no promise when one leaves")
  func leavingUntouched() {
    var session = heard()
    session.press(.control("p"), .control("q"))
    #expect(session.terminal == [.quit(code: 0)])
    #expect(session.world.promises.isEmpty)
  }

  @Test("the end that is asked for keeps what is typed in a form")
  func hangUp() {
    var session = heard()
    session.press(.control("p"))
    session.type(" At ten.")
    session.send(.endAsked)
    #expect(session.world.promises.count == 1)
  }

  @Test("a save that is taken back takes the offer, the marks and the further question along")
  func undone() {
    var session = heard()
    session.world.state.withLock { $0.next = "And then?" }
    session.press(.control("g"), .character("u"))
    #expect(session.world.entries.isEmpty)
    for words in ["a promise?", "went well", "And then?"] {
      #expect(!session.picture().contains(words))
    }
    session.press(.character("+"))
    #expect(session.status == "Marks are for a saved entry. ^S saves.")
  }
}
