import Journal
import Screen
import Wording

/// A line between the text and the behaviors.
enum FootLine: Equatable, Sendable {
  /// A key, and what stands behind it.
  case way(key: String, words: String)
  /// Two ways where there is room for one line alone: the first one cut, the second in two words.
  case ways(key: String, words: String, other: String)
  /// The marks of the saved entry.
  case marks
}

/// What stands between the text and the behaviors: at most two faint lines while one writes, and the
/// marks of the saved entry outside the text. None of them takes the cursor or comes twice.
extension Model {
  /// The lines, the most useful first and so many at most, in so many rows at most.
  func footLines(limit: Int, rows: Int, columns: Int) -> [FootLine] {
    let limit = min(limit, rows)
    guard limit > 0 else { return [] }
    let further = followUp.map { FootLine.way(key: "^X", words: furtherWords($0)) }
    let promise = promiseWords.map { FootLine.way(key: "^P", words: $0) }
    let asked = "a sign? somebody came unasked"
    switch focus {
    case .text, .find:
      let answer = columns >= 60 ? "^G, then Y or N" : "^G Y N"
      let offer = question.offer.map { FootLine.way(key: answer, words: $0.sentence) }
      if limit == 1, case .way(let key, let words)? = further, promise != nil {
        return [.ways(key: key, words: words, other: "^P promise")]
      }
      let way = columns >= 60 ? "^G, then *" : "^G *"
      let sign = asksSign ? FootLine.way(key: way, words: asked) : nil
      return Array([further, promise, sign, offer].compactMap(\.self).prefix(min(limit, 2)))
    case .outside:
      let offer = question.offer.map { offerLines($0, rows: rows, columns: columns) } ?? []
      let marks: FootLine? = writing.standing == nil ? nil : .marks
      let sign = asksSign ? FootLine.way(key: "*", words: asked) : nil
      let others = [marks, further, promise, sign].compactMap(\.self)
      return offer + others.prefix(max(0, limit - offer.count))
    case .behaviors: return asksSign && limit > 1 ? [.way(key: "*", words: asked)] : []
    case .followUp, .promise, .outcome: return []
    }
  }

  /// What is offered: cut it would be no question, so it may take a second row.
  private func offerLines(_ offered: Offered, rows: Int, columns: Int) -> [FootLine] {
    let key = columns >= 60 ? "Y yes  N no" : "Y N"
    let words = Wrapping.rows(
      offered.sentence, width: columns - Width.of(key) - 2, limit: min(2, rows))
    return words.enumerated().map { place, row in
      .way(key: place == 0 ? key : "", words: String(row.text))
    }
  }

  /// The further question, and what was typed to it already.
  private func furtherWords(_ question: String) -> String {
    writing.line.isBlank ? question : question + "  " + writing.line.text
  }

  /// What the key of promises leads to, where that is worth a line; nil where it is an empty form.
  private var promiseWords: String? {
    switch promiseWay {
    case .outcome: writing.standing == nil ? nil : "kept, partly, changed, dropped?"
    case .became: "what it became, as a promise?"
    case .heard(let heard): "a promise? “\(Plain.line(heard.quote))”"
    case .empty: nil
    }
  }

  /// The promises that are due, in a line; nil where there are none, or the page is not today's.
  var dueWords: (String, tail: String)? {
    guard let first = question.due.first, writing.day == question.day, !writing.isRevisit else {
      return nil
    }
    let more = question.due.count - 1
    let tail = more > 0 ? " · \(more) more" : ""
    return ("Due: " + Plain.line(PromiseWords.sentence(first.promise)), tail)
  }
}
