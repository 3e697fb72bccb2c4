import BatonUI
import Journal
import Review
import Screen
import Synchronization
import TestSupport
import Testing

/// The program is left with a review that is not saved.
@Suite("Leaving with an unsaved review")
struct ReviewLeavingTests {
  @Test("leaving keeps the answers, from the line, from the page and from another screen")
  func leaving() {
    for (keys, code) in [
      ([Key.control("q")], 0), ([.control("c")], 130), ([.escape, .character("q")], 0),
      ([.escape, .character("2"), .character("q")], 0),
      ([.escape, .character("1"), .character("q")], 0),
    ] as [([Key], Int32)] {
      let world = World.reviewed()
      var session = Session.review(world)
      session.answer(.surprise, "Kept.")
      for key in keys { session.press(key) }
      #expect(session.terminal == [.quit(code: code)])
      #expect(world.reviewDrafts.first.map { ReviewText($0.text)[.surprise] } == "Kept.")
      #expect(session.model.leavesReview)
    }
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "Kept.")
    session.send(.endAsked)
    #expect(world.reviewDrafts.count == 1)
  }

  @Test("text and answers that are both unsaved are both kept before the program is left")
  func both() {
    let world = World.reviewed()
    var session = Session(world)
    session.type("Half a thought")
    session.press(.control("g"), .character("4"))
    session.answer(.surprise, "Half an answer")
    session.press(.control("q"))
    #expect(session.terminal == [.quit(code: 0)])
    #expect(world.state.withLock { $0.drafts.count } == 2)
    #expect(world.reviewDrafts.count == 1)
  }

  @Test("what cannot be kept holds the program, one after the other")
  func held() {
    let world = World.reviewed()
    var session = Session(world)
    session.type("Half a thought")
    session.press(.control("g"), .character("4"))
    session.answer(.surprise, "Half an answer")
    world.state.withLock { $0.isFull = true }
    session.press(.control("q"))
    #expect(session.terminal.isEmpty)
    #expect(session.status == "The disk is full. ^Q again leaves without the text.")
    session.press(.control("q"))
    #expect(session.terminal.isEmpty)
    #expect(session.status == "The disk is full. ^Q again leaves without the review.")
    session.press(.control("q"))
    #expect(session.terminal == [.quit(code: 0)])
    // With room again, all is kept.
    session.terminal = []
    session.model.leaving = nil
    session.type("!")
    world.state.withLock { $0.isFull = false }
    session.press(.control("q"))
    #expect(session.terminal == [.quit(code: 0)])
    #expect(world.state.withLock { $0.drafts.count } == 2)
  }

  @Test("the text is given up, and the answers are kept all the same")
  func textGivenUp() {
    let world = World.reviewed()
    var session = Session(world)
    session.type("Half a thought")
    session.press(.control("g"), .character("4"))
    session.answer(.surprise, "Half an answer")
    world.state.withLock { $0.isFull = true }
    session.press(.control("q"))
    #expect(session.terminal.isEmpty)
    world.state.withLock { $0.isFull = false }
    session.press(.control("q"))
    #expect(session.terminal == [.quit(code: 0)])
    #expect(world.reviewDrafts.count == 1)
  }

  @Test("quitting during a save waits for it")
  func slowSave() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "Slowly.")
    session.slow = []
    session.press(.control("s"), .control("q"))
    #expect(session.terminal.isEmpty)
    session.answer()
    #expect(session.terminal == [.quit(code: 0)])
    #expect(world.review(of: "2026-W47")?[.surprise] == "Slowly.")
    #expect(world.reviewDrafts.isEmpty)
  }
}
