/// Measured durations in milliseconds.
struct Samples {
  private var sorted: [Double] = []

  init(_ milliseconds: [Double] = []) { sorted = milliseconds.sorted() }

  var count: Int { sorted.count }
  var median: Double { rank(0.5) }
  var p99: Double { rank(0.99) }
  var worst: Double { sorted.last ?? 0 }

  /// The nearest rank: a value that was measured, never one between two.
  private func rank(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    let rank = Int((share * Double(sorted.count)).rounded(.up))
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }
}
