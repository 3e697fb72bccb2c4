import BatonUI
import Journal
import JournalStore
import Review
import Testing

@testable import baton

@Suite("Reviews kept and saved")
final class ReviewKeeperTests {
  private let writer: ReviewWriter
  private var store: JournalStore { writer.store }
  private var friday: Day { writer.day(4) }
  private var now: Moment { writer.at(friday) }

  init() throws { writer = try ReviewWriter() }

  /// A draft of the running week with one answer.
  private func draft(_ answer: String = "A sentence.", by owner: DraftOwner? = nil) throws -> Draft
  {
    var draft = try writer.keeper(friday, owner: owner).newDraft(of: writer.week)
    draft.text = ReviewWriter.text(draft.text, [.surprise: answer])
    return draft
  }

  @Test("a new review is of today, or of the Sunday of a week that is over, and answers its week")
  func begins() throws {
    for (back, expected) in [(0, friday), (1, writer.day(-1)), (9, writer.day(-57))] {
      let week = writer.week.advanced(by: -back)
      let draft = try writer.keeper(friday).newDraft(of: week)
      #expect(draft.day == expected)
      #expect(draft.prompt == ReviewWords.reference(week))
      #expect(draft.isReview && !draft.revises)
      #expect(ReviewText(draft.text).isEmpty)
    }
    #expect(try store.drafts().isEmpty)
  }

  @Test("a review is saved once a week: opened again it goes on with what is there")
  func again() throws {
    let first = try writer.review(writer.week, on: friday, [.surprise: "One."])
    #expect(first.kind == .review && first.revision == 1 && first.day == friday)
    let sunday = writer.day(6)
    let keeper = writer.keeper(sunday)
    var draft = try keeper.newDraft(of: writer.week)
    #expect(draft.revises && draft.id == first.id && draft.text == first.text)
    draft.text = ReviewWriter.text(draft.text, [.along: "What is true on Friday?"])
    let (saved, _, wasChangedElsewhere) = try keeper.save(
      draft, promise: nil, at: writer.at(sunday))
    #expect(saved.revision == 2 && saved.kind == .review && saved.day == friday)
    #expect(!wasChangedElsewhere)
    let text = ReviewText(try #require(try store.review(of: writer.week)?.text))
    #expect(text[.surprise] == "One." && text[.along] == "What is true on Friday?")
    #expect(try store.count() == 1)
    // Deleted, it is begun anew.
    try store.delete(first.id, at: now)
    #expect(try keeper.newDraft(of: writer.week).id != first.id)
  }

  @Test("a draft survives the program that kept it, and ends with the save")
  func survives() throws {
    let gone = try writer.gone()
    let kept = try draft(by: gone)
    try writer.keeper(friday, owner: gone).keep(kept, at: now)
    let keeper = writer.keeper(friday)
    #expect(try keeper.draft(of: writer.week.advanced(by: -1)) == nil)
    for _ in 0..<2 { #expect(try keeper.draft(of: writer.week) == kept) }
    #expect(try store.drafts().map(\.owner) == [writer.owner.text])
    let saved = try keeper.save(kept, promise: nil, at: now).saved
    #expect(saved.text == kept.text)
    #expect(try store.drafts().isEmpty && keeper.draft(of: writer.week) == nil)
    // A late keep of what was saved is none.
    try keeper.keep(kept, at: now)
    #expect(try store.drafts().isEmpty)
  }

  @Test(
    "a draft of another program that runs is left to it, and both reviews are entries in the end")
  func twoPrograms() throws {
    // The first process of the machine runs as long as the test does.
    let other = try #require(DraftOwner.running(1))
    let theirs = try draft("Theirs.", by: other)
    try writer.keeper(friday, owner: other).keep(theirs, at: now)
    #expect(try writer.keeper(friday).draft(of: writer.week) == nil)
    let mine = try draft("Mine.")
    _ = try writer.keeper(friday).save(mine, promise: nil, at: now)
    #expect(try store.drafts().map(\.draft) == [theirs])
    let late = writer.at(friday, hour: 18)
    let saved = try writer.keeper(friday, owner: other).save(theirs, promise: nil, at: late)
    #expect(!saved.wasChangedElsewhere && saved.saved.id == theirs.id)
    #expect(try store.count() == 2 && store.drafts().isEmpty)
    #expect(try store.review(of: writer.week)?.id == theirs.id)
  }

  @Test("two programs on one review: the second save says so, and both stand in the history")
  func changedElsewhere() throws {
    let first = try writer.review(writer.week, on: friday, [.surprise: "One."])
    var drafts = try (0..<2).map { _ in try writer.keeper(friday).newDraft(of: writer.week) }
    for place in drafts.indices {
      drafts[place].text = ReviewWriter.text(first.text, [.surprise: "By \(place)."])
      let saved = try writer.keeper(friday).save(drafts[place], promise: nil, at: now)
      #expect(saved.wasChangedElsewhere == (place == 1))
    }
    #expect(try store.history(first.id).count == 3)
  }

  @Test("an if–then becomes a promise of the review, once, without a day of its own")
  func promise() throws {
    let keeper = writer.keeper(friday)
    let draft = try draft()
    let plan = PromiseDraft(condition: "the demo slips", action: "I ask first", obstacle: "haste")
    let made = try #require(try keeper.save(draft, promise: plan, at: now).promise)
    #expect(made.entry == draft.id && made.due == nil && made.made == friday && made.isOpen)
    #expect(made.plan == Promise.Plan(condition: "the demo slips", action: "I ask first"))
    #expect(made.obstacle == "haste")
    var further = try keeper.newDraft(of: writer.week)
    further.text = ReviewWriter.text(further.text, [.surprise: "Another."])
    let other = PromiseDraft(condition: "it rains", action: "I walk")
    #expect(try keeper.save(further, promise: other, at: now).promise == nil)
    #expect(try store.promises() == [made])
    // Whatever became of it, there is one already.
    _ = try PromiseKeeper(store: store, today: friday).close(made.id, as: .dropped, at: now)
    #expect(try keeper.save(further, promise: other, at: now).promise == nil)
    #expect(try store.promises().count == 1)
  }

  @Test("what is done alone is a plain promise; nothing typed is none")
  func plainPromise() throws {
    let keeper = writer.keeper(friday)
    let blank = PromiseDraft(condition: " ", action: "\n", obstacle: "haste")
    let draft = try draft()
    for empty in [nil, blank] {
      #expect(try keeper.save(draft, promise: empty, at: now).promise == nil)
    }
    var further = try keeper.newDraft(of: writer.week)
    further.text += "\n"
    let promise = try keeper.save(further, promise: PromiseDraft(action: "I ask."), at: now).promise
    #expect(promise?.text == "I ask." && promise?.plan == nil)
  }

  @Test("a promise that cannot be made is said first: nothing is saved, and the draft is kept")
  func refused() throws {
    let keeper = writer.keeper(friday)
    let draft = try draft()
    let long = String(repeating: "a", count: PromiseText.longest + 1)
    for promise in [
      PromiseDraft(action: long), PromiseDraft(condition: "only if"),
      PromiseDraft(condition: "a\u{1B}b", action: "I ask."),
    ] {
      #expect(throws: baton.Failure.self) { try keeper.save(draft, promise: promise, at: self.now) }
      #expect(try store.count() == 0 && store.promises().isEmpty)
      #expect(try keeper.draft(of: writer.week) == draft)
    }
    #expect(try keeper.save(draft, promise: nil, at: now).saved.text == draft.text)
  }
}

extension DraftOwner {
  /// The program of a process that runs.
  static func running(_ process: Int32) -> DraftOwner? {
    guard let stat = try? FileBytes.read("/proc/\(process)/stat", limit: 4096) else { return nil }
    let text = String(decoding: stat, as: UTF8.self)
    let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
    return fields.count > 20 ? DraftOwner("\(process):\(fields[20])") : nil
  }
}
