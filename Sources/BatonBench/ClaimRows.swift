import Demo
import Journal
import Trends

/// How often the counts would claim something that is not so, and how often they see what is.
///
/// Writers are made up: on each of seven axes a true share, votes in two windows of four weeks, an
/// entry with one to three tags on an axis which are alike half of the time (what correlates within
/// an entry), a third of the entries open. In the quiet rows nothing changes and every target is the
/// true share, so that whatever is said of any axis is false. In the last quiet row the questions
/// change: more of the aimed entries, which bring up the manager's side more, stand in the second
/// window, and the writer does the same as before.
struct ClaimRows {
  private let writers: Int

  init(isQuick: Bool) { writers = isQuick ? 1000 : 5000 }

  func print() {
    Console.print("\n== What the trends may say: \(Text.grouped(writers)) made-up writers a row")
    heading("nothing changes, and of one of seven axes is said", "changed", "off target", "either")
    for votes in [12, 20, 40] {
      row("\(votes) votes a window and axis", ClaimWriter(votes: votes))
    }
    row("40, and other questions are asked later", ClaimWriter(votes: 40, aimedLater: 0.85))
    heading("one axis changes, and of it is said", "changed")
    for votes in [12, 40] {
      for later in [0.75, 0.9] {
        let seen = share { random in
          let writer = ClaimWriter(votes: votes)
          return writer.standing(from: 0.5, to: later, using: &random).change == .leader
        }
        line("\(votes) votes a window, 50 % to \(Text.fixed(100 * later, decimals: 0)) %", [seen])
      }
    }
  }

  private func heading(_ what: String, _ columns: String...) {
    Console.print(
      "\n" + Text.left(what, 54) + columns.map { Text.right($0, 12) }.joined())
  }

  private func line(_ what: String, _ shares: [Double], bar: String = "") {
    let figures = shares.map { Text.right(Text.fixed(100 * $0, decimals: 1) + " %", 12) }
    Console.print(Text.left("  " + what, 54) + figures.joined() + bar)
  }

  private func row(_ name: String, _ writer: ClaimWriter) {
    let claims = writer.falseClaims(writers: writers)
    line(
      name, [claims.changed, claims.offTarget, claims.either],
      bar: "   bar \(Text.fixed(100 * Self.mostFalse, decimals: 1)) %")
  }

  private func share(_ isSo: (inout DemoRandom) -> Bool) -> Double {
    let count = (0..<writers).count { seed in
      var random = DemoRandom(seed: UInt64(seed))
      return isSo(&random)
    }
    return Double(count) / Double(writers)
  }

  /// The share of writers who may be told something false, of any of seven axes.
  static let mostFalse = 0.07
}

/// A writer who is made up: how much they write, and what the questions do to it.
struct ClaimWriter {
  /// Votes an axis gets in a window.
  var votes: Int
  /// The part of them that answers aimed questions, in the first window and in the second.
  var aimed = 0.65
  var aimedLater = 0.65
  /// How much further an aimed question brings the manager's side up, where that part changes.
  private var pull: Double { aimed == aimedLater ? 0 : 0.3 }

  init(votes: Int, aimedLater: Double = 0.65) {
    self.votes = votes
    self.aimedLater = aimedLater
  }

  /// The shares of so many writers, one a seed, of whom something false is said.
  func falseClaims(writers: Int) -> (changed: Double, offTarget: Double, either: Double) {
    var (changes, offTargets, either) = (0, 0, 0)
    for seed in 0..<writers {
      var random = DemoRandom(seed: UInt64(seed))
      let standings = quietStandings(using: &random)
      let isChange = standings.contains { $0.change != nil }
      let isOff = standings.contains { $0.offTarget != nil }
      changes += isChange ? 1 : 0
      offTargets += isOff ? 1 : 0
      either += isChange || isOff ? 1 : 0
    }
    let all = Double(writers)
    return (Double(changes) / all, Double(offTargets) / all, Double(either) / all)
  }

  /// Seven axes on which nothing changes and the target is met.
  func quietStandings(using random: inout DemoRandom) -> [AxisStanding] {
    Axis.balances.map { axis in
      let target = TargetPosition.allCases.randomElement(using: &random) ?? .even
      return standing(
        axis, from: target.share, to: target.share, target: pull == 0 ? target : nil,
        using: &random)
    }
  }

  /// An axis on which the true share changes between the windows.
  func standing(
    _ axis: Axis = .risk, from before: Double, to now: Double, target: TargetPosition? = nil,
    using random: inout DemoRandom
  ) -> AxisStanding {
    let first = window(axis, share: before, aimed: aimed, using: &random)
    let second = window(axis, share: now, aimed: aimedLater, using: &random)
    return AxisStanding(
      count: second.all, open: second.open, before: first.all, openBefore: first.open,
      target: target)
  }

  private func window(
    _ axis: Axis, share: Double, aimed: Double, using random: inout DemoRandom
  ) -> (all: AxisCount, open: AxisCount) {
    var all = AxisCount(axis: axis)
    var open = AxisCount(axis: axis)
    for _ in 0..<votes {
      let isOpen = Double.random(in: 0..<1, using: &random) >= aimed
      let share = isOpen ? share : max(0, share - pull)
      let first = Double.random(in: 0..<1, using: &random) < share
      var sides: Set<Bool> = [first]
      for _ in 0..<Int.random(in: 0..<3, using: &random) {
        sides.insert(
          Double.random(in: 0..<1, using: &random) < 0.5
            ? first : Double.random(in: 0..<1, using: &random) < share)
      }
      let vote: Vote = sides.count == 2 ? .both : first ? .leader : .manager
      all.count(vote)
      if isOpen { open.count(vote) }
    }
    return (all, open)
  }
}
