import BatonUI
import Journal
import Review
import Screen
import Synchronization
import TestSupport
import Testing

/// Answering line by line, and what becomes of the answers.
@Suite("The answers of a review")
struct ReviewAnswersTests {
  @Test("every question is answered from the keyboard, saved, and stands there the next time")
  func all() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "That I left the room.")
    session.press(.enter)
    session.type("The call; the plan elsewhere.")
    session.press(.enter)
    session.type("Ben.")
    session.press(.enter)
    session.type("I keep it.")
    session.press(.enter)
    session.type("Ben asks me for the plan")
    session.press(.enter)
    session.type("I ask for his draft")
    session.press(.enter)
    session.type("The clock")
    session.press(.enter)
    #expect(session.model.review.typing == .along)
    session.press(.control("u"))
    session.type("What did Ben decide?")
    session.press(.enter)
    #expect(session.model.review.line == nil)
    #expect(session.status == "^S saves the review.")
    session.press(.control("s"))
    #expect(session.status.hasPrefix("saved 16:10 · The promise is saved"))
    let text = world.review(of: "2026-W47")
    #expect(text?[.surprise] == "That I left the room.")
    #expect(text?[.fitting] == "The call; the plan elsewhere.")
    #expect(text?[.retell] == "Ben.")
    #expect(text?[.promises] == "I keep it.")
    #expect(text?[.obstacle] == "The clock")
    #expect(text?[.along] == "What did Ben decide?")
    let promise = world.promises.last
    #expect(promise?.plan?.condition == "Ben asks me for the plan")
    #expect(promise?.plan?.action == "I ask for his draft")
    #expect(promise?.obstacle == "The clock")
    #expect(promise?.entry == world.reviews(of: "2026-W47").first?.id)
    #expect(world.reviewDrafts.isEmpty)
    var again = Session.review(world)
    #expect(again.wholePage().contains("That I left the room."))
    #expect(!again.model.leavesReview)
  }

  @Test("a saved review is gone on with: a further revision of the one entry")
  func revising() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "One thing.")
    session.press(.control("s"))
    session.type(" And another.")
    session.press(.control("s"))
    #expect(world.reviews(of: "2026-W47").count == 1)
    #expect(world.reviews(of: "2026-W47").first?.revision == 2)
    #expect(world.review(of: "2026-W47")?[.surprise] == "One thing. And another.")
    session.press(.control("g"), .control("s"))
    #expect(session.status == "saved 16:10")
    #expect(world.reviews(of: "2026-W47").first?.revision == 2)
  }

  @Test("a page that was only looked at is no draft and asks for no saving")
  func untouched() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.press(.character("G"), .enter, .escape, .character("2"), .character("4"))
    session.wait()
    session.press(.character("q"))
    #expect(session.terminal == [.quit(code: 0)])
    #expect(world.reviewDrafts.isEmpty)
    #expect(world.reviews(of: "2026-W47").isEmpty)
  }

  @Test("what was typed and taken back leaves no draft behind")
  func takenBack() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "x")
    session.wait()
    #expect(world.reviewDrafts.count == 1)
    session.press(.backspace)
    session.wait()
    #expect(world.reviewDrafts.isEmpty)
  }

  @Test("after the program was killed the draft is here as it was left, and no other screen has it")
  func killed() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.retell, "Priya would.")
    session.wait()
    let other = Session(world)
    #expect(other.model.writing.isBlank)
    var again = Session.review(world)
    #expect(again.status == "Your answers are here as you left them.")
    #expect(again.model.review.answers?[.retell] == "Priya would.")
    again.press(.control("s"))
    #expect(world.review(of: "2026-W47")?[.retell] == "Priya would.")
    #expect(world.reviewDrafts.isEmpty)
  }

  @Test("on a full disk nothing is lost, the reason stands there, and it is tried again")
  func fullDisk() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "Much.")
    world.state.withLock { $0.isFull = true }
    session.press(.control("s"))
    #expect(session.status == "The disk is full.")
    #expect(session.model.review.answers?[.surprise] == "Much.")
    #expect(session.timerRuns)
    session.wait()
    #expect(session.timerRuns)
    world.state.withLock { $0.isFull = false }
    session.wait()
    #expect(world.reviewDrafts.count == 1)
    session.press(.control("s"))
    #expect(world.review(of: "2026-W47")?[.surprise] == "Much.")
  }

  @Test("what is read while one types never replaces it and moves no cursor")
  func loading() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.slow = []
    session.press(.escape, .character("4"))
    session.answer(.surprise, "Typed meanwhile")
    session.press(.left, .left)
    let before = session.model.review.line
    session.answer()
    #expect(session.model.review.line == before)
    #expect(session.model.review.answers?[.surprise] == "Typed meanwhile")
    session.type("X")
    #expect(session.model.review.answers?[.surprise] == "Typed meanwhiXle")
  }

  @Test("another week comes only once these answers are kept, and each week has its own")
  func weeks() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "This one.")
    session.press(.escape)
    world.state.withLock { $0.isFull = true }
    session.press(.character("["))
    #expect(session.model.review.page?.week.iso == "2026-W47")
    #expect(session.status == "The disk is full.")
    world.state.withLock { $0.isFull = false }
    session.press(.character("["))
    #expect(session.model.review.page?.week.iso == "2026-W46")
    #expect(session.model.review.answers?[.surprise] == "")
    session.answer(.surprise, "That one.")
    session.press(.control("s"), .escape, .character("]"))
    #expect(session.model.review.page?.week.iso == "2026-W47")
    #expect(session.model.review.answers?[.surprise] == "This one.")
    session.press(.character("]"))
    #expect(session.status == "Week 48 has not begun.")
    #expect(world.review(of: "2026-W46")?[.surprise] == "That one.")
    #expect(world.reviews(of: "2026-W46").first?.day.iso == "2026-11-15")
  }

  @Test("undo takes the save back, and the words stay")
  func undo() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "Saved too early.")
    session.press(.control("s"), .escape, .character("u"))
    #expect(world.reviews(of: "2026-W47").isEmpty)
    #expect(session.model.review.answers?[.surprise] == "Saved too early.")
    #expect(session.model.leavesReview)
    #expect(session.model.question.daysWritten == Set(world.entries.map(\.day)).count)
    // Saved again it is what it was: nobody else has changed it.
    session.press(.control("s"))
    #expect(session.status == "saved 16:10")
    #expect(world.review(of: "2026-W47")?[.surprise] == "Saved too early.")
  }

  @Test("an undo on another screen is no change from elsewhere")
  func undoOnAnotherScreen() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.answer(.surprise, "Saved too early.")
    session.press(.control("s"), .escape)
    let before = session.model.question.daysWritten
    session.press(.character("2"), .character("u"))
    #expect(session.model.question.daysWritten == before.map { $0 - 1 })
    session.press(.character("4"), .control("s"))
    #expect(session.status == "saved 16:10")
    #expect(world.reviews(of: "2026-W47").count == 1)
  }

  @Test("the Journal names a review once, by its own first line")
  func named() {
    var session = Session.review()
    session.answer(.surprise, "Once.")
    session.press(.control("s"), .escape, .character("2"))
    #expect(session.picture().contains("A weekly review."))
    #expect(session.picture().split(separator: "Review of week 47, 16 to").count == 3)
  }

  @Test("e in the Journal goes on with a review where it was written")
  func fromJournal() {
    let world = World.reviewed()
    var session = Session.review(world)
    session.press(.character("["))
    session.answer(.surprise, "Last week.")
    session.press(.control("s"), .escape, .character("]"), .character("2"))
    let place = session.model.journal.found?.entries.firstIndex {
      $0.firstLine.hasPrefix("Review of week 46")
    }
    for _ in 0..<(place ?? 0) { session.press(.down) }
    session.press(.character("e"))
    #expect(session.model.tab == .review)
    #expect(session.model.review.page?.week.iso == "2026-W46")
    #expect(session.model.review.stop == .question(.surprise))
    #expect(session.model.writing.isBlank)
  }

  @Test("pasted text stands on one line, and no control character reaches a cell")
  func pasted() {
    let world = World.reviewed()
    world.tell("2026-11-18", "Esc \u{1B}[31m and bell \u{7} and \u{202E}back.", .empower)
    var session = Session.review(world)
    session.answer(.surprise, "")
    session.send(.pasted("two\nlines\u{1B}[2J and \u{7}"))
    session.press(.escape)
    #expect(session.model.review.answers?[.surprise].contains("\n") == false)
    session.press(.character("g"))
    for _ in 0..<30 {
      for scalar in session.picture().unicodeScalars where scalar != "\n" {
        #expect(scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value != 0x202E)
      }
      session.press(.pageDown)
    }
  }

  @Test("a long answer scrolls sideways in its line and is wrapped outside of it")
  func long() {
    for columns in [40, 80] {
      var session = Session.review(columns: columns)
      session.answer(.surprise, String(repeating: "many words ", count: 12) + "end")
      #expect(session.picture().contains("words end^"))
      session.press(.escape)
      #expect(session.picture().contains("many words many words"))
    }
  }

  @Test("what leading and managing meant last time shows only once the answer is left")
  func meaning() {
    let world = World.reviewed("2026-12-25T16:00:00+01:00")
    var session = Session.review(world)
    session.press(.character("["))
    session.answer(.surprise, "x")
    session.press(.escape)
    // A week within no quarter's end has no such question.
    #expect(!session.model.review.questions.contains(.meaning))
    let text = "Review\n\n## What do leading and managing mean to you now?\nGardening.\n"
    let old = world.add("2026-09-25", text)
    world.state.withLock { state in
      guard let index = state.entries.firstIndex(where: { $0.id == old.id }),
        let week = Week(iso: "2026-W39")
      else { return }
      state.entries[index].prompt = ReviewWords.reference(week)
    }
    world.turn(to: "2027-01-01T16:00:00+01:00", asking: "And now?")
    var later = Session.review(world)
    #expect(later.model.review.questions.contains(.meaning))
    #expect(!later.wholePage().contains("Gardening."))
    later.answer(.meaning, "Digging.")
    #expect(!later.picture().contains("Gardening."))
    later.press(.escape)
    #expect(later.picture().contains("Gardening."))
  }
}
