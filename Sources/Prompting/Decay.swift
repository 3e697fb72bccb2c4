/// Weights that fade by repeated multiplication: the same to the last bit on every machine, which
/// the functions of a C library need not be.
enum Decay {
  /// Half after so many units; with the root that halves over them.
  struct Half {
    let units: Int
    let root: Double

    /// What is left after so many units: 2^(−count / units).
    func left(after count: Int) -> Double {
      // Beyond this it is nothing.
      guard count < units * 60 else { return 0 }
      var rest = 1.0
      for _ in 0..<(max(0, count) % units) { rest *= root }
      for _ in 0..<(max(0, count) / units) { rest *= 0.5 }
      return rest
    }
  }

  /// Votes: half after 14 days.
  static let votes = Half(units: 14, root: 0.9516951530106196)
  /// Having seen a prompt: half after 60 days.
  static let shown = Half(units: 60, root: 0.9885140203528962)

  /// e^(−count / 3).
  static func thirds(_ count: Int) -> Double {
    var rest = 1.0
    for _ in 0..<min(max(0, count), 200) { rest *= 0.7165313105737893 }
    return rest
  }
}
