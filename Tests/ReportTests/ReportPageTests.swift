import Journal
import TestSupport
import Testing
import Trends

@testable import Report

@Suite struct ReportPageTests {
  @Test("nothing outside of its days enters a page")
  func outside() {
    var samples = Samples()
    samples.add([.empower], times: 3, daysAgo: 2)
    samples.add([.track], daysAgo: 6, isOpen: false, origin: .suggested, probability: 0.9)
    let inside = samples
    samples.add([.micromanage], times: 9, daysAgo: 7)
    samples.add([.inspire], times: 9, daysAgo: -1)
    let week = Samples.sunday.advanced(by: -6)...Samples.sunday
    func page(_ entries: [TaggedEntry]) -> ReportPage {
      ReportPage(days: week, entries: entries, targets: Samples.targets)
    }
    #expect(page(samples.entries) == page(inside.entries))
    let made = page(samples.entries)
    #expect(made.entries == 4)
    #expect(made.open == 3)
    #expect(made.tags == 4)
    #expect(made.confirmed == 3)
    #expect(made.daysWritten == [6, 2].map { Samples.sunday.advanced(by: -$0) })
    #expect(made.weeks.count == 1)
    #expect(made.bars.window.days == week)
  }

  @Test("texts come only with the level that gives them away")
  func levels() {
    let sentences = [
      ReportSentence(day: Samples.sunday, text: "picked", behaviors: []),
      ReportSentence(day: Samples.sunday.advanced(by: -99), text: "too old", behaviors: []),
    ]
    let texts = [
      ReportEntry(day: Samples.sunday, question: "asked", text: "whole", behaviors: []),
      ReportEntry(day: Samples.sunday.advanced(by: 1), question: nil, text: "new", behaviors: []),
    ]
    func html(_ level: ReportPage.Level) -> String {
      ReportHTML.page(
        ReportPage(
          days: Samples.quarter, level: level, entries: [], sentences: sentences, texts: texts))
    }
    func shows(_ level: ReportPage.Level) -> [Bool] {
      let page = html(level)
      return [">picked<", ">whole<", ">asked<", ">too old<", ">new<"].map(page.contains)
    }
    #expect(shows(.counts) == [false, false, false, false, false])
    #expect(shows(.sentences) == [true, false, false, false, false])
    #expect(shows(.all) == [true, true, true, false, false])
    // The level alone decides, even where texts were put in afterwards.
    var page = ReportPage(days: Samples.quarter, level: .counts, entries: [])
    page.sentences = sentences
    page.texts = texts
    #expect(!ReportHTML.page(page).contains(">picked<"))
    #expect(!ReportHTML.page(page).contains(">whole<"))
  }

  @Test("promises stand as what these days know of them")
  func promises() {
    var samples = Samples()
    let promises = [
      samples.promise(.kept, made: 200, closed: 3), samples.promise(.kept, made: 9, closed: 0),
      samples.promise(.dropped, made: 200, closed: 100), samples.promise(.open, made: 300),
      samples.promise(.partly, made: 5, closed: -1), samples.promise(.open, made: -1),
    ]
    let page = ReportPage(days: Samples.quarter, entries: [], promises: promises)
    #expect(page.promises == [.kept: 2, .open: 2])
  }

  @Test("fits are counted for votes alone")
  func fits() {
    var samples = Samples()
    samples.add([.direct], times: 2, daysAgo: 1, fit: .yes)
    samples.add([.direct], daysAgo: 1, fit: .unsure)
    samples.add([.direct], daysAgo: 1, origin: .rejected, fit: .no)
    let page = ReportPage(days: Samples.quarter, entries: samples.entries)
    #expect(page.fits == [.yes: 2, .unsure: 1])
  }

  @Test("a sentence is picked by its number, with the tags that lie in it")
  func picks() {
    var generator = SplitMix64(seed: 1)
    let text = "Handed it over. Looked twice at the plan."
    var entry = Entry(
      id: EntryID(using: &generator), day: Samples.sunday,
      created: Moment(Instant(milliseconds: 0), utcOffset: 0, timeZone: "UTC"), text: text,
      prompt: PromptReference(id: PromptID("x"), text: "Asked?", theme: nil), sign: true,
      tags: [
        Tag(behavior: .track, origin: .added, span: 16..<41, quote: "Looked twice at the plan."),
        Tag(behavior: .empower, origin: .added, span: 0..<15, quote: "Handed it over."),
        Tag(behavior: .plan, origin: .rejected, span: 16..<41, quote: "Looked twice at the plan."),
      ])
    #expect(ReportSentence(1, of: entry)?.text == "Handed it over.")
    #expect(ReportSentence(1, of: entry)?.behaviors == [.empower])
    #expect(ReportSentence(2, of: entry)?.text == "Looked twice at the plan.")
    #expect(ReportSentence(2, of: entry)?.behaviors == [.track])
    for number in [0, 3, -1, Int.max] { #expect(ReportSentence(number, of: entry) == nil) }
    let whole = ReportEntry(entry)
    #expect(whole?.behaviors == [.empower, .track])
    #expect(whole?.question == "Asked?")
    #expect(whole?.sign == true)
    entry.isDeleted = true
    #expect(ReportSentence(1, of: entry) == nil)
    #expect(ReportEntry(entry) == nil)
  }

  @Test("masking reaches every text of a page")
  func masking() {
    let page = ReportPage(
      days: Samples.quarter, level: .all, entries: [],
      sentences: [ReportSentence(day: Samples.sunday, text: "to Priya", behaviors: [])],
      texts: [
        ReportEntry(day: Samples.sunday, question: "Priya?", text: "p@x.org", behaviors: [])
      ]
    ).masked(by: NameMask(names: ["Priya"]))
    #expect(page.sentences.map(\.text) == ["to [name]"])
    #expect(page.texts.map(\.question) == ["[name]?"])
    #expect(page.texts.map(\.text) == ["[e-mail]"])
  }
}
