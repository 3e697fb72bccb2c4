import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// The tagger at work while one writes: what it hears comes when it comes, and takes nothing away.
@Suite("Suggestions under the text")
struct ReadingTests {
  @Test("after a save the behaviors stand under the text, each with its sentence")
  func underTheText() {
    let session = Session.saved()
    #expect(
      session.picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises   Sun 22 Nov · 1 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
         Which decision did someone make this week that used to be yours?
         "Empowering others" has not come up for 19 prompts.

         Handed the vendor call to Priya and left the room. She took the smaller
         contract. In the afternoon I rewrote Ben's rollout plan because it was
         quicker.^










        ──────────────────────────────────────────────────────── ^T: confirm or reject ─
         ? empower      clear    Handed the vendor call to Priya and left the room.
         ? venture      a guess  She took the smaller contract.
         ? micromanage  likely   In the afternoon I rewrote Ben's rollout plan because…
        ────────────────────────────────────────────────────────────────────────────────
         ^S save  ^T behaviors  ^O $EDITOR  ^G out  ^Q quit                 saved 17:42
        """)
    #expect(session.model.focus == .text)
  }

  @Test("without colour and without room for words there are dots")
  func smallest() {
    var session = Session.saved(rows: 12, columns: 40)
    session.press(.control("t"))
    #expect(
      session.picture() == """
         1 Today  2  3  4  5         Sun 22 Nov
         Which decision did someone make this
         week that used to be yours?
         "Empowering others" has not come up f…
         Handed the vendor call to Priya and
         left the room. She took the smaller
         contract. In the afternoon I rewrote
        ────────────────────────────────────────
         ^? empower     ●●● Handed the vendor c…
         ? venture     ○○○ She took the smalle…
         ? micromanage ●●○ In the afternoon I …
         Enter confirm  Space reject  ^T back
        """)
  }

  @Test("with room to spare the figure stands beside the word")
  func wide() {
    let session = Session.saved(rows: 40, columns: 120)
    #expect(session.line(34).hasSuffix("─ ^T: confirm or reject ─"))
    #expect(
      session.line(37)
        == " ? micromanage  likely 68%    In the afternoon I rewrote Ben's rollout plan because"
        + " it was quicker.")
  }

  @Test(
    "the chosen suggestion's sentence is set off in the text, and Escape leads back to the cursor")
  func chosen() {
    var session = Session.saved()
    session.press(.control("t"), .down)
    #expect(session.picture(styles: true).contains("{reverse:She took the smaller }"))
    session.press(.escape)
    #expect(session.model.writing.editor.cursor == World.handed.unicodeScalars.count)
    #expect(!session.picture(styles: true).contains("{reverse:"))
  }

  @Test("a sentence far up in a long text comes into sight when it is chosen")
  func farUp() {
    let world = World()
    world.hear(.empower, in: "left the room")
    var session = Session(world)
    session.type("I left the room." + String(repeating: "\nPlain work.", count: 60))
    session.press(.control("s"))
    #expect(!session.line(5).contains("I left the room."))
    session.press(.control("t"))
    #expect(session.line(5).contains("I left the room."))
    session.press(.control("t"))
    #expect(!session.line(5).contains("I left the room."))
  }

  @Test("Enter confirms, Space rejects and restores, each sign its own without colour")
  func answers() {
    var session = Session.saved()
    session.press(.control("t"), .enter, .down, .space)
    #expect(
      session.origins == [.empower: .confirmed, .venture: .rejected, .micromanage: .suggested])
    #expect(
      session.line(19)
        == " ✓ empower               Handed the vendor call to Priya and left the room.")
    #expect(session.line(20) == " ^✗ venture               She took the smaller contract.")
    session.press(.space)
    #expect(session.origins[.venture] == .suggested)
  }

  @Test(
    "nothing heard, no English, no sentence, a tagger that fails: a quiet line, and all is saved")
  func quietLines() {
    for (refusal, isDeaf, line) in [
      (nil, false, " No behavior noticed; ^T adds one."),
      (.notEnglish, false, " Not English, so not read; ^T adds one."),
      (.noSentence, false, " There is no sentence in it to read."),
      (nil, true, " Saved. It was not read for behaviors."),
    ] as [(Heard.Refusal?, Bool, String)] {
      for (rows, columns) in [(24, 80), (12, 40)] {
        let world = World()
        world.state.withLock { ($0.refusal, $0.isDeaf) = (refusal, isDeaf) }
        var session = Session(world, rows: rows, columns: columns)
        session.type("Heute nur Papier.")
        session.press(.control("s"))
        #expect(session.line(rows - (rows == 12 ? 2 : 3)) == line)
        #expect(session.status == "saved 17:42")
        #expect(world.entries.map(\.text) == ["Heute nur Papier."])
        session.type("x")
        #expect(!session.picture().contains(line))
      }
    }
  }

  @Test("suggestions that cannot be stored are a quiet line, and nothing else is lost")
  func fullDisk() {
    var session = Session(.listening())
    session.reading = []
    session.type("I left the room.")
    session.press(.control("s"))
    session.world.state.withLock { $0.isFull = true }
    session.hear()
    #expect(session.picture().contains(" Saved. It was not read for behaviors."))
    #expect(session.model.tagWrites.isEmpty)
    #expect(session.world.entries.map(\.text) == ["I left the room."])
  }

  @Test("entries that were never read are read one by one, the newest first, with a rest between")
  func unread() {
    let world = World.listening()
    for day in 10...12 { world.add("2026-11-\(day)", "I left the room.") }
    var session = Session(world)
    var read: [Int] = []
    for _ in 0..<5 where read.isEmpty || session.rests {
      session.rests = false
      session.send(.unreadDue)
      read.append(world.state.withLock { $0.read.count })
    }
    #expect(read == [1, 2, 3, 3])
    #expect(world.entries.allSatisfy { $0.tags.map(\.behavior) == [.empower] })
    #expect(session.status.isEmpty)
  }

  @Test("when nobody waits and the tagger fails, nothing is said and nothing goes on")
  func unreadFails() {
    let world = World.listening()
    world.add("2026-11-10", "I left the room.")
    world.state.withLock { $0.isDeaf = true }
    var session = Session(world)
    session.send(.unreadDue)
    #expect(!session.rests)
    #expect(session.status.isEmpty)
  }
}
