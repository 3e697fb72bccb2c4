import Journal
import Screen

/// The keys on Trends.
extension KeyMap {
  static let trends: [Binding] = [
    Binding(
      [.enter], "Enter", "the sentences behind the bar", short: "sentences", .open),
    Binding([.left, .character("h")], "← h", "the manager's side", short: "side", .left),
    Binding([.right, .character("l")], "→ l", "the leader's side", .right),
    Binding(
      [.character("w")], "w", "twelve weeks, the year, the bars again", short: "weeks", .weeks),
    Binding([.character("t")], "t", "the balances you mean", short: "targets", .targets),
    Binding([.character("c")], "c", "calendar of the year", short: "calendar", .calendar),
    Binding([.escape, .control("g")], "Esc ^G", "both sides", .back),
  ]

  static let trendLines: [Binding] = [
    Binding([.enter], "Enter", "the sentences of the week", short: "sentences", .open),
    Binding([.left, .character("h")], "← h", "the week before", short: "week", .left),
    Binding([.right, .character("l")], "→ l", "the week after", .right),
    Binding([.pageUp], "PgUp", "four weeks back", .pageUp),
    Binding([.pageDown], "PgDn", "four weeks on", .pageDown),
    Binding(
      [.character("w")], "w", "twelve weeks, the year, the bars again", short: "span", .weeks),
    Binding([.character("t")], "t", "the balances you mean", short: "targets", .targets),
    Binding([.character("c")], "c", "calendar of the year", short: "calendar", .calendar),
    Binding([.escape, .control("g")], "Esc ^G", "the bars", short: "bars", .back),
  ]

  static let evidence: [Binding] = [
    Binding([.enter], "Enter", "open the entry", short: "open", .open),
    Binding(
      [.character("f")], "f", "was it right for its moment? y, n or u", short: "right?", .fit),
    Binding(
      [.character("p")], "p", "pick it for a report, or put it back", short: "pick", .pick),
    Binding([.escape, .control("g"), .left], "Esc ^G", "back", short: "back", .back),
  ]

  static let fit: [Binding] = [
    Binding([.character("y")], "y", "it was right", short: "right", .judge(.yes)),
    Binding([.character("n")], "n", "it was not", short: "not right", .judge(.no)),
    Binding([.character("u")], "u", "unsure", short: "unsure", .judge(.unsure)),
    Binding([.escape, .control("g")], "Esc ^G", "no answer", short: "no answer", .back),
  ]
}
