import BatonUI
import Foundation
import Journal
import JournalStore
import Testing

@testable import baton

/// Two programs that change one promise: neither loses what the other did.
@Suite("A promise that two programs change")
final class PromiseChangeTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "baton-promise-\(UUID().uuidString)")
  private let store: JournalStore
  private let today: Day
  private let now: Moment

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try JournalStore.open(at: folder.path + "/journal.sqlite")
    today = try #require(Day(iso: "2026-11-23"))
    now = try #require(Moment(iso8601: "2026-11-23T12:00:00+01:00"))
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  private var keeper: PromiseKeeper { PromiseKeeper(store: store, today: today) }

  private func made() throws -> Promise {
    try keeper.keep(
      PromiseDraft(text: "I ask.", condition: "it slips", obstacle: "haste"), at: now)
  }

  @Test("what was closed meanwhile stays closed when it is edited")
  func closed() throws {
    for base in [true, false] {
      let before = try made()
      var draft = PromiseDraft(before)
      draft.due = "2026-11-27"
      _ = try keeper.close(before.id, as: .partly, at: now)
      let kept = try keeper.keep(draft, since: base ? before : nil, at: now)
      #expect(kept.state == .partly && kept.closed == today)
      #expect(kept.due == Day(iso: "2026-11-27"))
      #expect(try store.promise(prefix: before.id.text) == kept)
    }
  }

  @Test("of two edits each part keeps the word that was typed for it")
  func merged() throws {
    let before = try made()
    var first = PromiseDraft(before)
    first.obstacle = "pride"
    first.intends = .empower
    var second = PromiseDraft(before)
    second.text = "I wait."
    second.due = "2026-11-27"
    _ = try keeper.keep(first, since: before, at: now)
    let kept = try keeper.keep(second, since: before, at: now)
    #expect(kept.obstacle == "pride" && kept.intends == .empower)
    #expect(kept.text == "I wait." && kept.due == Day(iso: "2026-11-27"))
    #expect(kept.plan?.condition == "it slips")
  }

  @Test("what is refused changes nothing, and one that is gone is said to be gone")
  func refused() throws {
    let before = try made()
    var draft = PromiseDraft(before)
    draft.due = "2026-11-20"
    #expect(throws: baton.Failure.self) { try keeper.keep(draft, since: before, at: now) }
    #expect(try store.promises() == [before])
    _ = try store.undo(at: now)
    #expect(throws: StoreError.noPromise(prefix: before.id.text)) {
      try keeper.close(before.id, as: .kept, at: now)
    }
    draft.due = ""
    #expect(throws: StoreError.noPromise(prefix: before.id.text)) {
      try keeper.keep(draft, since: before, at: now)
    }
  }
}
