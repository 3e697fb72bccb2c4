public import Journal

/// What the journal watches: work that was handed over and taken back, hovered over or done again.
///
/// An entry that its writer found right for its moment (a new person, a real danger, help that was
/// asked for) leaves the watch.
public struct Watch: Hashable, Sendable {
  /// How it stands.
  public var state: State
  /// The sentences of the last 14 days that it is about, the newest first.
  public var sentences: [Evidence]
  /// Entries of the last 28 days about handing over, on either side of `ownership`.
  public var handOvers: Int
  /// Those of them with checking in them, as far as they are in the watch.
  public var withChecking: Int

  /// How it stands.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Fewer than two entries in 14 days, or all of them on one day.
    case quiet
    /// Two entries and more, on two days and more.
    case seen
    /// Two entries and more in each of the last two times seven days.
    case sustained
  }

  /// The days looked at for the state.
  public static let days = 14

  /// The watch on a day. `entries` may hold others, oldest first.
  public init(through: Day, entries: [TaggedEntry]) {
    let window = TrendWindow(through: through, days: Self.days)
    let watched = entries.filter(\.isWatched)
    let days = watched.map(\.day).filter(window.days.contains)
    state =
      Self.isSustained(weeks: Self.days / 7, through: through, entries: watched)
      ? .sustained : days.count >= 2 && Set(days).count >= 2 ? .seen : .quiet
    let ids = Set(watched.map(\.id))
    sentences = window.evidence(axis: .ownership, side: .manager, entries: entries)
      .filter { ids.contains($0.entry) && $0.fit != .yes }
    let month = TrendWindow(through: through).days
    let handedOver = entries.filter {
      month.contains($0.day) && Vote(on: .ownership, of: $0.tags) != nil
    }
    handOvers = handedOver.count
    withChecking = handedOver.count(where: \.isWatched)
  }

  /// Whether two entries and more are watched in each of the last `weeks` times seven days up to
  /// `through`. The order of `entries` is of no account.
  public static func isSustained(
    weeks: Int, through: Day, entries: some Sequence<TaggedEntry>
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

extension TaggedEntry {
  /// Whether it shows `micromanage` somewhere where its writer did not say that it was right.
  fileprivate var isWatched: Bool {
    tags.contains { $0.isVote && $0.behavior == .micromanage && $0.fit != .yes }
  }
}
