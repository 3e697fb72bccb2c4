import Journal
import JournalStore
import Testing

@Suite("Sentences picked for a report")
struct PickTests {
  @Test("picked and put back, each once, whatever undo does; purge forgets those of its entry")
  func picks() throws {
    try withJournal { store in
      try store.add((1...2).map { NewEntry($0, "Handed it over.") }, at: minute(0))
      let one = PickedSentence("Handed it over.", of: id(1))
      let other = PickedSentence("Handed it over.", of: id(2))
      #expect(try store.pickedSentences().isEmpty)
      for sentence in [one, other, one] { try store.pick(sentence, true) }
      #expect(try store.pickedSentences() == [one, other])
      try store.setTarget(.risk, .even, since: day(0), at: minute(1))
      _ = try store.undo(at: minute(2))
      #expect(try store.pickedSentences() == [one, other])
      try store.pick(one, false)
      try store.pick(one, false)
      #expect(try store.pickedSentences() == [other])
      try store.pick(one, true)
      try store.purge(id(2))
      #expect(try store.pickedSentences() == [one])
    }
  }
}
