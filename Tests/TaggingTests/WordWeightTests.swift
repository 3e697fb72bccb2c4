import Journal
import Testing

@testable import Tagging

@Suite("Weights of words")
struct WordWeightTests {
  private func tagger() throws -> Tagger {
    let output = SmallTagger.output(.influence)
    return try SmallTagger.tagger(
      hearing: [("asked", output, 5), ("everybody", output, 2), ("told", output, -3)])
  }

  @Test("each word weighs what the probability falls without it")
  func weights() throws {
    let sentence = "I asked everybody's one-to-one partner, don't; told “Zoë” no."
    let weights = try #require(tagger().wordWeights(of: .influence, in: sentence))
    #expect(
      weights.map(\.word) == [
        "I", "asked", "everybody's", "one-to-one", "partner", "don't", "told", "Zoë", "no",
      ])
    for weight in weights { #expect(sentence.text(in: weight.span) == weight.word) }
    let full = Logistic.probability(0)
    for (word, expected) in [
      ("I", 0), ("asked", full - Logistic.probability(-5)),
      ("everybody's", full - Logistic.probability(-2)), ("told", full - Logistic.probability(3)),
    ] {
      let weight = try #require(weights.first { $0.word == word }?.weight)
      #expect(abs(weight - expected) < 1e-12)
    }
  }

  @Test("of a long sentence the clearest part is weighed")
  func long() throws {
    let filler = Array(repeating: "and so on", count: 100).joined(separator: " ")
    let weights = try #require(
      tagger().wordWeights(of: .influence, in: "\(filler) asked \(filler)."))
    #expect(weights.count == 601)
    #expect(weights.filter { $0.weight != 0 }.map(\.word) == ["asked"])
  }

  @Test(
    "a sentence without words weighs nothing", arguments: ["", " ", "?!", "\u{0}", "🚀🚀🚀🚀", "👍 ☀ ◌"])
  func empty(sentence: String) throws {
    #expect(try tagger().wordWeights(of: .plan, in: sentence) == [])
  }

  @Test("the pieces of the runs of a text are the text's")
  func runs() throws {
    let wordPiece = try SmallTagger.wordPiece()
    for text in try TokensFixture().texts where !text.scalars.contains("[") {
      let runs = WordRuns.runs(of: text.scalars[...], by: wordPiece)
      #expect(runs.flatMap(\.pieces) == text.pieces)
      #expect(runs.map(\.span.count).reduce(0, +) == text.scalars.count)
    }
  }

  @Test("what has no letter or digit is no reason, what has one is")
  func symbols() throws {
    let weights = try tagger().wordWeights(of: .influence, in: "🚀🚀 asked 7 ½ 🚀x é")
    #expect(weights?.map(\.word) == ["asked", "7", "½", "🚀x", "é"])
  }
}
