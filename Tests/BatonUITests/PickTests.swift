import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Testing
import Trends

@Suite("Sentences picked for a report")
struct PickTests {
  @Test("p picks the sentence behind a bar and puts it back; the list says which are picked")
  func behindBar() {
    let world = World.reviewed()
    var session = Session(world)
    session.press(.control("g"), .character("3"), .enter)
    session.press(.character("p"))
    #expect(world.state.withLock { $0.picked.count } == 1)
    #expect(session.picture().contains("picked"))
    #expect(session.picture().contains("Picked: baton report --level sentences --picked takes it"))
    session.press(.character("p"))
    #expect(world.state.withLock { $0.picked.isEmpty })
    #expect(session.picture().contains("Put back."))
  }

  @Test("at 40 columns a sentence keeps some of its words beside its marks")
  func narrow() {
    var session = Session(.reviewed(), rows: 12, columns: 40)
    session.press(.control("g"), .character("3"), .enter)
    session.press(.character("f"), .character("u"), .character("p"))
    #expect(session.line(2).contains("Showed"))
    #expect(session.line(2).hasSuffix(" picked"))
    session.send(.resized(Size(rows: 24, columns: 80)))
    #expect(session.picture().contains(" unsure, picked"))
  }

  @Test("on Review p picks the sentence that is chosen, and nothing elsewhere")
  func onReview() {
    let world = World.reviewed()
    var session = Session(world)
    session.press(.control("g"), .character("4"))
    session.press(.character("p"))
    #expect(world.state.withLock { $0.picked.count } == 1)
    #expect(session.picture().contains("picked"))
    // The key that undoes puts back what was just picked, and nothing else.
    session.press(.character("p"), .character("p"), .character("u"))
    #expect(world.state.withLock { $0.picked.isEmpty && $0.undo.isEmpty })
    session.press(.character("p"), .character("G"), .character("p"))
    #expect(world.state.withLock { $0.picked.count } == 1)
  }
}
