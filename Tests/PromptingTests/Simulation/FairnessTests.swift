import Journal
import Testing

@testable import Prompting

@Suite("Property 4 and 5: no theme starves, and nothing known means equal shares")
struct FairnessTests {
  /// The longest that a theme may wait with the wishes of a journal: twice its turn, in whole
  /// prompts, at the least weight that any wish gave it; nil where it was ever muted.
  private func bound(_ theme: ThemeID, _ journal: SimulatedJournal) -> Int? {
    let themes = journal.chooser.library.themes.map(\.id)
    var weights = Dictionary(uniqueKeysWithValues: themes.map { ($0, 1.0) })
    var longest = Int((2.0 * Double(themes.count)).rounded(.up))
    for wish in journal.after.wishes {
      guard case .theme(let wished, let wanted) = wish.kind else { continue }
      if wanted == .muted, wished == theme { return nil }
      weights[wished] =
        switch wanted {
        case .muted: 0
        case .halved: 0.5
        case .normal: 1
        case .pinned: 2
        }
      let share = (weights[theme] ?? 1) / weights.values.reduce(0, +)
      longest = max(longest, Int((2 / share - 1e-9).rounded(.up)))
    }
    return longest
  }

  @Test("every theme comes again within twice its turn, whoever writes, swaps and skips included")
  func starvation() async {
    for journal in await SimulatedJournals.all() {
      let served = journal.served
      for theme in journal.chooser.library.themes {
        guard let bound = bound(theme.id, journal) else { continue }
        let places = served.indices.filter { served[$0].prompt.theme == theme.id }
        let ends = [-1] + places + [served.count]
        let longest = zip(ends, ends.dropFirst()).map { $1 - $0 }.max() ?? .max
        #expect(longest <= bound, "\(journal.name): \(theme.id.text) waited \(longest)")
      }
    }
  }

  @Test("where nothing is known each theme has its share, within 15 of a hundred")
  func equalShares() async {
    let keys = SimulatedJournals.keys.filter { $0.profile == .silent && !$0.isRestless }
    #expect(keys.count == 4)
    for journal in await SimulatedJournals.all(keys) {
      let served = journal.served
      #expect(served.count == 260)
      let themes = journal.chooser.library.themes
      let turn = Double(served.count) / Double(themes.count)
      for theme in themes {
        let count = Double(served.count { $0.prompt.theme == theme.id })
        #expect(
          abs(count - turn) <= 0.15 * turn, "\(journal.name): \(theme.id.text) came \(count) times")
      }
    }
  }

  @Test("one axis far off raises its questions and never takes the journal over")
  func lopsided() async {
    let keys = SimulatedJournals.shipped.filter { !$0.isRestless }
    func share(_ profile: WriterProfile) async -> Double {
      let journals = await SimulatedJournals.all(keys.filter { $0.profile == profile })
      let scored = journals.flatMap(\.scored)
      return Double(scored.count { $0.first.traits?.axis == .risk }) / Double(scored.count)
    }
    let usual = await share(.silent)
    let far = await share(.lopsided)
    #expect(far > 1.25 * usual)
    #expect(far < 0.25)
  }

  @Test("a pinned theme comes more often than others, and a halved one less often")
  func wishes() async {
    let keys = SimulatedJournals.shipped.filter { $0.profile == .wishing && !$0.isRestless }
    for journal in await SimulatedJournals.all(keys) {
      let themes = journal.chooser.library.themes.map(\.id).sorted()
      let counts = themes.map { theme in journal.served.count { $0.prompt.theme == theme } }
      #expect(counts.first == counts.max())
      #expect(counts.last == counts.min())
    }
  }
}
