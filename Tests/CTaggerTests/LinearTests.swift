import CTagger
import Testing

/// Every level that runs here against sums made one by one.
struct LinearTests {
  static let levels = [
    CTaggerLevelPlain, CTaggerLevelSSE2, CTaggerLevelAVX2, CTaggerLevelAVX512, CTaggerLevelVNNI,
    CTaggerLevelNEON,
  ].filter(CTaggerSupports)

  struct Product {
    var rows: Int
    var columns: Int
    var tokens: Int
    var weights: [Int8]
    var values: [Int16]

    /// Each sum by itself, from the weights' place in panels of pairs.
    var expected: [Int32] {
      var sums: [Int32] = []
      for token in 0..<tokens {
        for row in 0..<rows {
          var sum: Int32 = 0
          for column in 0..<columns {
            let panel = row / 16 * 16 * columns
            let weight = weights[panel + column / 2 * 32 + row % 16 * 2 + column % 2]
            sum &+= Int32(weight) &* Int32(values[token * columns + column])
          }
          sums.append(sum)
        }
      }
      return sums
    }

    func sums(_ level: CTaggerLevel) -> [Int32] {
      // One number more, to see that nothing is written behind the end.
      var sums = [Int32](repeating: 77, count: tokens * rows + 1)
      CTaggerLinear(level, weights, rows, columns, values, tokens, &sums)
      #expect(sums.last == 77)
      return sums.dropLast()
    }
  }

  private func product(_ rows: Int, _ columns: Int, _ tokens: Int) -> Product {
    var chance = Chance(seed: UInt64(rows * columns + tokens))
    return Product(
      rows: rows, columns: columns, tokens: tokens,
      weights: (0..<rows * columns).map { _ in Int8(chance.next(in: -127...127)) },
      values: (0..<tokens * columns).map { _ in Int16(chance.next(in: -8191...8191)) })
  }

  @Test("plain loops give each sum exactly")
  func plain() {
    for (rows, columns, tokens) in [(16, 2, 1), (48, 14, 3), (80, 66, 2), (32, 128, 7)] {
      let product = product(rows, columns, tokens)
      #expect(product.sums(CTaggerLevelPlain) == product.expected)
    }
  }

  @Test("every level gives the sums of plain loops exactly, over many shapes")
  func shapes() {
    for rows in [16, 48, 64, 80, 144] {
      for columns in [2, 4, 34] {
        for tokens in [1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 25] {
          let product = product(rows, columns, tokens)
          let expected = product.sums(CTaggerLevelPlain)
          for level in Self.levels.dropFirst() {
            #expect(product.sums(level) == expected, "\(level) \(rows) \(columns) \(tokens)")
          }
        }
      }
    }
  }

  @Test("the greatest sums do not overflow, and beyond them all levels wrap alike")
  func edges() {
    for (weight, value) in [
      (127, 8191), (-127, 8191), (127, -8191), (-127, -8191), (-128, -32768), (127, 32767),
      (0, 8191), (-1, 1),
    ] {
      let product = Product(
        rows: 80, columns: 1536, tokens: 7,
        weights: [Int8](repeating: Int8(weight), count: 80 * 1536),
        values: [Int16](repeating: Int16(value), count: 7 * 1536))
      let expected = Int32(truncatingIfNeeded: weight * value * 1536)
      if abs(value) <= 8191 { #expect(Int(expected) == weight * value * 1536) }
      for level in Self.levels {
        #expect(product.sums(level).allSatisfy { $0 == expected }, "\(level) \(weight) \(value)")
      }
    }
  }

  @Test("no tokens are no sums")
  func nothing() {
    for level in Self.levels {
      var sums: [Int32] = [5]
      CTaggerLinear(level, [Int8](repeating: 1, count: 32), 16, 2, [1, 1], 0, &sums)
      #expect(sums == [5])
    }
  }

  @Test("the best level runs, and a level that does not run is replaced")
  func best() {
    #expect(CTaggerSupports(CTaggerBestLevel()))
    let product = Product(
      rows: 16, columns: 2, tokens: 1, weights: (0..<32).map { Int8($0) }, values: [3, -5])
    for number in 0..<UInt32(CTaggerLevelCount) + 2 {
      #expect(product.sums(CTaggerLevel(rawValue: number)) == product.expected)
    }
  }
}

/// Numbers of a seed, the same on every machine.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func next(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next()) % range.count
  }

  /// From -1 to 1.
  mutating func float() -> Float { Float(next(in: -1_000_000...1_000_000)) / 1_000_000 }
}
