import Foundation
import Journal
import JournalStore
import Testing

@Suite("Purge") struct PurgeTests {
  @Test("leaves no word of the entry in the journal's files, and nothing to undo of it")
  func noTrace() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let store = try JournalStore.open(at: path)
      try store.add((10..<60).map { NewEntry($0, "Another entry about plans") }, at: minute(0))
      var new = NewEntry(1, "Xylophonist quarrelled with Zbigniew.")
      new.behaviors = [Tag(.grow, .added)]
      new.behaviors[0].quote = "Xylophonist"
      try store.add([new], at: minute(1))
      try store.save(id(1), text: "Zbigniew was a xylophonist.", at: minute(2))
      try store.setSign(id(1), true, at: minute(3))
      try store.saveDraft(
        Draft(id: id(1), day: day(0), text: "xylophonist"), owner: "a", at: minute(4))
      try store.delete(id(1), at: minute(5))
      try store.undo(at: minute(6))
      try store.purge(id(1))
      for suffix in ["", "-wal"] {
        let content = String(decoding: bytes(path + suffix) ?? Data(), as: UTF8.self).lowercased()
        for word in ["xylophonist", "xylophon", "zbigniew"] {
          #expect(!content.contains(word), "\(suffix)")
        }
      }
      #expect(throws: StoreError.noEntry(prefix: id(1).text)) { try store.entry(id(1)) }
      #expect(try store.count() == 50)
      #expect(try store.count(matching: Query("plan", today: day(0))) == 50)
      #expect(try store.undo(at: minute(7)).entries.count == 50)
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(8)) }
      store.close()
    }
  }
}
