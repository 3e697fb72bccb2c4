import Journal

/// Chance for a simulation: SplitMix64 after Sebastiano Vigna, the same numbers on every machine.
struct SimulationChance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= StableHash.step
    return StableHash.mixed(state)
  }

  /// Whether something happens that happens so many times in a hundred.
  mutating func happens(_ percent: Int) -> Bool { number(below: 100) < percent }

  /// A number from 0 on, below a bound.
  mutating func number(below bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  /// One of some values; nil where there are none.
  mutating func one<Value>(of values: [Value]) -> Value? {
    values.isEmpty ? nil : values[number(below: values.count)]
  }
}
