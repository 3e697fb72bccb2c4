import Journal
import Screen

/// Why a behavior was suggested for a sentence: what the behavior means, the sentence with the words
/// in brackets that weighed most, and how to say yes or no.
enum WhyView {
  static func draw(
    _ why: BehaviorPanel.Why, of tag: Tag?, in body: Rect, into frame: inout Frame
  ) {
    frame.buffer.fill(body)
    let rect = body.inset(left: 1, right: 1)
    var row = rect.row
    frame.cursor = Position(row: row, column: rect.column)
    let behavior = why.request.behavior
    let style = tag.map(BehaviorView.style) ?? .plain
    var title = (tag.map { BehaviorView.sign(of: $0) + " " } ?? "") + behavior.rawValue
    if tag?.origin != .rejected, let probability = tag?.probability {
      title += "  " + Confidence.figure(probability)
    }
    frame.buffer.put(
      title, row: row, column: rect.column, limit: rect.columns, style: style.with(bold: true))
    row += 1
    func put(_ text: String, _ style: Style = .plain, marks: [Preview.Mark] = []) {
      let rows = Wrapping.rows(text, width: rect.columns)
      let area = Rect(
        row: row, column: rect.column, rows: max(0, rect.bottom - row), columns: rect.columns)
      frame.buffer.put(rows[...], in: area, style: style, marks: marks)
      row += rows.count
    }
    put(behavior.meaning, .faint)
    if rect.rows >= 12 { row += 1 }
    let sentence = Weighed(why)
    put(sentence.text, marks: sentence.marks)
    if rect.rows >= 12 { row += 1 }
    put(sentence.remark, .faint)
    // Said whole or not at all.
    if let tag {
      let words = answer(to: tag)
      let count = Wrapping.rows(words, width: rect.columns).count
      if row + count <= rect.bottom { put(words, .faint) }
    }
  }

  /// What the writer can say, or has said.
  private static func answer(to tag: Tag) -> String {
    switch tag.origin {
    case .suggested:
      "It goes by the words alone; you know better. Enter confirms, Space rejects."
    case .confirmed: "You confirmed it. Space rejects it."
    case .rejected: "You rejected it: not suggested for these words again. Space restores it."
    case .added: "You added it."
    }
  }
}

/// A sentence with the words in brackets that weighed most.
private struct Weighed {
  var text: String
  var marks: [Preview.Mark] = []
  var remark: String

  init(_ why: BehaviorPanel.Why) {
    let sentence = why.request.sentence
    text = sentence
    switch why.answer {
    case nil: remark = "weighing the words…"
    case .failed(let reason): remark = reason
    case .words(let words):
      let heavy = Self.heaviest(words)
      guard !heavy.isEmpty else {
        remark = "No word of it weighs much alone: it is the sentence as a whole."
        return
      }
      remark =
        heavy.count == 1
        ? "The word in brackets weighed most." : "The words in brackets weighed most."
      mark(heavy, in: Array(sentence.unicodeScalars))
    }
  }

  /// At most four words that speak for the behavior, none of them far lighter than the heaviest.
  private static func heaviest(_ words: [WeighedWord]) -> [Range<Int>] {
    let ranked = words.filter { $0.weight >= 0.02 }.sorted { $0.weight > $1.weight }
    let least = (ranked.first?.weight ?? 0) / 4
    return ranked.prefix(4).filter { $0.weight >= least }.map(\.span)
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func mark(_ spans: [Range<Int>], in scalars: [Unicode.Scalar]) {
    var marked = String.UnicodeScalarView()
    var place = 0
    for span in spans where span.lowerBound >= place && span.upperBound <= scalars.count {
      marked.append(contentsOf: scalars[place..<span.lowerBound])
      let start = marked.count
      marked.append("[")
      marked.append(contentsOf: scalars[span])
      marked.append("]")
      marks.append(
        Preview.Mark(span: start..<marked.count, style: Style(bold: true, underline: true)))
      place = span.upperBound
    }
    marked.append(contentsOf: scalars[place...])
    text = String(marked)
  }
}
