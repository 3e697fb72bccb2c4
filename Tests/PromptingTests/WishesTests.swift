import Journal
import Testing

@testable import Prompting

@Suite struct WishesTests {
  private func wishes(_ kinds: Wish.Kind...) -> Wishes {
    Wishes(kinds.enumerated().map { Wish($1, day: monday.advanced(by: $0)) })
  }
  private let theme = ThemeID("trust")
  private let prompt = PromptID("trust-01")

  @Test("where nothing was said, nothing is wished")
  func none() {
    let none = Wishes()
    #expect(none.level == 1)
    #expect(none.wish(for: theme) == .normal)
    #expect(!none.isRetired(prompt))
    #expect(none.isOn(PackID("x"), default: true) && !none.isOn(PackID("x"), default: false))
    #expect(none == wishes())
  }

  @Test("of each kind the last word holds, whatever its day")
  func last() {
    for first in ThemeWish.allCases {
      for last in ThemeWish.allCases {
        #expect(wishes(.theme(theme, first), .theme(theme, last)).wish(for: theme) == last)
      }
    }
    #expect(
      !wishes(.prompt(prompt, isRetired: true), .prompt(prompt, isRetired: false))
        .isRetired(prompt))
    #expect(wishes(.depth(3, .request), .depth(2, .shortAnswers)).level == 2)
    let back = Wishes([
      Wish(.depth(2, .consent), day: monday), Wish(.depth(1, .request), day: Day(number: 0)),
    ])
    #expect(back.level == 1)
    #expect(back.levelDay == Day(number: 0))
  }

  @Test("a depth beyond the ends is the end")
  func clamped() {
    #expect(wishes(.depth(9, .request)).level == 4)
    #expect(wishes(.depth(-1, .request)).level == 1)
  }

  @Test("packs are on or off; the library's own comes in any case")
  func packs() {
    let off = wishes(.pack(.standard, isOn: false), .pack(.own, isOn: false))
    #expect(off.isOn(.standard, default: true))
    #expect(!off.isOn(.own, default: true))
    #expect(wishes(.pack(PackID("x"), isOn: true)).isOn(PackID("x"), default: false))
  }

  @Test("a prompt is permitted where nothing stands against it")
  func permit() {
    var own = sound("own", theme: nil)
    (own.isOwn, own.pack) = (true, PackID("mine"))
    var packed = sound("packed")
    packed.pack = PackID("remote")
    #expect(Wishes().permit(sound("a")) && Wishes().permit(own) && !Wishes().permit(packed))
    #expect(wishes(.pack(PackID("remote"), isOn: true)).permit(packed))
    #expect(!wishes(.pack(PackID("mine"), isOn: false)).permit(own))
    #expect(!wishes(.theme(ThemeID("letting-go"), .muted)).permit(sound("a")))
    #expect(wishes(.theme(ThemeID("letting-go"), .halved)).permit(sound("a")))
    #expect(!wishes(.prompt(PromptID("a"), isRetired: true)).permit(sound("a")))
  }
}
