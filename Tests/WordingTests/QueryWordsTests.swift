import Journal
import Testing
import Wording

@Suite("What is wrong with a query, in words")
struct QueryWordsTests {
  private func error(_ query: String) -> QueryError? {
    guard let today = Day(iso: "2026-11-22") else { return nil }
    do {
      _ = try Query(query, today: today)
      return nil
    } catch {
      return error
    }
  }

  @Test("each fault has its sentence and its place")
  func sentences() {
    let expected = [
      (
        "reorg \"town", "A quotation mark has no partner. Close the phrase with another one.",
        "      ^"
      ),
      (
        "a - b", "A minus sign stands alone. Put the word to leave out right behind it.", "  ^"
      ),
      ("tag:", "tag: has no value. Write a behavior behind it, as in tag:empower.", "^"),
      (
        "x side:leeder",
        "side: does not know “leeder”. Did you mean leader? It takes leader or manager.", "  ^"
      ),
      (
        "since:-2m",
        "since: cannot read “-2m” as a date. Write 2026-11-20, today, yesterday, mon…sun, -3d, -2w"
          + " or 2026-W47.", "^"
      ),
      (
        "since:today until:yesterday", "since: is later than until:. Change one of the two.", "^"
      ),
      ("-since:today", "since: takes no minus sign. Leave the sign out.", "^"),
      (
        "on:11-22 on:11-23", "on: stands twice with a month and day. Leave one out.",
        "         ^"
      ),
    ]
    for (query, sentence, caret) in expected {
      let error = error(query)
      #expect(error.map(QueryWords.sentence) == sentence)
      #expect(error.map { QueryWords.before($0, in: query).count } == caret.count - 1)
    }
  }

  @Test("the caret stands under wide characters and control characters alike")
  func wideCaret() {
    let query = "会議 \u{1B} side:x"
    #expect(
      error(query).map { QueryWords.before($0, in: query) } == "会議 ␛ ")
  }
}
