import Journal
import TestSupport
import Testing

@Suite("Sentences")
struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    Sentences.spans(in: text).compactMap { text.text(in: $0) }
  }

  @Test("sentences end where a reader ends them")
  func ends() {
    for (text, expected) in [
      ("Gave Priya the keys. Went home.", ["Gave Priya the keys.", "Went home."]),
      ("Gave Priya the keys", ["Gave Priya the keys"]),
      (
        "\"Who decides?\" she asked. I said: you.", ["\"Who decides?\" she asked.", "I said: you."]
      ),
      ("He said “No.” Then silence.", ["He said “No.”", "Then silence."]),
      (
        "Dr. Okoye came at 3.30 p.m. with the list.", ["Dr. Okoye came at 3.30 p.m. with the list."]
      ),
      ("Some tools, e.g. Jira, stay.", ["Some tools, e.g. Jira, stay."]),
      ("I said no. No one minded.", ["I said no.", "No one minded."]),
      ("Ticket no. 42 is mine.", ["Ticket no. 42 is mine."]),
      ("Wait... what? Yes!", ["Wait... what?", "Yes!"]),
      ("Asked J. R. Patel twice.", ["Asked J. R. Patel twice."]),
      ("Told Ben and I. Then left.", ["Told Ben and I.", "Then left."]),
      ("Met Ben\nCalled Priya", ["Met Ben", "Called Priya"]),
      (
        "A long line that was wrapped\nby hand goes on.",
        ["A long line that was wrapped\nby hand goes on."]
      ),
      ("One.\n\nTwo", ["One.", "Two"]),
      ("- asked Ben\n- told Wei\n1. third thing", ["asked Ben", "told Wei", "third thing"]),
      ("# Monday\n> quoted\n* [x] done", ["Monday", "quoted", "done"]),
      ("今天很忙。我让小王做决定！好吗？", ["今天很忙。", "我让小王做决定！", "好吗？"]),
      ("Version 2.5 shipped. 3 bugs.", ["Version 2.5 shipped.", "3 bugs."]),
      ("Line one.\r\nLine two.", ["Line one.", "Line two."]),
      ("---\n***\n...", []), ("", []), ("   \n\t", []), ("!!! ???", []),
    ] {
      #expect(sentences(text) == expected)
    }
  }

  @Test("every text falls into spans in order, without overlap, and traps on none")
  func anyText() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "a", "B", ".", "!", "?", " ", "\n", "\r", "\r\n", "\t", "-", "1", ")", "\"", "”", "。", "👩‍👩‍👧",
      "é",
      "e\u{301}", "\u{0}", "\u{1B}[31m", "#", ">", "[ ]", "Dr", "e.g.", "\u{2028}", "…", "กำ",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      var end = 0
      for span in Sentences.spans(in: text) {
        #expect(span.lowerBound >= end && !span.isEmpty)
        #expect(text.text(in: span) != nil)
        end = span.upperBound
      }
    }
  }

  @Test("the sentence at a place is the one it stands in or behind")
  func atPlace() {
    let text = "One. Two. Three."
    #expect(Sentences.span(at: 0, in: text) == 0..<4)
    #expect(Sentences.span(at: 6, in: text) == 5..<9)
    #expect(Sentences.span(at: 99, in: text) == 10..<16)
    #expect(Sentences.span(at: 0, in: "") == nil)
  }
}

@Suite("Tags when their text changes")
struct AnchoringTests {
  private func tag(_ behavior: Behavior, _ quote: String, in text: String) -> Tag {
    let range = text.firstRange(of: quote)
    return Tag(
      behavior: behavior, origin: .added, span: range.map { text.span(of: $0) }, quote: quote)
  }

  @Test("a sentence that moved takes its tag along")
  func moved() {
    let old = "Gave Priya the keys. Went home."
    let new = "A long day. Gave Priya the keys. Went home."
    let (kept, gone) = Tags.reanchored(
      [tag(.empower, "Gave Priya the keys.", in: old)], from: old, to: new)
    #expect(kept.first?.span.flatMap { new.text(in: $0) } == "Gave Priya the keys.")
    #expect(gone.isEmpty)
  }

  @Test("an edited sentence keeps the quote and loses the place")
  func edited() {
    let old = "Gave Priya the keys. Went home."
    let new = "Gave Priya the master keys today. Went home."
    let (kept, gone) = Tags.reanchored(
      [tag(.empower, "Gave Priya the keys.", in: old)], from: old, to: new)
    #expect(kept.map(\.span) == [nil])
    #expect(kept.map(\.quote) == ["Gave Priya the keys."])
    #expect(gone.isEmpty)
  }

  @Test("a sentence that is gone takes its tag with it")
  func gone() {
    let old = "Gave Priya the keys. Went home."
    let (kept, gone) = Tags.reanchored(
      [tag(.empower, "Gave Priya the keys.", in: old)], from: old, to: "Went home.")
    #expect(kept.isEmpty)
    #expect(gone.count == 1)
  }

  @Test("of two places with the same words the nearer one is taken")
  func nearest() {
    let old = "Yes. Asked Wei. No. Asked Wei."
    let new = "Asked Wei. Yes. Asked Wei. No. Asked Wei."
    let second = Tag(behavior: .influence, origin: .added, span: 20..<30, quote: "Asked Wei.")
    let (kept, _) = Tags.reanchored([second], from: old, to: new)
    #expect(kept.first?.span == 16..<26)
  }

  @Test("a tag on the whole entry stays on the whole entry")
  func whole() {
    let old = "Gave Priya the keys. Went home."
    let new = "Slept. Gave nobody anything. Worked."
    let (kept, _) = Tags.reanchored([tag(.empower, old, in: old)], from: old, to: new)
    #expect(kept.first?.span == 0..<new.unicodeScalars.count)
    #expect(kept.first?.quote == new)
  }

  @Test("places count Unicode scalars, whatever the characters are")
  func scalars() {
    let old = "👩‍👩‍👧 é. Asked Wei."
    let new = "é 👩‍👩‍👧 é. Asked Wei."
    let (kept, _) = Tags.reanchored([tag(.influence, "Asked Wei.", in: old)], from: old, to: new)
    #expect(kept.first?.span.flatMap { new.text(in: $0) } == "Asked Wei.")
  }
}
