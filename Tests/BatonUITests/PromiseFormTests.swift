import BatonUI
import Journal
import Screen
import Synchronization
import TestSupport
import Testing
import Wording

/// The form in which a promise is shaped, on the screen Promises.
@Suite("The form of a promise")
struct PromiseFormTests {
  /// The form for a new promise, open.
  private func opened(_ world: World = World()) -> Session {
    var session = Session(world)
    session.press(.control("g"), .character("5"), .character("a"))
    return session
  }

  @Test("only the first line is needed: Enter passes over the others, and saves on the last")
  func skipped() {
    var session = opened()
    session.type("Sam runs the review")
    for _ in 1...4 {
      session.press(.enter)
      #expect(session.world.promises.isEmpty)
    }
    session.press(.enter)
    #expect(session.world.promises.map(\.text) == ["Sam runs the review"])
    #expect(session.world.promises.first?.plan == nil)
    #expect(session.world.promises.first?.obstacle == nil)
    #expect(session.world.promises.first?.due == nil)
    #expect(session.model.promises.form == nil)
    #expect(session.status == "The promise is saved, with no date.")
    #expect(session.model.promises.chosen == session.world.promises.first?.id)
  }

  @Test("every line ends up in the promise")
  func whole() throws {
    var session = opened()
    for line in ["Ask before I step in", "the demo slips", "I ask first", "my hurry"] {
      session.type(line)
      session.press(.enter)
    }
    session.type("fri")
    #expect(session.picture().contains("Friday 27 November 2026"))
    session.press(.enter)
    let promise = try #require(session.world.promises.first)
    #expect(promise.text == "Ask before I step in")
    #expect(promise.plan == Promise.Plan(condition: "the demo slips", action: "I ask first"))
    #expect(promise.obstacle == "my hurry")
    #expect(promise.due == Day(iso: "2026-11-27"))
    #expect(session.status == "The promise is saved, due Fri 27 Nov.")
  }

  static let shaped: [(text: String, condition: String, action: String, promise: String)] = [
    ("Sam leads", "the demo slips", "", "Sam leads: If the demo slips, then Sam leads."),
    ("Sam leads", "", "I stay out", "I stay out: I stay out"),
    ("", "", "I stay out", "I stay out: I stay out"),
    ("", "the demo slips", "I stay out", "I stay out: If the demo slips, then I stay out."),
    ("  Sam leads ", "  ", " ", "Sam leads: Sam leads"),
  ]

  @Test(
    "an if alone takes the promise's words as what is done then; a then alone becomes the promise",
    arguments: shaped)
  func shapes(text: String, condition: String, action: String, promise: String) throws {
    var session = opened()
    session.type(text)
    session.press(.down)
    session.type(condition)
    session.press(.down)
    session.type(action)
    session.press(.control("s"))
    let made = try #require(session.world.promises.first)
    #expect(made.text + ": " + PromiseWords.sentence(made) == promise)
  }

  @Test("words that are what is done then stay so when they are changed")
  func follows() {
    let world = World()
    let plan = Promise.Plan(condition: "the demo slips", action: "Sam leads")
    world.promise("Sam leads", plan: plan)
    var session = opened(world)
    session.press(.escape, .character("e"))
    #expect(session.model.promises.form?[.action] == "")
    session.type(" it")
    session.press(.control("s"))
    #expect(world.promises.map(\.text) == ["Sam leads it"])
    #expect(world.promises.first?.plan?.action == "Sam leads it")
  }

  @Test("while an if or a then stands alone, the hint says what will become of it")
  func hints() {
    var session = opened()
    #expect(session.picture().contains("what you do then: I ask first"))
    session.press(.down)
    session.type("the demo slips")
    #expect(session.picture().contains("empty: the words of the promise"))
    session.press(.control("u"), .down)
    session.type("I ask")
    #expect(session.picture().contains("without an If this becomes the promise"))
  }

  @Test("a promise needs words, and the cursor goes to where they are missing")
  func empty() {
    var session = opened()
    session.press(.down)
    session.type("the demo slips")
    session.press(.control("s"))
    #expect(session.world.promises.isEmpty)
    #expect(session.model.promises.form?.field == .text)
    #expect(session.picture().contains(PromiseWords.empty))
    session.type("I ask first")
    #expect(!session.picture().contains(PromiseWords.empty))
    session.press(.control("s"))
    #expect(session.world.promises.map(\.text) == ["I ask first"])
  }

  @Test("a word that is no date keeps the form open, the cursor on it and the sentence under it")
  func badDate() {
    var session = opened()
    session.type("Sam leads")
    session.press(.down, .down, .down, .down)
    session.type("soon")
    session.press(.up, .control("s"))
    #expect(session.world.promises.isEmpty)
    #expect(session.model.promises.form?.field == .due)
    #expect(session.picture().contains(">By         soon^"))
    #expect(session.picture().contains("“soon” is no date for a promise. Write today, tomorrow,"))
    session.press(.control("u"))
    session.type("tomorrow")
    session.press(.enter)
    #expect(session.world.promises.first?.due == session.world.day.advanced(by: 1))
  }

  @Test("a date that is refused when it is to be saved is shown too, with all that is typed")
  func refusedDate() throws {
    var session = opened()
    session.type("Sam leads")
    session.press(.down, .down, .down, .down)
    session.type("2026-11-02")
    session.slow = []
    session.press(.up, .control("s"))
    let day = try #require(Day(iso: "2026-11-02"))
    session.slow = nil
    session.send(.promiseNotKept(Failure(PromiseWords.past(day))))
    #expect(session.model.promises.form?.field == .due)
    #expect(session.picture().contains("2026-11-02 lies behind. Write today or a later day"))
    #expect(session.picture().contains("Promise    Sam leads"))
  }

  @Test("where the disk is full nothing is lost, and the same key saves it once there is room")
  func full() {
    let world = World()
    var session = opened(world)
    session.type("Sam leads")
    world.state.withLock { $0.isFull = true }
    session.press(.control("s"))
    #expect(session.picture().contains("The disk is full."))
    #expect(session.model.promises.form?.field == .text)
    world.state.withLock { $0.isFull = false }
    session.press(.control("s"))
    #expect(world.promises.map(\.text) == ["Sam leads"])
  }

  @Test("each line has the keys of the search box, and a paste of several lines is one line")
  func editing() {
    var session = opened()
    session.type("Sam leads now")
    session.press(.control("w"), .control("a"))
    session.type("Tomorrow ")
    session.press(.control("e"), .backspace)
    #expect(session.model.promises.form?[.text] == "Tomorrow Sam leads")
    session.press(.control("u"))
    #expect(session.model.promises.form?[.text] == "")
    session.press(.control("v"), .control("z"), .control("y"))
    #expect(session.model.promises.form?[.text] == "Tomorrow Sam leads")
    session.press(.down)
    session.send(.pasted("the demo\nslips\t\r\nagain"))
    #expect(session.model.promises.form?[.condition] == "the demo slips again")
    // Keys that mean something in lists and on other screens are text here.
    session.press(.down)
    session.type("q5?a1 jk u")
    #expect(session.model.promises.form?[.action] == "q5?a1 jk u")
  }

  @Test("↑ ↓, Tab and Shift-Tab go from line to line and end at the ends")
  func moving() {
    var session = opened()
    var fields: [PromiseForm.Field?] = []
    for key: Key in [.up, .tab, .down, .backTab, .tab, .down, .tab, .down, .tab, .up] {
      session.press(key)
      fields.append(session.model.promises.form?.field)
    }
    #expect(
      fields == [
        .text, .condition, .action, .condition, .action, .obstacle, .due, .due, .due, .obstacle,
      ])
  }

  @Test(
    "leaving asks nothing, and what was typed comes back for the same promise alone",
    arguments: [Key.escape, .control("g"), .control("c")])
  func left(key: Key) {
    let world = World()
    world.promise("Sam leads")
    var session = opened(world)
    session.type("Half a promise")
    session.press(.down)
    session.type("the demo")
    session.press(key)
    #expect(session.model.promises.form == nil)
    #expect(session.terminal.isEmpty)
    #expect(session.status.isEmpty)
    session.press(.character("e"))
    #expect(session.model.promises.form?[.text] == "Sam leads")
    session.type(", not me")
    session.press(key, .character("1"), .character("5"), .character("a"))
    #expect(session.model.promises.form?[.text] == "Half a promise")
    #expect(session.model.promises.form?[.condition] == "the demo")
    session.press(key, .character("e"))
    #expect(session.model.promises.form?[.text] == "Sam leads, not me")
    session.press(.control("s"))
    #expect(world.promises.map(\.text) == ["Sam leads, not me"])
    session.press(.character("a"), .control("s"))
    #expect(world.promises.map(\.text) == ["Sam leads, not me", "Half a promise"])
    // What was saved does not come back.
    session.press(.character("a"))
    #expect(session.model.promises.form?[.text] == "")
  }

  @Test("a form without a change is read anew each time")
  func untouched() {
    let world = World()
    let promise = world.promise("Sam leads")
    var session = opened(world)
    session.press(.escape, .character("e"), .escape)
    world.state.withLock { state in
      state.promises[0].text = "Sam leads all of it"
    }
    session.press(.character("1"), .character("5"), .character("e"))
    #expect(session.model.promises.form?[.text] == "Sam leads all of it")
    #expect(session.model.promises.chosen == promise.id)
  }
}
