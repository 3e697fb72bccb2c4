import Journal
import Synchronization
import TestSupport
import Testing

@testable import Tagging

@Suite("Whatever is read")
struct RobustnessTests {
  /// Counts what goes through a model that hears nothing.
  private final class Count: Sendable {
    let batches = Mutex<[Int]>([])
    let longest = Mutex(0)

    func tagger() throws -> Tagger {
      try SmallTagger.tagger { texts in
        self.batches.withLock { $0.append(texts.count) }
        self.longest.withLock { $0 = max($0, texts.map(\.count).max() ?? 0) }
        return texts.map { _ in [Float](repeating: -9, count: Calibration.outputs) }
      }
    }

    var texts: Int { batches.withLock { $0.reduce(0, +) } }
  }

  @Test("long texts are read in small batches, with work bounded by their length")
  func longTexts() throws {
    let size = 20_000
    for (piece, most) in [
      ("a", 1), ("\n", 0), ("\u{0}", 0), ("a\n", 1), ("a ", size / 126 + 2), (". ", 0),
      ("Ok. ", 1), ("!", 0), ("a!", size / 60), ("😀", 0), ("x\u{0}", 1), ("e\u{301}", 1),
      ("I asked Wei and Ben. ", 1), ("[SEP]", size / 60), ("- ", 0), ("3", 1), ("\u{FFFD}", 0),
    ] {
      let count = Count()
      let text = String(repeating: piece, count: size / piece.unicodeScalars.count)
      let reading = try count.tagger().read(text)
      #expect(reading?.suggestions == [], "\(piece.debugDescription)")
      #expect(count.texts <= most, "\(piece.debugDescription)")
      #expect(count.batches.withLock { $0.allSatisfy { $0 <= SentenceReader.batch } })
      #expect(count.longest.withLock { $0 } <= TokenWindows.most)
    }
  }

  @Test("sentences that differ are each read once")
  func differing() throws {
    let count = Count()
    let text = (0..<500).map { "I asked person \($0). " }.joined()
    #expect(try count.tagger().read(text + text)?.refusal == nil)
    #expect((500...1000).contains(count.texts))
  }

  @Test("reading stops when it is told to, and asks before every batch")
  func cancelling() throws {
    let text = (0..<400).map { "I asked person \($0). " }.joined()
    for asked in [1, 2, 3, 7] {
      let count = Count()
      var asks = 0
      let reading = try count.tagger().read(text) {
        asks += 1
        return asks >= asked
      }
      #expect(reading == nil)
      #expect(asks == asked)
      #expect(count.batches.withLock { $0.count } < asked)
    }
  }

  @Test("weighing words reads a long sentence once, and the words of one part of it")
  func weighing() throws {
    for shapes in [
      ["word "], ["a", " b"], ["x-", " y"], ["🚀", " z"], ["é", "'s "], ["[", " 1 "],
    ] {
      let count = Count()
      let text = shapes.map { String(repeating: $0, count: 20_000) }.joined()
      let tagger = try count.tagger()
      let pieces = tagger.wordPiece.pieces(of: Array(text.unicodeScalars)).count
      let weights = try #require(tagger.wordWeights(of: .plan, in: text))
      #expect(!weights.isEmpty)
      #expect(count.texts <= TokenWindows.parts(of: pieces).count + TokenWindows.width)
      #expect(count.longest.withLock { $0 } <= TokenWindows.most)
    }
  }

  @Test("weighing stops when it is told to, and asks before every batch")
  func cancellingWeights() throws {
    let text = String(repeating: "asked person ", count: 4_000)
    for asked in [1, 2, 3, 7] {
      let count = Count()
      var asks = 0
      let weights = try count.tagger().wordWeights(of: .plan, in: text) {
        asks += 1
        return asks >= asked
      }
      #expect(weights == nil)
      #expect(asks == asked)
      #expect(count.batches.withLock { $0.count } < asked)
    }
  }

  @Test("a text that is no longer wanted is not even cut into sentences")
  func cancelledFirst() throws {
    let count = Count()
    var asks = 0
    let reading = try count.tagger().read("I asked Wei.") {
      asks += 1
      return true
    }
    #expect(reading == nil)
    #expect(asks == 1)
    #expect(count.texts == 0)
  }

  @Test("what was read behind a neighbor is settled only while it is wanted")
  func cancelledLast() throws {
    let tagger = try SmallTagger.tagger(neighbors: .previous) {
      $0.map { _ in [Float](repeating: 3, count: Calibration.outputs) }
    }
    let text = "I asked Wei. I asked Ben. I asked Priya."
    var asks = 0
    #expect(
      tagger.read(text) {
        asks += 1
        return false
      }?.suggestions.count == 16)
    for asked in 1...asks {
      var left = asked
      let reading = tagger.read(text) {
        left -= 1
        return left <= 0
      }
      #expect(reading == nil, "\(asked)")
    }
  }

  @Test("any bytes are read without a trap")
  func anyBytes() throws {
    var random = SplitMix64(seed: 11)
    let tagger = try Count().tagger()
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let reading = try #require(tagger.read(text))
      #expect(reading.suggestions.isEmpty)
      for weight in tagger.wordWeights(of: .plan, in: text) ?? [] {
        #expect(text.text(in: weight.span) == weight.word)
      }
    }
  }

  @Test(
    "a model that answers too little, or with no numbers, suggests nothing",
    arguments: [
      [], [0], [Float](repeating: .nan, count: 34), [Float](repeating: -.infinity, count: 34),
    ])
  func poorModel(logits: [Float]) throws {
    let tagger = try SmallTagger.tagger { $0.map { _ in logits } }
    #expect(tagger.read("I asked Wei.")?.suggestions == [])
    let weights = try #require(tagger.wordWeights(of: .plan, in: "I asked."))
    #expect(weights.allSatisfy { !($0.weight > 0) })
    #expect(try SmallTagger.tagger { _ in [] }.read("I asked Wei.")?.suggestions == [])
  }
}
