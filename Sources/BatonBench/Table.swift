/// Rows of figures under a heading, printed as they come.
struct Table {
  private static let widths = (what: 62, runs: 6, figure: 9, bar: 14)

  /// Prints the heading.
  init(_ title: String) {
    let columns = Self.row("n", "p50", "p99", "max", "bar")
    Console.print("\n" + Text.left(title, Self.widths.what) + columns)
  }

  /// A row of milliseconds with the bar that is meant, if there is one.
  func row(_ what: String, _ samples: Samples, bar: String = "") {
    guard samples.count > 0 else { return note(what, "nothing was measured") }
    Console.print(
      Text.left("  " + what, Self.widths.what)
        + Self.row(
          Text.grouped(samples.count), Text.figure(samples.median), Text.figure(samples.p99),
          Text.figure(samples.worst), bar))
  }

  /// A row of one figure with its unit.
  func row(_ what: String, value: String, bar: String = "") {
    Console.print(
      Text.left("  " + what, Self.widths.what)
        + Text.right(value, Self.widths.runs + Self.widths.figure) + (bar.isEmpty ? "" : "   bar ")
        + bar)
  }

  /// A row that says why there is no figure.
  func note(_ what: String, _ words: String) {
    Console.print(Text.left("  " + what, Self.widths.what) + "  " + words)
  }

  private static func row(
    _ runs: String, _ median: String, _ p99: String, _ worst: String, _ bar: String
  ) -> String {
    let row =
      Text.right(runs, widths.runs) + Text.right(median, widths.figure)
      + Text.right(p99, widths.figure) + Text.right(worst, widths.figure)
    return bar.isEmpty ? row : row + Text.right(bar, widths.bar)
  }
}
