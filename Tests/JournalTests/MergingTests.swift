import Journal
import Testing

@Suite("Reading an entry anew")
struct MergingTests {
  private func tag(
    _ behavior: Behavior, _ origin: TagOrigin, _ quote: String, at start: Int? = 0,
    probability: Double? = 0.75, fit: Fit? = nil, model: String? = "1"
  ) -> Tag {
    Tag(
      behavior: behavior, origin: origin, probability: probability,
      span: start.map { $0..<$0 + quote.unicodeScalars.count }, quote: quote, fit: fit,
      model: model)
  }

  @Test("suggestions of before give way, what the writer said stays as it is")
  func replaces() {
    let existing = [
      tag(.plan, .suggested, "Old.", at: 0), tag(.grow, .confirmed, "Confirmed.", at: 5),
      tag(.track, .added, "Added.", at: 20, probability: nil, model: nil),
      tag(.align, .rejected, "Rejected.", at: 30),
      tag(.operate, .suggested, "Marked.", at: 40, fit: .no),
    ]
    let new = [
      tag(.empower, .suggested, "New.", at: 50, model: "2"),
      tag(.inspire, .suggested, "Newer.", at: 1, model: "2"),
    ]
    #expect(
      Tags.merged(new, into: existing) == [new[1]] + existing[1...] + [new[0]])
    #expect(Tags.merged([], into: existing) == Array(existing[1...]))
    #expect(Tags.merged(new, into: []) == [new[1], new[0]])
    #expect(Tags.merged([], into: []) == [])
  }

  @Test(
    "a behavior the writer has said already is not suggested once more",
    arguments: [
      TagOrigin.confirmed, .added, .suggested,
    ])
  func notTwice(origin: TagOrigin) {
    let mine = tag(.grow, origin, "Mine.", at: 0, fit: origin == .suggested ? .yes : nil)
    let new = [tag(.grow, .suggested, "Other.", at: 9), tag(.plan, .suggested, "Other.", at: 9)]
    #expect(Tags.merged(new, into: [mine]) == [mine, new[1]])
  }

  @Test("a rejection holds for its exact words, wherever they stand, and for no others")
  func rejected() {
    let rejected = tag(.grow, .rejected, "Asked him caf\u{E9}.", at: 4)
    for (behavior, quote, isSuggested) in [
      (Behavior.grow, "Asked him caf\u{E9}.", false), (.grow, "Asked him cafe\u{301}.", true),
      (.grow, "Asked him caf\u{E9}", true), (.plan, "Asked him caf\u{E9}.", true),
    ] {
      let new = tag(behavior, .suggested, quote, at: 90)
      #expect(Tags.merged([new], into: [rejected]).contains(new) == isSuggested, "\(behavior)")
      let past: Set = [Rejection(.grow, quote: "Asked him caf\u{E9}.")]
      #expect(
        Tags.merged([new], into: [], rejections: past) == (isSuggested ? [new] : []),
        "\(behavior)")
    }
  }

  @Test("of several suggestions of a behavior the surest that was not rejected is taken")
  func clearest() {
    let new = [
      tag(.grow, .suggested, "One.", at: 0, probability: 0.6),
      tag(.grow, .suggested, "Two.", at: 5, probability: 0.9),
      tag(.grow, .suggested, "Three.", at: 10, probability: 0.8),
    ]
    #expect(Tags.merged(new, into: []) == [new[1]])
    let rejected = tag(.grow, .rejected, "Two.", at: 5)
    #expect(Tags.merged(new, into: [rejected]) == [rejected, new[2]])
  }

  @Test("reading twice changes nothing")
  func settled() {
    let existing = [
      tag(.grow, .confirmed, "A.", at: 0), tag(.plan, .rejected, "B.", at: nil),
      tag(.track, .suggested, "C.", at: nil),
    ]
    let new = [
      tag(.plan, .suggested, "B.", at: 9), tag(.venture, .suggested, "B.", at: 9),
      tag(.track, .confirmed, "D.", at: 12),
    ]
    let once = Tags.merged(new, into: existing)
    #expect(Tags.merged(new, into: once) == once)
    #expect(once.map(\.origin) == [.confirmed, .suggested, .suggested, .rejected])
  }

  @Test(
    "a tag that lost its place gets that of its edited sentence once its behavior is heard there")
  func place() {
    let edited = "Gave Priya the master keys today."
    for origin in [TagOrigin.confirmed, .added, .suggested, .rejected] {
      let lost = tag(
        .empower, origin, "Gave Priya the keys.", at: nil, fit: origin == .suggested ? .yes : nil)
      for (behavior, quote, hasPlace) in [
        (Behavior.empower, edited, origin != .rejected), (.empower, "Told Ben to wait.", false),
        (.plan, edited, false),
      ] {
        let new = tag(behavior, .suggested, quote, at: 7, model: "2")
        var found = lost
        if hasPlace { (found.span, found.quote) = (new.span, quote) }
        let merged = Tags.merged([new], into: [lost])
        #expect(merged.contains(found))
        let isSaid = behavior == .empower && origin != .rejected
        #expect(merged.count == (isSaid ? 1 : 2))
        #expect(Tags.merged([new], into: merged) == merged)
      }
    }
  }
}
