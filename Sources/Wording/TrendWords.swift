public import Journal
public import Trends

/// What the counts of an axis say in words: counts from the first vote on, a share in tenths from ten
/// votes on, no judgement.
public enum TrendWords {
  /// The counts of both sides with this week's apart, the share where the counts carry one, the
  /// target, and the open entries apart.
  public static func detail(of bar: AxisBar, standing: AxisStanding?) -> String {
    let axis = bar.axis
    guard bar.total.votes > 0 else { return silence(axis) }
    let counts = Side.allCases.reversed().map { times($0, bar) }.joined(separator: ", ")
    guard axis.isBalance else {
      return "\(counts). Counts only: ownership is no balance and has no target."
    }
    var sentences = [counts + "."]
    guard let standing else { return sentences[0] }
    if let share = share(standing) { sentences.append(share) }
    if let target = standing.target { sentences.append("Meant: \(TargetWords.name(target)).") }
    sentences.append(open(standing))
    return sentences.joined(separator: " ")
  }

  /// That nothing was written on an axis: silence, which is not the same as not having done it.
  public static func silence(_ axis: Axis) -> String {
    "Nothing written on \(axis.rawValue) in four weeks."
  }

  /// `About 7 in 10 on the leader's side; likely between 5 and 9 in 10.`; nil below ten votes, and
  /// for `ownership`.
  public static func share(_ standing: AxisStanding) -> String? {
    guard let tenths = standing.tenths, let likely = standing.likely else { return nil }
    // Outwards, so that what is said never claims more than what is drawn.
    let low = Int((likely.low * 10).rounded(.down))
    let high = Int((likely.high * 10).rounded(.up))
    return "\(about(tenths)) on the leader's side; likely between \(low) and \(high) in 10."
  }

  /// `About 7 in 10`.
  static func about(_ tenths: Int) -> String { "About \(tenths) in 10" }

  /// What a week's votes on an axis are; the week by its number alone where there is little room.
  public static func week(
    _ week: Week, _ count: AxisCount, entries: Int, isShort: Bool = false
  ) -> String {
    let start = Phrases.capitalized(isShort ? "week \(week.number)" : Dates.long(week))
    guard entries > 0 else { return "\(start): no entry." }
    guard count.votes > 0 else {
      return "\(start): nothing on \(count.axis.rawValue) in "
        + Phrases.count(entries, "entry", "entries") + "."
    }
    let sides = Side.allCases.map { side in
      "\(side.rawValue)'s \(count.axis.behavior(side).rawValue) \(count.blocks(side))"
    }
    let both = count.both > 0 ? "; \(Phrases.count(count.both, "entry", "entries")) both" : ""
    return "\(start): \(sides.joined(separator: ", "))\(both)."
  }

  /// What the two halves of some weeks hold on an axis, as counts:
  /// `growth, first six weeks: organize 9, grow 3; last six: organize 4, grow 8.`
  ///
  /// Each half comes with all its entries: one without any is silence, not zero.
  public static func halves(
    _ first: (count: AxisCount, entries: Int), _ last: (count: AxisCount, entries: Int),
    weeks: (first: Int, last: Int)
  ) -> String {
    func counts(_ half: (count: AxisCount, entries: Int)) -> String {
      guard half.entries > 0 else { return "no entry" }
      return Side.allCases.reversed().map { side in
        "\(half.count.axis.behavior(side).rawValue) \(half.count.blocks(side))"
      }.joined(separator: ", ")
    }
    return
      "\(first.count.axis.rawValue), first \(Phrases.number(weeks.first)) weeks: \(counts(first));"
      + " last \(Phrases.number(weeks.last)): \(counts(last))."
  }

  private static func times(_ side: Side, _ bar: AxisBar) -> String {
    let now = bar.current.blocks(side)
    let all = bar.total.blocks(side)
    return "\(bar.axis.behavior(side).rawValue) \(all)" + (now > 0 ? " (\(now) this week)" : "")
  }

  /// The votes of entries to open questions or none, which no choice of questions moves.
  private static func open(_ standing: AxisStanding) -> String {
    let open = standing.open
    guard open.votes > 0 else { return "No open entries among them." }
    let parts = [
      (open.leader, "leader's"), (open.manager, "manager's"), (open.both, "both"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "Of \(Phrases.count(open.votes, "open entry", "open entries")): "
      + parts.joined(separator: ", ") + "."
  }
}
