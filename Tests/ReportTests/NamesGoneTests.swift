import Journal
import TestSupport
import Testing

@testable import Report

@Suite struct NamesGoneTests {
  @Test("no spelling of a name or address is in the page's bytes, nor behind its entities")
  func absence() throws {
    let mask = NameMask(names: NamesGone.names)
    try withEvery("seed", in: UInt64(0)..<40) { seed in
      var names = NamesGone(seed: seed)
      let day = Day(number: 20_000)
      let sentences = (0..<4).map { _ in
        ReportSentence(day: day, text: names.text(names: 3), behaviors: [.empower])
      }
      let texts = (0..<4).map { _ in
        ReportEntry(
          day: day, question: names.text(names: 2), text: names.text(names: 12),
          behaviors: [.track])
      }
      let page = ReportPage(
        days: day...day, level: .all, entries: [], sentences: sentences, texts: texts)
      let html = ReportHTML.page(page, mask: mask)
      let read = try StrictPage(html)
      for (place, text) in [("bytes", html), ("text", read.text)] {
        // Characters compare as equal whatever their encoding.
        let lowered = text.lowercased()
        let visible = String(
          String.UnicodeScalarView(
            lowered.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
        for trace in NamesGone.traces where lowered.contains(trace) || visible.contains(trace) {
          throw Leak(place: place, trace: trace)
        }
      }
      // What is no name stays.
      #expect(read.text.matches(of: /walked/).count == 4 * 3 + 4 * 2 + 4 * 12)
    }
  }

  struct Leak: Error {
    var place: String
    var trace: String
  }

  @Test("what is masked once is the same when masked again")
  func twice() throws {
    let mask = NameMask(names: NamesGone.names, initials: true)
    try withEvery("seed", in: UInt64(100)..<160) { seed in
      var names = NamesGone(seed: seed)
      let once = mask.masking(names.text(names: 20))
      #expect(mask.masking(once) == once)
    }
  }

  @Test("the work grows with the length of the text, whatever the text")
  func long() {
    let mask = NameMask(names: ["Ben", "Al", "O'Brien", "Li Li Li Wei"], initials: true)
    for unit in ["ben", "al ", "a@", "o'", "L.", "li  ", "..", "ben."] {
      let text = String(repeating: unit, count: 20_000)
      #expect(mask.masking(text).utf8.count <= text.utf8.count * 3)
    }
  }
}

extension String.UnicodeScalarView {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self.init()
    append(contentsOf: scalars)
  }
}
