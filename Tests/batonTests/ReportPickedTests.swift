import Foundation
import Journal
import JournalStore
import Testing

@Suite("A report of sentences picked on the screen")
struct ReportPickedTests {
  private let baton: BatonProcess

  init() throws { baton = try BatonProcess() }

  private func add(_ text: String, on day: String) throws -> EntryID {
    let line = try BatonProcess.line(["text": text, "day": day, "tags": ["empower"]])
    _ = try baton.run("add --each-line", input: line)
    let entries = try baton.objects("list --json since:\(day) until:\(day)")
    return try #require((entries.first?["id"] as? String).flatMap { EntryID($0) })
  }

  @Test("takes those of its days as they stand, and says what it left out")
  func picked() throws {
    let today = try add("Handed the call to Priya.", on: "2026-11-18")
    let edited = try add("Asked Wei first.", on: "2026-11-17")
    let old = try add("Left the room.", on: "2025-11-18")
    let none = try baton.run("report --level sentences --picked -o -")
    #expect(none.status == 0 && none.messages.contains("No sentence is picked."))
    let store = try JournalStore.open(at: baton.journal, create: false)
    try store.pick(PickedSentence("Handed the call to Priya.", of: today), true)
    try store.pick(PickedSentence("Asked Wei last.", of: edited), true)
    try store.pick(PickedSentence("Left the room.", of: old), true)
    store.close()
    let page = try baton.run("report --level sentences --picked --mask Priya -o -")
    #expect(page.status == 0)
    #expect(page.output.contains("Handed the call to"))
    #expect(!page.output.contains("Priya") && !page.output.contains("Wei"))
    #expect(!page.output.contains("Left the room"))
    #expect(
      page.messages.contains(
        "Picked on the screen: 1 sentence. 1 of other days left out."
          + " 1 left out that no longer stand as they were picked."))
    _ = try baton.run("delete \(today.text)")
    let gone = try baton.run("report --level sentences --picked -o -")
    #expect(gone.status == 0 && !gone.output.contains("Handed the call"))
    #expect(try baton.run("report --picked -o -").status == 2)
  }
}
