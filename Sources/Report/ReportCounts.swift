import Journal
import Trends
import Wording

/// What became of promises, whether behaviors were right for their moment, the signs, and last the
/// one sentence that the counts can carry.
enum ReportCounts {
  static func write(_ page: ReportPage, into markup: inout Markup) {
    fits(page, into: &markup)
    promises(page, into: &markup)
    signs(page, into: &markup)
    markup.element(.section) { markup in
      markup.element(.h2, text: "What the counts can carry")
      let days = page.bars.window.days
      markup.element(
        .p,
        text: ReportWords.finding(
          page.finding, page.standings, days: days.lowerBound.distance(to: days.upperBound) + 1))
    }
  }

  private static func fits(_ page: ReportPage, into markup: inout Markup) {
    func count(_ fit: Fit) -> Int { page.fits[fit] ?? 0 }
    let all = Fit.allCases.map(count).reduce(0, +)
    guard all > 0 else { return }
    markup.element(.section) { markup in
      markup.element(.h2, text: "Right for the moment")
      markup.element(
        .p, text: "The writer looked back on \(Phrases.count(all, "behavior", "behaviors")).")
      markup.facts([
        (count(.yes), "right for the moment"), (count(.no), "not right for it"),
        (count(.unsure), "unsure"),
      ])
    }
  }

  private static func promises(_ page: ReportPage, into markup: inout Markup) {
    guard page.promises.values.contains(where: { $0 > 0 }) else { return }
    markup.element(.section) { markup in
      markup.element(.h2, text: "Promises")
      markup.facts(
        (PromiseState.outcomes + [.open]).map { state in
          (
            page.promises[state] ?? 0,
            "\(PromiseWords.name(state)): \(PromiseWords.meaning(state))"
          )
        })
    }
  }

  private static func signs(_ page: ReportPage, into markup: inout Markup) {
    guard page.signs > 0 else { return }
    markup.element(.section) { markup in
      markup.element(.h2, text: "Signs")
      markup.element(
        .p,
        text: "Somebody came to the writer unasked \(Phrases.times(page.signs)). Nothing more "
          + "is concluded from it.")
    }
  }
}
