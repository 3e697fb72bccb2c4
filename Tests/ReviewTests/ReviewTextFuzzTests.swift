import Journal
import Review
import TestSupport
import Testing

@Suite("The text of a review, drawn at random")
struct ReviewTextFuzzTests {
  private static let pieces =
    ReviewQuestion.allCases.map { "## " + ReviewWords.question($0) }
    + [
      "\n", "\n", "\n", "\n", "\r\n", "\r", "## ", "##", "#", "\\", "\\## ", " ", "\t", "\u{301}",
      "\u{200D}", "é", "🏳️‍🌈", "words", "Review of week 47, 16 to 22 November 2026", "\u{85}",
      "\u{2028}", "\u{0}", "\u{FEFF}", "\u{202E}", "\u{A0}", "?", "## Mine\n",
    ]

  private func drawn(_ generator: inout SplitMix64, most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &generator)).reduce(into: "") { text, _ in
      text += Self.pieces.randomElement(using: &generator) ?? ""
    }
  }

  @Test("every text comes back as it was, and setting one answer leaves all others alone")
  func setting() {
    var generator = SplitMix64(seed: 47)
    for _ in 0..<600 {
      let written = drawn(&generator, most: 24)
      var text = ReviewText(written)
      #expect(text.text.utf8.elementsEqual(written.utf8))
      for _ in 0..<4 {
        guard let question = ReviewQuestion.allCases.randomElement(using: &generator) else {
          return
        }
        let answer = drawn(&generator, most: 4)
        let before = text
        text[question] = answer
        let said = text[question]
        #expect(ReviewText(text.text) == text)
        #expect(ReviewText(text.text)[question].utf8.elementsEqual(said.utf8))
        #expect(
          said.unicodeScalars.allSatisfy { !"\n\r\u{85}\u{2028}".unicodeScalars.contains($0) })
        #expect(words(said) == words(answer), "what is set is what is said")
        for other in ReviewQuestion.allCases where other != question {
          #expect(text[other].utf8.elementsEqual(before[other].utf8))
        }
        var same = text
        same[question] = said
        #expect(same.text.utf8.elementsEqual(text.text.utf8), "the same again changes nothing")
      }
    }
  }

  @Test("the words of nobody get lost but those of the answer that is set")
  func strangers() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let parts = (0..<4).map { "mark\($0)\n" + drawn(&generator, most: 5) + "\n" }
      let text = ReviewText(parts.joined())
      for question in ReviewQuestion.allCases {
        var changed = text
        changed[question] = "Set."
        let lost = (0..<4).filter { !changed.text.contains("mark\($0)") }
        let said = text[question]
        for mark in lost { #expect(said.contains("mark\(mark)")) }
      }
    }
  }

  private func words(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
  }
}
