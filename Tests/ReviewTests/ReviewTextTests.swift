import Journal
import Review
import TestSupport
import Testing

@Suite("The text of a review")
struct ReviewTextTests {
  private let week = Week(containing: day("2026-11-22"))

  @Test("a review begins as its title alone")
  func begins() {
    let text = ReviewText(week: week)
    #expect(text.text == "Review of week 47, 16 to 22 November 2026")
    #expect(text.isEmpty)
    for question in ReviewQuestion.allCases { #expect(text[question].isEmpty) }
  }

  @Test("answers stand under their headings, in the order of the questions")
  func order() {
    var text = ReviewText(week: week)
    text[.along] = "What do I wait for?"
    text[.surprise] = "  That I asked\r\nfirst.\n"
    text[.action] = "I ask first."
    #expect(
      text.text == """
        Review of week 47, 16 to 22 November 2026

        ## Which sentence surprises you?
        That I asked first.

        ## Then what do you do?
        I ask first.

        ## Which question do you take along?
        What do I wait for?
        """)
    #expect(text[.surprise] == "That I asked first.")
    #expect(!text.isEmpty)
    #expect(ReviewText(text.text) == text)
  }

  @Test("an empty answer takes its heading away, whichever it is")
  func removal() {
    for question in ReviewQuestion.allCases {
      for other in ReviewQuestion.allCases where other != question {
        var text = ReviewText(week: week)
        text[other] = "Stays."
        let before = text
        text[question] = "Goes."
        #expect(text[question] == "Goes.")
        text[question] = " \n "
        #expect(text == before)
        #expect(text.text == before.text)
        text[other] = ""
        #expect(text == ReviewText(week: week))
      }
    }
  }

  @Test("an answer that looks like a heading stays an answer")
  func headings() {
    let answers = [
      "## Then what do you do?", "## ", "##", "# one", "### three", "\\## kept", "\\\\## kept",
      "\\", "\\#", "Review of week 1", "## \u{301}", "\u{301}", "\u{85}x\u{2028}y", "a\tb",
      "\u{0}", "\u{202E}abc", "## ## Which sentence surprises you?",
    ]
    for answer in answers {
      var text = ReviewText(week: week)
      text[.surprise] = answer
      text[.action] = "Then."
      text[.fitting] = answer
      let again = ReviewText(text.text)
      #expect(again == text)
      #expect(again[.surprise] == text[.surprise])
      #expect(again[.fitting] == text[.surprise])
      #expect(again[.action] == "Then.")
    }
    var text = ReviewText(week: week)
    text[.surprise] = "## Then what do you do?\nNo."
    #expect(text[.surprise] == "## Then what do you do? No.")
    #expect(text[.action].isEmpty)
    #expect(text.text.hasSuffix("\n\\## Then what do you do? No."))
  }

  @Test("what another hand wrote stays as it is")
  func verbatim() {
    let written =
      "Review of week 47\r\nSome words of mine.\r\n\r\n## Which sentence surprises you?\r\n"
      + "One line.\r\n\r\nAnd another.\r\n\r\n## My own heading\r\n## Then what do you do?   \r\n"
      + "I ask.  \r\n## Which sentence surprises you?\r\nA second time.\r\n\r\n\r\n"
    var text = ReviewText(written)
    #expect(text.text.utf8.elementsEqual(written.utf8))
    #expect(text[.surprise] == "One line. And another.")
    #expect(text[.action] == "I ask.")
    #expect(!text.isEmpty)
    // The same words again leave their lines.
    text[.surprise] = text[.surprise]
    #expect(text.text.utf8.elementsEqual(written.utf8))
    text[.action] = "I wait."
    #expect(
      text.text.utf8.elementsEqual(written.replacing("I ask.  \r\n", with: "I wait.\r\n").utf8))
    text[.surprise] = ""
    #expect(text[.surprise].isEmpty)
    #expect(text.text.contains("A second time.\r\n"))
    #expect(text.text.contains("Some words of mine."))
    text[.surprise] = "Again."
    #expect(text[.surprise] == "Again.")
    #expect(text.text.contains("A second time.\r\n"))
  }

  @Test(
    "empty is what has no answer and nothing but a title",
    arguments: [
      ("", true), ("\n\n", true), ("\r\n", true), ("Review of week 47, whatever", true),
      ("Review of week 47\nMore", false), ("Words", false), ("\n\nReview of week 47\n\n", true),
      ("## Then what do you do?", true), ("## Then what do you do?\n \n", true),
      ("## Then what do you do?\nx", false), ("## Mine", false), ("##", false),
    ])
  func emptiness(text: String, isEmpty: Bool) {
    #expect(ReviewText(text).isEmpty == isEmpty)
    #expect(ReviewText(text).text.utf8.elementsEqual(text.utf8))
  }

  @Test("headings that nothing stands under take an answer")
  func bareHeadings() {
    for end in ["", "\n", "\r\n", "\n\n", "\n## Mine\n", "\n\n\n## What may get in the way?\nRain"]
    {
      var text = ReviewText("## Then what do you do?" + end)
      text[.action] = "I ask."
      #expect(text[.action] == "I ask.")
      #expect(ReviewText(text.text)[.action] == "I ask.")
      #expect(text[.obstacle] == (end.contains("Rain") ? "Rain" : ""))
    }
  }

  @Test("a text of many lines is read and changed in time that grows with it")
  func huge() {
    let many = String(repeating: "## Mine\nwords\n\n", count: 20_000)
    var text = ReviewText(
      many + "## Then what do you do?\n" + String(repeating: "x ", count: 100_000))
    text[.surprise] = "One."
    text[.action] = "Two."
    #expect(text[.surprise] == "One.")
    #expect(text.text.hasPrefix(many.dropLast()))
    #expect(text[.action] == "Two.")
  }
}
