/// The lines of a review's text that are headings.
enum ReviewHeading {
  /// How a heading begins.
  static let mark = "## "

  /// The heading of a question.
  static func line(_ question: ReviewQuestion) -> String {
    mark + ReviewWords.question(question)
  }

  /// The question that a heading's line asks, white space at its end of no account; nil for any
  /// other heading.
  static func question(of line: String) -> ReviewQuestion? {
    questions[ReviewLine.trimmed(String(line.unicodeScalars.dropFirst(mark.unicodeScalars.count)))]
  }

  /// Whether a line is the title of a review, of whichever week.
  static func isTitle(_ line: String) -> Bool {
    line.utf8.starts(with: (ReviewWords.titleStart + "week ").utf8)
  }

  /// Every wording that a question ever had as a heading: one that is changed stays here, so that
  /// reviews written under it keep their answers.
  private static let questions: [String: ReviewQuestion] = Dictionary(
    ReviewQuestion.allCases.map { (ReviewWords.question($0), $0) }, uniquingKeysWith: { a, _ in a })
}
