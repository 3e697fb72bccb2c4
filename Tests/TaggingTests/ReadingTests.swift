import Journal
import Synchronization
import TestSupport
import Testing

@testable import Tagging

@Suite("Reading a text")
struct ReadingTests {
  private let asked = SmallTagger.output(.influence)
  private let told = SmallTagger.output(.direct)

  private func tagger(neighbors: Neighbors = .none) throws -> Tagger {
    try SmallTagger.tagger(
      neighbors: neighbors,
      hearing: [
        ("asked", asked, 5), ("everybody", asked, 2), ("told", told, 5), ("tomorrow", 32, 6),
        ("tomorrow", 16 + asked, 4), ("ask", 16 + asked, 2), ("tomorrow", 16 + told, 5),
        ("came", 33, 6),
      ])
  }

  @Test("a behavior stands once, on its clearest sentence, the surest behavior first")
  func clearest() throws {
    let text =
      "I asked Wei. I asked everybody at length.\nThen I told Ben. We asked everybody again."
    let reading = try tagger().read(text)
    #expect(reading?.suggestions.map(\.behavior) == [.influence, .direct])
    #expect(
      reading?.suggestions.map(\.quote) == ["I asked everybody at length.", "Then I told Ben."])
    for suggestion in reading?.suggestions ?? [] {
      #expect(text.text(in: suggestion.span) == suggestion.quote)
    }
    #expect(reading?.promise == nil)
    #expect(reading?.isSign == false)
    #expect(reading?.refusal == nil)
  }

  @Test("what is heard best behind a neighbor stands on the sentence that shows it by itself")
  func settled() throws {
    let tagger = try SmallTagger.tagger(
      neighbors: .previous, hearing: [("asked", asked, 6), ("well", asked, 1), ("told", told, 6)])
    let reading = tagger.read("I asked Wei. It went well. Ich sage es dem Team. We told Ben.")
    #expect(reading?.suggestions.map(\.behavior) == [.influence, .direct])
    #expect(reading?.suggestions.map(\.quote) == ["I asked Wei.", "We told Ben."])
  }

  @Test("the more sentences a text has, the surer a suggestion must be, as far as one half")
  func longer() {
    let thresholds = BehaviorThresholds(behavior: .plan, fewer: 0.5, usual: 0.2, more: 0.1)
    func least(_ strictness: Strictness, _ sentences: Int) -> Int {
      Int((100 * thresholds.probability(at: strictness, sentences: sentences)).rounded())
    }
    #expect([0, 1, 3, 6, 9, 12, 1000].map { least(.usual, $0) } == [20, 20, 20, 33, 43, 50, 50])
    #expect([3, 6, 27, 1000].map { least(.more, $0) } == [10, 18, 50, 50])
    #expect([1, 1000].map { least(.fewer, $0) } == [50, 50])
    #expect([1, 1000].map { least(.probability(0.05), $0) } == [5, 5])
  }

  @Test("of equally sure behaviors the order of all behaviors decides")
  func ties() throws {
    let reading = try tagger().read("I told Ben and asked Wei.")
    #expect(reading?.suggestions.map(\.behavior) == [.direct, .influence])
  }

  @Test("a promise is heard with what it intends, and a sign")
  func promise() throws {
    let reading = try tagger().read("Three people came to me. Tomorrow I will ask them.")
    #expect(reading?.promise?.quote == "Tomorrow I will ask them.")
    #expect(reading?.promise?.intends == [.influence, .direct])
    #expect(reading?.isSign == true)
    #expect(reading?.suggestions == [])
  }

  @Test(
    "strictness decides how sure a suggestion is",
    arguments: [
      (Strictness.fewer, 0), (.usual, 1), (.more, 1), (.probability(0.7), 1),
      (.probability(0.74), 0),
      (.probability(0), 16), (.probability(1), 0), (.probability(.nan), 0), (.probability(-1), 16),
    ])
  func strictness(strictness: Strictness, expected: Int) throws {
    let reading = try tagger().read("I asked Wei.", strictness: strictness)
    #expect(reading?.suggestions.count == expected)
  }

  @Test(
    "a text without a sentence is told from one in another language",
    arguments: [
      ("", Refusal.noSentence), (" \n\t", .noSentence), ("?! …", .noSentence), ("👍", .noSentence),
      ("42.", .noSentence), ("1234 5678.", .noSentence), ("12, 13, 14, 15", .noSentence),
      ("2026-11-22 17:42 192.168.1.1", .noSentence), ("100% 95% 80%", .noSentence),
      ("0x7fffd 0xdead 0xbeef", .noSentence), ("555-1234, 555-9876", .noSentence),
      ("aGVsbG8gd29ybGQ+aGk/c2VjcmV0MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=", .noSentence),
      ("Ich habe das Team gefragt.", .notEnglish),
    ])
  func refusals(text: String, refusal: Refusal) throws {
    #expect(try tagger().read(text) == Reading(refusal: refusal))
    #expect(try tagger().probabilities(of: text).refusal == refusal)
    #expect(try tagger().probabilities(of: text).behaviors == [Double](repeating: 0, count: 16))
  }

  @Test("a text's probabilities are the greatest of its sentences")
  func union() throws {
    let probabilities = try tagger().probabilities(
      of: "I asked everybody. Then I told Ben. We met.")
    #expect(abs(probabilities.behaviors[asked] - Logistic.probability(3)) < 1e-12)
    #expect(abs(probabilities.behaviors[told] - Logistic.probability(1)) < 1e-12)
    #expect(abs(probabilities.promise - Logistic.probability(-4)) < 1e-12)
    #expect(probabilities.refusal == nil)
  }

  @Test("with its neighbor a sentence is read behind the one before it")
  func neighbors() throws {
    let seen = Mutex<[[Int]]>([])
    let alone = try SmallTagger.wordPiece()
    func pieces(_ text: String) -> [Int] { alone.pieces(of: Array(text.unicodeScalars)) }
    let tagger = try SmallTagger.tagger(neighbors: .previous) { texts in
      seen.withLock { $0 += texts }
      return texts.map { _ in [Float](repeating: -9, count: Calibration.outputs) }
    }
    let text = "I asked Wei. Er hat nicht viel dazu gesagt und ich auch nicht. We met. She left."
    #expect(tagger.read(text)?.suggestions == [])
    #expect(
      seen.withLock { $0 }
        == ["I asked Wei.", "We met.", "We met. She left."].map {
          TokenWindows.tokens(pieces($0))
        })
    let long = [Int](repeating: 7, count: 120)
    #expect(
      Neighbors.previous.pieces(long, previous: [1, 2, 3, 4, 5, 6, 7, 8]).prefix(8) == [
        3, 4, 5, 6, 7, 8, 7, 7,
      ])
    #expect(Neighbors.previous.pieces(long + long, previous: [1]) == long + long)
  }

  @Test("a long sentence is read through windows that leave nothing out")
  func windows() throws {
    try withEvery("count", in: 0...600) { count in
      let parts = TokenWindows.parts(of: count)
      #expect(parts.first?.lowerBound == 0)
      #expect(parts.last?.upperBound == count)
      for (part, next) in zip(parts, parts.dropFirst()) {
        #expect(part.count == TokenWindows.width && next.count == TokenWindows.width)
        #expect(next.lowerBound > part.lowerBound && next.lowerBound <= part.upperBound - 63)
      }
    }
    let filler = Array(repeating: "and so on", count: 200).joined(separator: " ")
    for text in [
      "I asked \(filler).", "Well, \(filler) I asked.", "Well \(filler) asked \(filler).",
    ] {
      let reading = try tagger().read(text)
      #expect(reading?.suggestions.map(\.behavior) == [.influence])
      #expect(reading?.suggestions.map(\.quote) == [text])
    }
  }

  @Test("the compiled-in tagger is loaded once and reads")
  func compiledIn() throws {
    let tagger = try Tagger.compiledIn()
    #expect(try Tagger.compiledIn() === tagger)
    #expect(!tagger.version.isEmpty)
    #expect(!tagger.card.isEmpty)
    #expect(tagger.thresholds.map(\.behavior) == Behavior.allCases)
    let probabilities = tagger.probabilities(of: "I asked Wei what she thought of it. We met.")
    #expect(probabilities.refusal == nil)
    #expect(probabilities.behaviors.allSatisfy { $0 > 0 && $0 < 1 })
  }
}
