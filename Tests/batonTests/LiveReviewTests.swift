import ArgumentParser
import BatonUI
import Foundation
import Journal
import JournalStore
import Prompting
import Review
import Testing

@testable import baton

@Suite("The review and the first start behind the full screen")
final class LiveReviewTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "baton-live-review-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func live(_ time: String = "2026-11-20T17:42:00+01:00") throws -> LiveServices {
    let options = try GlobalOptions.parse(["--journal", folder.path + "/journal.sqlite"])
    let environment = Environment(["HOME": folder.path, "BATON_NOW": time])
    return try LiveServices(Workspace(options, environment: environment))
  }

  private var config: String { folder.path + "/.config/baton/config.toml" }

  private func put(_ settings: String) throws {
    let file = URL(filePath: config)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(settings.utf8).write(to: file)
  }

  private func draft(_ load: ReviewLoad, _ answers: [ReviewQuestion: String]) -> Draft {
    let week = load.page.week
    return Draft(
      id: load.newID, day: min(load.page.through, week.days.upperBound),
      prompt: ReviewWords.reference(week),
      text: ReviewWriter.text(ReviewText(week: week).text, answers))
  }

  @Test("the running week loads where none is named; what was answered comes back, saved or not")
  func load() throws {
    let live = try live()
    defer { live.store.close() }
    let load = try live.services.review(nil)
    #expect(load.page.week == Week(iso: "2026-W47"))
    #expect(load.entry == nil && load.draft == nil)
    #expect(load.trends.bars == load.page.bars && load.trends.weeks.isEmpty)
    #expect(load.trends.standings == load.page.standings)
    let draft = draft(load, [.surprise: "A sentence."])
    try live.services.keepDraft(draft)
    #expect(try live.services.review(nil).draft == draft)
    #expect(try live.services.review(Week(iso: "2026-W46")).draft == nil)
    let plan = PromiseDraft(condition: "it slips", action: "I ask")
    let (saved, promise) = try live.services.saveReview(draft, plan)
    #expect(saved.entry.kind == .review && saved.daysWritten == 1 && !saved.wasChangedElsewhere)
    #expect(promise?.entry == draft.id)
    let again = try live.services.review(nil)
    #expect(again.entry == saved.entry && again.draft == nil && again.newID != load.newID)
    let future = #expect(throws: BatonUI.Failure.self) {
      _ = try live.services.review(Week(iso: "2026-W48"))
    }
    #expect(future?.sentence.contains("2026-W48 has not begun") == true)
  }

  @Test("Today does not offer the answers of a review, and saves a review as a review")
  func onToday() throws {
    let live = try live()
    defer { live.store.close() }
    let review = draft(try live.services.review(nil), [.surprise: "A sentence."])
    let text = Draft(id: live.newID(), day: review.day, text: "Typed.")
    for kept in [text, review] { try live.services.keepDraft(kept) }
    #expect(try live.services.waitingDraft(nil) == text)
    #expect(try live.services.waitingDraft(text.id) == nil)
    #expect(try live.services.save(review).entry.kind == .review)
    var edited = review
    (edited.revises, edited.baseRevision, edited.text) = (true, 1, "Edited as a text.")
    let saved = try live.services.save(edited)
    #expect(saved.entry.kind == .review && saved.entry.text == "Edited as a text.")
    #expect(try live.services.save(text).entry.kind == .entry)
    #expect(try live.services.review(nil).page.amount.week == 1)
  }

  @Test("the watch is said once a week, on whichever screen comes first")
  func watch() throws {
    let friday = try live()
    for number in 0..<4 {
      let entry = NewEntry(
        id: friday.newID(), day: try #require(Day(iso: "2026-11-1\(number * 2 + 3)")),
        created: friday.clock.now(), text: "A few words.",
        behaviors: [Journal.Tag(behavior: .micromanage, origin: .added, span: nil, quote: "")])
      try friday.store.add([entry], at: friday.clock.now())
    }
    for _ in 0..<2 {
      let load = try friday.services.review(nil)
      #expect(load.page.saysWatch && load.trends.saysWatch)
      #expect(load.trends.watch == load.page.watch)
    }
    friday.store.close()
    let saturday = try live("2026-11-21T10:00:00+01:00")
    #expect(try !saturday.services.trends().saysWatch)
    #expect(try !saturday.services.review(nil).page.saysWatch)
    saturday.store.close()
    let monday = try live("2026-11-23T10:00:00+01:00")
    #expect(try monday.services.trends().saysWatch)
    #expect(try monday.services.review(nil).page.saysWatch)
    monday.store.close()
  }

  @Test("the first start is asked once, and answers go where they belong")
  func start() throws {
    let live = try live()
    defer { live.store.close() }
    #expect(try live.services.today().start == StartNeeds())
    #expect(try live.services.today().start == nil)
    try live.services.keepStart(
      StartAnswers(
        audience: "managers", workingDays: [.monday, .sunday],
        targets: [TargetChange(axis: .risk, position: .moreLeader)]))
    let settings = try ConfigReader.read(config)
    #expect(settings.audience == .managers && settings.workingDays == [.monday, .sunday])
    #expect(live.settings == ChooserSettings(audience: .managers, workingDays: [.monday, .sunday]))
    let day = try #require(Day(iso: "2026-11-20"))
    #expect(try live.store.targets(on: day) == [.risk: .moreLeader])
    #expect(try live.store.startAsked())
  }

  @Test("what the settings have is not asked, and a skip writes nothing")
  func needs() throws {
    for (settings, needs) in [
      ("", StartNeeds()), ("audience = \"none\"\n", StartNeeds(asksAudience: false)),
      ("working_days = [\"mon\"]\n", StartNeeds(asksWorkingDays: false)),
    ] {
      try? FileManager.default.removeItem(at: folder)
      try put(settings)
      let live = try live()
      #expect(try live.services.today().start == needs)
      try live.services.keepStart(StartAnswers())
      #expect(try String(contentsOfFile: config, encoding: .utf8) == settings)
      live.store.close()
    }
  }

  @Test("a journal with an entry is asked nothing at its start")
  func begun() throws {
    let live = try live()
    defer { live.store.close() }
    let day = try #require(Day(iso: "2026-11-20"))
    let entry = NewEntry(id: live.newID(), day: day, created: live.clock.now(), text: "Words.")
    try live.store.add([entry], at: live.clock.now())
    #expect(try live.services.today().start == nil)
    #expect(try !live.store.startAsked())
  }

  @Test("targets are kept where the settings cannot be written, and that is said")
  func unwritable() throws {
    let live = try live()
    defer { live.store.close() }
    try put("a = = b")
    let failure = #expect(throws: BatonUI.Failure.self) {
      try live.services.keepStart(
        StartAnswers(
          audience: "peers", targets: [TargetChange(axis: .measure, position: .even)]))
    }
    #expect(failure?.sentence.contains("cannot be read as TOML") == true)
    let day = try #require(Day(iso: "2026-11-20"))
    #expect(try live.store.targets(on: day) == [.measure: .even])
  }

  @Test("the answer to the offer is a wish or none, and ends it")
  func pin() throws {
    let live = try live()
    defer { live.store.close() }
    let day = try #require(Day(iso: "2026-11-20"))
    try live.services.answerPin(false)
    #expect(try live.store.wishes().isEmpty)
    #expect(try live.store.pinOffer() == PinOffer(day: day, isAnswered: true))
    try live.services.answerPin(true)
    #expect(try live.store.wishes() == [Wish(.theme(ThemeID("letting-go"), .pinned), day: day)])
  }
}
