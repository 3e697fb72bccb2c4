import Testing

@testable import Tagging

struct TaggerTokensTests {
  @Test("a sentence as tokens stands between marks and is never too long for the encoder")
  func tokens() throws {
    let tagger = try Tagger.compiledIn()
    #expect(tagger.tokens(of: "It is a test") == [101, 2009, 2003, 1037, 3231, 102])
    #expect(tagger.tokens(of: "") == [101, 102])
    let long = tagger.tokens(of: String(repeating: "a test ", count: 200))
    #expect(long.count == 128)
    #expect(long.first == 101 && long.last == 102)
    let encoder = try Encoder.compiledIn()
    #expect(encoder.mostTokens == 128)
    #expect(try encoder.logits(of: [long]).first?.count == 34)
  }
}
