import Journal

/// The figures of some passages, under a heading.
struct AccuracyTable {
  /// What the figures are meant to reach; empty where nothing is.
  struct Bars {
    var micro = ""
    var macroOfSides = ""
    var promise = ""
    var sign = ""
    var calibration = ""
    var precision = ""
    var refused = ""

    /// Of the project's own passages.
    static let ownTexts = Bars(micro: "0.70", macroOfSides: "0.78", promise: "0.75", sign: "0.60")
    /// Of what people wrote for themselves, by which probabilities are calibrated.
    static let othersTexts = Bars(
      micro: "0.45", macroOfSides: "0.60", calibration: "at most 0.05", precision: "0.70",
      refused: "at most 1 %")
  }

  private static let widths = (what: 62, figure: 9, interval: 15)

  private let title: String
  private let judgments: [Judgment]
  private let bars: Bars

  init(_ title: String, _ judgments: [Judgment], bars: Bars) {
    self.title = title
    self.judgments = judgments
    self.bars = bars
  }

  func print() {
    let passages = judgments.count == 1 ? "1 passage" : "\(Text.grouped(judgments.count)) passages"
    Console.print(
      "\n" + Text.left("\(title): \(passages)", Self.widths.what)
        + Text.right("figure", Self.widths.figure) + Text.right("95 of 100", Self.widths.interval))
    let scores = Scores(judgments)
    printMain(scores)
    printAnswers("promise", judgments.compactMap(\.promise), bar: bars.promise)
    printAnswers("sign", judgments.compactMap(\.sign), bar: bars.sign)
    row(
      "expected calibration error, ten bins", figure(CalibrationError.expected(judgments)),
      bar: bars.calibration)
    printVotes()
    row(
      "passages that it would not read", Text.grouped(judgments.count(where: \.isRefused)),
      bar: bars.refused)
    for (behavior, count) in zip(Behavior.allCases, scores.behaviors) {
      row("F1 of \(behavior.rawValue), shown by \(Text.grouped(count.shown))", figure(count.f1))
    }
  }

  private func printMain(_ scores: Scores) {
    let intervals = Bootstrap(judgments)
    row("micro-F1 over the sixteen behaviors", figure(scores.micro), intervals.micro, bars.micro)
    let occurring = scores.behaviors.count { $0.shown > 0 }
    row("macro-F1 over the \(occurring) that occur", figure(scores.macro), intervals.macro)
    row(
      "macro-F1 of leader, manager and none", figure(scores.macroOfSides), intervals.macroOfSides,
      bars.macroOfSides)
  }

  private func printAnswers(_ what: String, _ answers: [Judgment.Answer], bar: String) {
    var count = Count()
    for answer in answers { count.add(shown: answer.isTrue, said: answer.isSaid) }
    let known = Text.grouped(answers.count)
    row(
      "F1 of a \(what), there in \(Text.grouped(count.shown)) of \(known)", figure(count.f1),
      bar: bar)
  }

  private func printVotes() {
    var count = Count()
    for judgment in judgments {
      for place in Behavior.allCases.indices where judgment.votes.contains(place: place) {
        count.add(shown: judgment.shown.contains(place: place), said: true)
      }
    }
    row(
      "precision of the \(Text.grouped(count.said)) suggestions at 0.5 and above",
      figure(count.precision), bar: bars.precision)
  }

  private func figure(_ value: Double?) -> String {
    value.map { Text.fixed($0, decimals: 3) } ?? "none"
  }

  private func row(
    _ what: String, _ value: String, _ interval: ClosedRange<Double>? = nil, _ bar: String = ""
  ) {
    let ends = interval.map { "\(figure($0.lowerBound)) to \(figure($0.upperBound))" } ?? ""
    Console.print(
      Text.left("  " + what, Self.widths.what) + Text.right(value, Self.widths.figure)
        + (ends.isEmpty && bar.isEmpty ? "" : Text.right(ends, Self.widths.interval))
        + (bar.isEmpty ? "" : "   bar " + bar))
  }

  private func row(_ what: String, _ value: String, bar: String) { row(what, value, nil, bar) }
}
