import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// Readings that come late, are overtaken, or never come: nothing that was typed or said gets lost.
@Suite("Suggestions that come late")
struct LateReadingTests {
  @Test("suggestions that come after further typing stand under it, and no key was lost")
  func lateAndTyping() {
    var session = Session(.listening())
    session.reading = []
    session.type(World.handed)
    session.press(.control("s"))
    session.type(" More")
    session.hear()
    session.type(" words.")
    #expect(session.model.writing.editor.text == World.handed + " More words.")
    #expect(session.model.writing.isModified)
    #expect(session.picture().contains(" ? empower      clear    Handed the vendor call"))
    session.press(.control("s"))
    #expect(session.world.entries.last?.text == World.handed + " More words.")
    #expect(session.origins.count == 3)
  }

  @Test("a reading is mentioned only when it lasts, and the line goes when it is done")
  func lasting() {
    var session = Session(.listening())
    session.reading = []
    session.type(World.handed)
    session.press(.control("s"))
    #expect(!session.picture().contains("reading…"))
    session.linger()
    #expect(session.picture().contains(" reading…"))
    session.hear()
    #expect(!session.picture().contains("reading…"))
    #expect(session.picture().contains("? empower"))
    session.type(" More.")
    session.press(.control("s"))
    session.linger()
    #expect(!session.picture().contains("reading…"))
  }

  @Test("a newer save supersedes the reading of the text before it")
  func superseded() {
    var session = Session(.listening())
    session.reading = []
    session.type("I left the room.")
    session.press(.control("s"))
    session.press(.control("u"))
    session.type("I rewrote it.")
    session.press(.control("s"))
    session.hear()
    #expect(session.origins == [.micromanage: .suggested])
    #expect(session.world.state.withLock { $0.read.values.sorted() } == [2])
    #expect(!session.picture().contains("empower"))
  }

  @Test("a reading of a text that another program changed since is not kept")
  func changedElsewhere() {
    var session = Session(.listening())
    session.reading = []
    session.type("I left the room.")
    session.press(.control("s"))
    session.world.state.withLock { state in
      state.entries[0].text = "Something else."
      state.entries[0].revision += 1
    }
    session.hear()
    #expect(session.origins.isEmpty)
    #expect(session.model.writing.editor.text == "Something else.")
    #expect(session.model.tagWrites.isEmpty)
  }

  @Test("what was rejected stays rejected when the entry is saved again")
  func rejectedAgain() {
    var session = Session.saved()
    session.press(.control("t"), .space, .control("t"))
    session.type(" And home.")
    session.press(.control("s"))
    #expect(session.origins[.empower] == .rejected)
    #expect(!session.picture().contains("empower"))
    #expect(session.picture().contains("? venture"))
  }

  @Test("an answer given while suggestions are on their way is kept, and so are they")
  func answerMeanwhile() {
    var session = Session.saved()
    session.press(.control("t"))
    session.world.hear(.align, in: "Ben's rollout", 0.7)
    session.reading = []
    session.press(.escape)
    session.type(" Home.")
    session.press(.control("s"), .control("t"))
    session.slow = []
    session.hear()
    session.press(.space)
    session.answer()
    #expect(session.origins[.empower] == .rejected)
    #expect(session.origins[.align] == .suggested)
    #expect(session.picture().contains("^✗ empower"))
    #expect(session.picture().contains("? align"))
    #expect(session.model.tagWrites.isEmpty)
  }

  @Test("the chosen row stays chosen when suggestions come")
  func chosenStays() {
    var session = Session(.listening())
    session.reading = []
    session.type("Plain work. I left the room.")
    session.press(.control("t"))
    session.press(.down)
    #expect(session.picture().contains("^· I left the room."))
    session.linger()
    #expect(session.picture().contains("─ reading… ─"))
    session.hear()
    #expect(!session.picture().contains("reading…"))
    #expect(session.picture().contains("^? empower      clear    I left the room."))
  }

  @Test("the behaviors opened before anything was heard go to the first suggestion that comes")
  func openedBefore() {
    var session = Session(.listening())
    session.reading = []
    session.type(World.handed)
    session.press(.control("t"))
    #expect(session.picture().contains("^· In the afternoon I rewrote"))
    session.hear()
    #expect(session.picture().contains("^? empower      clear    Handed the vendor call"))
  }

  @Test("leaving does not wait for a reading; what was not read is read at the next start")
  func leaving() {
    let world = World.listening()
    var session = Session(world)
    session.reading = []
    session.type("I left the room.")
    session.press(.control("s"), .control("q"))
    #expect(session.terminal == [.quit(code: 0)])
    #expect(world.entries.first?.tags.isEmpty == true)
    var next = Session(world)
    next.send(.unreadDue)
    #expect(next.origins == [.empower: .suggested])
  }
}
