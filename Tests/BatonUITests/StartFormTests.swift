import BatonUI
import Editor
import Journal
import Screen
import Synchronization
import TestSupport
import Testing

/// The questions of the first start: asked once, and never in the way of writing.
@Suite("The first start")
struct StartFormTests {
  private func started(
    _ needs: StartNeeds = StartNeeds(), rows: Int = 24, columns: Int = 80
  ) -> Session {
    let world = World()
    world.state.withLock { $0.start = needs }
    return Session(world, rows: rows, columns: columns)
  }

  private func starts(_ session: Session) -> [StartAnswers] {
    session.world.state.withLock(\.starts)
  }

  @Test("at 80 by 24 the day's question stays over the first question")
  func picture() {
    let session = started()
    #expect(
      session.picture() == """
         1 Today  2 Journal  3 Trends  4 Review  5 Promises   Sun 22 Nov · 0 of 28 days
        ────────────────────────────────────────────────────────────────────────────────
         Which decision did someone make this week that used to be yours?
         "Empowering others" has not come up for 19 prompts.

         Five minutes are enough. What you type is safe at once.








        ────────────────────────────────────────────────────────────────────────────────
         ^Whom do you lead?                                      1 of 3, asked only once
         1  people who report to me
         2  managers
         3  peers, without the title
         4  nobody yet

         Or just write: any other key goes to the text.
        ────────────────────────────────────────────────────────────────────────────────
         Enter skip  Esc to the text  ^S save  ^Q quit
        """)
  }

  @Test("at 40 by 12 each of the three has room, with the line that says to just write")
  func narrow() {
    var session = started(rows: 12, columns: 40)
    #expect(
      session.picture() == """
         1 Today  2  3  4  5         Sun 22 Nov
         Which decision did someone make this
         week that used to be yours?

        ────────────────────────────────────────
         ^Whom do you lead?               1 of 3
         1  people who report to me
         2  managers
         3  peers, without the title
         4  nobody yet
         Or just write: other keys are text.
         Enter skip  Esc to the text  ^Q quit
        """)
    session.press(.enter)
    #expect(
      session.picture() == """
         1 Today  2  3  4  5         Sun 22 Nov
         Which decision did someone make this
         week that used to be yours?
         "Empowering others" has not come up
         for 19 prompts.
        ────────────────────────────────────────
         ^Which days do you work?         2 of 3
         1 Mon ✓   2 Tue ✓   3 Wed ✓   4 Thu ✓
         5 Fri ✓   6 Sat ·   7 Sun ·
         1 to 7 turn a day on or off.
         Or just write: other keys are text.
         Enter skip  Esc to the text  ^Q quit
        """)
    session.press(.enter)
    #expect(
      session.picture() == """
         1 Today  2  3  4  5         Sun 22 Nov
         Lean to which side? Both are needed.
                   manager   12345 leader
        >people    direct    ··^··· inspire
         authority command   ····· influence
         growth    organize  ····· grow
         horizon   plan      ····· envision
         risk      safeguard ····· venture
         measure   track     ····· align
         conduct   operate   ····· exemplify
         Or just write: other keys are text.
         Enter skip  Esc to the text  ^Q quit
        """)
  }

  @Test("digits answer, Enter goes on, and what was answered is kept once")
  func answered() {
    var session = started()
    session.press(.character("2"), .character("6"), .character("1"), .enter)
    session.press(.character("4"), .down, .right, .enter)
    #expect(
      starts(session) == [
        StartAnswers(
          audience: "managers",
          workingDays: [.tuesday, .wednesday, .thursday, .friday, .saturday],
          targets: [
            TargetChange(axis: .people, position: .moreLeader),
            TargetChange(axis: .authority, position: .even),
          ])
      ])
    #expect(session.status == "Noted in config.toml, and on Trends.")
    #expect(session.model.startForm == nil)
    session.type("Words.")
    #expect(session.model.writing.editor.text == "Words.")
    session.send(.resumed)
    #expect(session.model.startForm == nil)
    #expect(starts(session).count == 1)
  }

  @Test("each of the four says whom one leads by the word of the setting")
  func audiences() {
    for (digit, word) in [("1", "reports"), ("2", "managers"), ("3", "peers"), ("4", "none")] {
      var session = started()
      session.press(.character(Character(digit)), .escape)
      #expect(starts(session) == [StartAnswers(audience: word)])
      #expect(session.status == "Noted in config.toml.")
    }
  }

  @Test("Enter skips one question, Escape all that are left; both count as asked")
  func skipped() {
    var session = started()
    session.press(.enter, .enter, .enter)
    #expect(starts(session) == [StartAnswers()])
    #expect(session.status.isEmpty)
    session = started()
    session.press(.escape)
    #expect(starts(session) == [StartAnswers()])
    #expect(session.model.focus == .text)
    #expect(session.terminal.isEmpty)
  }

  @Test("what the settings say is not asked; with all of it the sides alone")
  func needs() {
    var session = started(StartNeeds(asksAudience: false, asksWorkingDays: false))
    #expect(session.picture().contains("Which side do you mean to lean to?"))
    #expect(!session.picture().contains("1 of"))
    session.press(.character("5"), .enter)
    #expect(
      starts(session) == [
        StartAnswers(targets: [TargetChange(axis: .people, position: .mostlyLeader)])
      ])
    #expect(session.status == "Noted; t on Trends changes it.")
    session = started(StartNeeds(asksAudience: false))
    #expect(session.picture().contains("Which days do you work?"))
    #expect(session.picture().contains("1 of 2"))
  }

  @Test("the last working day stays, and a day turned off and on again is an answer too")
  func days() {
    var session = started(StartNeeds(asksAudience: false))
    for day in "12345" { session.press(.character(day)) }
    #expect(session.model.startForm?.answers.workingDays == [.friday])
    session.press(.character("4"), .character("5"), .escape)
    #expect(starts(session) == [StartAnswers(workingDays: [.thursday])])
  }

  @Test("Shift-Tab goes back to a question, and arrows choose without a digit")
  func back() {
    var session = started()
    session.press(.down, .down)
    #expect(session.line(17) == ">^2  managers")
    session.press(.enter, .backTab, .up, .enter, .escape)
    #expect(starts(session) == [StartAnswers(audience: "reports")])
  }

  @Test("a letter closes the questions and is the first of the text, at each of them")
  func typed() {
    for skips in 0..<3 {
      var session = started()
      for _ in 0..<skips { session.press(.enter) }
      session.type("xyz")
      #expect(session.model.startForm == nil)
      #expect(session.model.writing.editor.text == "xyz")
      #expect(starts(session) == [StartAnswers()])
    }
  }

  @Test("a digit that is no choice is text")
  func digits() {
    for (skips, digit) in [(0, "0"), (0, "5"), (0, "9"), (1, "0"), (1, "8"), (2, "6"), (2, "9")] {
      var session = started()
      for _ in 0..<skips { session.press(.enter) }
      session.type(digit)
      #expect(session.model.writing.editor.text == digit)
      #expect(starts(session) == [StartAnswers()])
    }
  }

  @Test("what was pasted is in the text, and what was answered before is kept")
  func pasted() {
    var session = started()
    session.press(.character("3"))
    session.send(.pasted("From\nelsewhere"))
    #expect(session.model.writing.editor.text == "From\nelsewhere")
    #expect(starts(session) == [StartAnswers(audience: "peers")])
  }

  @Test("control keys do what they do in the text; leaving leaves at once")
  func control() {
    var session = started()
    session.press(.character("1"), .control("q"))
    #expect(session.terminal == [.quit(code: 0)])
    #expect(starts(session) == [StartAnswers(audience: "reports")])
    session = started()
    session.press(.control("c"))
    #expect(session.terminal == [.quit(code: 130)])
    session = started()
    session.press(.control("g"))
    #expect(session.model.focus == .outside)
    #expect(starts(session) == [StartAnswers()])
    session = started()
    session.press(.character("4"))
    session.send(.endAsked)
    #expect(starts(session) == [StartAnswers(audience: "none")])
  }

  @Test("what cannot be kept is said, and nothing asks again")
  func fullDisk() {
    var session = started()
    session.world.state.withLock { $0.isFull = true }
    session.press(.character("1"), .escape)
    #expect(session.status == "The disk is full.")
    #expect(session.model.startForm == nil)
    session.press(.control("g"), .character("2"), .character("1"), .enter)
    session.send(.resumed)
    #expect(session.model.startForm == nil)
    session.type("a")
    #expect(session.model.writing.editor.text == "a")
  }

  @Test("nothing is asked where something is written already, or a draft waits")
  func inTheWay() {
    let world = World()
    world.state.withLock { $0.start = StartNeeds() }
    var session = Session(world)
    session.press(.escape)
    var model = Model(size: Size(rows: 24, columns: 80), id: world.services.newID(), day: world.day)
    _ = BatonProgram.update(&model, .key(.character("a")))
    let today = Today(day: world.day, now: world.moment, served: nil, start: StartNeeds())
    _ = BatonProgram.update(&model, .todayLoaded(today, draft: nil))
    #expect(model.startForm == nil)
    #expect(model.writing.editor.text == "a")
    model = Model(size: Size(rows: 24, columns: 80), id: world.services.newID(), day: world.day)
    let draft = Draft(id: world.services.newID(), day: world.day, text: "Begun.")
    _ = BatonProgram.update(&model, .todayLoaded(today, draft: draft))
    #expect(model.startForm == nil)
    #expect(model.writing.editor.text == "Begun.")
  }

  @Test("where nothing is to be asked nothing is")
  func nothing() {
    let session = Session()
    #expect(session.model.startForm == nil)
    #expect(starts(session).isEmpty)
  }

  @Test("no key traps at any question and any size, and none is asked for twice")
  func everyKey() {
    for key in Session.everyKey {
      for skips in 0..<3 {
        for (rows, columns) in Session.sizes {
          var session = started(rows: rows, columns: columns)
          for _ in 0..<skips { session.press(.enter) }
          session.press(key)
          session.checkCursor()
          session.press(key, key, key)
          session.checkCursor()
          #expect(starts(session).count <= 1)
          #expect((session.model.startForm == nil) == (starts(session).count == 1))
        }
      }
    }
  }
}
