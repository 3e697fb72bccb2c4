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

  @Test("abbreviations, initials and times end a sentence only before a new one")
  func abbreviations() {
    for (text, expected) in [
      (
        "Met at 5 p.m. Friday. Done at 6 p.m. Then home.",
        ["Met at 5 p.m. Friday.", "Done at 6 p.m.", "Then home."]
      ),
      ("Chose plan B. Then left.", ["Chose plan B.", "Then left."]),
      (
        "The U.S. office called. Nobody in the U.S. The rest stayed.",
        ["The U.S. office called.", "Nobody in the U.S.", "The rest stayed."]
      ),
      ("St. Mary's. Mr. Lacey came.", ["St. Mary's.", "Mr. Lacey came."]),
      ("Tickets, forms, etc. Then rest.", ["Tickets, forms, etc.", "Then rest."]),
      ("Standup at 9.15. Retro at 10. 3 bugs.", ["Standup at 9.15.", "Retro at 10.", "3 bugs."]),
      (
        "See https://example.com/a.b?c=d. Then v2.0.1 shipped.",
        ["See https://example.com/a.b?c=d.", "Then v2.0.1 shipped."]
      ),
      ("I asked; nobody spoke; I waited.", ["I asked; nobody spoke; I waited."]),
      ("Hm... no. Well… Yes.", ["Hm... no.", "Well…", "Yes."]),
      ("Asked Wei (e.g. about Jira). Left.", ["Asked Wei (e.g. about Jira).", "Left."]),
    ] {
      #expect(sentences(text) == expected)
    }
  }

  @Test("speech keeps the words that say who spoke")
  func speech() {
    for (text, expected) in [
      (
        "\"Who decides?\" Priya asked. \"You do.\" She laughed.",
        ["\"Who decides?\" Priya asked.", "\"You do.\"", "She laughed."]
      ),
      ("'Yes!' Ben shouted back.", ["'Yes!' Ben shouted back."]),
      ("“Stop!” I said. He did.", ["“Stop!” I said.", "He did."]),
      (
        "He said \"No.\" and left. (I stayed. Why?) Fine.",
        ["He said \"No.\" and left.", "(I stayed.", "Why?)", "Fine."]
      ),
      ("«Non.» Il part. ¿Qué? Nada.", ["«Non.»", "Il part.", "¿Qué?", "Nada."]),
      (
        "Great work! 🎉 Thanked all.🎉 Slept.👍🏽 Rose.",
        ["Great work!", "🎉 Thanked all.🎉", "Slept.👍🏽", "Rose."]
      ),
    ] {
      #expect(sentences(text) == expected)
    }
  }

  @Test("a writer without capitals gets sentences too")
  func withoutCapitals() {
    for (text, expected) in [
      (
        "went home early. told ben to stay.\nasked priya\nshe said yes, e.g. tomorrow",
        [
          "went home early.", "told ben to stay.", "asked priya", "she said yes, e.g. tomorrow",
        ]
      ),
      (
        "i let ben run it. he did fine... mostly. wow! ok? yes",
        ["i let ben run it.", "he did fine... mostly.", "wow!", "ok?", "yes"]
      ),
      ("why did i say \"no.\" so loudly", ["why did i say \"no.\" so loudly"]),
      (
        "a long line that goes on until the margin and then is\nwrapped by hand",
        ["a long line that goes on until the margin and then is\nwrapped by hand"]
      ),
      ("It ends with the\nTeam's own words.", ["It ends with the\nTeam's own words."]),
    ] {
      #expect(sentences(text) == expected)
    }
  }

  @Test("Markdown's marks are no part of sentences, and code is none")
  func markdown() {
    for (text, expected) in [
      ("# Monday\nasked Ben", ["Monday", "asked Ben"]),
      ("- [ ] call Wei\n- [x] told Ben\n  2) sub", ["call Wei", "told Ben", "sub"]),
      ("> > twice\n> - nested\n(1) one\nb) two", ["twice", "nested", "one", "two"]),
      ("• one\n→ two\n– three\n☐ four", ["one", "two", "three", "four"]),
      (
        "**Asked first.** Then _told them._ Left.",
        ["**Asked first.**", "Then _told them._", "Left."]
      ),
      ("Before.\n```swift\nlet x = 1. Foo\n```\nafter", ["Before.", "after"]),
      ("~~~\nno\n```\nno\n~~~\nyes", ["yes"]),
      ("```\nleft open", ["left open"]),
      ("Monday\n======\nasked\n---\nrest", ["Monday", "asked", "rest"]),
      (
        "See [the plan](https://a.b/c.html). Left.",
        ["See [the plan](https://a.b/c.html).", "Left."]
      ),
    ] {
      #expect(sentences(text) == expected)
    }
  }

  @Test("long runs of anything are one walk")
  func longRuns() {
    let count = 5_000
    for (piece, expected) in [
      ("a", 1), ("\n", 0), (".", 0), (" ", 0), ("a.", 1), ("B. ", 1), ("Ok. ", count), ("\"", 0),
      ("#", 0), ("> ", 0), ("- ", 0), ("1. ", 0), ("```\n", 0), ("a\n", count), ("Ok\n", count),
      ("[x] ", 0), ("😀", 0), ("\u{0}", 0), ("e\u{301}", 1), ("\r\n", 0), ("\u{200B}", 0),
    ] {
      let text = String(repeating: piece, count: count)
      #expect(Sentences.spans(in: text).count == expected, "\(piece.debugDescription)")
    }
  }

  @Test("every text falls into spans in order, without overlap, and traps on none")
  func anyText() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "a", "B", ".", "!", "?", " ", "\n", "\r", "\r\n", "\t", "-", "1", ")", "\"", "”", "。", "👩‍👩‍👧",
      "é",
      "e\u{301}", "\u{0}", "\u{1B}[31m", "#", ">", "[ ]", "Dr", "e.g.", "\u{2028}", "…", "กำ", "```",
      "~~~\n", "(", "p.m.", "said", ",",
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

  @Test("a tag of a text that was changed meanwhile stands where its words stand, or nowhere")
  func placed() {
    let text = "Asked Wei. Told Ben. Asked Wei."
    for (start, quote, expected) in [
      (0, "Asked Wei.", 0..<10), (15, "Asked Wei.", 21..<31), (90, "Told Ben.", 11..<20),
      (0, "Told Priya.", nil), (0, "", nil), (0, text + ".", nil), (4, text, 0..<31),
    ] {
      let tag = Tag(
        behavior: .plan, origin: .added, span: start..<start + quote.unicodeScalars.count,
        quote: quote)
      let placed = Tags.placed(tag, in: text)
      #expect(placed.span == expected)
      #expect(placed.quote == quote)
    }
    let lost = Tag(behavior: .plan, origin: .added, span: nil, quote: "Told Ben.")
    #expect(Tags.placed(lost, in: text) == lost)
  }

  @Test("words are found like by looking everywhere")
  func everywhere() {
    var random = SplitMix64(seed: 3)
    func word(_ most: Int) -> String {
      String(
        (0..<Int.random(in: 1...most, using: &random)).map { _ in
          Bool.random(using: &random) ? "a" : "b"
        })
    }
    for _ in 0..<2000 {
      let (text, quote) = (Array(word(14)), word(5))
      let offset = Int.random(in: 0...14, using: &random)
      let starts = text.indices.filter { text[$0...].starts(with: quote) }
      let best = starts.min { (abs($0 - offset), $0) < (abs($1 - offset), $1) }
      let tag = Tag(
        behavior: .plan, origin: .added, span: offset..<offset + quote.count, quote: quote)
      #expect(Tags.placed(tag, in: String(text)).span == best.map { $0..<$0 + quote.count })
    }
  }
}
