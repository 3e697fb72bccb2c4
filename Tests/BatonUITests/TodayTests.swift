import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

@Suite("The screen Today")
struct TodayTests {
  @Test("the first picture is the question, its reason and an empty text with the cursor in it")
  func first() {
    let session = Session()
    #expect(
      session.picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises   Sun 22 Nov · 0 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
         Which decision did someone make this week that used to be yours?
         "Empowering others" has not come up for 19 prompts.

         ^Five minutes are enough. What you type is safe at once.
















        ────────────────────────────────────────────────────────────────────────────────
         ^S save  ^R another  ^O $EDITOR  ^G out  ^Q quit
        """)
  }

  @Test("typing, saving and saving again make one entry with a further revision")
  func saving() {
    var session = Session()
    session.type("Handed the vendor call to Priya.")
    session.press(.control("s"))
    #expect(session.status == "saved 17:42")
    #expect(session.world.entries.map(\.text) == ["Handed the vendor call to Priya."])
    #expect(session.world.entries.first?.prompt?.id == PromptID("empowering-01"))
    session.type(" She chose.")
    session.press(.control("s"))
    #expect(session.world.entries.map(\.text) == ["Handed the vendor call to Priya. She chose."])
    #expect(session.world.entries.first?.revision == 2)
    session.press(.control("s"))
    #expect(session.world.entries.first?.revision == 2)
  }

  @Test("an emptied text is not saved over the one that is")
  func emptied() {
    var session = Session()
    session.press(.control("s"))
    #expect(session.status == "There is nothing written yet.")
    session.type("Words.")
    session.press(.control("s"), .control("u"), .control("s"))
    #expect(
      session.status == "The saved text stays as it is; d in the Journal deletes the entry.")
    #expect(session.world.entries.map(\.text) == ["Words."])
  }

  @Test("every printable key is text, and none of them leaves it")
  func printable() {
    var session = Session()
    session.type("q1?/bhjkl23uGg dD")
    #expect(session.model.writing.editor.text == "q1?/bhjkl23uGg dD")
    #expect(session.terminal.isEmpty)
  }

  @Test("typed text is a draft within the second, and goes with the save")
  func draft() {
    var session = Session()
    session.type("Half a thou")
    #expect(session.timerRuns)
    session.wait()
    #expect(session.world.state.withLock { $0.drafts.map(\.text) } == ["Half a thou"])
    #expect(session.line(23).hasSuffix("   draft kept"))
    session.type("ght")
    session.wait()
    #expect(session.world.state.withLock { $0.drafts.map(\.text) } == ["Half a thought"])
    session.press(.control("s"))
    #expect(session.world.state.withLock { $0.drafts.isEmpty })
    session.wait()
    #expect(session.world.state.withLock { $0.drafts.isEmpty })
  }

  @Test("a draft is offered again at the next start, with the cursor where it was")
  func draftAgain() {
    let world = World()
    var first = Session(world)
    first.type("Half a thought")
    first.press(.left, .left, .control("q"))
    #expect(first.terminal == [.quit(code: 0)])
    let second = Session(world)
    #expect(second.model.writing.editor.text == "Half a thought")
    #expect(second.model.writing.editor.cursor == 12)
    #expect(second.status == "Your draft is here as you left it.")
  }

  @Test("a draft that cannot be kept holds the program back once, and says so")
  func fullDisk() {
    var session = Session()
    session.type("Words")
    session.world.state.withLock { $0.isFull = true }
    session.press(.control("s"))
    #expect(session.status == "The disk is full.")
    session.press(.control("q"))
    #expect(session.terminal.isEmpty)
    #expect(session.status.hasSuffix("^Q again leaves without the text."))
    #expect(session.model.writing.editor.text == "Words")
    session.press(.control("q"))
    #expect(session.terminal == [.quit(code: 0)])
  }

  @Test("a skipped question leaves an open entry and stays named")
  func skip() {
    var session = Session()
    session.press(.control("g"), .character("s"))
    #expect(session.line(2).hasPrefix("^ Which decision did someone make"))
    #expect(session.line(3) == " Skipped for today; what you write is an open entry.")
    session.press(.character("e"))
    session.type("Something else.")
    session.press(.control("s"))
    #expect(session.world.entries.first?.prompt == nil)
  }

  @Test("a new entry is open and leaves the first one saved")
  func newEntry() {
    var session = Session()
    session.type("First.")
    session.press(.control("n"))
    session.type("Second.")
    session.press(.control("s"))
    #expect(session.world.entries.map(\.text) == ["First.", "Second."])
    #expect(session.world.entries.map { $0.prompt == nil } == [false, true])
  }

  @Test("a sentence is tagged by hand, shown beside its behavior, and taken away again")
  func tagging() {
    var session = Session()
    session.type("Gave Priya the keys. Went home.")
    session.press(.control("t"))
    session.press(.character("a"))
    #expect(session.line(2).hasPrefix(" What does this sentence show?"))
    for _ in 0..<4 { session.press(.down) }
    session.press(.enter)
    #expect(session.world.entries.first?.tags.map(\.behavior) == [.empower])
    #expect(session.world.entries.first?.tags.map(\.origin) == [.added])
    session.press(.control("t"))
    #expect(session.picture().contains(" + empower      "))
    session.press(.control("t"), .space)
    #expect(session.world.entries.first?.tags.isEmpty == true)
  }

  @Test("a suggestion is confirmed by Enter, rejected and restored by Space")
  func suggestions() {
    let world = World()
    let entry = world.add(
      "2026-11-20", "Rewrote Ben's plan.",
      tags: [
        Tag(
          behavior: .micromanage, origin: .suggested, probability: 0.8, span: 0..<19,
          quote: "Rewrote Ben's plan.")
      ])
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("t"))
    session.press(.enter)
    #expect(world.entries.first?.tags.first?.origin == .confirmed)
    session.press(.space)
    #expect(world.entries.first?.tags.first?.origin == .rejected)
    session.press(.space)
    #expect(world.entries.first?.tags.first?.origin == .confirmed)
    #expect(world.entries.first?.id == entry.id)
  }

  @Test("a behavior that was taken away stays in sight and comes back by the same key")
  func takenAway() {
    var session = Session()
    session.type("Asked Wei.")
    session.press(.control("t"), .character("a"), .enter, .space)
    #expect(session.world.entries.first?.tags.isEmpty == true)
    #expect(session.picture().contains("✗ inspire"))
    #expect(session.status == "Taken away. Space brings it back.")
    session.press(.space)
    #expect(session.world.entries.first?.tags.map(\.behavior) == [.inspire])
    #expect(session.picture().contains("+ inspire"))
  }

  @Test("an entry of another day leaves today's question alone, and 1 leads back to it")
  func revisit() {
    let world = World()
    world.add("2026-11-10", "An old entry.")
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("e"), .control("g"))
    session.press(.character("s"))
    #expect(world.state.withLock { $0.served?.state } == .asked)
    #expect(session.status == "This entry is saved. ^N begins another one.")
    session.press(.character("2"), .character("1"))
    #expect(session.model.writing.prompt?.id == PromptID("empowering-01"))
    #expect(session.model.writing.editor.isEmpty)
  }

  @Test("a key of the text ends the search in it and does what it does")
  func saveWhileFinding() {
    var session = Session()
    session.type("plan")
    session.press(.control("f"))
    session.type("pl")
    session.press(.control("s"))
    #expect(session.world.entries.map(\.text) == ["plan"])
    #expect(session.model.focus == .text)
  }

  @Test("find stands on each place in turn and ends where one wants to be")
  func find() {
    var session = Session()
    session.type("plan A and plan B and plan C")
    session.press(.control("f"))
    session.type("plan")
    session.press(.enter, .enter, .up, .escape)
    session.type("x")
    #expect(session.model.writing.editor.text == "plan A and xplan B and plan C")
  }

  @Test("text comes back from the editor as one step, and a failure leaves it alone")
  func outside() {
    var session = Session()
    session.type("Mine.")
    session.press(.control("o"))
    #expect(session.terminal == [.editOutside("Mine.")])
    session.send(.edited("Mine, longer.", nil))
    #expect(session.model.writing.editor.text == "Mine, longer.")
    session.press(.control("z"))
    #expect(session.model.writing.editor.text == "Mine.")
    session.send(.edited(nil, Failure("The editor ended with status 1.")))
    #expect(session.model.writing.editor.text == "Mine.")
    #expect(session.status == "The editor ended with status 1.")
  }

  @Test("two Ctrl-L blank the screen, and any key brings it back without typing")
  func blank() {
    var session = Session()
    session.type("Secret.")
    session.press(.control("l"), .control("l"))
    #expect(session.picture().isEmpty)
    session.press(.character("x"))
    #expect(session.model.writing.editor.text == "Secret.")
    #expect(session.picture().contains("Secret."))
  }

  @Test("a paste is one step of undo")
  func paste() {
    var session = Session()
    session.type("A ")
    session.send(.pasted("pasted text\nof two lines"))
    session.press(.control("z"))
    #expect(session.model.writing.editor.text == "A ")
  }

  @Test("the end that is asked for keeps what was typed")
  func hangUp() {
    var session = Session()
    session.type("Nearly")
    session.send(.endAsked)
    #expect(session.world.state.withLock { $0.drafts.map(\.text) } == ["Nearly"])
  }

  @Test("a sentence longer than the status line is shown whole, above it")
  func longNotice() {
    var session = Session()
    session.type("Kept.")
    session.send(
      .failed(
        Failure(
          "The disk with the journal is full, so nothing was saved. Free some space on it and press ^S again."
        )))
    #expect(
      session.picture().hasSuffix(
        """
         The disk with the journal is full, so nothing was saved. Free some space on it
         and press ^S again.
        """))
    #expect(session.picture().contains("Kept."))
  }

  @Test("undo of the save leaves the text standing, unsaved")
  func undoSave() {
    var session = Session()
    session.type("Words.")
    session.press(.control("s"), .control("g"), .character("u"))
    #expect(session.world.entries.isEmpty)
    #expect(session.model.writing.editor.text == "Words.")
    #expect(session.model.writing.isModified)
  }
}
