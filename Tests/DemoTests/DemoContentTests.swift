import Journal
import Testing

@testable import Demo

@Suite struct DemoContentTests {
  let friday = Day(iso: "2026-11-20") ?? Day(number: 0)
  var quarter: [DemoEntry] { Array(DemoJournal(through: friday)) }

  @Test("every span holds its quote, and tags stand in the order of the text")
  func spans() {
    for entry in DemoJournal(entries: 600, through: friday) {
      for tag in entry.tags {
        #expect(tag.span.flatMap { entry.text.text(in: $0) } == tag.quote)
      }
      let places = entry.tags.compactMap { $0.span?.lowerBound }
      #expect(places == places.sorted())
    }
  }

  @Test("no text holds a control character, white space at its ends or an open place")
  func clean() {
    for entry in DemoJournal(entries: 600, through: friday) {
      #expect(!entry.text.isEmpty)
      #expect(String(entry.text.trimmingWhitespace()) == entry.text)
      for scalar in entry.text.unicodeScalars {
        #expect(scalar == "\n" || scalar.properties.generalCategory != .control)
      }
      #expect(!entry.text.contains { "{}[]|".contains($0) })
      #expect(!entry.text.contains("  "))
    }
  }

  @Test("suggestions have a probability and a model, added tags have neither")
  func origins() {
    var seen: Set<TagOrigin> = []
    for tag in DemoJournal(entries: 300, through: friday).flatMap(\.tags) {
      seen.insert(tag.origin)
      #expect((tag.origin == .added) == (tag.probability == nil))
      #expect((tag.origin == .added) == (tag.model == nil))
      #expect(tag.probability.map { (0.3...1).contains($0) } ?? true)
    }
    #expect(seen == Set(TagOrigin.allCases))
  }

  @Test("the quarter shows every behavior, open and answered entries, signs and marks")
  func everything() {
    let votes = quarter.flatMap(\.tags).filter(\.isVote)
    #expect(Set(votes.map(\.behavior)) == Set(Behavior.allCases))
    #expect(Set(quarter.compactMap(\.theme)).isSubset(of: Set(Composer.themes)))
    #expect(Set(quarter.compactMap(\.theme)).count == Composer.themes.count)
    #expect(quarter.filter { $0.theme == nil }.count >= 10)
    #expect((3...8).contains(quarter.filter(\.sign).count))
    #expect(quarter.contains { $0.useful == .soSo })
    #expect(quarter.contains { $0.tags.contains { $0.fit != nil } })
    #expect(quarter.contains { !$0.tags.contains(where: \.isVote) })
  }

  @Test("the last four weeks have votes on both sides of every axis")
  func lastFourWeeks() {
    let recent = quarter.filter { $0.day > friday.advanced(by: -28) }
    for axis in Axis.allCases {
      let sides = Set(
        recent.flatMap(\.tags).filter { $0.isVote && $0.behavior.axis == axis }.map(\.behavior.side)
      )
      #expect(sides == [.leader, .manager], "\(axis)")
    }
  }

  @Test("over the quarter checking gives way to handing over, and staffing to coaching")
  func turn() {
    let middle = friday.advanced(by: -45)
    func count(_ behavior: Behavior, late: Bool) -> Int {
      quarter.filter { entry in
        (entry.day > middle) == late
          && entry.tags.contains { $0.isVote && $0.behavior == behavior }
      }.count
    }
    for (less, more) in [(Behavior.micromanage, Behavior.empower), (.organize, .grow)] {
      #expect(count(less, late: false) > count(less, late: true))
      #expect(count(more, late: false) < count(more, late: true))
      #expect(count(less, late: true) < count(more, late: true))
    }
  }

  @Test("composed entries are about as long as asked for, and all differ")
  func composed() {
    for words in [20, 90, 150] {
      let made = DemoJournal(entries: 500, through: friday, wordsPerEntry: words).prefix(400)
      let count = made.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
      #expect((words * 85 / 100...words * 125 / 100 + 10).contains(count / 400), "\(words)")
      #expect(Set(made.map(\.text)).count == 400)
    }
  }

  @Test("some words are common and some are rare")
  func frequencies() {
    let made = Array(DemoJournal(entries: 3000, through: friday).prefix(2900))
    let common = made.filter { $0.text.contains("Priya") }.count
    let rare = made.filter { $0.text.contains("reorganization") }.count
    #expect(common > 700)
    #expect((1...30).contains(rare))
  }
}
