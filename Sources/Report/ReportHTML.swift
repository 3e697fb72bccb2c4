import Journal
import Wording

/// A report as one HTML file that is complete in itself: it loads nothing, runs nothing and says
/// where it comes from.
///
/// The order is that of the weekly review: how much there is, sentences before numbers, the pairs,
/// the weeks, what became of promises, and last the one thing that the counts can carry. Two neutral
/// hues stand for the sides, and everything they say is said by place and by a table too.
public enum ReportHTML {
  /// What the page says of the program that wrote it.
  private static let generator = "baton report"
  /// As much of a file as tells whether it is such a page.
  public static let beginningLength = 1024

  /// Whether the first bytes of a file are those of such a page.
  public static func isBeginning(_ bytes: some Collection<UInt8>) -> Bool {
    let text = String(decoding: bytes.prefix(beginningLength), as: UTF8.self)
    let head = text.firstRange(of: "<title").map { text[..<$0.lowerBound] } ?? text[...]
    return head.hasPrefix("<!DOCTYPE html>")
      && head.contains("<meta name=\"generator\" content=\"\(generator)\">")
  }

  /// The page. E-mail addresses and the names of the mask are taken out before anything else.
  public static func page(_ page: ReportPage, mask: NameMask = NameMask()) -> String {
    let page = page.masked(by: mask)
    var markup = Markup()
    markup.documentType()
    markup.element(.html, [.init(.lang, "en")]) { markup in
      head(page, into: &markup)
      markup.element(.body) { markup in
        markup.element(.main) { body(page, into: &$0) }
      }
    }
    return markup.html + "\n"
  }

  private static func head(_ page: ReportPage, into markup: inout Markup) {
    let metas = [
      ("generator", generator), ("viewport", "width=device-width, initial-scale=1"),
      ("color-scheme", "light dark"),
      ("referrer", "no-referrer"), ("robots", "noindex"),
    ]
    markup.element(.head) { markup in
      markup.element(.meta, [.init(.charset, "utf-8")])
      markup.element(
        .meta,
        [
          .init(.httpEquiv, "Content-Security-Policy"),
          .init(
            .content,
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"),
        ])
      for (name, content) in metas {
        markup.element(.meta, [.init(.name, name), .init(.content, content)])
      }
      markup.element(.title, text: "\(ReportWords.days(page.days)) · a coaching journal")
      markup.style(ReportStyle.sheet)
    }
  }

  private static func body(_ page: ReportPage, into markup: inout Markup) {
    ReportHeader.write(page, into: &markup)
    ReportQuotes.writeSentences(page, into: &markup)
    ReportBars.write(page, into: &markup)
    ReportWeeks.write(page, into: &markup)
    ReportCalendar.write(page, into: &markup)
    ReportCounts.write(page, into: &markup)
    ReportQuotes.writeEntries(page, into: &markup)
    ReportGlossary.write(into: &markup)
    markup.element(.footer) { markup in
      markup.element(.p, text: ReportWords.footer(page.level))
    }
  }
}
