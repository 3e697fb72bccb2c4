import Journal
import Testing

@Suite("A sentence picked for a report")
struct PickedSentenceTests {
  @Test("it is known by its entry and its words, and holds none of them")
  func words() throws {
    let one = try #require(EntryID("0000000000000000000000000a"))
    let other = try #require(EntryID("0000000000000000000000000b"))
    let picked = PickedSentence("Handed it over.", of: one)
    #expect(picked == PickedSentence("  Handed it over.\n", of: one))
    #expect(picked != PickedSentence("Handed it over!", of: one))
    #expect(picked != PickedSentence("Handed it over.", of: other))
    #expect(!String(describing: picked).contains("Handed"))
  }
}
