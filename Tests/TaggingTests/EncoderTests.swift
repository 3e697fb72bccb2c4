import Foundation
import Testing

@testable import Tagging

struct EncoderTests {
  private func error(_ texts: [[Int]], _ encoder: Encoder) -> TaggerError? {
    do throws(TaggerError) {
      _ = try encoder.logits(of: texts)
      return nil
    } catch {
      return error
    }
  }

  @Test("500 passages have the reference's probabilities")
  func reference() throws {
    let encoder = try Encoder.compiledIn()
    let fixture = try LogitsFixture()
    let hint = "made with other weights: run Resources/Tagger/train/fixtures.py"
    try #require(fixture.fingerprint == encoder.model.fingerprint, "\(hint)")
    #expect(fixture.passages.count == 500)
    let found = try encoder.logits(of: fixture.passages.map(\.tokens))
    var greatest = 0.0
    for (logits, passage) in zip(found, fixture.passages) {
      #expect(logits.count == 34 && passage.logits.count == 34)
      for (ours, theirs) in zip(logits, passage.logits) {
        greatest = max(greatest, abs(probability(Double(ours)) - probability(theirs)))
      }
    }
    #expect(greatest <= 0.005, "the greatest difference is \(greatest)")
  }

  private func probability(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }

  @Test("every set of instructions gives the same numbers to the last bit")
  func levels() throws {
    let tokens = [[101, 2057, 2356, 1996, 2136, 102], [101, 1045, 2441, 102]]
    let expected = try Encoder.compiledIn(instructions: .plain).logits(of: tokens)
    for instructions in EncoderInstructions.allCases where instructions.areSupported {
      #expect(try Encoder.compiledIn(instructions: instructions).logits(of: tokens) == expected)
    }
  }

  @Test("a text's numbers do not depend on its neighbours, however many")
  func neighbours() throws {
    for pooling in [0, 1] {
      let shape = SmallModel(positions: 70, pooling: pooling)
      let encoder = Encoder(model: try Model(.array(shape.bytes())))
      let texts = (1...70).map { count in (0..<count).map { ($0 * 3 + count) % 5 } }
      let together = try encoder.logits(of: texts)
      #expect(together.count == texts.count)
      for (text, logits) in zip(texts, together) {
        #expect(try encoder.logits(of: [text]) == [logits])
      }
    }
  }

  @Test("no texts are no numbers; wrong tokens are an error")
  func wrong() throws {
    let encoder = Encoder(model: try Model(.array(SmallModel().bytes())))
    #expect(try encoder.logits(of: []).isEmpty)
    #expect(error([[1], []], encoder) == .tokenCount(found: 0, most: 8))
    let nine = [Int](repeating: 1, count: 9)
    #expect(error([nine], encoder) == .tokenCount(found: 9, most: 8))
    for token in [-1, 5, .max, .min] {
      #expect(error([[1, token]], encoder) == .tokenOutOfRange(token: token, words: 5))
    }
  }

  @Test("readings at the same time do not disturb each other")
  func concurrency() async throws {
    let encoder = Encoder(model: try Model(.array(SmallModel().bytes())))
    let expected = try encoder.logits(of: [[1, 2, 3], [4]])
    try await withThrowingTaskGroup(of: [[Float]].self) { group in
      for _ in 0..<20 { group.addTask { try encoder.logits(of: [[1, 2, 3], [4]]) } }
      for try await logits in group { #expect(logits == expected) }
    }
  }
}
