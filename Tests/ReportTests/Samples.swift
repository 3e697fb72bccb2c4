import Journal
import TestSupport
import Trends

@testable import Report

/// Entries of known votes on known days.
struct Samples {
  /// Sunday 22 November 2026, the last day.
  static let sunday = Day(iso: "2026-11-22") ?? Day(number: 0)
  /// Twelve weeks up to it.
  static let quarter = sunday.advanced(by: -83)...sunday

  private var random = SplitMix64(seed: 7)
  private(set) var entries: [TaggedEntry] = []

  /// Adds entries of one day with these behaviors each, confirmed where `origin` is left out.
  mutating func add(
    _ behaviors: [Behavior], times count: Int = 1, daysAgo: Int, isOpen: Bool = true,
    origin: TagOrigin = .confirmed, probability: Double? = nil, fit: Fit? = nil
  ) {
    for _ in 0..<count {
      let tags = behaviors.map {
        Tag(
          behavior: $0, origin: origin, probability: probability, span: nil, quote: "words",
          fit: fit)
      }
      entries.append(
        TaggedEntry(
          id: EntryID(using: &random), day: Self.sunday.advanced(by: -daysAgo), isOpen: isOpen,
          tags: tags))
    }
  }

  mutating func promise(
    _ state: PromiseState, made: Int, closed: Int? = nil
  ) -> Promise {
    Promise(
      id: PromiseID(using: &random), text: "words", made: Self.sunday.advanced(by: -made),
      state: state, closed: closed.map { Self.sunday.advanced(by: -$0) })
  }

  /// A quarter in which every axis has votes, `people` enough for a share.
  static var full: Samples {
    var samples = Samples()
    for week in 0..<12 where week != 5 {
      samples.add([.inspire, .plan], daysAgo: 7 * week + 2)
      samples.add([.direct, .empower], daysAgo: 7 * week + 3, isOpen: false)
      samples.add([.inspire, .direct, .micromanage], daysAgo: 7 * week + 4)
      samples.add(
        [Behavior.allCases[week], .track], daysAgo: 7 * week + 5, isOpen: false,
        origin: .suggested, probability: 0.8)
    }
    return samples
  }

  static let targets: [Axis: TargetPosition] = [
    .people: .moreLeader, .measure: .even, .ownership: .even,
  ]
}
