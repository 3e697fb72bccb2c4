public import Journal

/// The answers of a review as the text of an entry: a line that says the week, then a heading for
/// each question that was answered and the answer under it.
///
/// Whatever else stands in the text, by another hand or an older edition, stays where it is: all of
/// the text is kept in pieces, and setting an answer changes one piece. A line of an answer that
/// would read as a heading gets a backslash before it, which reading takes off again.
public struct ReviewText: Hashable, Sendable {
  /// What stands before the first heading.
  private var preamble: String
  /// Each heading with what stands up to the next one.
  private var sections: [Section]

  private struct Section: Hashable, Sendable {
    /// What it answers; nil for a heading that is no question, or one that stood before.
    var question: ReviewQuestion?
    /// The line of the heading, its line break included.
    var heading: String
    /// The lines under it, line breaks included.
    var body: String
  }

  /// The answers of a week of which nothing is answered yet.
  public init(week: Week) { self.init(ReviewWords.title(week)) }

  /// The answers of a text.
  public init(_ text: String) {
    preamble = ""
    sections = []
    var asked: Set<ReviewQuestion> = []
    // By scalars: a carriage return and a line feed are one character, but not one line break of
    // every text. Parts between two headings are taken as a whole.
    let scalars = text.unicodeScalars
    var part = scalars.startIndex
    var line = scalars.startIndex
    func close(at end: String.Index) {
      let words = String(scalars[part..<end])
      if sections.isEmpty {
        preamble = words
      } else {
        sections[sections.count - 1].body = words
      }
    }
    while line < scalars.endIndex {
      let feed = scalars[line...].firstIndex(of: "\n")
      let next = feed.map(scalars.index(after:)) ?? scalars.endIndex
      if scalars[line..<next].starts(with: ReviewHeading.mark.unicodeScalars) {
        close(at: line)
        let heading = String(scalars[line..<next])
        let question = ReviewHeading.question(of: heading)
        let isFirst = question.map { asked.insert($0).inserted } ?? false
        sections.append(
          Section(question: isFirst ? question : nil, heading: heading, body: ""))
        part = next
      }
      line = next
    }
    close(at: scalars.endIndex)
  }

  /// The answer to a question, on one line; empty where there is none. Line breaks of what is set
  /// become blanks, and an empty answer takes its heading away.
  public subscript(question: ReviewQuestion) -> String {
    get {
      sections.first { $0.question == question }.map { ReviewLine.read($0.body) } ?? ""
    }
    set {
      let answer = ReviewLine.single(newValue)
      // The same words again change nothing, several lines of them neither.
      guard !answer.utf8.elementsEqual(self[question].utf8) else { return }
      if let place = sections.firstIndex(where: { $0.question == question }) {
        if answer.isEmpty { remove(at: place) } else { replace(at: place, answer) }
      } else {
        insert(question, answer)
      }
      // What a text says is what reading it again says.
      self = ReviewText(text)
    }
  }

  /// All of it as a text.
  public var text: String {
    sections.reduce(into: preamble) { $0 += $1.heading + $1.body }
  }

  /// Whether no question is answered and nothing else stands in it.
  public var isEmpty: Bool {
    let lines = preamble.unicodeScalars.split(separator: "\n").map(String.init)
      .filter { !ReviewLine.isBlank($0) }
    return lines.dropFirst(lines.first.map(ReviewHeading.isTitle) ?? false ? 1 : 0).isEmpty
      && sections.allSatisfy {
        ReviewHeading.question(of: $0.heading) != nil && ReviewLine.isBlank($0.body)
      }
  }

  private mutating func replace(at place: Int, _ answer: String) {
    let isLast = place == sections.count - 1
    let end = ReviewLine.end(of: sections[place].body)
    sections[place].body =
      ReviewLine.written(answer) + (end.isEmpty && !isLast ? "\n\n" : end)
    if !ReviewLine.endsLine(sections[place].heading) { sections[place].heading += "\n" }
  }

  private mutating func remove(at place: Int) {
    let question = sections[place].question
    let stands = sections[(place + 1)...].contains {
      ReviewHeading.question(of: $0.heading) == question
    }
    // Where it is asked once more further down, that one must not become the answer.
    if stands {
      sections[place].body = ReviewLine.end(of: sections[place].body)
      return
    }
    let wasLast = place == sections.count - 1
    sections.remove(at: place)
    guard wasLast else { return }
    if sections.isEmpty {
      preamble = ReviewLine.withoutGap(preamble)
    } else {
      sections[place - 1].body = ReviewLine.withoutGap(sections[place - 1].body)
    }
  }

  /// Before the first later question that is answered, else at the end.
  private mutating func insert(_ question: ReviewQuestion, _ answer: String) {
    guard !answer.isEmpty else { return }
    let order = ReviewQuestion.allCases
    let later = order.firstIndex(of: question).map { order[($0 + 1)...] } ?? []
    let place =
      sections.firstIndex { $0.question.map(later.contains) ?? false } ?? sections.count
    if place == 0 {
      preamble = ReviewLine.withGap(preamble)
    } else {
      sections[place - 1].body = ReviewLine.withGap(
        sections[place - 1].body, after: sections[place - 1].heading)
    }
    sections.insert(
      Section(
        question: question, heading: ReviewHeading.line(question) + "\n",
        body: ReviewLine.written(answer) + (place == sections.count ? "" : "\n\n")),
      at: place)
  }
}
