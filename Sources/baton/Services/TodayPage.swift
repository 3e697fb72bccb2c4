import Journal
import Prompting
import Wording

/// A day's question with all that stands beside it.
struct TodayPage: Sendable {
  /// What is asked, and what was asked before on that day.
  var served: ServedDay
  /// Whether the day's question was answered.
  var isAnswered: Bool
  /// What is offered; nil for nothing.
  var offer: Offer?
  /// What can be asked.
  var library: PromptLibrary
  /// The promises.
  var book: PromiseBook

  /// The promise that the question asks about, whatever became of it; nil for any other question.
  var asked: Promise? {
    guard let id = served.current?.prompt.id.promise else { return nil }
    return book.promises.first { $0.id == id }
  }

  /// The promises that are due, the earliest first. One that was asked about as often as may be is
  /// not among them: it waits on Promises for a word.
  var due: [Promise] { book.promises(.due) }

  /// The offer as a question for yes or no; nil for nothing.
  var offerSentence: String? {
    offer.map { OfferWords.sentence($0, title: library.title(of: $0)) }
  }

  /// The lines for a person; `short` are the short names of the promises.
  func lines(short: [PromiseID: String]) -> [String] {
    var lines = [Dates.long(served.day)]
    guard let current = served.current else { return lines }
    lines += ["", current.prompt.text]
    // Of a promise that was removed for good both are the same.
    if current.reasonText != current.prompt.text { lines.append(current.reasonText) }
    switch served.state {
    case .asked where isAnswered: lines.append("Answered.")
    case .asked: break
    case .skipped: lines.append("Skipped for today.")
    case .none: lines.append("Put aside: today is written without a question.")
    }
    if let asked {
      lines.append(
        asked.isOpen
          ? "What became of it: baton promises close \(short[asked.id] ?? asked.id.text)"
            + " kept|partly|changed|dropped"
          : PromiseWords.closed(asked.state))
    }
    let others = due.filter { $0 != asked }
    if !others.isEmpty {
      lines += ["", Phrases.count(others.count, "promise is due:", "promises are due:")]
      for promise in others {
        lines.append(
          (short[promise.id] ?? promise.id.text) + "  "
            + PromiseWords.due(promise.due, today: served.day) + "  "
            + PromiseWords.sentence(promise))
      }
    }
    if let offerSentence {
      lines += ["", offerSentence + " Answer with baton today --yes or --no."]
    }
    return lines
  }
}

extension PromptLibrary {
  /// The title of the theme that an offer is about; nil for any other offer.
  func title(of offer: Offer) -> String? {
    guard case .fewer(let theme) = offer else { return nil }
    return self.theme(theme)?.title
  }
}

extension Offer {
  /// Its name in JSON.
  var key: String {
    switch self {
    case .deeper: "deeper"
    case .retire: "retire"
    case .fewer: "fewer"
    }
  }

  /// What it is about: a depth, a prompt or a theme.
  var subject: String {
    switch self {
    case .deeper(let level): "\(level)"
    case .retire(let prompt): prompt.text
    case .fewer(let theme): theme.text
    }
  }
}
