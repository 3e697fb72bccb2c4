import ArgumentParser
import Foundation
import Glibc
import Journal
import JournalStore
import Tagging
import TestSupport
import Testing

@testable import baton

@Suite("Behaviors of all entries")
struct TagAllTests {
  /// A journal of so many entries that none was read in passing, all of whose readings suggest
  /// everything.
  private func journal(of count: Int) throws -> BatonProcess {
    let baton = try BatonProcess()
    let folder = baton.folder.appending(path: ".config/baton")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("strictness = 0".utf8).write(to: folder.appending(path: "config.toml"))
    let lines = (1...count).map { #"{"text":"Handed call number \#($0) to Priya."}"# }
    try baton.run("add --each-line", input: lines.joined(separator: "\n"))
    return baton
  }

  @Test("all entries are read once, and those of a query alone where one is given")
  func once() throws {
    let baton = try journal(of: 5)
    #expect(
      try baton.run("tag --all --json number 3").output
        == #"{"read":1,"remaining":0,"suggestions":16,"refused":0}"# + "\n")
    let result = try baton.run("tag --all")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.messages == "Reading 4 entries.\nRead 4 entries: 64 suggestions.\n")
    #expect(
      try baton.run("tag --all").messages
        == "There is nothing to read: every entry that is meant was read already.\n")
    #expect(try baton.run("tag --all -handed").status == 0)
    // None of this is an act of the writer.
    #expect(try baton.run("undo").messages == "Took back adding 5 entries.\n")
  }

  @Test("an entry is read when it is added, edited, or goes back to another text")
  func inPassing() throws {
    let baton = try journal(of: 1)
    let id = try baton.run("add", input: "Handed the call to Priya. Went home.").lines[0]
    func places() throws -> Set<String> {
      let entry = try json(baton.run("show --json \(id)").output) as? [String: Any]
      let tags = try #require(entry?["tags"] as? [[String: Any]])
      #expect(tags.count == 16)
      #expect(tags.allSatisfy { $0["start"] is Int && $0["probability"] is Double })
      return Set(tags.compactMap { $0["quote"] as? String })
    }
    #expect(try places().isSubset(of: ["Handed the call to Priya.", "Went home."]))
    try baton.run("edit \(id)", input: "Rewrote the plan.")
    #expect(try places() == ["Rewrote the plan."])
    try baton.run("undo")
    #expect(try places().isSubset(of: ["Handed the call to Priya.", "Went home."]))
    #expect(try baton.run("tag --all --json").output.hasPrefix(#"{"read":1,"#))
    #expect(try baton.run("undo").messages == "Took back adding entry \(id).\n")
    #expect(try baton.run("undo").messages.hasPrefix("Took back adding entry "))
    #expect(try baton.run("undo").status == 1)
  }

  @Test("what was rejected and confirmed stays through another strictness")
  func corrections() throws {
    let baton = try journal(of: 1)
    let id = try baton.run("add", input: "Handed the call to Priya.").lines[0]
    try baton.run("tag \(id) -plan +grow")
    let settings = baton.folder.appending(path: ".config/baton/config.toml")
    try Data("strictness = 0.0001".utf8).write(to: settings)
    #expect(try baton.run("tag --all").messages.hasPrefix("Reading 2 entries.\n"))
    try baton.run("edit \(id)", input: "Handed the call to Priya. Went home.")
    let shown = try baton.run("tag \(id)").output
    #expect(shown.contains("   plan, rejected\n"))
    #expect(shown.contains("   grow, confirmed\n"))
    #expect(shown.components(separatedBy: "grow").count == 2)
  }

  @Test("a stop keeps what is read, says how much remains, and the rest follows")
  func stopped() throws {
    let baton = try journal(of: 800)
    let running = try baton.start(["tag", "--all", "--json"])
    // The first transactions are done when the journal has grown.
    var done = 0
    while done == 0, running.process.isRunning {
      usleep(20_000)
      done = try baton.run("list tag:empower").lines.count
    }
    kill(running.process.processIdentifier, SIGINT)
    let result = try baton.finish(running)
    guard result.status != 0 else { return }  // A fast machine was done first.
    #expect(result.status == 130)
    let outcome = try #require(json(result.output) as? [String: Int])
    let (read, remaining) = (outcome["read"] ?? 0, outcome["remaining"] ?? 0)
    #expect(read + remaining == 800)
    #expect(read > 0)
    #expect(
      result.messages.hasSuffix(
        "Stopped: \(read) entries are read and kept, \(remaining) remain."
          + " The same command goes on from there.\n"))
    try baton.run("tag --all until:today")
    #expect(try baton.run("tag --all --json").output.hasPrefix(#"{"read":0,"#))
  }

  @Test("without a journal there is nothing to read, and wrong use is said")
  func refused() throws {
    let baton = try BatonProcess()
    let result = try baton.run("tag --all")
    #expect(result.status == 0)
    #expect(result.messages.hasPrefix("There is no journal at "))
    #expect(!FileManager.default.fileExists(atPath: baton.journal))
    for line in ["tag", "tag --all --sentence 1", "tag --all --quote x", "tag --all tag:nap"] {
      #expect(try baton.run(line).status == 2, "\(line)")
    }
  }

  @Test("the line of progress fits every terminal and covers the one before it")
  func progress() throws {
    #expect(
      ProgressLine.line(25, of: 100, left: "about 3 minutes left", columns: 60)
        == "[######------------------]  25 of 100, about 3 minutes left")
    try withEvery("columns", in: 1...120) { columns in
      try withEvery("done", in: [0, 1, 50, 100]) { done in
        let line = ProgressLine.line(done, of: 100, left: "about 3 minutes left", columns: columns)
        #expect(line.count == columns - 1)
        if columns > 40 { #expect(line.contains("\(done) of 100")) }
      }
    }
    #expect(ProgressLine.line(0, of: 0, left: nil, columns: 80).contains("0 of 0"))
  }

  @Test(
    "only what was kept counts: not what was rejected, and not an entry that was changed meanwhile")
  func counts() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "baton-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try JournalStore.open(at: folder.path + "/journal.sqlite")
    defer { store.close() }
    let workspace = try Workspace(
      try GlobalOptions.parse([]),
      environment: Environment([
        "HOME": folder.path, "BATON_NOW": "2026-11-20T17:42:00+01:00",
      ]))
    let now = workspace.now()
    let (text, day) = ("Handed the call to Priya.", now.civilDay(dayTurn: .standard))
    let ids = try ["4", "5", "6", "7"].map {
      try #require(EntryID($0 + "k7m2q9x4k7m2q9x4k7m2q9x4k"))
    }
    try store.add(
      ids.map { NewEntry(id: $0, day: day, created: now, text: text) }, at: now)
    try store.setTags(
      ids[0],
      [Journal.Tag(behavior: .plan, origin: .rejected, span: 0..<25, quote: text)], at: now)
    try store.delete(ids[3], at: now)
    let tagger = try EntryTagger(store: store, strictness: .probability(0))
    // The time is asked for when readings are kept.
    let outcome = try TagAll(
      tagger,
      now: {
        _ = try? store.save(ids[1], text: "Slept.", at: now)
        return now
      }
    ).run(ids, isStopped: { false }, report: { _ in })
    #expect(
      outcome
        == TagAll.Outcome(total: 4, read: 2, gone: 1, overtaken: 1, suggestions: 31, refused: 0))
    #expect(outcome.remaining == 1)
    #expect(!outcome.isStopped)
    #expect(try store.unread(by: tagger.reader) == [ids[1]])
  }
}
