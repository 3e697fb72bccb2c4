/// Chance that is the same on every machine and with every edition of the standard library: after
/// Guy Steele, Doug Lea and Christine Flood, "Fast Splittable Pseudorandom Number Generators"
/// (2014).
public struct DemoRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The one stream of a seed.
  public init(seed: UInt64) { state = seed }

  /// A stream of its own for each index, so that one entry does not depend on those before it.
  init(seed: UInt64, stream: Int) {
    state = seed
    let mixed = next()
    state = mixed ^ UInt64(truncatingIfNeeded: stream) &* 0xD134_2543_DE82_EF95
    _ = next()
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 to below `bound`, each equally likely; 0 where the bound is below 1.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a range, both ends included.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in `percent` of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// A number from 0 to below `bound` with the small ones far more likely, as words are in a
  /// language: the greatest of a list of eighty comes up about once in two hundred draws.
  mutating func skewed(below bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    // Squares of 16-bit fractions: whole numbers only, so that nothing depends on rounding.
    let fraction = UInt64(below(1 << 16))
    return Int(fraction * fraction / (1 << 16) * UInt64(bound) / (1 << 16))
  }
}
