import Screen
import Testing

@testable import baton

@Suite("Text broken at words")
struct ParagraphTests {
  @Test("rows end at blanks; what follows stands under what began")
  func rows() {
    #expect(Paragraph(width: 10).rows("one two three") == ["one two", "three"])
    #expect(
      Paragraph(width: 10).rows("one two three", after: "- ") == ["- one two", "  three"])
    #expect(
      Paragraph(width: 10).rows("one two three", after: "- ", hanging: 4)
        == ["- one two", "    three"])
    #expect(Paragraph(width: 10).rows("", after: "- ") == ["- "])
    #expect(Paragraph(width: 10).rows("one  two ") == ["one two"])
  }

  @Test("no row is wider than there is room, whatever the text")
  func width() {
    let texts = [
      String(repeating: "x", count: 40), "漢字漢字漢字漢字漢字漢字 a", "a 漢字漢字漢字漢字漢字漢字",
      "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "e\u{301}e\u{301} b", "one two three four five",
    ]
    for text in texts {
      for width in 6...30 {
        let rows = Paragraph(width: width).rows(text, after: "  ")
        #expect(rows.allSatisfy { Width.of($0) <= width }, "\(width)")
        let words = rows.joined().filter { $0 != " " }
        #expect(words == text.filter { $0 != " " })
      }
    }
  }
}
