import Journal
import Wording

/// The beginning of the page: which days, that it is self-report, what a vote is, how much there is.
enum ReportHeader {
  static func write(_ page: ReportPage, into markup: inout Markup) {
    markup.element(.header) { markup in
      markup.element(.p, [.class("kind")], text: "From a coaching journal")
      markup.element(.h1, text: ReportWords.days(page.days))
      markup.element(.p, [.class("lead")], text: ReportWords.selfReport)
      markup.element(.p, text: ReportWords.axes)
      markup.element(.p, text: ReportWords.vote)
      facts(page, into: &markup)
      markup.element(.p, [.class("soft")], text: ReportWords.level(page))
    }
  }

  private static func facts(_ page: ReportPage, into markup: inout Markup) {
    let days = page.days.lowerBound.distance(to: page.days.upperBound) + 1
    let facts = [
      (page.entries, page.entries == 1 ? "entry" : "entries"),
      (page.daysWritten.count, "of \(Phrases.count(days, "day", "days")) with an entry"),
      (
        page.open,
        page.open == 1 ? "entry to an open question or none" : "entries to an open question or none"
      ),
      (
        page.confirmed,
        "of \(Phrases.count(page.tags, "tag", "tags")) by the writer’s own word, the rest suggested"
      ),
    ]
    markup.facts(facts)
  }
}
