import Journal
import TestSupport
import Testing
import Trends
import Wording

@testable import Report

@Suite struct ReportHTMLTests {
  private func page(_ samples: Samples = .full, level: ReportPage.Level = .counts) -> ReportPage {
    ReportPage(
      days: Samples.quarter, level: level, entries: samples.entries, targets: Samples.targets,
      signs: 3)
  }

  private func read(_ page: ReportPage) throws -> StrictPage {
    try StrictPage(ReportHTML.page(page))
  }

  @Test("the file loads nothing, runs nothing and says so to the browser")
  func selfContained() throws {
    let html = ReportHTML.page(page(level: .all))
    for word in [
      "http", "//", "url(", "@import", "<script", "<link", "<a ", "src=", "href", "style=",
    ] {
      #expect(!html.contains(word) || word == "http" && html.contains("http-equiv"))
    }
    #expect(html.matches(of: /http(?!-equiv)/).isEmpty)
    let read = try StrictPage(html)
    #expect(read.elements("html").first?.attributes["lang"] == "en")
    let metas = read.elements("meta").map(\.attributes)
    #expect(metas.first?["charset"] == "utf-8")
    #expect(
      metas.contains {
        $0["http-equiv"] == "Content-Security-Policy"
          && $0["content"]?.hasPrefix("default-src 'none'; style-src 'unsafe-inline'") == true
      })
    #expect(
      metas.contains { $0["name"] == "viewport" && $0["content"]?.contains("device-width") == true }
    )
    for rule in [
      "prefers-color-scheme: dark", "@media print", "forced-colors: active", "tabular-nums",
    ] {
      #expect(read.sheet.contains(rule))
    }
  }

  @Test("a page is known again by its beginning, and nothing else is taken for one")
  func known() {
    for level in ReportPage.Level.allCases {
      let bytes = Array(ReportHTML.page(page(level: level)).utf8)
      #expect(ReportHTML.isBeginning(bytes))
      #expect(ReportHTML.isBeginning(bytes.prefix(ReportHTML.beginningLength)))
    }
    let mark = "<meta name=\"generator\" content=\"baton report\">"
    for other in [
      "", "<!DOCTYPE html>", mark, "<!DOCTYPE html><title>x</title>\(mark)",
      "notes <!DOCTYPE html>\(mark)",
      "<!DOCTYPE html>" + String(repeating: " ", count: 1024) + mark,
    ] {
      #expect(!ReportHTML.isBeginning(other.utf8), "\(other)")
    }
    #expect(!ReportHTML.isBeginning([0xFF, 0x00, 0xFE]))
  }

  @Test("what is read first says that it is self-report and what a vote is")
  func selfReport() throws {
    try withEvery("level", in: ReportPage.Level.allCases) { level in
      let header = try read(page(level: level)).elements("header").first?.text ?? ""
      #expect(header.contains("This is what was written, not what others saw."))
      #expect(header.contains("An entry has one vote on an axis"))
      #expect(header.contains("neither is the better one"))
    }
  }

  @Test("every picture has a title and a description, and every row and column a heading")
  func alternatives() throws {
    let read = try read(page())
    let pictures = read.elements("svg")
    #expect(pictures.count > 16)
    for picture in pictures {
      #expect(picture.attributes["role"] == "img")
      let ids = picture.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
      let names = ids.map { id in read.elements.first { $0.attributes["id"] == id } }
      #expect(names.map { $0?.name } == ["title", "desc"])
      #expect(names.allSatisfy { !($0?.text.isEmpty ?? true) })
    }
    for heading in read.elements("th") {
      let scope = heading.path.contains("thead") ? "col" : "row"
      #expect(heading.attributes["scope"] == scope)
      #expect(!heading.text.isEmpty)
    }
    // Bars, eight axes of weeks, days.
    #expect(read.elements("table").count == 10)
    #expect(read.elements("caption").allSatisfy { !$0.text.isEmpty })
  }

  @Test("headings go down one step at a time")
  func headings() throws {
    let levels = try read(page(level: .all)).elements.compactMap { element in
      ["h1", "h2", "h3"].firstIndex(of: element.name)
    }
    #expect(levels.count { $0 == 0 } == 1)
    #expect(levels.first == 0)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test("a block a vote, the last week's solid, and dots below four votes")
  func blocks() throws {
    var samples = Samples()
    samples.add([.inspire], times: 2, daysAgo: 1)
    samples.add([.direct], times: 3, daysAgo: 10)
    samples.add([.inspire, .direct], daysAgo: 11)
    samples.add([.venture], daysAgo: 1)
    samples.add([.safeguard], daysAgo: 20)
    samples.add([.grow], times: 60, daysAgo: 12)
    let read = try read(page(samples))
    func shapes(_ axis: Axis, _ name: String) -> [String] {
      guard
        let start = read.elements.firstIndex(where: {
          $0.attributes["aria-labelledby"]?.hasPrefix("bar-\(axis.rawValue)-") ?? false
        })
      else { return [] }
      return read.elements[(start + 1)...].prefix { $0.path.contains("svg") }
        .filter { $0.name == name && $0.attributes["class"] != "middle" }
        .compactMap { $0.attributes["class"] }
    }
    #expect(
      shapes(.people, "rect").sorted() == Array(repeating: "leader before", count: 1)
        + Array(repeating: "leader now", count: 2) + Array(repeating: "manager before", count: 4))
    #expect(shapes(.people, "circle").isEmpty)
    #expect(shapes(.risk, "circle").sorted() == ["leader now", "manager before"])
    #expect(shapes(.risk, "rect").isEmpty)
    // A side of very many is one stretch.
    #expect(shapes(.growth, "rect") == ["leader before"])
    // An axis without votes has words in place of a picture.
    #expect(shapes(.conduct, "rect").isEmpty)
    #expect(read.text.contains("Nothing was written on conduct in these days."))
  }

  @Test("shares and intervals only from ten votes on, targets only on balances")
  func shares() throws {
    try withEvery("votes", in: 0...12) { votes in
      var samples = Samples()
      samples.add([.inspire], times: votes, daysAgo: 1)
      samples.add([.empower], times: votes, daysAgo: 1)
      let read = try read(page(samples))
      let isShown = votes >= 10
      #expect(read.text.contains("%") == isShown)
      // One in the legend, one in the bar.
      #expect(read.elements(class: "likely").count == (isShown ? 2 : 0))
      let hasTicks = read.elements(class: "target").count
      #expect(hasTicks == (votes > 0 ? 2 : 1))
    }
  }

  @Test("the places of all shapes lie within their picture")
  func places() throws {
    try withEvery("votes", in: [1, 3, 4, 9, 10, 47, 48, 49, 400]) { votes in
      var samples = Samples()
      samples.add([.inspire, .direct], times: votes, daysAgo: 1)
      let read = try read(page(samples))
      for shape in read.elements where ["rect", "line", "circle"].contains(shape.name) {
        func share(_ name: String) -> Double? {
          guard let value = shape.attributes[name], value.hasSuffix("%") else { return nil }
          return Double(value.dropLast())
        }
        for name in ["x", "x1", "x2", "cx"] {
          if let x = share(name) { #expect((0...100).contains(x)) }
        }
        if let x = share("x"), let width = share("width") {
          #expect(width > 0)
          #expect(x + width < 100.02)
        }
      }
    }
  }

  @Test("a week without entries breaks the line")
  func gaps() throws {
    let read = try read(page())
    let lines = read.elements("polyline").filter {
      $0.attributes["class"]?.contains("leader") ?? false
    }
    #expect(lines.count == 2 * Axis.allCases.count)
    let one = ReportPage(
      days: Samples.sunday...Samples.sunday, entries: Samples.full.entries)
    #expect(try self.read(one).elements("polyline").isEmpty)
  }

  @Test("the calendar has a square for every day, and the days written stand out")
  func calendar() throws {
    let page = page()
    let read = try read(page)
    #expect(read.elements(class: "written").count == page.daysWritten.count)
    #expect(read.elements(class: "day").count == 84 - page.daysWritten.count)
  }

  @Test("spans of any length make a page")
  func spans() throws {
    try withEvery("days", in: [1, 2, 7, 8, 27, 28, 29, 84, 371, 372, 400, 4000]) { days in
      let span = Samples.sunday.advanced(by: 1 - days)...Samples.sunday
      let page = ReportPage(days: span, level: .all, entries: Samples.full.entries)
      let read = try read(page)
      #expect(read.elements("h1").count == 1)
      #expect(read.elements(class: "lines").count == (days > 7 ? 8 : 0))
    }
    let all = Day(number: Day.validNumbers.lowerBound)...Day(number: Day.validNumbers.upperBound)
    #expect(try read(ReportPage(days: all, entries: [])).elements("h1").count == 1)
  }

  @Test("no praise, no alarm, no score, no streak")
  func quiet() {
    let html = ReportHTML.page(page(level: .all)).lowercased()
    for word in [
      "streak", "score", "great", "well done", "congrat", "warning", "failed", "grade", "!<",
    ] {
      #expect(!html.contains(word))
    }
  }
}
