public import Journal
public import Trends

extension Watch {
  /// Times seven days after which a lasting watch is reason for one offer.
  public static let weeksForOffer = 4

  /// Whether two entries and more are watched in each of the last `weeks` times seven days up to
  /// `through`. The order of `entries` is of no account.
  public static func isSustained(
    weeks: Int = weeksForOffer, through: Day, entries: some Sequence<TaggedEntry>
  ) -> Bool {
    guard weeks > 0 else { return false }
    var counts = [Int](repeating: 0, count: weeks)
    for entry in entries where entry.isWatched {
      let age = entry.day.distance(to: through)
      guard age >= 0, counts.indices.contains(age / 7) else { continue }
      counts[age / 7] += 1
    }
    return counts.allSatisfy { $0 >= 2 }
  }
}
