import CTagger
import Glibc
import Testing

/// The float part against double precision, and its levels against each other to the last bit.
struct FloatTests {
  private static let levels = LinearTests.levels

  /// The results of all levels, which must be the same: given once.
  private func sameOnAllLevels(
    _ count: Int, _ compute: (CTaggerLevel, inout [Float]) -> Void
  ) -> [Float] {
    let results = Self.levels.map { level in
      var floats = [Float](repeating: 0, count: count)
      compute(level, &floats)
      return floats
    }
    for result in results {
      #expect(result.map(\.bitPattern) == results[0].map(\.bitPattern))
    }
    return results[0]
  }

  private func floats(_ count: Int, seed: UInt64, within size: Float = 1) -> [Float] {
    var chance = Chance(seed: seed)
    return (0..<count).map { _ in chance.float() * size }
  }

  @Test("GELU is good to 1e-6, from far below zero to far above")
  func gelu() {
    let numbers: [Int32] = (-9600..<9600).map { $0 }
    let ones = [Float](repeating: 1, count: numbers.count)
    let results = sameOnAllLevels(numbers.count) { level, floats in
      // Sums become floats in their own place.
      floats = numbers.map { Float(bitPattern: UInt32(bitPattern: $0)) }
      CTaggerScaleGELU(
        level, &floats, 1, numbers.count, [0.00125], ones, [Float](repeating: 0, count: ones.count))
    }
    for (number, result) in zip(numbers, results) {
      let x = Double(Float(number) * Float(0.00125))
      let expected = 0.5 * x * (1 + erf(x / 2.0.squareRoot()))
      #expect(abs(Double(result) - expected) < 1e-6, "\(x)")
    }
  }

  @Test("quantization keeps a vector to half a step, and zeros are zeros")
  func quantization() {
    for (width, size) in [(16, 1e-20), (48, 1.0), (384, 40.0), (384, 1e20), (32, 0.0)] {
      let vectors = floats(3 * width, seed: UInt64(width), within: Float(size))
      for level in Self.levels {
        var values = [Int16](repeating: 1, count: 3 * width)
        var scales = [Float](repeating: -1, count: 3)
        CTaggerQuantize(level, vectors, 3, width, &values, &scales)
        for token in 0..<3 {
          let range = token * width..<(token + 1) * width
          let peak = vectors[range].map(abs).max() ?? 0
          #expect(values[range].map { abs(Int($0)) }.max() == (peak > 0 ? 8191 : 0))
          for index in range {
            let back = Float(values[index]) * scales[token]
            #expect(abs(back - vectors[index]) <= scales[token] * 0.502)
          }
        }
      }
    }
  }

  @Test("sums become floats, scaled by token and row, and are added to states")
  func scaling() {
    let (tokens, rows) = (3, 48)
    var chance = Chance(seed: 3)
    let sums = (0..<tokens * rows).map { _ in Int32(chance.next(in: -1_000_000...1_000_000)) }
    let (tokenScales, rowScales) = (floats(tokens, seed: 4), floats(rows, seed: 5))
    let (bias, states) = (floats(rows, seed: 6), floats(tokens * rows, seed: 7))
    let scaled = sameOnAllLevels(tokens * rows) { level, floats in
      floats = sums.map { Float(bitPattern: UInt32(bitPattern: $0)) }
      CTaggerScale(level, &floats, tokens, rows, tokenScales, rowScales, bias)
    }
    let added = sameOnAllLevels(tokens * rows) { level, floats in
      floats = states
      CTaggerScaleAdd(level, sums, tokens, rows, tokenScales, rowScales, bias, &floats)
    }
    for index in 0..<tokens * rows {
      let row = index % rows
      let scale = Double(tokenScales[index / rows]) * Double(rowScales[row])
      let expected = Double(sums[index]) * scale + Double(bias[row])
      #expect(abs(Double(scaled[index]) - expected) < 1e-6 * max(1, abs(expected)))
      let sum = expected + Double(states[index])
      #expect(abs(Double(added[index]) - sum) < 1e-6 * max(1, abs(expected)))
    }
  }

  @Test("a norm brings each vector to its mean and variance")
  func norm() {
    let (tokens, width) = (4, 96)
    let vectors = floats(tokens * width, seed: 8, within: 30)
    let (gain, bias) = (floats(width, seed: 9), floats(width, seed: 10))
    let results = sameOnAllLevels(tokens * width) { level, floats in
      floats = vectors
      CTaggerNorm(level, &floats, tokens, width, gain, bias, 1e-12)
    }
    for token in 0..<tokens {
      let vector = vectors[token * width..<(token + 1) * width].map(Double.init)
      let mean = vector.reduce(0, +) / Double(width)
      let variance = vector.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(width)
      for (index, x) in vector.enumerated() {
        let expected =
          (x - mean) / (variance + 1e-12).squareRoot() * Double(gain[index]) + Double(bias[index])
        #expect(abs(Double(results[token * width + index]) - expected) < 2e-6)
      }
    }
  }

  @Test("a word's vector and its position's add up")
  func embedding() {
    let word = (0..<32).map { Int8($0 * 8 - 128) }
    let position = floats(32, seed: 11)
    let state = sameOnAllLevels(32) { CTaggerEmbed($0, word, 0.25, position, 32, &$1) }
    #expect(state == zip(word, position).map { Float($0) * 0.25 + $1 })
  }

  @Test("attention is the softmax of products times values, for any number of tokens")
  func attention() {
    for (tokens, width, heads) in [(1, 32, 2), (2, 16, 1), (5, 96, 3), (16, 64, 2), (33, 64, 4)] {
      let parts = floats(tokens * 3 * width, seed: UInt64(tokens), within: 4)
      var scratch = [Float](
        repeating: .nan, count: CTaggerAttentionScratch(tokens, width, heads))
      let results = sameOnAllLevels(tokens * width) { level, floats in
        CTaggerAttention(level, parts, tokens, width, heads, &scratch, &floats)
      }
      func part(_ which: Int, _ token: Int, _ index: Int) -> Double {
        Double(parts[(token * 3 + which) * width + index])
      }
      let depth = width / heads
      for token in 0..<tokens {
        for head in 0..<heads {
          let range = head * depth..<(head + 1) * depth
          let weights = (0..<tokens).map { other in
            exp(
              range.reduce(0) { $0 + part(0, token, $1) * part(1, other, $1) }
                / Double(depth).squareRoot())
          }
          let total = weights.reduce(0, +)
          for index in range {
            let expected = (0..<tokens).reduce(0) { $0 + weights[$1] / total * part(2, $1, index) }
            #expect(abs(Double(results[token * width + index]) - expected) < 1e-5)
          }
        }
      }
    }
  }

  @Test("an output is the mean over tokens, or weighted by its own attention")
  func pooling() {
    for tokens in [1, 2, 15, 16, 17, 40] {
      let width = 48
      let states = floats(tokens * width, seed: 20 + UInt64(tokens))
      let (weights, attention) = (floats(width, seed: 21), floats(width, seed: 22, within: 3))
      func products(_ vector: [Float]) -> [Double] {
        (0..<tokens).map { token in
          (0..<width).reduce(0) { $0 + Double(vector[$1]) * Double(states[token * width + $1]) }
        }
      }
      let values = products(weights)
      let shares = products(attention).map { exp($0) }
      let mean = values.reduce(0, +) / Double(tokens) + 0.5
      let weighted =
        zip(values, shares).reduce(0) { $0 + $1.0 * $1.1 } / shares.reduce(0, +) + 0.5
      var scratch = [Float](repeating: .nan, count: tokens + 15)
      let results = sameOnAllLevels(2) { level, floats in
        floats[0] = CTaggerPool(level, states, tokens, width, weights, 0.5, nil, &scratch)
        floats[1] = CTaggerPool(level, states, tokens, width, weights, 0.5, attention, &scratch)
      }
      #expect(abs(Double(results[0]) - mean) < 1e-5)
      #expect(abs(Double(results[1]) - weighted) < 1e-5)
    }
  }
}
