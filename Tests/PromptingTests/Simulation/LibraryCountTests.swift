import Journal
import Testing

@testable import Prompting

@Suite("Property 13: the library that comes with the program, counted without the lint")
struct LibraryCountTests {
  private static let library = PromptLibrary.builtIn()
  private static let standard = library.prompts.filter { $0.pack == .standard }

  @Test("144 prompts in twelve themes, sixteen in each of the three at the heart")
  func themes() {
    #expect(Self.library.themes.count == 12)
    #expect(Self.standard.count >= 144)
    let heart: Set<String> = ["letting-go", "empowering", "creating-leaders"]
    for theme in Self.library.themes {
      let prompts = Self.standard.filter { $0.theme == theme.id }
      #expect(prompts.count >= (heart.contains(theme.id.text) ? 16 : 12), "\(theme.id.text)")
      #expect(prompts.count { $0.depth <= 2 } >= 4, "\(theme.id.text)")
      #expect(prompts.contains { $0.axis == nil }, "\(theme.id.text)")
      #expect(prompts.contains { $0.tone == .win }, "\(theme.id.text)")
    }
  }

  @Test("six packs of at least eight")
  func packs() {
    #expect(Self.library.packs.count == 6)
    for pack in Self.library.packs {
      #expect(Self.library.prompts.count { $0.pack == pack.id } >= 8, "\(pack.id.text)")
    }
  }

  @Test("each kind of day has twelve prompts from six themes, three open and three about wins")
  func slots() {
    for slot in [DaySlot.any, .intention, .review] {
      let prompts = Self.standard.filter { $0.days.contains(slot) }
      #expect(prompts.count >= 12, "\(slot)")
      #expect(Set(prompts.map(\.theme)).count >= 6, "\(slot)")
      #expect(prompts.count { $0.axis == nil } >= 3, "\(slot)")
      #expect(prompts.count { $0.tone == .win } >= 3, "\(slot)")
    }
    let alone = Self.standard.count { $0.needs == .none }
    #expect(alone * 10 >= Self.standard.count * 4)
  }

  @Test("each text is short, speaks to one person, and reproaches nothing")
  func texts() {
    for prompt in Self.library.prompts {
      #expect(prompt.text.count <= 160, "\(prompt.id.text)")
      #expect(prompt.text.count { $0 == "?" } <= 2, "\(prompt.id.text)")
      let letters = prompt.text.lowercased().map { $0.isLetter || $0 == "’" ? $0 : " " }
      let words = " \(String(letters)) "
      #expect(words.contains(" you"), "\(prompt.id.text)")
      for reproach in [
        " why did you ", " why didn’t you ", " should have ", " always ", " never ", " fail",
      ] {
        #expect(!words.contains(reproach), "\(prompt.id.text)")
      }
      #expect((prompt.axis == nil) == (prompt.lean == nil), "\(prompt.id.text)")
    }
  }

  @Test("both sides of every axis are asked about, of ownership the leader's")
  func sides() {
    for axis in Axis.allCases {
      let leans = Set(Self.standard.filter { $0.axis == axis }.compactMap(\.lean))
      #expect(leans.contains(.leader), "\(axis)")
      #expect(leans.contains(.manager) == axis.isBalance, "\(axis)")
    }
  }
}
