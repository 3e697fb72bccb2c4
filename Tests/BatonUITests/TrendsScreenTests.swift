import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Testing
import Trends

@Suite("Trends as bars")
struct TrendsScreenTests {
  private func trends(_ world: World = .quarter(), rows: Int = 24, columns: Int = 80) -> Session {
    var session = Session(world, rows: rows, columns: columns)
    session.press(.control("g"), .character("3"))
    return session
  }

  @Test("counts are blocks, few are dots, silence is said, and the line of the share lies behind")
  func bars() {
    let session = trends()
    #expect(session.line(2).hasPrefix(" 14 entries this week, 33 in four weeks  "))
    #expect(session.line(3).hasSuffix(" █ this week  ▒ the days before  ╎ meant  ├─┤ share likely"))
    #expect(
      session.line(5)
        == " ^people         direct   2                ▒▒│████▒▒╎▒├▒▒▒▒▒┤▒  16  inspire")
    #expect(
      session.line(6)
        == " authority     command   0                  │ nothing written  0   influence")
    #expect(
      session.line(8)
        == " horizon          plan   5             █████╎▒▒                2   envision")
    #expect(
      session.line(9)
        == " risk        safeguard   1                 ○│●●                2   venture")
    #expect(session.line(12).isEmpty)
    #expect(session.line(13).hasPrefix(" ownership micromanage   3 "))
  }

  @Test("the chosen axis is said in words, the finding once, and that all is self-report")
  func words() {
    var session = trends()
    #expect(session.picture().contains("About 9 in 10 on the leader's side; likely"))
    #expect(session.picture().contains("Of 18 open entries: 16 leader's"))
    #expect(session.picture().contains(" People moved towards the leader's side against"))
    #expect(session.picture().contains(" This is what you wrote, not what they saw."))
    session.press(.down, .down, .down)
    #expect(
      session.picture().contains("plan 5 (5 this week), envision 2. Meant: about even."))
    #expect(!session.picture().contains("in 10 on"))
  }

  @Test("where the counts carry nothing that is said, and no share anywhere")
  func nothing() {
    let world = World()
    world.vote(3, .inspire, weeksAgo: 0)
    world.vote(4, .direct, weeksAgo: 1)
    for (rows, columns) in [(24, 80), (40, 120), (24, 40)] {
      let picture = trends(world, rows: rows, columns: columns).picture()
      #expect(picture.contains(" Nothing here that the counts can"))
      for share in ["%", " in 10", "├", "likely"] { #expect(!picture.contains(share)) }
    }
  }

  @Test("where there is room the four weeks before stand below, and the line below the blocks")
  func tall() {
    let session = trends(rows: 40, columns: 120)
    #expect(session.line(3).contains("░ four weeks before"))
    #expect(session.line(5).hasSuffix("▒  16  inspire    9 in 10"))
    #expect(session.line(6).hasPrefix("                        16  ░░░░"))
    #expect(session.line(7).trimmingWhitespace() == "╎   ├────────────┤")
  }

  @Test("a target shows at once, also on an axis that nothing is written on, and no word hides it")
  func silentTargets() {
    var session = trends()
    session.press(.down, .character("t"), .character("5"), .enter)
    #expect(
      session.line(6)
        == " ^authority     command   0  nothing written │             ╎    0   influence")
    session.press(.character("t"), .character("1"), .enter)
    #expect(
      session.line(6)
        == " ^authority     command   0    ╎             │ nothing written  0   influence")
    session.press(.character("t"), .character("3"), .enter)
    #expect(
      session.line(6)
        == " ^authority     command   0                  ╎ nothing written  0   influence")
    for (rows, columns) in [(12, 40), (20, 60), (40, 120)] {
      var session = trends(rows: rows, columns: columns)
      let before = session.picture().count { $0 == "╎" }
      session.press(.down, .character("t"), .character("5"), .enter)
      #expect(session.picture().count { $0 == "╎" } == before + 1)
    }
  }

  @Test("words that have no room say that they go on")
  func cutWords() {
    let session = trends(rows: 18)
    #expect(
      session.line(12)
        == " direct 2, inspire 16 (4 this week). About 9 in 10 on the leader's side; …")
    var quoted = trends(rows: 24)
    quoted.world.tell("2026-11-22", String(repeating: "many words ", count: 60), .inspire)
    quoted.press(.character("3"), .enter)
    #expect(quoted.line(21).hasSuffix(" …"))
  }

  @Test("the keys of a page go to the first axis and the last: there is one page")
  func pages() {
    var session = trends()
    session.press(.pageDown)
    #expect(session.model.trends.axis == .ownership)
    session.press(.pageUp)
    #expect(session.model.trends.axis == .people)
  }

  @Test("an entry that was opened among the sentences leads back to them")
  func wayBack() {
    var session = trends()
    session.press(.enter, .down, .enter)
    #expect(session.model.tab == .journal)
    #expect(session.picture().contains("Esc trends"))
    session.press(.escape)
    #expect(session.model.tab == .trends)
    #expect(session.model.trends.evidence?.selected == 1)
    session.press(.enter, .character("2"), .enter)
    #expect(session.picture().contains("Esc list"))
    session.press(.escape)
    #expect(session.model.tab == .journal)
  }

  @Test("where the target lies on an end of the line, both are seen")
  func coinciding() {
    var coinciding = 0
    for leader in 2...8 {
      let world = World()
      world.vote(leader, .inspire, weeksAgo: 0)
      world.vote(12 - leader, .direct, weeksAgo: 1)
      for target in TargetPosition.allCases {
        world.state.withLock { $0.targets[.people] = target }
        let line = trends(world).line(5)
        let isBoth = line.contains("┼")
        coinciding += isBoth ? 1 : 0
        #expect(line.contains("╎") != isBoth)
        #expect(line.filter { "├┤┼".contains($0) }.count == 2)
      }
    }
    #expect(coinciding > 0)
  }

  @Test("at 40 by 12 bars, counts, target and line are there, and ownership apart")
  func small() {
    #expect(
      trends(rows: 12, columns: 40).picture() == """
         1  2  3 Trends  4  5        Sun 22 Nov
         14/33          manager     leader
         ^people      2          ▒│███╎├▒▒▒┤▒ 16
         authority   0           │           0
         growth      0           │           0
         horizon     5        ███╎▒          2
         risk        1          ○│●●         2
         measure     0           │           0
         conduct     0           │           0

         ownership   3         ██│▒          2
         Enter sentences  ? keys  q quit
        """)
  }

  @Test("the sides can be told apart by hue, and without any by their place")
  func hues() {
    let picture = trends().picture(styles: true)
    #expect(picture.contains("{manager:▒▒}{faint:│}{leader:████▒▒}{bold:╎}{leader:▒}{bold:├}"))
  }

  @Test("the watch stands in one place, asks, and is silent once it was said this week")
  func watch() {
    var session = trends()
    #expect(session.line(14) == " micromanage: 3 entries in two weeks")
    session.press(.character("G"))
    #expect(session.line(14).isEmpty)
    #expect(session.picture().contains(" Micromanage stands in 3 entries of the last two weeks."))
    #expect(session.picture().contains(" More than the work needed? Again and again? Would"))
    session.press(.left, .enter)
    #expect(session.line(3).hasPrefix(" More than the work needed?"))
    session.press(.escape)
    guard var page = session.model.trends.page else {
      Issue.record("no page")
      return
    }
    page.saysWatch = false
    session.send(.trendsLoaded(page))
    #expect(!session.picture().contains("Micromanage stands"))
    #expect(!session.picture().contains("More than the work needed"))
    session.press(.enter)
    #expect(session.line(2) == " micromanage: 3 sentences in four weeks")
    #expect(!session.picture().contains("More than the work needed"))
  }

  @Test("a quiet watch says nothing")
  func quiet() {
    let world = World()
    world.vote(1, .micromanage, weeksAgo: 0)
    var session = trends(world)
    session.press(.character("G"))
    #expect(!session.picture().contains("Micromanage stands"))
    session.press(.left, .enter)
    #expect(!session.picture().contains("More than the work needed"))
  }

  @Test("the calendar opens from here and leads back here")
  func calendar() {
    var session = trends()
    session.press(.character("c"))
    #expect(session.model.tab == .journal)
    #expect(session.model.journal.calendar?.day == session.world.day)
    #expect(session.model.journal.calendar?.written != nil)
    session.press(.escape)
    #expect(session.model.tab == .trends)
    session.press(.character("2"), .character("c"), .escape)
    #expect(session.model.tab == .journal)
  }
}

@Suite("Whether it was right for its moment")
struct FitTests {
  private func sentences(rows: Int = 24, columns: Int = 80) -> Session {
    var session = Session(.quarter(), rows: rows, columns: columns)
    session.press(.control("g"), .character("3"), .character("G"), .left, .enter)
    return session
  }

  private func fits(_ session: Session) -> [Fit?] {
    session.world.entries.flatMap(\.tags).filter { $0.behavior == .micromanage }.map(\.fit)
  }

  @Test("f and y, n or u say it, the row shows it, u takes it back")
  func judging() {
    for (key, fit, word) in [
      ("y", Fit.yes, "right"), ("n", .no, "wrong"), ("u", .unsure, "unsure"),
    ] as [(Character, Fit, String)] {
      for columns in [40, 80] {
        var session = sentences(columns: columns)
        session.press(.character("f"))
        #expect(session.status == "Was it right for its moment? y, n or u")
        session.press(.character(key))
        #expect(fits(session) == [nil, nil, fit])
        let row = columns == 40 ? 8 : 7
        #expect(
          session.picture().contains("… \(word)\n") || session.line(row).hasSuffix(" \(word)"))
        session.press(.character("u"))
        #expect(fits(session) == [nil, nil, nil])
        #expect(session.model.trends.evidence?.items.allSatisfy { $0.fit == nil } == true)
      }
    }
  }

  @Test("what was right leaves the watch")
  func leaving() {
    var session = sentences()
    #expect(session.model.trends.page?.watch?.state == .seen)
    session.press(.character("f"), .character("y"), .down, .character("f"), .character("y"))
    #expect(session.model.trends.page?.watch?.state == .quiet)
    #expect(session.model.trends.page?.watch?.sentences.count == 1)
    #expect(!session.picture().contains("More than the work needed"))
    session.press(.escape, .character("3"))
    #expect(session.model.trends.page?.watch?.state == .quiet)
  }

  @Test("any other key gives no answer, and goes on listing")
  func noAnswer() {
    for key in [Key.escape, .character("x"), .control("c"), .enter] {
      var session = sentences()
      session.press(.character("f"), key)
      #expect(session.model.trends.evidence?.asksFit == false)
      #expect(fits(session) == [nil, nil, nil])
      #expect(session.model.tab == .trends)
      #expect(session.terminal.isEmpty)
    }
  }

  @Test("what could not be stored is shown as it is")
  func fullDisk() {
    var session = sentences()
    session.world.state.withLock { $0.isFull = true }
    session.press(.character("f"), .character("y"))
    #expect(session.status == "The disk is full.")
    #expect(session.model.trends.evidence?.items.allSatisfy { $0.fit == nil } == true)
  }
}
