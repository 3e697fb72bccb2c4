import Testing

@testable import Tagging

struct ModelTests {
  private func error(_ bytes: [UInt8]) -> TaggerError? {
    do throws(TaggerError) {
      _ = try Model(.array(bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test("the compiled-in model has the shape that is expected")
  func compiledIn() throws {
    let model = try Model.compiledIn()
    #expect(model.shape.words == 30522)
    #expect(model.shape.positions == 128)
    #expect(model.shape.width == 384)
    #expect(model.shape.layers == 6)
    #expect(model.shape.outputs == 34)
    #expect(model.layers.count == 6)
    #expect((model.headAttention != nil) == (model.shape.pooling == .attention))
  }

  @Test("a whole file is a model, with either pooling")
  func whole() throws {
    for pooling in [0, 1] {
      let model = try Model(.array(SmallModel(pooling: pooling).bytes()))
      #expect(model.shape.width == 32)
      #expect(model.fingerprint == 0x1122_3344_5566_7788)
    }
  }

  @Test("a file cut anywhere is no model")
  func truncations() {
    let whole = SmallModel(pooling: 1).bytes()
    for count in 0..<64 { #expect(error(Array(whole.prefix(count))) == .notAModel) }
    for count in Array(stride(from: 64, to: whole.count, by: 97)) + [whole.count - 1] {
      #expect(
        error(Array(whole.prefix(count))) == .modelSize(expected: whole.count, found: count))
    }
    #expect(error(whole + [0]) == .modelSize(expected: whole.count, found: whole.count + 1))
  }

  @Test("an error says what is wrong with the head")
  func heads() {
    let small = SmallModel()
    #expect(error(Array(repeating: 0, count: 1000)) == .notAModel)
    #expect(error(small.head(format: 2)) == .modelFormat(found: 2))
    let wrong: [(WritableKeyPath<SmallModel, Int>, String, [Int])] = [
      (\.words, "words", [0, 1_000_001, 0xFFFF_FFFF]),
      (\.positions, "positions", [0, 5000]),
      (\.width, "width", [0, 8, 33, 2080, 0xFFFF_FFFF]),
      (\.heads, "heads", [0, 3, 4, 200]),
      (\.inner, "inner", [0, 47, 2080]),
      (\.layers, "layers", [0, 65, 0x8000_0000]),
      (\.outputs, "outputs", [0, 1025]),
      (\.pooling, "pooling", [2, 0xFFFF_FFFF]),
    ]
    for (path, name, values) in wrong {
      for value in values {
        var shape = SmallModel()
        shape[keyPath: path] = value
        #expect(error(shape.head(size: 1)) == .modelShape(name: name, found: value))
      }
    }
    var stated = small.bytes()
    stated.replaceSubrange(0..<64, with: small.head(size: 9))
    #expect(error(stated) == .modelSize(expected: stated.count, found: 9))
    stated.replaceSubrange(0..<64, with: small.head(size: .max))
    #expect(error(stated) == .modelSize(expected: stated.count, found: .max))
  }

  @Test("a float that is no number is found, in the first tensor as in the last")
  func numbers() {
    let whole = SmallModel().bytes()
    for (place, name) in [(64, "embeddings.words"), (whole.count - 4, "heads.bias")] {
      for bits: UInt32 in [0x7FC0_0000, 0x7F80_0000, 0xFF80_0000] {
        var bytes = whole
        for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: bits >> (8 * index)) }
        #expect(error(bytes) == .modelValues(tensor: name))
      }
    }
  }

  @Test("whatever bytes are wrong, a model says so or computes")
  func corruption() throws {
    let whole = SmallModel(pooling: 1).bytes()
    var state: UInt64 = 7
    var models = 0
    for round in 0..<400 {
      var bytes = whole
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Half of the rounds touch the head, half what is behind it.
        let place = Int(state >> 40) % (round.isMultiple(of: 2) ? 64 : whole.count)
        bytes[place] = UInt8(truncatingIfNeeded: state >> 32)
      }
      guard let model = try? Model(.array(bytes)) else { continue }
      models += 1
      for instructions in EncoderInstructions.allCases where instructions.areSupported {
        let encoder = Encoder(model: model, instructions: instructions)
        let logits = try encoder.logits(
          of: [[0], [0, 0, 0]].filter { $0.count <= encoder.mostTokens })
        #expect(logits.allSatisfy { $0.count == encoder.outputs })
      }
    }
    #expect(models > 50)
  }

  @Test("a model that cannot take a window, or answers something else, is refused before it reads")
  func unfit() throws {
    func error(_ shape: SmallModel) throws -> TaggerError? {
      let encoder = Encoder(model: try Model(.array(shape.bytes())))
      do throws(TaggerError) {
        try Tagger.check(encoder)
        return nil
      } catch {
        return error
      }
    }
    #expect(try error(SmallModel(positions: 128, outputs: 34)) == nil)
    for count in [8, 127] {
      #expect(
        try error(SmallModel(positions: count, outputs: 34))
          == .modelShape(name: "positions", found: count))
    }
    for count in [1, 33, 35] {
      #expect(
        try error(SmallModel(positions: 128, outputs: count))
          == .modelShape(name: "outputs", found: count))
    }
  }
}
