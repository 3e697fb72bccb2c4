import Testing

@testable import Trends

@Suite struct ProportionTests {
  /// 95% score intervals without correction as R. G. Newcombe printed them in "Two-sided confidence
  /// intervals for the single proportion", Statistics in Medicine 17 (1998) 857–872, table I,
  /// method 3.
  static let single: [(Int, Int, Double, Double)] = [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ]

  @Test("the score interval is the published one", arguments: single)
  func wilson(successes: Int, trials: Int, low: Double, high: Double) {
    let interval = Proportion(Double(successes), of: trials).wilson(z: 1.959964)
    #expect(abs(interval.low - low) < 0.00006)
    #expect(abs(interval.high - high) < 0.00006)
  }

  /// 95% intervals of a difference as Newcombe printed them in "Interval estimation for the
  /// difference between independent proportions", Statistics in Medicine 17 (1998) 873–890, table
  /// II, method 10.
  static let pairs: [((Int, Int), (Int, Int), Double, Double)] = [
    ((56, 70), (48, 80), 0.0524, 0.3339), ((9, 10), (3, 10), 0.1705, 0.8090),
    ((6, 7), (2, 7), 0.0582, 0.8062), ((5, 56), (0, 29), -0.0381, 0.1926),
    ((0, 10), (0, 20), -0.1611, 0.2775), ((0, 10), (0, 10), -0.2775, 0.2775),
    ((10, 10), (0, 20), 0.6791, 1.0), ((10, 10), (0, 10), 0.6075, 1.0),
  ]

  @Test("the interval of a difference is the published one", arguments: pairs)
  func newcombe(a: (Int, Int), b: (Int, Int), low: Double, high: Double) throws {
    let interval = try #require(
      Proportion(Double(a.0), of: a.1)
        .difference(from: Proportion(Double(b.0), of: b.1), z: 1.959964))
    #expect(abs(interval.low - low) < 0.00006)
    #expect(abs(interval.high - high) < 0.00006)
  }

  @Test("eight of ten is still compatible with half")
  func compatible() {
    #expect(Proportion(8, of: 10).wilson(z: 1.96).contains(0.5))
    #expect(!Proportion(15, of: 20).wilson(z: 1.96).contains(0.5))
  }

  @Test("shares stay shares, whatever is counted")
  func bounds() {
    for trials in 0...30 {
      for doubled in 0...(2 * trials) {
        let proportion = Proportion(Double(doubled) / 2, of: trials)
        for z in [0, 1.2816, 1.96, 2.69, 10] {
          let interval = proportion.wilson(z: z)
          #expect(0 <= interval.low && interval.low <= interval.high && interval.high <= 1)
          if let share = proportion.share {
            #expect(interval.low <= share + 1e-12 && share <= interval.high + 1e-12)
          }
        }
      }
    }
    #expect(Proportion(3, of: 0).share == nil)
    #expect(Proportion(-1, of: 4).share == 0)
    #expect(Proportion(9, of: 4).share == 1)
    #expect(Proportion(1, of: 2).difference(from: Proportion(0, of: 0), z: 1.96) == nil)
  }

  @Test("a difference turned round is the same one with its sign changed")
  func symmetric() throws {
    for a in 0...12 {
      for b in 0...8 {
        let (x, y) = (Proportion(Double(a), of: 12), Proportion(Double(b), of: 8))
        let forth = try #require(x.difference(from: y, z: 2.69))
        let back = try #require(y.difference(from: x, z: 2.69))
        #expect(abs(forth.low + back.high) < 1e-12 && abs(forth.high + back.low) < 1e-12)
      }
    }
  }
}
