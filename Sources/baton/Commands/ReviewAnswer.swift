import Journal
import Review
import Wording

/// An answer as the command line gives it: `NAME=TEXT`.
struct ReviewAnswer: Hashable {
  /// The question.
  let question: ReviewQuestion
  /// The answer on one line; empty where it is to go.
  let text: String

  /// The most characters of an answer, in Unicode scalars.
  static let longest = 4000

  /// Reads `NAME=TEXT` for the questions of a sheet.
  init(_ word: String, for sheet: ReviewSheet) throws(Failure) {
    guard let mark = word.firstIndex(of: "=") else {
      throw .wrongUse(
        "--answer takes NAME=TEXT, as in --answer surprise=\"…\". " + Self.names(sheet))
    }
    question = try Self.question(String(word[..<mark]), of: sheet)
    text = try Self.checked(String(word[word.index(after: mark)...]), for: question)
  }

  /// An answer on one line; refuses one that is too long for a line, and of what becomes a promise
  /// what no promise can hold.
  static func checked(_ text: String, for question: ReviewQuestion) throws(Failure) -> String {
    if [.condition, .action, .obstacle].contains(question) { return try PromiseText.checked(text) }
    let line = PromiseText.line(text)
    guard line.unicodeScalars.count <= longest else {
      throw .couldNot(
        "An answer has at most \(longest) characters. Shorten it, or write an entry of its own;"
          + " nothing was saved.")
    }
    return line
  }

  private static func question(
    _ name: String, of sheet: ReviewSheet
  ) throws(Failure) -> ReviewQuestion {
    let name = name.lowercased()
    guard let question = ReviewQuestion(rawValue: name) else {
      let near = Nearest.names(to: name, among: sheet.questions.map(\.rawValue))
      throw .wrongUse(
        "There is no question “\(Plain.line(name))”. "
          + (near.isEmpty ? "" : Phrases.didYouMean(near) + " ") + names(sheet))
    }
    guard sheet.questions.contains(question) else {
      throw .wrongUse("“\(name)” is asked \(occasion(of: question)). " + names(sheet))
    }
    return question
  }

  /// When a question is asked that a week does not have.
  private static func occasion(of question: ReviewQuestion) -> String {
    switch question {
    case .balance: "in the last week of a month"
    case .meaning, .whom: "in the last week of a quarter"
    case .fitting: "in weeks that do not end a month, where balance takes its place"
    case .promises: "where a promise is open, and none is"
    default: "in other weeks"
    }
  }

  private static func names(_ sheet: ReviewSheet) -> String {
    "Week \(sheet.page.week.number) asks: "
      + Phrases.list(sheet.questions.map(\.rawValue), "and") + "."
  }
}
