import BatonUI
import Foundation
import Journal
import JournalStore
import Testing

@testable import baton

/// The tagger behind the screens, on a real journal; what it hears is no matter here.
@Suite("The full screen and the tagger", .serialized)
final class FullScreenReadingTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "baton-reading-\(UUID().uuidString)")
  private let store: JournalStore
  private let reading: LiveReading
  private let now: Moment
  private let text = "I handed the whole call to Priya. Then I rewrote Ben's plan."

  init() throws {
    store = try JournalStore.open(at: folder.path + "/journal.sqlite", create: true)
    reading = LiveReading(store: store, strictness: Config().strictness)
    now = try #require(Moment(iso8601: "2026-11-20T17:42:00+01:00"))
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  private func add(_ text: String, on day: String = "2026-11-20") throws -> Entry {
    var random = SystemRandomNumberGenerator()
    let id = EntryID(using: &random)
    let day = try #require(Day(iso: day))
    try store.add([NewEntry(id: id, day: day, created: now, text: text)], at: now)
    return try store.entry(id)
  }

  private func heard(_ behavior: Behavior, in entry: Entry) throws -> Heard {
    let span = try #require(Sentences.spans(in: entry.text).first)
    let quote = try #require(entry.text.text(in: span))
    return Heard(suggestions: [
      Journal.Tag(
        behavior: behavior, origin: .suggested, probability: 0.8, span: span, quote: quote,
        model: "ears")
    ])
  }

  @Test("what was heard is kept for the revision that was read, and for no other")
  func revisions() throws {
    let entry = try add(text)
    let request = ReadRequest(entry, number: 1)
    let kept = try reading.keep(try heard(.empower, in: entry), of: request, at: now)
    #expect(kept?.tags.map(\.behavior) == [.empower])
    try store.save(entry.id, text: "Another text.", reanchoring: true, at: now)
    #expect(try reading.keep(try heard(.grow, in: entry), of: request, at: now) == nil)
    #expect(try store.entry(entry.id).tags.contains { $0.behavior == .grow } == false)
  }

  @Test("a reading that is not wanted is none, and one that is has a text's suggestions in it")
  func wanted() throws {
    #expect(try reading.read(text, isWanted: { false }) == nil)
    let heard = try #require(try reading.read(text, isWanted: { true }))
    #expect(heard.refusal == nil)
    for tag in heard.suggestions { #expect(text.text(in: try #require(tag.span)) == tag.quote) }
    #expect(try reading.read("...", isWanted: { true })?.refusal == .noSentence)
  }

  @Test("the words of a sentence are weighed within it")
  func weights() throws {
    let words = try reading.weigh(
      WhyRequest(behavior: .micromanage, sentence: text), isWanted: { true })
    let count = text.unicodeScalars.count
    #expect(!words.isEmpty)
    #expect(words.allSatisfy { $0.span.lowerBound >= 0 && $0.span.upperBound <= count })
  }

  @Test("entries that were never read come one after the other, the newest first")
  func unread() throws {
    let days = ["2026-11-18", "2026-11-19", "2026-11-20"]
    let entries = try days.map { try add(text, on: $0) }
    try store.delete(entries[1].id, at: now)
    let first = try #require(try reading.next(after: nil))
    #expect(first.id == entries[2].id)
    #expect(try reading.next(after: nil)?.id == first.id)
    _ = try reading.keep(Heard(), of: ReadRequest(first, number: 1), at: now)
    #expect(try reading.next(after: first.id)?.id == entries[0].id)
    #expect(try reading.next(after: entries[0].id) == nil)
    let later = LiveReading(store: store, strictness: Config().strictness)
    #expect(try later.next(after: nil)?.id == entries[0].id)
  }

  @Test("on a terminal a saved text is read while one types on, and leaving waits for nothing")
  func terminal() throws {
    let baton = try BatonProcess()
    let screen = try RunningScreen(
      [BatonProcess.program.path], environment: baton.onTerminal())
    try #require(screen.shows("^S"))
    screen.type("I handed the call to Priya.\u{13}")
    #expect(screen.shows("saved"))
    screen.type(" More words")
    #expect(screen.shows("More words"))
    screen.type("\u{13}")
    #expect(
      screen.waits {
        screen.lines.contains { $0.contains("confirm or reject") || $0.contains("No behavior") }
      })
    screen.type(" and more\u{13}\u{11}")
    #expect(screen.ends() == 0)
    #expect(try baton.run("list").output.contains("More words and more"))
  }
}
