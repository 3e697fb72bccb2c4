import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// Promises as far as Today shows them: due ones, one as the question, one heard in the text.
@Suite("Promises on Today")
struct AskedPromiseTests {
  private static let asked =
    "On Tuesday you wrote: “Sam runs the review, not me.” How did it go, and what helped or came"
    + " between?"

  /// A world whose question is about a promise.
  private func asking() -> World {
    let world = World()
    let promise = world.promise("Sam runs the review, not me.", due: "2026-11-22")
    world.ask(about: promise, Self.asked, reason: "A promise of yours for Sunday.")
    return world
  }

  private func hasForm(_ session: Session) -> Bool {
    if case .promise = session.model.focus { true } else { false }
  }

  // MARK: Due

  @Test("due promises stand in one faint line under the reason")
  func due() {
    let world = World()
    world.promise(
      "Ask first.", due: "2026-11-21",
      plan: Promise.Plan(condition: "the demo slips", action: "I ask first"))
    var session = Session(world)
    #expect(session.line(4) == " Due: If the demo slips, then I ask first.")
    world.promise("Call Wei.", due: "2026-11-22")
    world.promise("Later.", due: "2026-11-25")
    session.send(.resumed)
    #expect(session.line(4) == " Due: If the demo slips, then I ask first. · 1 more")
    #expect(session.line(6).hasPrefix(" ^Five minutes"))
  }

  @Test("the promise that is asked about is not named again as due")
  func dueAndAsked() {
    let world = asking()
    var session = Session(world)
    #expect(!session.picture().contains("Due:"))
    world.promise("Call Wei.", due: "2026-11-22")
    session.send(.resumed)
    #expect(session.line(5) == " Due: Call Wei.")
  }

  @Test("a long promise is cut, and on a small screen it gives way to the text")
  func dueNarrow() {
    let world = World()
    world.promise(
      "I ask Sam to run the whole of the review without me.", due: "2026-11-21")
    world.promise("Call Wei.", due: "2026-11-22")
    var session = Session(world, rows: 12, columns: 40)
    #expect(session.line(5) == " Due: I ask Sam to run the wh… · 1 more")
    session.type("Words.")
    #expect(!session.picture().contains("Due:"))
  }

  @Test("where there is little room, a question that is answered is cut to three rows")
  func cut() {
    let world = World()
    let promise = world.promise("Ask.", due: "2026-11-22")
    world.ask(about: promise, Self.asked + " Say it in a few words.", reason: "A promise.")
    var session = Session(world, rows: 12, columns: 40)
    #expect(session.line(4) == " a few words.")
    session.type("Words.")
    session.press(.control("s"))
    #expect(session.line(3) == " what helped or came between? Say it …")
    #expect(session.line(4) == " A promise.")
  }

  // MARK: Asked

  @Test("a promise as the question: ^P opens what became of it, each by one key")
  func outcome() {
    let ends: [(Character, PromiseState, String)] = [
      ("k", .kept, "Closed as kept: done as meant."),
      ("p", .partly, "Closed as partly: done in part."),
      ("d", .dropped, "Closed as dropped: let go on purpose."),
    ]
    for (key, state, sentence) in ends {
      var session = Session(asking())
      #expect(session.line(4) == " A promise of yours for Sunday.")
      #expect(session.line(23).contains("^P outcome"))
      session.press(.control("g"))
      #expect(session.line(23).contains("p outcome"))
      session.press(.character("e"))
      session.press(.control("p"))
      #expect(session.line(21) == " ^k kept  p partly  c changed  d dropped  Enter not yet")
      session.press(.character(key))
      #expect(session.world.promises.map(\.state) == [state])
      #expect(session.status == sentence)
      #expect(session.model.focus == .text)
      #expect(!session.picture().contains("^P outcome"))
    }
  }

  @Test("after the answer the outcome has a line, and Enter there says not yet")
  func notYet() {
    var session = Session(asking())
    session.type("It went so-so.")
    session.press(.control("s"))
    #expect(session.line(19) == " ^P  kept, partly, changed, dropped?")
    session.press(.control("p"), .enter)
    #expect(session.world.promises.map(\.state) == [.open])
    #expect(session.model.focus == .text)
    session.press(.control("g"), .character("p"), .escape)
    #expect(session.model.focus == .outside)
    session.press(.character("p"), .character("k"))
    #expect(session.world.promises.map(\.state) == [.kept])
    #expect(session.model.focus == .outside)
    #expect(session.world.entries.first?.prompt?.id.promise == session.world.promises.first?.id)
  }

  @Test("changed offers a form with its words for what it became, and only offers it")
  func changed() {
    var session = Session(asking())
    session.press(.control("p"), .character("c"))
    #expect(session.world.promises.map(\.state) == [.changed])
    #expect(session.model.focus == .text)
    #expect(session.line(21) == " ^P  what it became, as a promise?")
    session.press(.control("p"))
    #expect(session.picture().contains("Sam runs the review, not me."))
    session.type(" On Monday.")
    session.press(.control("s"))
    #expect(
      session.world.promises.map(\.text) == [
        "Sam runs the review, not me.", "Sam runs the review, not me. On Monday.",
      ])
    #expect(session.world.promises.map(\.state) == [.changed, .open])
    #expect(session.model.focus == .text)
    #expect(!session.picture().contains("^P  what"))
  }

  @Test("closed by another program, it is asked about no more")
  func elsewhere() {
    let world = asking()
    var session = Session(world)
    world.state.withLock { $0.promises[0].state = .kept }
    session.send(.resumed)
    session.press(.control("p"))
    #expect(hasForm(session))
  }

  @Test("the day turns while the outcomes are open: no other promise is closed by their keys")
  func dayTurned() {
    let world = asking()
    var session = Session(world)
    session.press(.control("p"))
    let other = world.promise("Another one.", due: "2026-11-23")
    world.turn(to: "2026-11-23T08:00:00+01:00", asking: "")
    world.ask(about: other, "How did the other go?", reason: "A promise of yours for Monday.")
    session.send(.resumed)
    session.press(.character("k"))
    #expect(world.promises.map(\.state) == [.open, .open])
    #expect(session.line(2) == " How did the other go?")
    #expect(session.model.writing.editor.text == "k")
  }

  @Test("Esc on what it became says nothing more; what is typed there waits")
  func nothingMore() {
    var session = Session(asking())
    session.press(.control("p"), .character("c"), .control("p"))
    session.type(" On Monday.")
    session.press(.escape)
    #expect(session.line(21) == " ^P  what it became, as a promise?")
    session.press(.control("p"))
    #expect(session.picture().contains("not me. On Monday."))
    for _ in " On Monday." { session.press(.backspace) }
    session.press(.escape)
    #expect(!session.picture().contains("what it became"))
    #expect(session.world.promises.map(\.state) == [.changed])
  }

  @Test("an undo opens the promise again, and what it became is offered no more")
  func undone() {
    var session = Session(asking())
    session.press(.control("p"), .character("c"), .control("g"))
    #expect(session.picture().contains("^P  what it became"))
    session.press(.character("u"))
    #expect(session.world.promises.map(\.state) == [.open])
    #expect(!session.picture().contains("what it became"))
    session.press(.character("p"), .character("k"))
    #expect(session.world.promises.map(\.state) == [.kept])
  }

  @Test("keys between an outcome and its answer wait for it")
  func slowOutcome() {
    var session = Session(asking())
    session.press(.control("p"))
    session.slow = []
    session.press(.character("k"), .control("p"), .character("d"))
    session.answer()
    #expect(session.world.promises.map(\.state) == [.kept])
    #expect(hasForm(session))
  }

  @Test("an outcome that could not be stored is said, and the promise stays open")
  func failure() {
    var session = Session(asking())
    session.world.state.withLock { $0.isFull = true }
    session.press(.control("p"), .character("k"))
    #expect(session.status == "The disk is full.")
    #expect(session.world.promises.map(\.state) == [.open])
    session.world.state.withLock { $0.isFull = false }
    session.press(.control("p"), .character("k"))
    #expect(session.world.promises.map(\.state) == [.kept])
  }

  @Test("another question instead leads away from the outcome, and the third time back to it")
  func swapped() {
    var session = Session(asking())
    session.press(.control("r"))
    #expect(!session.picture().contains("^P outcome"))
    session.press(.control("r"), .control("r"), .control("p"), .character("k"))
    #expect(session.world.promises.map(\.state) == [.kept])
  }

  @Test("at 40 by 12 the outcomes take two rows, no key without its word")
  func outcomeNarrow() {
    var session = Session(asking(), rows: 12, columns: 40)
    session.press(.control("p"))
    #expect(session.line(9) == " ^k kept  p partly  c changed  d dropped")
    #expect(session.line(10) == " Enter not yet")
  }

  @Test("at every size the form, the line and the outcomes stay inside the screen")
  func everySize() {
    let scripts: [[Key]] = [
      [.control("p")], [.control("x")], [.control("g")], [.control("g"), .character("p")],
    ]
    for keys in scripts {
      for world in [asking(), World.listening()] {
        world.state.withLock {
          $0.next = String(repeating: "And what then came of it? ", count: 6)
          $0.vow = "left the room"
        }
        world.promise(String(repeating: "中文 and 👩‍👩‍👧 ", count: 30), due: "2026-11-20")
        var session = Session.saved(world)
        for key in keys { session.press(key) }
        session.type("中文中文 words that are long enough to leave the line at any width there is")
        for rows in [11, 12, 13, 16, 19, 20, 24, 40] {
          for columns in [39, 40, 41, 64, 72, 80, 120] {
            session.send(.resized(Size(rows: rows, columns: columns)))
            let frame = session.frame
            if let cursor = frame.cursor {
              #expect((0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column))
            }
            for row in 0..<rows {
              #expect(!frame.buffer.line(row).unicodeScalars.contains { $0.value < 0x20 })
            }
          }
        }
      }
    }
  }
}
