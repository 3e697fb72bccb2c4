import BatonUI
import Journal
import Review
import Screen
import Synchronization
import TestSupport
import Testing
import Trends

/// What the keys do on the things of the page.
@Suite("The keys of the review")
struct ReviewKeysTests {
  /// Moves down to the first thing that is asked for.
  private func at(
    _ session: Session, _ isWanted: (ReviewStop) -> Bool
  ) -> Session {
    var session = session
    session.press(.character("g"))
    for _ in 0..<60 {
      if let stop = session.model.review.stop, isWanted(stop) { break }
      session.press(.down)
    }
    return session
  }

  private func isPromise(_ stop: ReviewStop) -> Bool {
    if case .promise = stop { return true }
    return false
  }

  @Test("down goes through all things in their order, each in sight, up goes back")
  func walking() throws {
    try withEvery("rows", in: [12, 16, 24, 40]) { rows in
      var session = Session.review(rows: rows, columns: rows * 3 + 4)
      var seen: [ReviewStop] = []
      for _ in 0..<80 {
        if let stop = session.model.review.stop, seen.last != stop { seen.append(stop) }
        session.press(.down)
      }
      #expect(Set(seen).count == seen.count)
      #expect(seen.first == .sentence(0))
      #expect(seen.last == .question(.along))
      for axis in Axis.allCases { #expect(seen.contains(.axis(axis))) }
      var back: [ReviewStop] = []
      for _ in 0..<80 {
        if let stop = session.model.review.stop, back.last != stop { back.append(stop) }
        session.press(.up)
      }
      #expect(back == seen.reversed())
      #expect(session.model.review.scroll == 0)
    }
  }

  @Test("a sentence opens in the Journal, and leaving it leads back")
  func sentence() {
    var session = Session.review()
    session.press(.down, .enter)
    #expect(session.model.tab == .journal)
    #expect(session.model.journal.entry?.text.contains("Ben's rollout") == true)
    #expect(session.picture().contains("review"))
    session.press(.escape)
    #expect(session.model.tab == .review)
    #expect(session.model.review.stop == .sentence(1))
  }

  @Test("f and y, n or u judge a sentence, and the page says so")
  func judging() {
    for (key, fit, word) in [
      ("y", Fit.yes, "right"), ("n", .no, "wrong"), ("u", .unsure, "unsure"),
    ] as [(Character, Fit, String)] {
      var session = Session.review()
      session.press(.down, .character("f"))
      #expect(session.status == "Was it right for its moment? y, n or u")
      session.press(.character(key))
      let tag = session.world.entries.flatMap(\.tags).first { $0.behavior == .micromanage }
      #expect(tag?.fit == fit)
      #expect(session.picture().contains("micromanage  \(word)"))
      #expect(session.model.review.page?.fits.isEmpty == false)
      session.press(.character("u"))
      let after = session.world.entries.flatMap(\.tags).first { $0.behavior == .micromanage }
      #expect(after?.fit == nil)
    }
  }

  @Test("a bar opens its sentences, which can be judged, and Escape leads back")
  func bar() {
    var session = at(.review()) { $0 == .axis(.people) }
    session.press(.enter)
    #expect(session.line(2) == " people: 12 sentences in four weeks")
    session.press(.character("f"), .character("y"))
    #expect(session.model.review.bars.evidence?.items.first?.fit == .yes)
    #expect(session.model.trends.page == nil)
    session.press(.escape)
    #expect(session.model.review.bars.evidence == nil)
    #expect(session.model.review.stop == .axis(.people))
  }

  @Test("a promise asked about three times is kept, changed or dropped")
  func promise() {
    var keeping = at(.review(), isPromise)
    keeping.press(.character("o"), .character("k"))
    #expect(keeping.status == "It stays open.")
    #expect(keeping.picture().contains("It stays open."))
    #expect(keeping.world.promises.first?.isOpen == true)

    var dropping = at(.review(), isPromise)
    dropping.press(.character("o"), .escape, .space, .character("d"))
    #expect(dropping.world.promises.first?.state == .dropped)
    #expect(dropping.status.hasPrefix("Closed as dropped"))
    #expect(dropping.model.review.page?.undecided.isEmpty == true)

    var changing = at(.review(), isPromise)
    changing.press(.character("o"), .character("c"))
    #expect(changing.world.promises.first?.state == .changed)
    #expect(changing.model.tab == .promises)
    #expect(changing.model.promises.form != nil)
    changing.press(.control("u"))
    changing.type("I sit in and say nothing")
    changing.press(.control("s"))
    #expect(changing.model.tab == .review)
    #expect(changing.world.promises.last?.text == "I sit in and say nothing")
    #expect(changing.status.hasPrefix("The promise is saved"))

    var leaving = at(.review(), isPromise)
    leaving.press(.character("o"), .character("c"), .escape)
    #expect(leaving.model.tab == .review)
  }

  @Test("the offer of letting go is answered once, with Y or N")
  func pin() {
    for (key, isYes) in [("Y", true), ("N", false)] as [(Character, Bool)] {
      let world = World.reviewed()
      for week in 0...3 { world.vote(3, .micromanage, weeksAgo: week) }
      var session = Session.review(world)
      guard session.model.review.page?.offersPin == true else {
        Issue.record("nothing is offered")
        return
      }
      session = at(session) { $0 == .pin }
      #expect(session.picture().contains("Y yes   N no"))
      session.press(.character(key), .character(key))
      #expect(world.state.withLock { $0.pins } == [isYes])
      #expect(!session.wholePage().contains("Y yes   N no"))
    }
  }

  @Test("an offer that is not in sight is shown before it is answered")
  func unseenPin() {
    let world = World.reviewed()
    for week in 0...3 { world.vote(3, .micromanage, weeksAgo: week) }
    var session = Session.review(world)
    #expect(!session.picture().contains("Y yes   N no"))
    session.press(.character("Y"))
    #expect(world.state.withLock { $0.pins }.isEmpty)
    #expect(session.picture().contains("Y yes   N no"))
    session.press(.character("Y"))
    #expect(world.state.withLock { $0.pins } == [true])
  }

  @Test("t opens the balances over the page")
  func targets() {
    var session = Session.review()
    session.press(.character("t"))
    #expect(session.model.targetsForm != nil)
    session.press(.escape)
    #expect(session.model.targetsForm == nil)
    #expect(session.model.tab == .review)
  }

  @Test("a target that is set shows at once, also where nothing is written on the axis")
  func targetWithoutVotes() {
    for (rows, columns) in [(24, 80), (40, 120), (12, 40)] {
      var session = at(.review(rows: rows, columns: columns)) { $0 == .axis(.measure) }
      let before = session.picture().count { $0 == "╎" }
      session.press(.character("t"), .character("5"), .enter)
      #expect(session.model.targetsForm == nil)
      #expect(session.model.review.stop == .axis(.measure))
      #expect(session.picture().count { $0 == "╎" } == before + 1)
    }
  }

  @Test("no key on anything, at any size, breaks the picture or the program")
  func everyKey() throws {
    let keys: [Key] =
      "abcdefghijklmnoprstuvwxyzYN[]*? ".map { .character($0) } + [
        .enter, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab,
        .backTab, .backspace, .delete, .control("g"), .control("s"), .control("u"), .control("w"),
        .control("k"), .control("v"), .control("z"), .control("l"), .insert, .function(3),
      ]
    let stops = Session.review().model.review.questions.count + 20
    for (rows, columns) in [(24, 80), (12, 40)] {
      let start = Session.review(rows: rows, columns: columns)
      var stop = start
      for place in 0..<stops {
        for (number, key) in keys.enumerated() where (number + place).isMultiple(of: 3) {
          var session = stop
          session.press(key, .enter, key, .down)
          #expect(!session.picture().isEmpty)
        }
        stop.press(.down)
      }
    }
    try withEvery("columns", in: stride(from: 40, through: 130, by: 9)) { columns in
      try withEvery("rows", in: [12, 15, 16, 24, 41]) { rows in
        var session = Session.review(rows: 24, columns: 80)
        session.press(.character("G"), .enter)
        session.send(.resized(Size(rows: rows, columns: columns)))
        #expect(session.picture().contains("^"))
        session.press(.escape, .character("g"))
        #expect(session.picture().contains("Review"))
      }
    }
  }

  @Test("without an entry the page is there and asks all the same")
  func empty() {
    var session = Session.review(World())
    #expect(session.model.review.page?.sentences.isEmpty == true)
    #expect(session.model.review.stop == .axis(.people))
    session.press(.enter)
    #expect(session.status == "No sentence stands behind this bar.")
    session.answer(.surprise, "Silence.")
    session.press(.control("s"))
    #expect(session.status.hasPrefix("saved"))
  }

  @Test("an entry that is deleted takes the answers with it")
  func deleted() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "Gone soon.")
    session.press(.control("s"), .escape, .character("2"), .character("d"), .character("4"))
    #expect(world.reviews(of: "2026-W47").isEmpty)
    #expect(session.model.review.answers?[.surprise] == "")
    #expect(!session.model.leavesReview)
  }
}
