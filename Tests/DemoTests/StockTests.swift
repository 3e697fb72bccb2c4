import Journal
import Testing

@testable import Demo

@Suite struct StockTests {
  @Test("every stock sentence can be read")
  func lines() throws {
    let lines = Stock.lines(of: Stock.sources)
    for line in lines { _ = try Template(line) }
    #expect(lines.count >= 300)
    #expect(Set(lines).count == lines.count)
    let stock = Stock.standard
    #expect(stock.plain.count + stock.signs.count + stock.telling.joined().count == lines.count)
  }

  @Test("every behavior has enough sentences of its own, every list its words")
  func enough() {
    let stock = Stock.standard
    #expect(stock.telling.count == Behavior.allCases.count)
    #expect(stock.signs.count >= 9)
    for templates in stock.telling { #expect(templates.count >= 9) }
    for phrases in [
      stock.people, stock.topics, stock.things, stock.rareThings, stock.papers, stock.guests,
      stock.times,
    ] {
      #expect(phrases.count >= 10)
      #expect(Set(phrases).count == phrases.count)
    }
  }

  @Test("every sentence ends as one")
  func ends() {
    for line in Stock.lines(of: Stock.sources) { #expect(line.last == ".", "\(line)") }
  }

  @Test("a place or behavior that does not exist is an error")
  func failures() {
    #expect(throws: Template.Failure.unknownSlot("nobody")) { try Template("To {nobody}.") }
    #expect(throws: Template.Failure.unknownBehavior("walk")) { try Template("walk|On.") }
  }
}
