import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// The balances that are meant, set over Trends.
@Suite("Targets in the screen")
struct TargetsFormTests {
  /// Trends of a quarter with two targets, the form open.
  private func opened(rows: Int = 24, columns: Int = 80) -> Session {
    var session = Session(.quarter(), rows: rows, columns: columns)
    session.press(.control("g"), .character("3"), .character("t"))
    return session
  }

  private func targets(_ session: Session) -> [Axis: TargetPosition] {
    session.world.state.withLock(\.targets)
  }

  @Test("at 80 by 24 seven axes stand with both behaviors, five places and the target in words")
  func picture() {
    var session = opened()
    session.press(.down, .down, .right)
    #expect(
      session.picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises  Sun 22 Nov · 39 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
         Which side do you mean to lean to?

                    manager    1 2 3 4 5  leader
         people     direct     · · · ● ·  inspire     rather leader
         authority  command    · · · · ·  influence   none
        >growth     organize   · · ^● · ·  grow        about even
         horizon    plan       · · ● · ·  envision    about even
         risk       safeguard  · · · · ·  venture     none
         measure    track      · · · · ·  align       none
         conduct    operate    · · · · ·  exemplify   none

         What do I build the team for? Both sides are needed.








        ────────────────────────────────────────────────────────────────────────────────
         Enter keep  ←→ lean  0 none  Esc back  ? keys
        """)
  }

  @Test("at 40 by 12 all of it shows")
  func narrow() {
    let session = opened(rows: 12, columns: 40)
    #expect(
      session.picture() == """
         1  2  3 Trends  4  5        Sun 22 Nov
         Lean to which side? Both are needed.
                   manager   12345 leader
        >people    direct    ···^●· inspire
         authority command   ····· influence
         growth    organize  ····· grow
         horizon   plan      ··●·· envision
         risk      safeguard ····· venture
         measure   track     ····· align
         conduct   operate   ····· exemplify
         How do I get people moving?
         Enter keep  ←→ lean  Esc back  ? keys
        """)
  }

  @Test("without a target the first step to either side goes to the middle, then on to the end")
  func steps() {
    for (key, end) in [(Key.right, TargetPosition.mostlyLeader), (.left, .mostlyManager)] {
      var session = opened()
      session.press(.down, key)
      #expect(session.model.targetsForm?.positions[.authority] == .even)
      for _ in 0..<5 { session.press(key) }
      #expect(session.model.targetsForm?.positions[.authority] == end)
    }
  }

  @Test("digits set a position, and 0, x or Backspace take it away")
  func digits() {
    var session = opened()
    for position in TargetPosition.allCases {
      for none in [Key.character("0"), .character("x"), .backspace, .delete] {
        session.press(.character(Character(String(position.rawValue + 1))))
        #expect(session.model.targetsForm?.positions[.people] == position)
        session.press(none)
        #expect(session.model.targetsForm?.positions[.people] == nil)
      }
    }
  }

  @Test("what differs is kept at once, the tick moves, and the status says how to take it back")
  func keep() {
    var session = opened()
    let before = session.world.state.withLock(\.targets)
    session.press(.character("1"), .control("s"))
    #expect(session.model.targetsForm == nil)
    #expect(session.status == "people: mostly manager. u takes it back.")
    #expect(session.model.trends.page?.targets[.people] == .mostlyManager)
    #expect(targets(session)[.horizon] == before[.horizon])
    session.press(.character("t"), .character("0"), .enter)
    #expect(session.status == "people: no target. u takes it back.")
    #expect(targets(session)[.people] == nil)
    session.press(.character("t"), .character("2"), .down, .character("5"), .enter)
    #expect(session.status == "2 targets set. u takes them back.")
    #expect(
      targets(session) == [.people: .moreManager, .authority: .mostlyLeader, .horizon: .even])
  }

  @Test("the tick of the new target is there before the trends are counted again")
  func atOnce() {
    var session = opened()
    session.press(.character("5"))
    session.slow = []
    session.press(.enter)
    #expect(session.slow == [.setTargets([TargetChange(axis: .people, position: .mostlyLeader)])])
    session.slow = []
    session.send(.targetsSet([.people: .mostlyLeader]))
    #expect(session.slow == [.loadTrends])
    #expect(session.model.trends.page?.targets == [.people: .mostlyLeader])
  }

  @Test("on Review its page is read again, and its bars have the tick at once")
  func onReview() {
    var session = Session(.quarter())
    session.press(.control("g"), .character("4"))
    session.slow = []
    session.send(.targetsSet([.risk: .even]))
    #expect(session.slow == [.loadReview(session.model.review.week)])
    let targets = session.model.review.bars.page?.targets
    #expect(targets == nil || targets == [.risk: .even])
  }

  @Test("Escape, ^G, q and ^C leave without, and Enter without a change sets nothing")
  func leave() {
    for key in [Key.escape, .control("g"), .control("c"), .character("q")] {
      var session = opened()
      session.press(.character("1"), key)
      #expect(session.model.targetsForm == nil)
      #expect(session.model.tab == .trends)
      #expect(targets(session) == [.people: .moreLeader, .horizon: .even])
      #expect(session.terminal.isEmpty)
    }
    var session = opened()
    session.slow = []
    session.press(.character("1"), .character("4"), .enter)
    #expect(session.slow == [])
    #expect(session.model.targetsForm == nil)
    #expect(session.status.isEmpty)
  }

  @Test("with a full disk the form stays with what was set, and says why")
  func fullDisk() {
    var session = opened()
    session.world.state.withLock { $0.isFull = true }
    session.press(.character("1"), .enter)
    #expect(session.status == "The disk is full.")
    #expect(session.model.targetsForm?.positions[.people] == .mostlyManager)
    session.world.state.withLock { $0.isFull = false }
    session.press(.enter)
    #expect(session.model.targetsForm == nil)
    #expect(targets(session)[.people] == .mostlyManager)
  }

  @Test("keys pressed while a slow disk keeps them are for what comes after")
  func slow() {
    var session = opened()
    session.slow = []
    session.press(.character("1"), .enter, .down, .down)
    #expect(session.model.trends.axis == .people)
    session.answer()
    #expect(session.model.trends.axis == .growth)
    #expect(targets(session)[.people] == .mostlyManager)
  }

  @Test("the form opens at the chosen axis, from bars and from lines; ownership has no row")
  func opens() {
    var session = Session(.quarter())
    session.press(.control("g"), .character("3"), .down, .down, .character("t"))
    #expect(session.model.targetsForm?.axis == .growth)
    session.press(.escape, .character("G"), .character("t"))
    #expect(session.model.targetsForm?.axis == .people)
    #expect(!session.picture().contains("ownership"))
    session.press(.escape, .character("w"), .character("t"))
    #expect(session.model.targetsForm != nil)
    #expect(TargetsForm([.ownership: .even]).positions.isEmpty)
  }

  @Test("before the trends are counted t does nothing")
  func early() {
    var session = Session(.quarter())
    session.slow = []
    session.press(.control("g"), .character("3"), .character("t"))
    #expect(session.model.targetsForm == nil)
  }

  @Test("the help names the keys of the form, and leads back to it")
  func help() {
    var session = opened()
    session.press(.character("?"))
    #expect(session.line(2) == "^ Setting the balances you mean")
    #expect(session.picture().contains("keep what was set"))
    session.press(.escape)
    #expect(session.model.targetsForm != nil)
  }

  @Test("no key traps at any size, and the cursor stays on the screen")
  func everyKey() {
    for key in Session.everyKey {
      for (rows, columns) in Session.sizes {
        var session = opened(rows: rows, columns: columns)
        session.press(.down, key, key, .right, key)
        session.checkCursor()
      }
    }
  }
}

extension Session {
  /// Keys of every kind.
  static let everyKey: [Key] =
    (0x20..<0x7F).compactMap { Unicode.Scalar($0).map { Key.character(Character($0)) } }
    + "abcdefghijklmnopqrstuvwxyz".map { Key.control($0) }
    + [.alt("b"), .alt("x"), .character("é"), .character("中"), .function(1), .function(12)]
    + [.enter, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right]
    + [.home, .end, .pageUp, .pageDown, .escape]

  /// Sizes of terminals, those among them where nothing has room.
  static let sizes = [(24, 80), (12, 40), (16, 44), (40, 120), (13, 200), (5, 10)]

  /// The picture can be drawn, and its cursor stands on the screen.
  func checkCursor() {
    guard let cursor = frame.cursor else { return }
    #expect((0..<model.size.rows).contains(cursor.row))
    #expect((0...model.size.columns).contains(cursor.column))
  }
}
