/// A range of shares, both ends between −1 and 1.
public struct ShareInterval: Hashable, Sendable {
  /// The lower end.
  public var low: Double
  /// The upper end.
  public var high: Double

  /// An interval of its ends.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Whether a value lies in it, the ends included.
  public func contains(_ value: Double) -> Bool { (low...max(low, high)).contains(value) }
}

/// A share of so many: `successes` of `trials`, where an entry with both sides is half a success.
public struct Proportion: Hashable, Sendable {
  /// The number counted, 0…`trials`, halves allowed.
  public var successes: Double
  /// Of how many, 0 or more.
  public var trials: Int

  /// A proportion of its parts, `successes` clamped to what can be.
  public init(_ successes: Double, of trials: Int) {
    self.trials = max(0, trials)
    self.successes = min(max(0, successes), Double(self.trials))
  }

  /// The share; nil of none.
  public var share: Double? { trials > 0 ? successes / Double(trials) : nil }

  /// The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical
  /// inference", JASA 22 (1927) 209–212, without correction for continuity. `z` is the number of
  /// standard deviations, 1.96 for 95%. Of nothing it is everything, 0 to 1.
  public func wilson(z: Double) -> ShareInterval {
    guard let share else { return ShareInterval(low: 0, high: 1) }
    let n = Double(trials)
    let square = z * z
    let center = (share + square / (2 * n)) / (1 + square / n)
    let half =
      z / (1 + square / n)
      * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    return ShareInterval(low: max(0, center - half), high: min(1, center + half))
  }

  /// The interval for `self − other` by R. G. Newcombe, "Interval estimation for the difference
  /// between independent proportions", Statistics in Medicine 17 (1998) 873–890, method 10: the
  /// score intervals of both, squared and added. Nil where one of them is of nothing.
  public func difference(from other: Proportion, z: Double) -> ShareInterval? {
    guard let mine = share, let theirs = other.share else { return nil }
    let (a, b) = (wilson(z: z), other.wilson(z: z))
    func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    let difference = mine - theirs
    return ShareInterval(
      low: max(-1, difference - root(mine - a.low, b.high - theirs)),
      high: min(1, difference + root(a.high - mine, theirs - b.low)))
  }

  /// Standard deviations of the interval that is drawn: it holds the share eight times of ten.
  public static let drawnZ = 1.2816
  /// Standard deviations of an interval that a claim is made from: seven axes and one chance in
  /// twenty that any of them errs (Bonferroni).
  public static let claimZ = 2.69
}

extension AxisCount {
  /// The leader's share of the votes.
  public var proportion: Proportion { Proportion(Double(doubledLeaderVotes) / 2, of: votes) }
}
