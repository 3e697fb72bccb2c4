import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// The marks of an entry, and what is offered, each by one key outside the text.
@Suite("Marks and offers on Today")
struct MarkTests {
  private func answered(_ world: World = World(), rows: Int = 24, columns: Int = 80) -> Session {
    var session = Session(world, rows: rows, columns: columns)
    session.type("Gave Priya the keys.")
    session.press(.control("s"), .control("g"))
    return session
  }

  @Test("outside the text one line has the marks, those that are given with a sign")
  func marks() {
    var session = answered()
    #expect(
      session.line(19) == " + went well   - was hard      y useful   o so-so   n no use      * sign"
    )
    session.press(.character("+"), .character("o"))
    #expect(
      session.line(18)
        == " + went well ✓   - was hard      y useful   o so-so ✓   n no use      * sign")
    #expect(session.world.entries.first?.feeling == .well)
    #expect(session.world.entries.first?.useful == .soSo)
    session.press(.character("e"))
    #expect(!session.picture().contains("was hard"))
  }

  @Test("each key gives its mark, and the same again takes it back")
  func keys() {
    let feelings: [(Character, Feeling)] = [("+", .well), ("-", .hard)]
    let usefulness: [(Character, Usefulness)] = [("y", .yes), ("o", .soSo), ("n", .no)]
    var session = answered()
    for (key, feeling) in feelings {
      session.press(.character(key))
      #expect(session.world.entries.first?.feeling == feeling)
      session.press(.character(key))
      #expect(session.world.entries.first?.feeling == nil)
    }
    for (key, useful) in usefulness {
      session.press(.character(key))
      #expect(session.world.entries.first?.useful == useful)
      session.press(.character(key))
      #expect(session.world.entries.first?.useful == nil)
    }
    #expect(session.world.entries.map(\.text) == ["Gave Priya the keys."])
  }

  @Test("of quick marks the last one stands, also where the disk is slow")
  func quick() {
    var session = answered()
    session.slow = []
    session.press(.character("+"), .character("-"), .character("y"), .character("-"))
    #expect(session.model.writing.entry?.feeling == nil)
    session.answer()
    #expect(session.world.entries.first?.feeling == nil)
    #expect(session.world.entries.first?.useful == .yes)
    #expect(session.model.writing.entry?.useful == .yes)
  }

  @Test("a mark that could not be stored is not shown, and that is said")
  func failure() {
    var session = answered()
    session.world.state.withLock { $0.isFull = true }
    session.press(.character("+"))
    #expect(session.status == "The disk is full.")
    #expect(session.model.writing.entry?.feeling == nil)
    #expect(!session.picture().contains("✓"))
  }

  @Test("before the save there is nothing to mark, and an open entry has no question to judge")
  func nothing() {
    var session = Session()
    session.press(.control("g"), .character("+"))
    #expect(session.status == "Marks are for a saved entry. ^S saves.")
    session.press(.character("w"))
    session.type("Open.")
    session.press(.control("s"), .control("g"), .character("y"))
    #expect(session.status == "This entry answers no question.")
    #expect(session.line(19) == " + went well   - was hard      * sign")
    session.press(.character("-"))
    #expect(session.world.entries.first?.feeling == .hard)
  }

  @Test("u takes a mark back")
  func undo() {
    var session = answered()
    session.press(.character("+"), .character("u"))
    #expect(session.model.writing.entry?.feeling == nil)
  }

  @Test("at 40 by 12 the sign stands in place of the key")
  func narrow() {
    var session = answered(rows: 12, columns: 40)
    #expect(session.line(9) == " + well - hard  y useful o so-so n no")
    session.press(.character("-"), .character("y"))
    #expect(session.line(9) == " + well ✓ hard  ✓ useful o so-so n no")
  }

  // MARK: Offers

  private static let deeper = Offered(offer: .deeper(2), sentence: "One step deeper for a while?")
  private static let retire = Offered(
    offer: .retire(PromptID("empowering-01")),
    sentence: "You skipped this question twice. Retire it?")

  @Test("the way deeper is offered once the day's answer is saved, and answered by one key")
  func deeper() {
    for (key, isYes, sentence) in [
      (
        Character("Y"), true,
        "From tomorrow on one step deeper. baton prompts depth takes it back."
      ),
      ("N", false, "It stays as it is."),
    ] {
      let world = World()
      world.state.withLock { $0.offer = Self.deeper }
      var session = Session(world)
      #expect(!session.picture().contains("deeper"))
      session.type("Words.")
      #expect(!session.picture().contains("deeper"))
      session.press(.control("s"))
      #expect(session.line(19) == " ^G, then Y or N  One step deeper for a while?")
      #expect(session.model.focus == .text)
      session.press(.control("g"))
      #expect(session.line(18) == " Y yes  N no  One step deeper for a while?")
      session.press(.character(key))
      #expect(world.state.withLock(\.answers) == [isYes])
      #expect(session.status == sentence)
      #expect(!session.picture().contains("One step deeper for"))
      // Neither the same nor another one on this day.
      world.state.withLock { $0.offer = Self.deeper }
      session.press(.character("e"))
      session.type("!")
      session.press(.control("s"), .control("g"), .character("Y"))
      #expect(session.status == "Nothing is offered now.")
      #expect(world.state.withLock(\.answers) == [isYes])
    }
  }

  @Test("to retire a question is offered where it was skipped, and not before")
  func retire() {
    let world = World()
    world.state.withLock { $0.offer = Self.retire }
    var session = Session(world)
    session.press(.control("g"))
    #expect(!session.picture().contains("Retire"))
    session.press(.character("s"))
    #expect(session.line(21) == " Y yes  N no  You skipped this question twice. Retire it?")
    session.press(.character("N"))
    #expect(world.state.withLock(\.answers) == [false])
    #expect(!session.picture().contains("Retire"))
  }

  @Test("where it has no room in one row, an offer takes two: it is a question")
  func longOffer() {
    let world = World()
    world.state.withLock { $0.offer = Self.retire }
    var session = Session(world, rows: 12, columns: 40)
    session.press(.control("g"), .character("s"))
    session.press(.character("2"), .character("1"))
    #expect(session.line(9) == " Y N  You skipped this question twice.")
    #expect(session.line(10) == "   Retire it?")
  }

  @Test("without an offer Y and N do nothing")
  func noOffer() {
    var session = Session()
    session.press(.control("g"), .character("Y"), .character("N"))
    #expect(session.world.state.withLock(\.answers).isEmpty)
    #expect(session.status == "Nothing is offered now.")
  }

  @Test(
    "an offer stands alone where there is one line, and is no line in the text beside two others")
  func room() {
    let world = World()
    world.state.withLock {
      $0.offer = Self.deeper
      $0.next = "And then?"
      $0.vow = "Tomorrow"
    }
    var session = Session(world, rows: 12, columns: 40)
    session.type("Tomorrow Sam runs it.")
    session.press(.control("s"))
    #expect(session.line(9) == " ^X  And then?               ^P promise")
    session.press(.control("g"))
    #expect(session.line(9) == " Y N  One step deeper for a while?")
    session.press(.character("N"))
    #expect(session.line(9) == " + well - hard  y useful o so-so n no")
    session.send(.resized(Size(rows: 24, columns: 80)))
    session.press(.character("e"))
    #expect(session.line(18) == " ^X  And then?")
    #expect(session.line(19) == " ^P  a promise? “Tomorrow Sam runs it.”")
  }

  // MARK: Nothing that nags

  @Test("coming back after an absence there is no count, and the day after there is")
  func comingBack() {
    let world = World()
    world.state.withLock { state in
      state.served?.choices[0].kind = .returning
      state.served?.choices[0].reasonText = "A fresh page. One thing worth keeping is enough."
    }
    var session = Session(world)
    #expect(
      session.line(0)
        == " baton   1 Today   2 Journal   3 Trends   4 Review   5 Promises      Sun 22 Nov")
    #expect(session.line(3) == " A fresh page. One thing worth keeping is enough.")
    session.press(.control("r"))
    session.type("Words.")
    session.press(.control("s"))
    #expect(!session.picture().contains("of 28"))
    world.turn(to: "2026-11-23T08:00:00+01:00", asking: "What will you leave alone today?")
    session.send(.resumed)
    #expect(session.line(0).hasSuffix("Mon 23 Nov · 1 of 28 days"))
  }
}
