import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// A sign, marked by one key: somebody came unasked.
@Suite("Signs")
struct SignTests {
  private static let asks = "a sign? somebody came unasked"
  private static let given = "A sign: somebody came to you unasked. * takes it back."

  /// A program in which a text was saved that tells of somebody who came.
  private func saved(
    _ world: World = World(), hears: Bool = true, rows: Int = 24, columns: Int = 80
  ) -> Session {
    if hears { world.state.withLock { $0.caller = "came to me" } }
    var session = Session(world, rows: rows, columns: columns)
    session.type("Sam came to me with it.")
    session.press(.control("s"))
    return session
  }

  @Test("outside the text * gives the mark and takes it back, and both are said")
  func toggle() {
    var session = saved(hears: false)
    session.press(.control("g"))
    #expect(
      session.line(19)
        == " + went well   - was hard      y useful   o so-so   n no use      * sign")
    session.press(.character("*"))
    #expect(session.world.entries.first?.sign == true)
    #expect(session.status == Self.given)
    #expect(session.line(19).hasSuffix("n no use      * sign ✓"))
    session.press(.character("*"))
    #expect(session.world.entries.first?.sign == false)
    #expect(session.status == "The sign is taken back.")
    #expect(session.line(19).hasSuffix("n no use      * sign"))
  }

  @Test("where there is room the marks say what a sign is; at 40 by 12 the key stands for it")
  func widths() {
    var session = saved(hears: false, rows: 40, columns: 120)
    session.press(.control("g"), .character("*"))
    #expect(session.picture().contains("* a sign: somebody came unasked ✓"))
    session = saved(hears: false, rows: 12, columns: 40)
    session.press(.control("g"), .character("*"))
    #expect(session.picture().contains(" + well - hard  y useful o so-so n no *"))
    session.press(.character("*"))
    #expect(!session.picture().contains("n no *"))
  }

  @Test("in the text * is text, and before the save there is nothing to mark")
  func text() {
    var session = Session()
    session.type("*")
    #expect(session.model.writing.editor.text == "*")
    session.press(.control("g"), .character("*"))
    #expect(session.status == "Marks are for a saved entry. ^S saves.")
  }

  @Test("a sign that was heard is asked about, in the text with the way to the key")
  func heard() {
    var session = saved()
    #expect(session.picture().contains("\n ^G, then *  " + Self.asks))
    #expect(session.model.focus == .text)
    session.press(.control("g"))
    #expect(session.picture().contains("\n *  " + Self.asks))
    session.press(.character("*"))
    #expect(!session.picture().contains(Self.asks))
    session.press(.character("*"))
    #expect(session.world.entries.first?.sign == false)
    #expect(!session.picture().contains(Self.asks))
    session.press(.character("e"))
    #expect(!session.picture().contains(Self.asks))
  }

  @Test("a text in which nobody came is not asked about, nor one that is marked, nor one unread")
  func notHeard() {
    var session = saved(hears: false)
    #expect(!session.picture().contains(Self.asks))
    session = saved()
    session.press(.control("g"), .character("*"), .character("e"))
    session.type(" Again.")
    session.press(.control("s"))
    #expect(session.world.entries.first?.sign == true)
    #expect(!session.picture().contains(Self.asks))
    session = saved()
    session.world.state.withLock { $0.isDeaf = true }
    session.type(" Again.")
    session.press(.control("s"))
    #expect(!session.picture().contains(Self.asks))
  }

  @Test("a promise's line and a further question come before it")
  func room() {
    let world = World()
    world.state.withLock {
      $0.next = "And then?"
      $0.vow = "Sam"
    }
    var session = saved(world)
    #expect(session.picture().contains("And then?"))
    #expect(session.picture().contains("a promise?"))
    #expect(!session.picture().contains(Self.asks))
    session.press(.control("g"))
    #expect(session.picture().contains("a promise?"))
    #expect(!session.picture().contains(Self.asks))
    session.send(.resized(Size(rows: 12, columns: 40)))
    session.press(.character("e"))
    #expect(session.line(9) == " ^X  And then?               ^P promise")
  }

  @Test("alone it has a line at 40 by 12 too")
  func narrow() {
    let session = saved(rows: 12, columns: 40)
    #expect(session.picture().contains(" ^G *  " + Self.asks))
  }

  @Test("among the behaviors * gives the mark too, and they stay open")
  func panel() {
    let world = World()
    world.hear(.empower, in: "came to me")
    var session = saved(world)
    session.press(.control("t"))
    #expect(session.picture().contains("\n *  " + Self.asks))
    session.press(.character("*"))
    #expect(session.status == Self.given)
    #expect(!session.picture().contains(Self.asks))
    // The mark is not lost to a change of a tag made after it.
    session.slow = []
    session.press(.enter)
    #expect(session.model.writing.entry?.sign == true)
    session.answer()
    #expect(session.model.writing.entry?.sign == true)
    #expect(session.origins[.empower] == .confirmed)
    session.press(.character("*"), .character("*"), .character("*"))
    #expect(session.world.entries.first?.sign == false)
    guard case .behaviors(let panel) = session.model.focus else {
      Issue.record("the behaviors are closed")
      return
    }
    #expect(!panel.entry.sign)
  }

  @Test("in the journal * marks the chosen entry, in the list, while reading and among behaviors")
  func journal() {
    let world = World()
    world.add("2026-11-20", "Sam came.")
    world.add("2026-11-21", "Ana came.")
    for opening in [[], [Key.enter], [.character("t")]] {
      var session = Session(world)
      session.press(.control("g"), .character("2"), .down)
      for key in opening { session.press(key) }
      session.press(.character("*"))
      #expect(session.status == Self.given)
      #expect(world.entries.map(\.sign) == [true, false])
      #expect(session.picture().contains("Friday 20 November 2026, 17:00 · a sign"))
      session.press(.character("*"))
      #expect(world.entries.map(\.sign) == [false, false])
      #expect(!session.picture().contains("a sign"))
    }
  }

  @Test("the heading over an entry says it in the form that has room")
  func heading() {
    let world = World()
    let entry = world.add("2026-11-20", "Sam came.")
    world.state.withLock { $0.entries[0].sign = true }
    #expect(!entry.sign)
    for (rows, columns, words) in [
      (40, 120, "Friday 20 November 2026, 17:00 · a sign: somebody came unasked"),
      (24, 80, "Friday 20 November 2026, 17:00 · a sign"),
      (12, 40, "Fri 20 Nov, 17:00 · a sign"),
    ] {
      var session = Session(world, rows: rows, columns: columns)
      session.press(.control("g"), .character("2"))
      #expect(session.picture().contains(words))
    }
  }

  @Test("u takes a sign back, on Today and in the journal")
  func undo() {
    var session = saved(hears: false)
    session.press(.control("g"), .character("*"), .character("u"))
    #expect(session.model.writing.entry?.sign == false)
    session.press(.character("2"), .character("*"), .character("u"))
    #expect(session.world.entries.first?.sign == false)
    #expect(session.model.journal.entry?.sign == false)
  }

  @Test("a sign that could not be stored is not shown, and that is said")
  func fullDisk() {
    var session = saved(hears: false)
    session.world.state.withLock { $0.isFull = true }
    session.press(.control("g"), .character("*"))
    #expect(session.status == "The disk is full.")
    #expect(session.model.writing.entry?.sign == false)
    session.press(.character("2"), .character("*"))
    #expect(session.status == "The disk is full.")
    #expect(session.model.journal.entry?.sign == false)
  }

  @Test("a mark given in the journal stands on Today too")
  func both() {
    var session = saved()
    session.press(.control("g"), .character("2"), .character("*"), .character("1"))
    #expect(session.picture().contains("* sign ✓"))
    #expect(!session.picture().contains(Self.asks))
  }

  @Test("a review is no sign: it tells again")
  func review() {
    let world = World()
    world.add("2026-11-20", "Review.")
    world.state.withLock { $0.entries[0].kind = .review }
    var session = Session(world)
    session.press(.control("g"), .character("2"), .character("*"))
    #expect(session.status == "A review tells it again; mark the entry that it is about.")
    session.press(.character("e"), .control("g"), .character("*"))
    #expect(session.status == "A review tells it again; mark the entry that it is about.")
    #expect(world.entries.map(\.sign) == [false])
  }
}
