import Journal
import TestSupport
import Testing
import Wording

@testable import Report

@Suite struct ReportFuzzTests {
  private static let pieces =
    [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style>", "</title>",
      "<!--",
      "-->", "]]>", "<![CDATA[", "&lt;", "&#x3c;b&#x3e;", "&amp", "&", "' onload='x", "<", ">",
      "\"",
      "'", "</p></section></main>", "<svg/onload=alert(1)>", "javascript:alert(1)", "<?xml?>", "`",
      "https://example.com/?a=1&b=2", "\u{202E}", "\u{2066}", "\u{2069}", "\u{0}", "\u{1}",
      "\u{1B}[31m",
      "\u{7F}", "\u{9B}", "\u{2028}", "\r\n", "\r", "\n", "\t",
      "\u{FEFF}", "🦊", "👩‍🚀", "e\u{301}\u{301}\u{301}", "שלום", "words", " ", "=", "/", "{}", "\\",
    ]
    // Noncharacters, which no literal may hold.
    + [0xFFFE, 0x1FFFF, 0xFDD0].compactMap { Unicode.Scalar($0 as UInt32).map { String($0) } }

  private func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...9, using: &random))
      .map { _ in Self.pieces[Int.random(in: Self.pieces.indices, using: &random)] }.joined()
  }

  /// The text as the page may show it.
  private func shown(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in Plain.text(text).unicodeScalars {
      let isNone = scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
      view.append(isNone ? "\u{FFFD}" : scalar)
    }
    return String(view)
  }

  @Test("whatever stands in a text field, the page stays whole and shows the text as text")
  func markup() throws {
    let day = Day(number: 20_000)
    func page(_ text: () -> String) -> ReportPage {
      let sentences = (0..<3).map { _ in
        ReportSentence(day: day, text: text(), behaviors: [.empower])
      }
      let texts = (0..<3).map { _ in
        ReportEntry(day: day, question: text(), text: text(), behaviors: [.track], sign: true)
      }
      return ReportPage(
        days: day...day, level: .all, entries: [], sentences: sentences, texts: texts)
    }
    let elements = try StrictPage(ReportHTML.page(page { "words" })).elements.count
    try withEvery("seed", in: UInt64(0)..<60) { seed in
      var random = SplitMix64(seed: seed)
      let page = page { text(&random) }
      let html = ReportHTML.page(page)
      let read = try StrictPage(html)
      #expect(read.elements("blockquote").map(\.text) == page.sentences.map { shown($0.text) })
      #expect(read.elements(class: "text").map(\.text) == page.texts.map { shown($0.text) })
      #expect(
        read.elements(class: "question").map(\.text) == page.texts.compactMap(\.question).map(shown)
      )
      #expect(read.elements.count == elements)
      for scalar in html.unicodeScalars {
        #expect(scalar == "\n" || scalar.properties.generalCategory != .control || scalar == "\t")
        #expect(!(0x202A...0x202E).contains(scalar.value))
        #expect(!(0x2066...0x2069).contains(scalar.value))
      }
    }
  }

  @Test("the reader of these tests sees what is wrong")
  func strictness() {
    let wrong = [
      "<p>", "</p>", "<p></b>", "<script></script>", "<p onclick=\"x\"></p>", "<p class=x></p>",
      "<p>a > b</p>", "<p>a & b</p>", "<p>&nbsp;</p>", "<p>'</p>", "<P></P>", "<!-- -->",
      "<p id=\"a\" id=\"b\"></p>", "<p id=\"a\"></p><p id=\"a\"></p>", "<a href=\"x\"></a>",
      "<p aria-labelledby=\"a\"></p>",
    ]
    for body in wrong {
      #expect(throws: StrictPage.Problem.self) { try StrictPage("<!DOCTYPE html>" + body) }
    }
    #expect(throws: Never.self) { try StrictPage("<!DOCTYPE html><p>a &amp; b</p>") }
  }

  @Test("only what the reader of these tests knows can be written")
  func lists() {
    #expect(Set(Markup.Element.allCases.map(\.rawValue)) == StrictPage.allowedElements)
    #expect(Set(Markup.Attribute.Name.allCases.map(\.rawValue)) == StrictPage.allowedAttributes)
  }
}
