import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// Answers about promises that come late, and promises that are changed elsewhere meanwhile.
@Suite("Promises on a slow disk")
struct PromiseLateTests {
  private func world() -> World {
    let world = World()
    for text in ["One", "Two", "Three"] { world.promise(text, made: "2026-11-20") }
    return world
  }

  private func opened(_ world: World) -> Session {
    var session = Session(world)
    session.press(.control("g"), .character("5"))
    return session
  }

  private func text(_ session: Session) -> String? { session.model.promises.line?.promise.text }

  @Test("a list read again keeps the choice, also where the promise moved")
  func moved() {
    let world = world()
    var session = opened(world)
    session.press(.down)
    #expect(text(session) == "Two")
    world.state.withLock { state in
      state.promises[0].state = .kept
      state.promises[1].due = Day(iso: "2026-11-22")
    }
    session.send(.promisesLoaded(world.page()))
    #expect(text(session) == "Two")
    world.promise("Earlier", made: "2026-11-01", due: "2026-11-02")
    session.send(.promisesLoaded(world.page()))
    #expect(text(session) == "Two")
  }

  @Test("where the promise chosen is gone the one in its place is, and no key meant for it acts")
  func gone() {
    let world = world()
    var session = opened(world)
    session.press(.down, .character("o"))
    world.state.withLock { state in
      _ = state.promises.remove(at: 1)
    }
    session.send(.promisesLoaded(world.page()))
    #expect(text(session) == "Three")
    #expect(!session.model.promises.asksOutcome)
    session.press(.character("k"))
    #expect(world.promises.filter(\.isOpen).count == 2)
    world.state.withLock { $0.promises = [] }
    session.send(.promisesLoaded(world.page()))
    #expect(session.model.promises.chosen == nil)
    #expect(session.picture().contains("a makes one"))
  }

  @Test("a list read again leaves an open form as it is")
  func openForm() {
    let world = world()
    var session = opened(world)
    session.press(.character("e"))
    session.type(" and a half")
    world.state.withLock { $0.promises[0].state = .dropped }
    session.send(.promisesLoaded(world.page()))
    #expect(session.model.promises.form?[.text] == "One and a half")
    session.press(.control("s"))
    #expect(world.promises[0].text == "One and a half")
    #expect(world.promises[0].state == .dropped)
  }

  @Test("the words of a promise that is gone stay in the form, with the reason")
  func editGone() {
    let world = world()
    var session = opened(world)
    session.press(.character("e"))
    session.type(" and a half")
    world.state.withLock { $0.promises = [] }
    session.press(.control("s"))
    #expect(session.picture().contains("There is no such promise."))
    #expect(session.model.promises.form?[.text] == "One and a half")
  }

  @Test("keys pressed while a promise is being saved are for the list, in their order")
  func typedAhead() {
    let world = world()
    var session = opened(world)
    session.press(.character("a"))
    session.type("Four")
    session.slow = []
    session.press(.control("s"), .character("k"), .character("o"), .character("d"))
    #expect(session.model.promises.form != nil)
    session.answer()
    #expect(session.model.promises.form == nil)
    #expect(world.promises.map(\.state) == [.open, .open, .dropped, .open])
  }

  @Test("keys pressed while a promise could not be saved are for the form")
  func typedAheadOfFailure() {
    let world = world()
    var session = opened(world)
    session.press(.character("a"))
    session.type("Fo")
    world.state.withLock { $0.isFull = true }
    session.slow = []
    session.press(.control("s"))
    session.type("ur")
    session.answer()
    #expect(session.model.promises.form?[.text] == "Four")
    world.state.withLock { $0.isFull = false }
    session.press(.control("s"))
    #expect(world.promises.last?.text == "Four")
  }

  @Test("keys pressed while a promise is being closed as changed are for the form that comes")
  func becoming() {
    let world = world()
    var session = opened(world)
    session.slow = []
    session.press(.character("o"), .character("c"), .control("u"))
    session.type("Another")
    session.press(.control("s"))
    #expect(session.model.promises.form == nil)
    session.answer()
    #expect(world.promises.map(\.text) == ["One", "Two", "Three", "Another"])
    #expect(world.promises.map(\.state) == [.changed, .open, .open, .open])
  }

  @Test("where a promise cannot be closed it stays as it was, and the keys go on")
  func notClosed() {
    let world = world()
    var session = opened(world)
    world.state.withLock { $0.isFull = true }
    session.press(.character("o"), .character("c"))
    #expect(session.status == "The disk is full.")
    #expect(session.model.promises.form == nil)
    #expect(session.model.promises.line?.promise.isOpen == true)
    world.state.withLock { $0.isFull = false }
    session.press(.down)
    #expect(text(session) == "Two")
  }

  @Test("a promise closed twice is closed once, and the choice stays")
  func twice() {
    let world = world()
    var session = opened(world)
    session.slow = []
    session.press(.character("o"), .character("k"), .character("o"), .character("k"))
    session.answer()
    #expect(world.promises.map(\.state) == [.kept, .open, .open])
    #expect(text(session) == "One")
  }

  @Test("an answer about changed that comes on another screen opens nothing there")
  func elsewhere() throws {
    let world = world()
    var session = opened(world)
    session.slow = []
    session.press(.character("o"), .character("k"), .character("3"))
    session.answer()
    #expect(session.model.tab == .trends)
    #expect(session.model.promises.form == nil)
    session.press(.character("5"))
    #expect(text(session) == "One")
    #expect(session.model.promises.line?.promise.state == .kept)
  }

  @Test("leaving with a form half filled keeps what is typed as a promise")
  func leaving() {
    let world = world()
    var session = opened(world)
    session.press(.character("a"))
    session.type("Four")
    session.press(.control("q"))
    #expect(world.promises.last?.text == "Four")
    #expect(session.terminal.last == .quit(code: 0))
  }
}
