import Journal
import Testing

@testable import Prompting

@Suite struct SkipOfferTests {
  private let chooser = PromptChooser(library: .builtIn(), salt: 1)

  /// Days on which prompts of the theme trust were skipped, by name and days ago.
  private func skips(_ items: (String, Int)...) -> [ServedDay] {
    items.map {
      served($0.0, theme: "trust", on: monday.advanced(by: -$0.1), state: .skipped)
    }
  }

  private func offer(_ ledger: [ServedDay], _ wishes: [Wish] = []) -> Offer? {
    chooser.offer(on: monday, in: Situation(ledger: ledger, wishes: wishes))
  }

  @Test("the second skip of a prompt offers to retire it, on that day")
  func retire() {
    let id = PromptID("trust-01")
    #expect(offer(skips(("trust-01", 0))) == nil)
    #expect(offer(skips(("trust-01", 300), ("trust-01", 0))) == .retire(id))
    #expect(offer(skips(("trust-01", 300), ("trust-01", 1))) == nil)
    #expect(offer(skips(("trust-01", 300), ("trust-02", 0))) == nil)
    let both = skips(("trust-01", 300), ("trust-01", 0))
    #expect(offer(both, [Wish(.prompt(id, isRetired: true), day: monday.advanced(by: -2))]) == nil)
    // Restored since, only later skips count.
    let restored = Wish(.prompt(id, isRetired: false), day: monday.advanced(by: -2))
    #expect(offer(both, [restored]) == nil)
  }

  @Test("three skips in a theme within 30 days offer fewer of it")
  func fewer() {
    let theme = ThemeID("trust")
    #expect(offer(skips(("trust-01", 29), ("trust-02", 9), ("trust-03", 0))) == .fewer(theme))
    #expect(offer(skips(("trust-01", 30), ("trust-02", 9), ("trust-03", 0))) == nil)
    #expect(offer(skips(("trust-02", 9), ("trust-03", 0))) == nil)
    #expect(offer(skips(("trust-01", 29), ("trust-02", 9), ("trust-03", 1))) == nil)
    let three = skips(("trust-01", 29), ("trust-02", 9), ("trust-03", 0))
    for wish in [ThemeWish.halved, .muted] {
      #expect(offer(three, [Wish(.theme(theme, wish), day: monday.advanced(by: -90))]) == nil)
    }
    let again = Wish(.theme(theme, .normal), day: monday.advanced(by: -10))
    #expect(offer(three, [again]) == nil)
    let pinned = Wish(.theme(theme, .pinned), day: monday.advanced(by: -100))
    #expect(offer(three, [pinned]) == .fewer(theme))
  }

  @Test("a prompt that was put aside or swapped away was not skipped")
  func notSkipped() {
    var days = skips(("trust-01", 40), ("trust-01", 0))
    for state in [ServedState.asked, .none] {
      days[0].state = state
      #expect(offer(days) == nil)
    }
    days = skips(("trust-01", 40), ("trust-01", 0))
    days[0].choices += served("trust-02", on: monday).choices
    days[0].standing = 1
    #expect(offer(days) == nil)
  }

  @Test("to retire is offered before fewer; one a day, and a no holds 90 days")
  func oneAtATime() {
    let id = PromptID("trust-01")
    let both = skips(("trust-01", 20), ("trust-02", 9), ("trust-01", 0))
    #expect(offer(both) == .retire(id))
    #expect(offer(both, [Wish(.declined(.retire(id)), day: monday)]) == nil)
    for (days, next) in [(1, Offer.fewer(ThemeID("trust"))), (89, .fewer(ThemeID("trust")))] {
      #expect(offer(both, [Wish(.declined(.retire(id)), day: monday.advanced(by: -days))]) == next)
    }
    #expect(
      offer(both, [Wish(.declined(.retire(id)), day: monday.advanced(by: -90))]) == .retire(id))
    let answers: [Wish.Kind] = [
      .prompt(PromptID("trust-07"), isRetired: true), .theme(ThemeID("change"), .halved),
      .depth(2, .consent), .declined(.deeper(2)),
    ]
    for answer in answers { #expect(offer(both, [Wish(answer, day: monday)]) == nil) }
    #expect(offer(both, [Wish(.pack(PackID("remote"), isOn: true), day: monday)]) == .retire(id))
  }

  @Test("what is not of the library is not offered to be retired")
  func strangers() {
    let asked = PromptID(asking: promiseID(1)).text
    for id in [asked, "gone-from-the-library"] {
      #expect(offer(skips((id, 20), (id, 0))) == nil)
    }
  }
}
