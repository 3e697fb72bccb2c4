import Journal
import JournalStore
import Prompting
import Review
import Testing

@testable import baton

@Suite("The question that a review leaves to take along")
final class CarriedQuestionTests {
  private let writer: ReviewWriter
  private var store: JournalStore { writer.store }
  private let question = "What do you want to be true on Friday?"

  init() throws {
    writer = try ReviewWriter()
    // Without an entry before it, a first day would be greeted.
    try writer.write(writer.day(0))
  }

  private func served(_ number: Int) throws -> ServedPrompt? {
    let day = writer.day(number)
    return try writer.service().serve(day, at: writer.at(day, hour: 9))?.current
  }

  private func carried(
    _ number: Int, dayTurn: DayTurn = .standard
  ) throws -> PromptReference? {
    try SituationReader(store: store, dayTurn: dayTurn).situation(for: writer.day(number)).carried
  }

  @Test("Friday's review asks on Monday, and says so; once")
  func monday() throws {
    try writer.review(writer.week, on: writer.day(4), [.along: question])
    let asked = try #require(try served(7))
    #expect(
      asked.prompt
        == PromptReference(id: PromptID(carriedFrom: writer.week), text: question, theme: nil))
    #expect(asked.reasonCode == "CARRIED" && asked.kind == .carried)
    #expect(asked.reasonText == "You took this one along from your last review.")
    try writer.write(writer.day(7), prompt: asked.prompt)
    #expect(try store.isAnswered(writer.day(7)))
    #expect(try store.lastAnswers(5).first?.prompt == PromptID(carriedFrom: writer.week))
    for number in 8...14 {
      #expect(try served(number)?.kind != .carried)
      #expect(try carried(number) == nil)
    }
  }

  @Test("a change after Friday counts; a review that was deleted or left nothing asks nothing")
  func changed() throws {
    let friday = writer.day(4)
    let entry = try writer.review(writer.week, on: friday, [.along: question])
    for (answer, expected) in [("Whom do you ask?", "Whom do you ask?"), ("", nil)] {
      let text = ReviewWriter.text(entry.text, [.along: answer])
      try store.save(entry.id, text: text, at: writer.at(friday))
      #expect(try carried(7)?.text == expected)
    }
    _ = try store.undo(at: writer.at(friday))
    #expect(try carried(7)?.text == "Whom do you ask?")
    try store.delete(entry.id, at: writer.at(friday))
    #expect(try carried(7) == nil)
    #expect(try served(7)?.kind == .scored)
  }

  @Test("it is carried for thirteen days after the week, and not on the day it was written")
  func days() throws {
    try writer.review(writer.week, on: writer.day(4), [.along: question])
    for (number, isCarried) in [
      (0, false), (3, false), (4, false), (5, true), (7, true), (19, true), (20, false),
      (200, false),
    ] {
      #expect(try (carried(number) != nil) == isCarried, "\(number)")
    }
    // The clock was set back: what is written later is not there yet.
    #expect(try carried(-7) == nil)
  }

  @Test("a week reviewed late is carried from the day it was written")
  func late() throws {
    try writer.review(writer.week.advanced(by: -3), on: writer.day(4), [.along: question])
    for (number, isCarried) in [(3, false), (4, false), (5, true), (17, true), (18, false)] {
      #expect(try (carried(number) != nil) == isCarried, "\(number)")
    }
  }

  @Test("Monday's review of the week before asks on the Monday after, not on its own day")
  func onMonday() throws {
    try writer.review(writer.week, on: writer.day(7), hour: 8, [.along: question])
    #expect(try served(7)?.kind == .scored)
    #expect(try carried(8)?.text == question)
    #expect(try served(14)?.kind == .carried)
  }

  @Test("whose day turns at midnight reviews on Monday at one, and is not asked on that day")
  func afterMidnight() throws {
    try writer.review(writer.week, on: writer.day(7), hour: 1, [.along: question])
    let midnight = try #require(DayTurn(minutes: 0))
    #expect(try carried(7, dayTurn: midnight) == nil)
    #expect(try carried(14, dayTurn: midnight)?.text == question)
    // To whom it was still Sunday, Monday is the day after.
    #expect(try carried(7)?.text == question)
  }

  @Test("the last review counts, even where it takes nothing along")
  func last() throws {
    try writer.review(writer.week, on: writer.day(4), [.along: question])
    // A review begun on Monday itself does not take Friday's question away.
    let monday = try writer.review(
      writer.week.advanced(by: 1), on: writer.day(7), hour: 8, [.along: "Why?"])
    #expect(try carried(7)?.text == question)
    #expect(try carried(8)?.text == "Why?")
    let text = ReviewWriter.text(monday.text, [.along: ""])
    try store.save(monday.id, text: text, at: writer.at(writer.day(8)))
    #expect(try carried(9) == nil)
  }

  @Test("a question too long to be asked is cut at a blank")
  func long() throws {
    let long = String(repeating: "word ", count: 80)
    try writer.review(writer.week, on: writer.day(4), [.along: long])
    let text = try #require(try served(7)?.prompt.text)
    #expect(text.count <= PromptLint.longestText)
    #expect(text.hasSuffix("word…"))
  }

  @Test("a promise that is due goes before it, and the next Monday has it")
  func promiseFirst() throws {
    try writer.review(writer.week, on: writer.day(4), [.along: question])
    var random = SystemRandomNumberGenerator()
    let promise = Promise(id: PromiseID(using: &random), text: "I ask.", made: writer.day(1))
    try store.add(promise, at: writer.at(writer.day(1)))
    #expect(try served(7)?.kind == .promise)
    let keeper = PromiseKeeper(store: store, today: writer.day(7))
    _ = try keeper.close(promise.id, as: .kept, at: writer.at(writer.day(7)))
    try writer.write(writer.day(8))
    #expect(try served(14)?.kind == .carried)
  }

  @Test("the days to come can be shown with it, and nothing is written")
  func simulated() throws {
    try writer.review(writer.week, on: writer.day(4), [.along: question])
    let chooser = PromptChooser(library: .builtIn(), salt: try store.salt())
    var simulation = Simulation(
      chooser: chooser, writer: SimulatedWriter(writes: 80), seed: 1,
      situation: try SituationReader(store: store, dayTurn: .standard).situation(for: writer.day(5))
    )
    let kinds = simulation.run(days: 12, from: writer.day(5)).compactMap { $0.first?.kind }
    #expect(kinds.count == 12)
    #expect(kinds.count { $0 == .carried } == 1)
    #expect(try store.servedDays().isEmpty)
  }
}
