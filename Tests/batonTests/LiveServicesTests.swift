import ArgumentParser
import BatonUI
import Foundation
import Journal
import JournalStore
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
