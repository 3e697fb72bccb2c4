import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// What happens between a command and its answer: nothing that was typed may get lost there.
@Suite("Answers that come late")
struct SlowDiskTests {
  private func drafts(_ session: Session) -> [String] {
    session.world.state.withLock { $0.drafts.map(\.text) }
  }

  @Test("leaving waits for a save that is on its way")
  func leaveDuringSave() {
    var session = Session()
    session.type("Words.")
    session.slow = []
    session.press(.control("s"), .control("q"))
    #expect(session.terminal.isEmpty)
    session.answer()
    #expect(session.terminal == [.quit(code: 0)])
    #expect(session.world.entries.map(\.text) == ["Words."])
  }

  @Test("a save that fails while one leaves becomes a draft, or holds one back")
  func failedSaveOnLeaving() {
    var session = Session()
    session.type("Words.")
    session.slow = []
    session.press(.control("s"), .control("q"))
    session.world.state.withLock { $0.isFull = true }
    session.answer()
    #expect(session.terminal.isEmpty)
    #expect(session.status.hasSuffix("^Q again leaves without the text."))
    #expect(session.model.writing.isUnsaved)
    session.press(.control("q"))
    #expect(session.terminal == [.quit(code: 0)])
  }

  @Test("of two saves the second waits for the first, and a failure of it is known")
  func twoSaves() {
    var session = Session()
    session.type("One.")
    session.slow = []
    session.press(.control("s"))
    session.type(" Two.")
    session.press(.control("s"))
    #expect(session.slow?.count { if case .save = $0 { true } else { false } } == 1)
    session.answer()
    #expect(session.world.entries.map(\.text) == ["One. Two."])
    #expect(!session.model.writing.isModified)

    session.type(" Three.")
    session.world.state.withLock { $0.isFull = true }
    session.press(.control("s"))
    #expect(session.model.writing.isUnsaved)
  }

  @Test("a failed save or draft is tried again without a further key")
  func retry() {
    var session = Session()
    session.type("Words.")
    session.wait()
    session.type(" More.")
    session.world.state.withLock { $0.isFull = true }
    session.wait()
    #expect(session.timerRuns)
    session.world.state.withLock { $0.isFull = false }
    session.wait()
    #expect(drafts(session) == ["Words. More."])
  }

  @Test("what is typed after ^N belongs to the next entry")
  func typedAhead() {
    var session = Session()
    session.type("First.")
    session.slow = []
    session.press(.control("n"))
    session.type("Second.")
    session.answer()
    #expect(session.model.writing.editor.text == "Second.")
    #expect(session.world.entries.map(\.text) == ["First."])
  }

  @Test("when the save before ^N fails, both texts stay in the first entry")
  func typedAheadOfFailure() {
    var session = Session()
    session.type("First.")
    session.slow = []
    session.press(.control("n"))
    session.type("Second.")
    session.world.state.withLock { $0.isFull = true }
    session.answer()
    #expect(session.model.writing.editor.text == "First.Second.")
  }

  @Test("keys between ^Q and the kept draft are kept too")
  func typedAfterLeaving() {
    var session = Session()
    session.type("One")
    session.slow = []
    session.press(.control("q"))
    session.type(" two")
    session.answer()
    #expect(session.terminal == [.quit(code: 0)])
    #expect(drafts(session) == ["One two"])
  }

  @Test("an entry is not opened for editing over text that could not be kept")
  func editOverUnkept() {
    let world = World()
    world.add("2026-11-20", "An entry.")
    var session = Session(world)
    session.type("Not saved")
    world.state.withLock { $0.isFull = true }
    session.press(.control("g"), .character("2"), .character("e"))
    #expect(session.model.writing.editor.text == "Not saved")
    #expect(session.status == "The disk is full.")
  }

  @Test("e on the entry being edited goes back to its unsaved text")
  func editAgain() {
    let world = World()
    world.add("2026-11-20", "An entry.")
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("e"))
    session.type(" And more.")
    session.press(.control("g"), .character("2"), .character("e"))
    #expect(session.model.writing.editor.text == "An entry. And more.")
    session.press(.control("z"))
    #expect(session.model.writing.editor.text != "An entry. And more.")
  }

  @Test("text that was erased is no draft when one leaves")
  func erased() {
    var session = Session()
    session.type("Oops")
    session.wait()
    session.press(.control("u"), .control("q"))
    #expect(drafts(session).isEmpty)
    #expect(session.terminal == [.quit(code: 0)])
  }

  @Test("of two quick changes of tags the last one stands")
  func quickTags() {
    let world = World()
    world.add("2026-11-20", "Asked Wei. Told Ben.")
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("t"))
    session.slow = []
    session.press(.character("a"), .enter, .character("a"), .down, .enter)
    session.answer()
    #expect(world.entries.first?.tags.map(\.behavior) == [.inspire, .direct])
    #expect(session.model.journal.panel?.entry.tags.count == 2)
  }

  @Test("undo in the journal is seen on Today")
  func undoElsewhere() {
    var session = Session()
    session.type("One.")
    session.press(.control("s"))
    session.type(" Two.")
    session.press(.control("s"), .control("g"), .character("2"), .character("u"), .character("1"))
    #expect(session.model.writing.editor.text == "One.")
    #expect(!session.model.writing.isModified)
  }

  @Test("a text begun after the day turned is for the new day and its question")
  func dayTurned() {
    let world = World("2026-11-22T23:50:00+01:00")
    var session = Session(world)
    world.turn(to: "2026-11-23T08:00:00+01:00", asking: "What will you leave alone today?")
    session.type("Morning.")
    #expect(session.model.writing.day.iso == "2026-11-23")
    #expect(session.line(2) == " What will you leave alone today?")
    session.press(.control("s"))
    #expect(world.entries.first?.day.iso == "2026-11-23")
    #expect(world.entries.first?.prompt?.text == "What will you leave alone today?")
  }

  @Test("a text begun before the day turned stays with its day")
  func begunBefore() {
    let world = World("2026-11-22T23:50:00+01:00")
    var session = Session(world)
    session.type("Late.")
    world.turn(to: "2026-11-23T08:00:00+01:00", asking: "What will you leave alone today?")
    session.send(.resumed)
    session.press(.control("s"))
    #expect(world.entries.first?.day.iso == "2026-11-22")
  }
}
