import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// An entry's behaviors while they are open: what keys do there, and what they leave alone.
@Suite("The behaviors of an entry, open")
struct PanelTests {
  private let nothing = "Nothing is suggested for this sentence. a adds a behavior."

  private func plain() -> Session {
    var session = Session(.listening())
    session.type("Plain work. I left the room. Went home.")
    session.press(.control("t"))
    return session
  }

  @Test("sentences without a behavior stand apart under the others, each row its own kind")
  func apart() {
    var session = plain()
    session.press(.down, .down)
    let rule = String(repeating: "─", count: 80)
    #expect(
      session.picture().hasSuffix(
        """
        \(rule)
         ? empower      clear    I left the room.
        ── other sentences ─────────────────────────────────────────────────────────────
         · Plain work.
         ^· Went home.
        \(rule)
         a add  ^T back  ? keys
        """))
  }

  @Test("Enter, Space and w on a sentence without a behavior only say so")
  func plainSentences() {
    var session = plain()
    for _ in 0..<4 { session.press(.enter, .down) }
    #expect(session.origins == [.empower: .confirmed])
    for key in [Key.enter, .space, .character("w")] {
      session.press(key)
      #expect(session.status == nothing)
      #expect(session.origins == [.empower: .confirmed])
    }
    session.press(.character("a"), .enter)
    #expect(session.origins == [.empower: .confirmed, .inspire: .added])
    #expect(session.picture().contains("^+ inspire"))
  }

  @Test("u takes back what was done to behaviors, one by one, and then says that there is no more")
  func undo() {
    var session = Session.saved()
    session.press(.control("t"), .enter, .down, .space, .character("u"))
    #expect(session.status == "Took back the last change to venture.")
    #expect(session.origins[.venture] == .suggested)
    session.press(.control("t"), .control("t"), .character("u"))
    #expect(session.origins[.empower] == .suggested)
    session.press(.character("u"), .character("u"))
    #expect(session.status == "There is no change of a behavior to take back here.")
    #expect(session.world.entries.map(\.text) == [World.handed])
    #expect(session.model.writing.editor.text == World.handed)
    #expect(session.picture().contains("^? empower"))
  }

  @Test("what was added goes by u, and what was taken away comes back by it")
  func undoOfAdding() {
    var session = plain()
    session.press(.down, .character("a"), .enter, .character("u"))
    #expect(session.origins == [.empower: .suggested])
    #expect(session.picture().contains("^· Plain work."))
    session.press(.character("a"), .enter, .space)
    #expect(session.picture().contains("^✗ inspire"))
    session.press(.character("u"))
    #expect(session.origins[.inspire] == .added)
    #expect(!session.picture().contains("✗"))
  }

  @Test("u where it is asked why takes back what was said there")
  func undoOfWhy() {
    var session = Session.saved()
    session.press(.control("t"), .character("w"), .space, .character("u"))
    #expect(session.origins[.empower] == .suggested)
    #expect(session.line(2) == " ^? empower  clear 91%")
  }

  @Test("a change that could not be stored is none that could be taken back")
  func undoOfNothing() {
    var session = Session.saved()
    session.press(.control("t"))
    session.world.state.withLock { $0.isFull = true }
    session.press(.enter, .character("u"))
    #expect(session.status == "There is no change of a behavior to take back here.")
  }

  @Test("an entry that is gone leaves the keys outside the text")
  func gone() {
    var session = Session.saved()
    session.press(.control("t"))
    session.world.state.withLock { $0.entries[0].isDeleted = true }
    session.send(.undone("Took back the last change."))
    session.press(.character("u"))
    #expect(session.model.focus == .outside)
    #expect(session.model.writing.editor.text == World.handed)
  }

  @Test("the rule says what is out of sight, and what the tagger does")
  func outOfSight() {
    var session = Session(rows: 20)
    session.type(String(repeating: "Plain words here. ", count: 12))
    session.reading = []
    session.press(.control("t"), .character("g"))
    #expect(session.line(9).hasSuffix("─ 4 more below ─"))
    session.press(.character("G"))
    session.linger()
    #expect(session.line(9).hasSuffix("─ reading…, 4 more above ─"))
    for _ in 0..<5 { session.press(.up) }
    #expect(session.line(9).hasSuffix("─ reading…, 2 more above, 2 below ─"))
  }

  @Test("the keys named are those that do something to the row")
  func footer() {
    var session = plain()
    #expect(session.line(23) == " Enter confirm  Space reject  a add  w why  ^T back  ? keys")
    session.press(.enter)
    #expect(session.line(23) == " Space reject  a add  w why  u undo  ^T back  ? keys")
    session.press(.space)
    #expect(session.line(23) == " Space restore  a add  w why  u undo  ^T back  ? keys")
    session.press(.down, .character("a"), .enter)
    #expect(session.line(23) == " Space take away  a add  u undo  ^T back  ? keys")
    session.press(.space, .escape)
    #expect(session.model.focus == .text)
  }

  @Test("^S says that all is saved, and the help names what there is")
  func saveAndHelp() {
    var session = plain()
    session.press(.control("s"))
    #expect(session.status == "Saved. Each change here is, at once.")
    session.press(.character("?"))
    #expect(session.line(2) == "^ Among the behaviors of an entry")
    #expect(!session.picture().contains("to the left"))
    #expect(!session.picture().contains("In the text"))
  }

  @Test("after the last suggestion was rejected a line says where they are")
  func allRejected() {
    for (text, line) in [
      (World.handed, " All rejected; ^T shows them."),
      ("I left the room.", " Rejected; ^T shows it."),
    ] {
      var session = Session(.listening())
      session.type(text)
      session.press(.control("t"), .space, .down, .space, .down, .control("g"))
      for _ in 0..<3 where session.origins.values.contains(.suggested) {
        session.press(.control("t"), .space, .control("t"))
      }
      #expect(session.line(21) == line)
      session.type("x")
      #expect(!session.picture().contains("ejected"))
    }
  }

  @Test("nothing is read for nobody while one types or tags, and nothing changes then")
  func quiet() {
    let world = World.listening()
    world.add("2026-11-20", "I left the room.")
    var session = Session(world)
    func count() -> Int { world.state.withLock { $0.read.count } }
    session.press(.control("g"), .character("2"))
    session.send(.unreadDue)
    #expect(count() == 0)
    // On its way already when the behaviors are opened.
    session.reading = []
    session.send(.unreadDue)
    session.press(.character("t"))
    session.hear()
    session.send(.unreadDue)
    session.send(.unreadDue)
    #expect(count() == 0)
    session.rests = false
    session.press(.escape)
    session.send(.unreadDue)
    #expect(session.rests)
    #expect(count() == 0)
    session.send(.unreadDue)
    #expect(count() == 1)
  }
}
