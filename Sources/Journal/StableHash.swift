/// A hash that is the same on every machine, in every run and in every version: chance that can be
/// repeated. Swift's own hashing is seeded anew each run.
///
/// FNV-1a over the bytes, then the finalizer of SplitMix64, so that near inputs lie far apart.
public struct StableHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A hash of nothing yet.
  public init() {}

  /// Takes in a number.
  public mutating func combine(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      combine(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Takes in a text.
  public mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    // An end mark, which UTF-8 never holds: "ab", "c" is not "a", "bc".
    combine(UInt8(0xff))
  }

  private mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of all that was taken in.
  public var value: UInt64 { Self.mixed(state &+ Self.step) }

  /// What SplitMix64 adds at each step.
  public static let step: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The finalizer of SplitMix64.
  public static func mixed(_ number: UInt64) -> UInt64 {
    var z = number
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
