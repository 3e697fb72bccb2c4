import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// The smallest screen that shows anything: what stands on it when there is room for little.
@Suite("The screens at 40 by 12")
struct NarrowTests {
  @Test("of several suggestions the surest shows, how many there are, and the key that leads there")
  func surest() {
    var session = Session.saved(rows: 12, columns: 40)
    #expect(
      session.picture() == """
         1 Today  2  3  4  5         Sun 22 Nov
         Which decision did someone make this
         week that used to be yours?
         "Empowering others" has not come up f…
         Handed the vendor call to Priya and
         left the room. She took the smaller
         contract. In the afternoon I rewrote
         Ben's rollout plan because it was
         quicker.^

         ? empower     ●●● Handed t…  1 of 3 ^T
         ^S save  ^G out  ^Q quit   saved 17:42
        """)
    session.type(" ")
    #expect(session.line(11) == " ^S save  ^T behaviors  ^G out  ^Q quit")
    let world = World()
    world.hear(.venture, in: "smaller contract", 0.42)
    world.hear(.micromanage, in: "rewrote", 0.68)
    session = .saved(world, rows: 12, columns: 40)
    #expect(session.line(10) == " ? micromanage ●●○ In the a…  1 of 2 ^T")
    session.press(.control("t"), .space, .down, .enter, .control("t"))
    #expect(session.line(10) == " ✓ micromanage     In the afternoon I …")
  }

  @Test("why the question came is said whole until the text needs the room")
  func reason() {
    var session = Session(rows: 12, columns: 40)
    #expect(session.line(3) == " \"Empowering others\" has not come up")
    #expect(session.line(4) == " for 19 prompts.")
    #expect(session.line(5) == " ^What you type is safe at once.")
    session.type("Words.")
    #expect(session.line(3) == " \"Empowering others\" has not come up f…")
    #expect(session.line(4) == " Words.^")
  }

  @Test("where one row is wide the whole sentence on the keys has room")
  func wide() {
    let session = Session.saved(rows: 18, columns: 80)
    #expect(session.line(15).hasSuffix("  1 of 3, ^T: confirm or reject"))
  }

  @Test("a row of the list has room for a behavior, and never for dots alone")
  func list() {
    let world = World()
    let text = "Rewrote all of it again by myself."
    let tags = [Behavior.micromanage, .operate].map {
      Tag(behavior: $0, origin: .added, span: 0..<34, quote: text)
    }
    world.add("2026-11-20", text, tags: tags)
    var session = Session(world, rows: 12, columns: 40)
    session.press(.control("g"), .character("2"))
    #expect(session.line(2) == "^>Fri 20 Nov Rewrote all of… micromanage")
  }

  @Test("ownership stands apart from the balances")
  func ownership() {
    let world = World()
    world.add(
      "2026-11-20", "Mine.",
      tags: [Tag(behavior: .plan, origin: .added, span: 0..<5, quote: "Mine.")]
    )
    var session = Session(world, rows: 12, columns: 40)
    session.press(.control("g"), .character("3"))
    let lines = session.picture().split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.firstIndex { $0.contains("ownership") } ?? 0
    #expect(last == 10)
    #expect(lines[last - 1].isEmpty)
    #expect(!lines[last - 2].isEmpty)
  }
}
