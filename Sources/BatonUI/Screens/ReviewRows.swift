import Journal
import Review
import Screen
import Trends
import Wording

/// Puts the page of a week together, row by row, in the order in which it is read: how much there is,
/// sentences, counts, what they carry, questions.
///
/// Where there is room the parts have their names in a column of their own; else above them.
struct ReviewRows {
  private(set) var places: [ReviewLayout.Place] = []
  private var rows: [Row] = []
  private let source: ReviewLayout.Source
  private let columns: Int
  /// The first column of what stands beside the names of parts.
  private let left: Int
  /// The columns of running text there: no line is so long that the eye loses its way back.
  private let width: Int

  private enum Row {
    case runs([Run])
    /// A row of what was drawn elsewhere.
    case drawn(Buffer, Int)
  }

  private struct Run {
    let text: String
    let column: Int
    let style: Style
  }

  /// The last two columns stay free, for the sign that the page goes on.
  private static let longestLine = 88
  /// The most rows that an answer takes where the cursor is not in it.
  private static let mostAnswerRows = 4

  private var page: ReviewPage { source.page }
  private var hasNames: Bool { left > 1 }

  init(_ source: ReviewLayout.Source) {
    self.source = source
    columns = source.columns
    left = columns >= 64 ? 14 : 1
    width = max(1, min(Self.longestLine, columns - left - 2))
    addTitle()
    add("How much", ReviewWords.amount(page))
    addSentences()
    addBars()
    add("Fit", page.fits.map { ReviewWords.fit($0) })
    addWatch()
    addPromises()
    add("Signs", [ReviewWords.signs(page)].compactMap(\.self))
    add("Finding", [ReviewWords.finding(page)])
    addRow(FindingWords.selfReport, .faint)
    addQuestions()
    addOverall()
  }

  /// All rows as cells.
  var buffer: Buffer {
    var buffer = Buffer(size: Size(rows: rows.count, columns: columns))
    for (line, row) in rows.enumerated() {
      switch row {
      case .runs(let runs):
        for run in runs {
          buffer.put(
            run.text, row: line, column: run.column, limit: columns - run.column,
            style: run.style)
        }
      case .drawn(let other, let source):
        buffer.copy(source..<(source + 1), of: other, to: line)
      }
    }
    return buffer
  }

  // MARK: - The parts

  private mutating func addTitle() {
    wrap(ReviewWords.title(page.week), at: 1, Style(bold: true))
    if let occasion = ReviewWords.occasion(page) { wrap(occasion, at: 1, .faint) }
  }

  private mutating func addSentences() {
    guard !page.sentences.isEmpty else { return }
    begin("Your words")
    for (place, sentence) in page.sentences.enumerated() {
      if place > 0, columns >= 64 { addBlank() }
      let first = rows.count
      let day = Dates.short(sentence.day)
      let hue: Hue = sentence.behavior.side == .leader ? .leader : .manager
      var runs = [
        Run(text: day, column: left, style: .faint),
        Run(text: sentence.behavior.rawValue, column: left + 12, style: Style(hue)),
      ]
      let isPicked = source.bars?.isPicked(sentence) == true
      let words = [
        sentence.origin == .suggested ? "suggested" : nil, sentence.fit.map(WatchWords.name),
        isPicked ? "picked" : nil,
      ]
      let note = words.compactMap(\.self).joined(separator: ", ")
      runs.append(
        Run(
          text: Width.elide(note, to: max(0, columns - left - 26)), column: left + 25,
          style: .faint))
      put(runs)
      wrap("“" + Plain.line(sentence.quote) + "”", at: left)
      stop(.sentence(place), from: first, label: Width.of(day))
    }
  }

  private mutating func addBars() {
    guard let bars = source.bars else { return }
    let pitch = source.pitch
    let part = Rect(row: 0, column: 0, rows: 9 * pitch + 2, columns: columns)
    let layout = TrendsLayout(part, longest: TrendsView.longest(bars), pitch: pitch)
    var drawn = Buffer(size: part.size)
    drawn.put("manager", row: 0, column: layout.middle - 9, style: Style(.manager))
    drawn.put("leader", row: 0, column: layout.middle + 3, style: Style(.leader))
    drawn.put("Four weeks", row: 0, column: 1, limit: layout.middle - 11, style: .faint)
    addBlank()
    let first = rows.count
    for axis in TrendsView.order {
      TrendBarView.draw(axis, bars, isChosen: false, side: nil, layout, into: &drawn)
      let row = layout.row(of: axis)
      places.append(
        ReviewLayout.Place(
          stop: .axis(axis), rows: (first + row)..<(first + row + 1),
          label: Rect(
            row: first + row, column: 1, rows: 1, columns: Width.of(axis.rawValue))))
    }
    let count = layout.row(of: .ownership) + 1
    rows += (0..<count).map { Row.drawn(drawn, $0) }
    var legend = ""
    let week = page.isOver ? "week \(page.week.number)" : "this week"
    for sign in TrendsView.signs(on: bars, week: week) {
      let longer = legend.isEmpty ? sign : legend + "  " + sign
      if Width.of(longer) <= columns - 2 { legend = longer }
    }
    put([Run(text: legend, column: 1, style: .faint)])
  }

  private mutating func addWatch() {
    let lines = ReviewWords.watch(page)
    guard !lines.isEmpty || page.offersPin else { return }
    add("Watch", lines)
    guard page.offersPin else { return }
    if !lines.isEmpty { addBlank() }
    let first = rows.count
    wrap(ReviewWords.pin, at: left)
    let keys = "Y yes   N no"
    put([Run(text: keys, column: left, style: Style(bold: true))])
    stop(.pin, from: first, label: Width.of(keys), at: rows.count - 1)
  }

  private mutating func addPromises() {
    let lines = ReviewWords.promises(page)
    guard !lines.isEmpty || !page.undecided.isEmpty else { return }
    add("Promises", lines)
    for promise in page.undecided {
      if rows.count > 0, !lines.isEmpty { addBlank() }
      let first = rows.count
      wrap(ReviewWords.undecided(promise), at: left)
      let label = rows.count > first ? end(ofRow: first) - left : 0
      if source.staysOpen.contains(promise.id) {
        put([Run(text: "It stays open.", column: left, style: .faint)])
      }
      stop(.promise(promise.id), from: first, label: label)
    }
  }

  private mutating func addQuestions() {
    addBlank()
    addBlank()
    put([
      Run(text: "Questions", column: 1, style: Style(.accent, bold: true)),
      Run(
        text: columns < 48 ? "one line each" : "one line each; any may stay empty", column: 14,
        style: .faint),
    ])
    for answer in source.answers {
      addBlank()
      let first = rows.count
      let question = ReviewWords.question(answer.question)
      let room = min(Self.longestLine, columns - 3)
      wrap(question, at: 1, Style(bold: true), width: room)
      let label = Rect(
        row: first, column: 1, rows: rows.count - first,
        columns: min(room, Width.of(question)))
      let line = Rect(row: rows.count, column: 3, rows: 1, columns: max(1, columns - 4))
      if source.typing == answer.question {
        addBlank()
      } else if answer.text.isEmpty {
        put([Run(text: "·", column: 3, style: .faint)])
      } else {
        let words = PromiseDetail.rows(
          of: answer.text, width: max(1, min(Self.longestLine, columns - 5)),
          limit: Self.mostAnswerRows)
        for row in words { put([Run(text: row, column: 3, style: .plain)]) }
      }
      addHints(answer)
      places.append(
        ReviewLayout.Place(
          stop: .question(answer.question), rows: first..<rows.count, label: label, line: line))
    }
  }

  /// What stands under an answer.
  private mutating func addHints(_ answer: ReviewLayout.Answer) {
    var hint: String?
    switch answer.question {
    case .balance: hint = "t sets the balances that you mean."
    case .meaning where source.typing != .meaning && !answer.text.isEmpty:
      // Only once it is answered: what was said then does not lead what is said now.
      hint = page.lastMeaning.map { Plain.line(ReviewWords.lastMeaning($0)) }
    default: break
    }
    guard let hint else { return }
    for row in Wrapping.cutRows(hint, width: max(1, min(Self.longestLine, columns - 5)), limit: 6) {
      put([Run(text: String(row.text), column: 3, style: .faint)])
    }
  }

  private mutating func addOverall() {
    let overall = ReviewWords.overall(page)
    guard !overall.isEmpty else { return }
    addBlank()
    addBlank()
    wrap(overall, at: 1, .faint, width: columns - 3)
  }

  // MARK: - Rows

  /// A part of sentences under a name; none where there are no sentences.
  private mutating func add(_ name: String, _ sentences: [String]) {
    guard !sentences.isEmpty else { return }
    begin(name)
    for sentence in sentences { addRow(Plain.line(sentence), .plain) }
  }

  private mutating func addRow(_ sentence: String, _ style: Style) {
    wrap(sentence, at: left, style)
  }

  /// Begins a part: its name stands in the next row, or in a row of its own.
  private mutating func begin(_ name: String) {
    addBlank()
    if hasNames {
      pending = name
    } else {
      put([Run(text: name, column: 1, style: .faint)])
    }
  }

  /// A name that goes into the next row.
  private var pending: String?

  private mutating func put(_ runs: [Run]) {
    var runs = runs
    if let name = pending {
      runs.append(Run(text: name, column: 1, style: .faint))
      pending = nil
    }
    rows.append(.runs(runs))
  }

  private mutating func addBlank() { rows.append(.runs([])) }

  private mutating func wrap(
    _ text: String, at column: Int, _ style: Style = .plain, width: Int? = nil
  ) {
    let room = max(1, width ?? (column == left ? self.width : columns - column - 2))
    for row in Wrapping.rows(text, width: room) {
      put([Run(text: String(row.text), column: column, style: style)])
    }
  }

  /// The column behind the last character of a row.
  private func end(ofRow row: Int) -> Int {
    guard case .runs(let runs) = rows[row] else { return columns }
    return runs.map { $0.column + Width.of($0.text) }.max() ?? 0
  }

  private mutating func stop(_ stop: ReviewStop, from first: Int, label: Int, at row: Int? = nil) {
    places.append(
      ReviewLayout.Place(
        stop: stop, rows: first..<rows.count,
        label: Rect(row: row ?? first, column: left, rows: 1, columns: label)))
  }
}
