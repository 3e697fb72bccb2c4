import BatonUI
import Journal
import Testing

@Suite("A change of one tag")
struct TagChangeTests {
  private func tag(
    _ behavior: Behavior, _ origin: TagOrigin, at place: Int = 0, _ quote: String = "Asked Wei.",
    probability: Double? = 0.7, model: String? = "ears"
  ) -> Tag {
    Tag(
      behavior: behavior, origin: origin, probability: probability,
      span: place..<place + quote.unicodeScalars.count, quote: quote, model: model)
  }

  @Test("it leaves every other tag as it is, also those that came meanwhile")
  func others() {
    let newcomer = tag(.align, .suggested, at: 20)
    let change = TagChange(from: tag(.grow, .suggested), to: tag(.grow, .rejected))
    var tags = [tag(.grow, .suggested), newcomer]
    change.apply(to: &tags)
    #expect(tags == [tag(.grow, .rejected), newcomer])
  }

  @Test("a tag that was read anew meanwhile keeps the newer reading and gets the writer's word")
  func readAnew() {
    let change = TagChange(from: tag(.grow, .suggested), to: tag(.grow, .confirmed))
    var tags = [tag(.grow, .suggested, at: 4, probability: 0.9, model: "later ears")]
    change.apply(to: &tags)
    #expect(tags == [tag(.grow, .confirmed, at: 4, probability: 0.9, model: "later ears")])
  }

  @Test("a word on a suggestion that is gone meanwhile is kept as a tag")
  func gone() {
    let change = TagChange(from: tag(.grow, .suggested), to: tag(.grow, .rejected))
    var tags: [Tag] = []
    change.apply(to: &tags)
    #expect(tags == [tag(.grow, .rejected)])
  }

  @Test("of the same words twice the tag nearest to its place is the one")
  func nearest() {
    let change = TagChange(from: tag(.grow, .added, at: 30), to: nil)
    var tags = [tag(.grow, .added, at: 0), tag(.grow, .added, at: 32)]
    change.apply(to: &tags)
    #expect(tags == [tag(.grow, .added, at: 0)])
  }

  @Test("composed and decomposed letters are different words")
  func normalForms() {
    let change = TagChange(from: tag(.grow, .added, "Caf\u{E9}."), to: nil)
    var tags = [tag(.grow, .added, "Cafe\u{301}.")]
    change.apply(to: &tags)
    #expect(tags.count == 1)
  }

  @Test("what is added twice stands there once, and what is gone already is no loss")
  func twice() {
    var tags: [Tag] = []
    let added = TagChange(from: nil, to: tag(.grow, .added))
    added.apply(to: &tags)
    added.apply(to: &tags)
    #expect(tags.count == 1)
    let away = TagChange(from: tag(.grow, .added), to: nil)
    away.apply(to: &tags)
    away.apply(to: &tags)
    #expect(tags.isEmpty)
  }
}
