import ArgumentParser
import BatonUI
import Foundation
import Journal
import JournalStore
import Prompting
import Testing

@testable import baton

@Suite("What the full screen asks of the journal")
final class LiveServicesTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "baton-services-\(UUID().uuidString)")
  private let live: LiveServices
  private let id: EntryID
  private let now: Moment

  init() throws {
    let options = try GlobalOptions.parse(["--journal", folder.path + "/journal.sqlite"])
    let workspace = try Workspace(
      options,
      environment: Environment([
        "HOME": folder.path, "BATON_NOW": "2026-11-20T17:42:00+01:00",
      ]))
    live = try LiveServices(workspace)
    now = workspace.now()
    id = try #require(EntryID("4k7m2q9x4k7m2q9x4k7m2q9x4k"))
  }

  deinit {
    live.store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  private var day: Day { now.civilDay(dayTurn: live.dayTurn) }

  private func draft(_ text: String) -> Draft {
    Draft(id: id, revises: false, baseRevision: 0, day: day, prompt: nil, text: text, cursor: 0)
  }

  @Test("a draft that a save overtook is not kept; one with anything else in it is")
  func overtaken() throws {
    try live.keep(draft("Caf\u{E9}."))
    #expect(try live.store.drafts().count == 1)
    try live.store.add([NewEntry(id: id, day: day, created: now, text: "Caf\u{E9}.")], at: now)
    try live.keep(draft("Caf\u{E9}."))
    #expect(try live.store.drafts().isEmpty)
    for text in ["Cafe\u{301}.", "Caf\u{E9}. ", ""] {
      try live.keep(draft(text))
      #expect(try live.store.drafts().map { Array($0.draft.text.utf8) } == [Array(text.utf8)])
    }
    try live.store.delete(id, at: now)
    try live.keep(draft("Caf\u{E9}."))
    #expect(try live.store.drafts().count == 1)
  }

  @Test("an undo names entries by their days")
  func undo() throws {
    try live.store.add([NewEntry(id: id, day: day, created: now, text: "One.")], at: now)
    try live.store.delete(id, at: now)
    #expect(try live.undo() == "Brought back the entry of Fri 20 Nov.")
    #expect(try live.undo() == "Took back adding the entry of Fri 20 Nov.")
  }

  private func added(_ quote: String, at start: Int) -> TagChange {
    TagChange(
      from: nil,
      to: Journal.Tag(
        behavior: .plan, origin: .added, span: start..<start + quote.unicodeScalars.count,
        quote: quote))
  }

  @Test("a behavior stands where its words stand, also when another program edited the entry")
  func edited() throws {
    let text = "Planned the week. Told Ben."
    try live.store.add([NewEntry(id: id, day: day, created: now, text: text)], at: now)
    try live.store.save(id, text: "Slept. Told Ben.", reanchoring: true, at: now)
    let told = try live.services.changeTag(id, added("Told Ben.", at: 18))
    #expect(told.tags.map(\.span) == [7..<16])
    let planned = try live.services.changeTag(id, added("Planned the week.", at: 0))
    #expect(planned.tags.map(\.span) == [7..<16, nil])
    #expect(planned.tags.map(\.quote) == ["Told Ben.", "Planned the week."])
  }

  @Test("a mark is set, taken back, and stands in the entry that comes back")
  func marks() throws {
    try live.store.add([NewEntry(id: id, day: day, created: now, text: "One.")], at: now)
    #expect(try live.services.mark(id, .useful(.soSo)).useful == .soSo)
    let marked = try live.services.mark(id, .feeling(.hard))
    #expect(marked.feeling == .hard && marked.useful == .soSo)
    #expect(try live.services.mark(id, .feeling(nil)).feeling == nil)
  }

  @Test("a promise is kept, listed with its entry's day, changed and closed")
  func promises() throws {
    try live.store.add([NewEntry(id: id, day: day, created: now, text: "One.")], at: now)
    #expect(try live.services.promises() == PromisesPage(today: day, lines: []))
    let draft = PromiseDraft(
      entry: id, text: "Sam runs\nthe review.", due: "mon", intends: .empower)
    let promise = try live.services.keepPromise(draft)
    #expect(promise.text == "Sam runs the review.")
    #expect(promise.due == day.advanced(by: 3) && promise.made == day)
    #expect(
      try live.services.promises().lines == [PromiseLine(promise: promise, entryDay: day)])
    var changed = PromiseDraft(promise)
    changed.obstacle = "I like it."
    #expect(try live.services.keepPromise(changed).obstacle == "I like it.")
    #expect(try live.services.promises().lines.count == 1)
    try live.store.delete(id, at: now)
    #expect(try live.services.promises().lines.map(\.entryDay) == [nil])
    let closed = try live.services.closePromise(promise.id, .changed)
    #expect(closed.state == .changed && closed.closed == day)
    #expect(closed.obstacle == "I like it.")
    #expect(try live.services.closePromise(promise.id, .open).closed == nil)
    #expect(throws: BatonUI.Failure("A promise needs a few words. Write what you mean to do.")) {
      _ = try live.services.keepPromise(PromiseDraft(text: " "))
    }
    let soon = #expect(throws: BatonUI.Failure.self) {
      _ = try live.services.keepPromise(PromiseDraft(text: "I ask.", due: "soon"))
    }
    #expect(soon?.sentence.hasPrefix("“soon” is no date for a promise. Write today,") == true)
    #expect(try live.services.promises().lines.count == 1)
  }

  @Test("Today has the promise that is asked about, those that are due, and the next line")
  func today() throws {
    let promises = try (0..<2).map { number in
      Promise(
        id: try #require(PromiseID("\(number)" + id.text.dropFirst())), text: "I ask.",
        made: day.advanced(by: -3), due: day.advanced(by: -1))
    }
    for promise in promises { try live.store.add(promise, at: now) }
    let today = try live.services.today()
    #expect(today.served?.current?.kind == .promise)
    #expect(today.askedPromise == PromiseLine(promise: promises[0], asked: 1, isDue: true))
    #expect(today.duePromises.map(\.promise) == promises)
    #expect(today.duePromises.map(\.asked) == [1, 0])
    #expect(today.next == nil && today.offer == nil)
    _ = try live.services.closePromise(promises[0].id, .kept)
    let later = try live.services.today()
    #expect(later.askedPromise?.promise.state == .kept)
    #expect(later.duePromises.map(\.promise) == [promises[1]])
    let other = try live.services.change(.another)
    #expect(other.current?.kind == .scored)
    #expect(try live.services.today().askedPromise == nil)
    // What follows the answer is looked up with the answer.
    #expect(try live.services.today().next == nil)
    let asked = try #require(other.current?.prompt)
    _ = try live.services.save(Draft(id: id, day: day, prompt: asked, text: "Sam did it."))
    let prompt = live.questions().library.prompt(asked.id)
    #expect(try live.services.today().answered != nil)
    #expect(try live.services.today().next == prompt?.next)
  }

  @Test("no to an offer is kept, yes becomes what was offered")
  func offers() throws {
    try live.services.answerOffer(.deeper(2), false)
    #expect(try live.store.wishes() == [Wish(.declined(.deeper(2)), day: day)])
    try live.services.answerOffer(.deeper(2), true)
    #expect(try live.store.wishes().last == Wish(.depth(2, .consent), day: day))
  }

  @Test("a promise and a sign are heard in a text")
  func heard() throws {
    let text = "Long day. Tomorrow I will let Sam\nrun the review."
    let heard = try #require(try live.services.read(text) { true })
    #expect(heard.promise?.quote == "Tomorrow I will let Sam run the review.")
    #expect(!heard.isSign)
    #expect(try live.services.read("The bus was late.") { true }?.promise == nil)
  }

  @Test("what an undo made unread is the next to be read")
  func unread() throws {
    let other = try #require(EntryID("5k7m2q9x4k7m2q9x4k7m2q9x4k"))
    for id in [id, other] {
      try live.store.add([NewEntry(id: id, day: day, created: now, text: "One.")], at: now)
    }
    try live.store.save(id, text: "Two.", at: now)
    func readAll() throws -> [EntryID] {
      var read: [EntryID] = []
      while let entry = try live.services.unread(read.last), read.count < 9 {
        read.append(entry.id)
        let request = ReadRequest(entry, number: 0)
        let heard = try #require(try live.services.read(entry.text) { true })
        #expect(try live.services.suggest(request, heard) != nil)
      }
      return read
    }
    #expect(try Set(readAll()) == [id, other])
    #expect(try readAll().isEmpty)
    _ = try live.undo()
    #expect(try readAll() == [id])
  }
}
