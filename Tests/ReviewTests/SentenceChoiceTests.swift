import Journal
import Review
import Testing
import Trends

@Suite("The sentences of a week")
struct SentenceChoiceTests {
  private func sentences(_ notation: String) -> [String] {
    page("2026-W47", today: "2026-11-20", notation).sentences.map {
      "\($0.day.weekday.abbreviation) \($0.behavior)"
    }
  }

  @Test(
    "the writer's word comes before suggestions, a surer one before a less sure one, then the newer"
  )
  func order() {
    #expect(
      sentences(
        """
        2026-11-16 | inspire
        2026-11-17 | ?99 direct | ?98 inspire
        2026-11-18 | ?60 track
        """) == ["mon inspire", "tue direct", "wed track"])
    #expect(sentences("2026-11-16 | ?70 plan\n2026-11-17 | ?80 plan") == ["mon plan", "tue plan"])
    #expect(
      sentences("2026-11-16 | ?70 plan\n2026-11-17 | ?60 plan\n2026-11-18 | ?65 plan")
        == ["mon plan", "wed plan"])
    #expect(
      sentences("2026-11-16 | plan\n2026-11-17 | +plan\n2026-11-18 | plan")
        == ["tue plan", "wed plan"])
  }

  @Test("the third is of another behavior, and of another day where there is one")
  func third() {
    #expect(
      sentences(
        """
        2026-11-16 | ?60 operate
        2026-11-18 | grow | direct | track | align
        """) == ["mon operate", "wed grow", "wed direct"])
    #expect(
      sentences("2026-11-18 | grow | direct | track") == ["wed grow", "wed direct", "wed track"])
    #expect(
      sentences("2026-11-16 | grow\n2026-11-17 | grow | direct\n2026-11-18 | direct")
        == ["tue grow", "wed direct"])
  }

  @Test("of one side alone there are two at most")
  func oneSide() {
    #expect(
      sentences("2026-11-16 | grow\n2026-11-17 | align\n2026-11-18 | inspire")
        == ["tue align", "wed inspire"])
    #expect(sentences("2026-11-16 | grow") == ["mon grow"])
  }

  @Test("no sentence stands twice, and none without words")
  func quotes() {
    #expect(
      sentences("2026-11-16 | grow Asked him. | direct Asked him.\n2026-11-17 | plan Asked him.")
        == ["tue plan"])
    #expect(
      sentences("2026-11-16 | grow Asked. | direct Asked. | direct Told.")
        == ["mon grow", "mon direct"])
  }

  @Test("what was rejected, and what is of no day of the week, is no evidence")
  func votes() {
    #expect(
      sentences(
        """
        2026-11-15 | grow
        2026-11-16 | -direct
        2026-11-21 | plan
        """
      ).isEmpty)
  }

  @Test("the writer's word on a moment stays on its sentence")
  func fit() {
    let page = page("2026-W47", today: "2026-11-20", "2026-11-16 | direct/no | grow/unsure")
    #expect(page.sentences.map(\.fit) == [.no, .unsure])
  }

  @Test("whatever order entries of one day come in, the choice is one of them and the same again")
  func steady() {
    let notation = "2026-11-16 *5 | grow | direct | plan"
    let first = page("2026-W47", today: "2026-11-20", notation).sentences
    #expect(first.count == 3)
    #expect(Set(first.map(\.quote)).count == 3)
    #expect(page("2026-W47", today: "2026-11-20", notation).sentences == first)
  }

  @Test("suggestions that are no votes fill up where there are fewer than two, and never else")
  func suggestions() {
    #expect(sentences("2026-11-16 | ?30 plan\n2026-11-17 | ?40 grow") == ["mon plan", "tue grow"])
    #expect(
      sentences("2026-11-16 | plan\n2026-11-17 | ?40 grow | ?20 track")
        == ["mon plan", "tue grow", "tue track"])
    #expect(
      sentences("2026-11-16 | plan\n2026-11-17 | grow | ?40 track") == ["mon plan", "tue grow"])
    #expect(sentences("2026-11-16 | -plan").isEmpty)
  }
}
