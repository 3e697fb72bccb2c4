import Testing
import Wording

@Suite("Pieces of sentences")
struct PhrasesTests {
  @Test("once, twice, and then numbers; up to twelve in words")
  func numbers() {
    #expect([1, 2, 3].map(Phrases.times) == ["once", "twice", "3 times"])
    #expect([0, 1, 12, 13, -1].map(Phrases.number) == ["no", "one", "twelve", "13", "-1"])
  }

  @Test("a text gets a capital, whatever it begins with")
  func capitalized() {
    for (text, whole) in [("risk", "Risk"), ("éa", "Éa"), ("11 a", "11 a"), ("", "")] {
      #expect(Phrases.capitalized(text) == whole)
    }
  }

  @Test("a text is cut at a blank near the end, and ends with a full stop where it has no end")
  func cut() {
    for (text, room, whole) in [
      ("if it slips", 11, "if it slips"), ("if it slips", 10, "if it sli…"),
      ("abcdefghij", 5, "abcd…"),
      ("what if it slips", 12, "what if it…"),
      ("a bcdefghijkl", 8, "a bcdef…"), ("", 0, ""), ("x", 0, "…"),
    ] {
      #expect(Phrases.cut(text, to: room) == whole)
    }
    for (text, whole) in [
      ("I ask", "I ask."), ("I ask?", "I ask?"), ("I ask,", "I ask,."), ("", ""),
    ] {
      #expect(Phrases.ended(text) == whole)
    }
  }
}
