import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// The one further question after an answer.
@Suite("What follows an answer")
struct FollowUpTests {
  private static let next = "What would you hand over next?"

  private func answered(rows: Int = 24, columns: Int = 80) -> Session {
    let world = World()
    world.state.withLock { $0.next = Self.next }
    var session = Session(world, rows: rows, columns: columns)
    session.type("Gave Priya the keys.")
    session.press(.control("s"))
    return session
  }

  private func drafts(_ session: Session) -> [String] {
    session.world.state.withLock { $0.drafts.map(\.text) }
  }

  @Test("it stands in one faint line once the answer is saved, and the cursor stays in the text")
  func stands() {
    let world = World()
    world.state.withLock { $0.next = Self.next }
    var session = Session(world)
    session.type("Gave Priya the keys.")
    #expect(!session.picture().contains("^X"))
    session.press(.control("s"))
    #expect(session.line(19) == " ^X  What would you hand over next?")
    #expect(session.line(5) == " Gave Priya the keys.^")
    #expect(session.model.focus == .text)
    session.type(" She")
    #expect(session.model.writing.editor.text == "Gave Priya the keys. She")
  }

  @Test("what is typed to it becomes the last paragraph, saved, and it does not come again")
  func entered() {
    var session = answered()
    session.press(.control("x"))
    #expect(session.line(18) == " What would you hand over next?")
    #expect(session.line(19) == " > ^")
    session.type("q: the plan, 5 days")
    session.press(.enter)
    let text = "Gave Priya the keys.\n\nq: the plan, 5 days"
    #expect(session.world.entries.map(\.text) == [text])
    #expect(session.world.entries.first?.revision == 2)
    #expect(session.model.writing.editor.text == text)
    #expect(!session.model.writing.isModified)
    #expect(session.model.focus == .text)
    #expect(!session.picture().contains("^X"))
    session.press(.control("x"))
    #expect(session.status == "There is no further question.")
    session.press(.control("z"))
    #expect(session.model.writing.editor.text == "Gave Priya the keys.")
  }

  @Test("Enter without a word skips it for good, Escape leaves it where it is")
  func skipped() {
    var session = answered()
    session.press(.control("x"), .escape)
    #expect(session.line(19).hasPrefix(" ^X  "))
    session.press(.control("x"), .enter)
    #expect(session.model.focus == .text)
    #expect(!session.picture().contains("^X"))
    #expect(session.world.entries.map(\.text) == ["Gave Priya the keys."])
    session.type(" More.")
    session.press(.control("s"))
    #expect(!session.picture().contains("^X"))
  }

  @Test("the writer's mark decides which question it is, and takes it back")
  func marked() {
    var session = answered()
    session.press(.control("g"), .character("+"))
    #expect(session.picture().contains("^X  It went well. What would you still do differently?"))
    session.press(.character("-"))
    #expect(session.picture().contains("^X  How would a colleague who was in the room tell it?"))
    session.press(.character("-"))
    #expect(session.picture().contains("^X  What would you hand over next?"))
  }

  @Test("without a line of the question and without a mark nothing stands there")
  func none() {
    var session = Session()
    session.type("Words.")
    session.press(.control("s"))
    #expect(!session.picture().contains("^X"))
    session.press(.control("x"))
    #expect(session.status == "There is no further question.")
    #expect(session.model.focus == .text)
  }

  @Test("it belongs to the answer: an open entry and an entry of another day have none")
  func otherEntries() {
    var session = answered()
    session.press(.control("n"))
    session.type("Another.")
    session.press(.control("s"))
    #expect(!session.picture().contains("^X"))
    session.press(.control("g"), .character("2"), .down, .character("e"))
    session.type("!")
    session.press(.control("s"))
    #expect(!session.picture().contains("^X"))
  }

  // MARK: What is typed is in no risk.

  @Test("a line typed and not entered is in the draft within the second")
  func draft() {
    var session = answered()
    session.press(.control("x"))
    session.type("The pla")
    #expect(session.timerRuns)
    session.wait()
    #expect(drafts(session) == ["Gave Priya the keys.\n\nThe pla"])
    #expect(session.line(23).hasSuffix("draft kept"))
    session.type("n")
    session.send(.endAsked)
    #expect(drafts(session) == ["Gave Priya the keys.\n\nThe plan"])
  }

  @Test("it survives leaving, and is in the text at the next start")
  func leaving() {
    for keys in [[Key.control("q")], [.escape, .control("q")], [.escape, .control("c")]] {
      var session = answered()
      session.press(.control("x"))
      session.type("The plan")
      for key in keys { session.press(key) }
      if case .quit = session.terminal.last {} else { Issue.record("not left") }
      #expect(session.model.leavesDraft)
      let again = Session(session.world)
      #expect(again.model.writing.editor.text == "Gave Priya the keys.\n\nThe plan")
      #expect(again.model.writing.revises)
      #expect(session.world.entries.map(\.text) == ["Gave Priya the keys."])
      var later = again
      later.press(.control("s"))
      #expect(session.world.entries.map(\.revision) == [2])
      #expect(!later.picture().contains("^X"))
    }
  }

  @Test("Escape keeps what was typed in the line, and a save in the text takes it along")
  func escaped() {
    var session = answered()
    session.press(.control("x"))
    session.type("The plan")
    session.press(.escape)
    #expect(session.line(21).hasSuffix("hand over next?  The plan"))
    session.press(.control("x"))
    session.type(".")
    session.press(.escape, .control("s"))
    #expect(session.world.entries.map(\.text) == ["Gave Priya the keys.\n\nThe plan."])
    #expect(drafts(session).isEmpty)
  }

  @Test("a save that fails leaves it in the text, and in a draft as soon as there is room")
  func failure() {
    var session = answered()
    session.press(.control("x"))
    session.type("The plan")
    session.world.state.withLock { $0.isFull = true }
    session.press(.enter)
    #expect(session.status == "The disk is full.")
    #expect(session.model.writing.editor.text == "Gave Priya the keys.\n\nThe plan")
    #expect(session.model.writing.isUnsaved)
    session.world.state.withLock { $0.isFull = false }
    session.wait()
    #expect(drafts(session) == ["Gave Priya the keys.\n\nThe plan"])
  }

  @Test("entered while a save is on its way, it is in the next one")
  func duringSave() {
    var session = answered()
    session.type(" More.")
    session.slow = []
    session.press(.control("s"), .control("x"))
    session.type("The plan")
    session.press(.enter)
    session.answer()
    #expect(session.world.entries.map(\.text) == ["Gave Priya the keys. More.\n\nThe plan"])
    #expect(!session.model.writing.isModified)
  }

  @Test("the day turns with the line open: nothing typed goes, and no page takes its place")
  func dayTurned() {
    var session = answered()
    session.press(.control("x"))
    session.type("The plan")
    session.world.turn(to: "2026-11-23T08:00:00+01:00", asking: "What will you leave alone today?")
    session.send(.resumed)
    session.type(" B")
    session.press(.enter)
    #expect(session.world.entries.map(\.text) == ["Gave Priya the keys.\n\nThe plan B"])
    #expect(session.world.entries.first?.day.iso == "2026-11-22")
  }

  @Test("without a word in it the new day has its page, and keys go into the text")
  func dayTurnedEmpty() {
    var session = answered()
    session.press(.control("x"))
    session.world.turn(to: "2026-11-23T08:00:00+01:00", asking: "What will you leave alone today?")
    session.send(.resumed)
    #expect(session.line(2) == " What will you leave alone today?")
    #expect(session.model.focus == .text)
    #expect(session.model.writing.editor.isEmpty)
  }

  @Test("another program changed the entry: the line is saved as a further revision and said so")
  func elsewhere() {
    var session = answered()
    session.press(.control("x"))
    session.type("The plan")
    session.world.state.withLock { state in
      state.entries[0].text = "Changed elsewhere."
      state.entries[0].revision = 2
    }
    session.press(.enter)
    #expect(session.world.entries.first?.text == "Gave Priya the keys.\n\nThe plan")
    #expect(session.world.entries.first?.revision == 3)
  }

  @Test("a paste goes into the line as one line")
  func paste() {
    var session = answered()
    session.press(.control("x"))
    session.send(.pasted("one\ntwo\tthree"))
    session.press(.enter)
    #expect(session.world.entries.first?.text == "Gave Priya the keys.\n\none two three")
  }

  @Test("at 40 by 12 question and line have room under the text")
  func narrow() {
    var session = answered(rows: 12, columns: 40)
    #expect(
      session.picture() == """
         1 Today  2  3  4  5         Sun 22 Nov
         Which decision did someone make this
         week that used to be yours?
         "Empowering others" has not come up f…
         Gave Priya the keys.^




         ^X  What would you hand over next?
         No behavior noticed; ^T adds one.
         ^S save  ^G out  ^Q quit   saved 17:42
        """)
    session.press(.control("x"))
    session.type("A line that is longer than forty columns are wide")
    #expect(
      session.picture() == """
         1 Today  2  3  4  5         Sun 22 Nov
         Which decision did someone make this
         week that used to be yours?
         "Empowering others" has not come up f…
         Gave Priya the keys.




         What would you hand over next?
         >  longer than forty columns are wide^
         Enter done  Esc back
        """)
  }
}
