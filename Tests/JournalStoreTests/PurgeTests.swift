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

  @Test("takes the question that a review left along, and no other review's")
  func carried() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let store = try JournalStore.open(at: path)
      let week = Week(containing: day(0))
      func asking(_ week: Week, _ text: String) -> ServedPrompt {
        ServedPrompt(
          prompt: PromptReference(id: PromptID(carriedFrom: week), text: text, theme: nil),
          reasonCode: "CARRIED", reasonText: "You took this one along.", kind: .carried)
      }
      let question = asking(week, "What of Zbigniew?")
      let other = asking(week.advanced(by: 1), "What of Yolanda?")
      var reviews = [NewEntry(1, on: 0, "Zbigniew."), NewEntry(2, on: 7, "Yolanda.")]
      for (place, reviewed) in [week, week.advanced(by: 1)].enumerated() {
        reviews[place].kind = .review
        reviews[place].prompt = PromptReference(
          id: PromptID(reviewing: reviewed), text: "Review", theme: nil)
      }
      var answers = [NewEntry(3, on: 7, "It went well."), NewEntry(4, on: 14, "It went.")]
      for (place, asked) in [question, other].enumerated() { answers[place].prompt = asked.prompt }
      try store.add(reviews + answers, at: minute(0))
      for (number, asked) in [(7, question), (14, other)] {
        try store.record(ServedDay(day: day(number), choices: [asked]), at: minute(1))
        try store.saveDraft(
          Draft(id: id(number), day: day(number), prompt: asked.prompt), owner: "a", at: minute(1))
      }
      // An entry that answers the question takes nothing of it away.
      try store.purge(id(3))
      #expect(try store.served(on: day(7))?.choices == [question])

      try store.purge(id(1))
      for suffix in ["", "-wal"] {
        let content = String(decoding: bytes(path + suffix) ?? Data(), as: UTF8.self).lowercased()
        #expect(!content.contains("zbigniew"), "\(suffix)")
      }
      let asked = try #require(try store.served(on: day(7))?.choices.first)
      #expect(asked.prompt.id == question.prompt.id && asked.kind == .carried)
      #expect(asked.prompt.text == JournalStore.removedQuestion)
      #expect(
        Set(try store.drafts().compactMap(\.draft.prompt?.text))
          == [JournalStore.removedQuestion, other.prompt.text])
      #expect(try store.served(on: day(14))?.choices == [other])
      #expect(try store.entry(id(4)).prompt == other.prompt)
      store.close()
    }
  }

  @Test("takes the entry's promises along, and their words out of every question that quoted them")
  func promises() throws {
    try withFolder { folder in
      let path = folder + "/journal.sqlite"
      let store = try JournalStore.open(at: path)
      try store.add((10..<60).map { NewEntry($0, "Another entry about plans") }, at: minute(0))
      try store.add([NewEntry(1, "An evening.")], at: minute(1))
      var quoting = Promise(1, "Ask Zbigniew first.", entry: id(1), due: 1)
      quoting.plan = Promise.Plan(condition: "xylophones break", action: "Yolanda decides")
      quoting.obstacle = "Quetzalcoatl"
      let other = Promise(2, "Leave at five.", entry: id(10))
      let byHand = Promise(3, "Read more.")
      for promise in [quoting, other, byHand] { try store.add(promise, at: minute(2)) }
      // It comes from elsewhere now, but its words are those of the entry.
      var moved = quoting.closed(.kept, on: 1)
      moved.entry = nil
      moved.text = "Zbigniew decides."
      try store.update(moved, at: minute(3))
      try store.update(other.closed(.changed, on: 1), at: minute(3))
      func asking(_ promise: Promise) -> ServedPrompt {
        ServedPrompt(
          prompt: PromptReference(
            id: PromptID(asking: promise.id), text: "You wrote: “\(promise.text)”", theme: nil),
          reasonCode: "COMMIT", reasonText: "For \(promise.text)", kind: .promise)
      }
      try store.record(
        ServedDay(day: day(1), choices: [asking(quoting), asking(other)]), at: minute(4))
      var answer = NewEntry(2, on: 1, "It went well.")
      answer.prompt = asking(quoting).prompt
      try store.add([answer], at: minute(5))
      try store.saveDraft(
        Draft(id: id(3), day: day(1), prompt: asking(quoting).prompt), owner: "a", at: minute(6))

      try store.purge(id(1))
      for suffix in ["", "-wal"] {
        let content = String(decoding: bytes(path + suffix) ?? Data(), as: UTF8.self).lowercased()
        for word in ["zbigniew", "xylophone", "yolanda", "quetzalcoatl"] {
          #expect(!content.contains(word), "\(suffix)")
        }
      }
      #expect(try store.promises() == [other.closed(.changed, on: 1), byHand])
      let removed = JournalStore.removedPromise
      let choices = try #require(try store.served(on: day(1))?.choices)
      #expect(choices.map(\.prompt.text) == [removed, asking(other).prompt.text])
      #expect(choices.map(\.reasonText) == [removed, asking(other).reasonText])
      #expect(try store.entry(id(2)).prompt?.text == removed)
      #expect(try store.drafts().map(\.draft.prompt?.text) == [removed])
      // Of the changes those are left that touched something which is still there.
      #expect(
        try (0..<4).map { _ in try store.undo(at: minute(7)).kind }
          == [.add, .promise, .promise, .promise])
      #expect(try store.undo(at: minute(8)).entries.count == 50)
      #expect(throws: StoreError.nothingToUndo) { try store.undo(at: minute(9)) }
      store.close()
    }
  }
}
