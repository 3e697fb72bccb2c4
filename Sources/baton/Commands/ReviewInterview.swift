import Journal
import JournalStore
import Review
import Wording

/// Asks the questions of a review on a terminal, a line each. Every answer is put down before the
/// next question, so that nothing but the line being typed is ever at risk.
struct ReviewInterview {
  private let desk: ReviewDesk
  private var lines = TypedLines()

  /// Why the asking ends before the last question.
  private enum Leaving: Error {
    /// No more is typed: what there is, is saved.
    case end
    /// Ctrl-C: what there is, stays a draft.
    case interrupted
  }

  init(_ desk: ReviewDesk) { self.desk = desk }

  /// Asks everything; false where the writer left by Ctrl-C.
  mutating func run() throws -> Bool {
    Message.write(
      "\nEnter takes what stands in brackets, or skips a question; - leaves it empty."
        + "\nCtrl-D saves what there is, Ctrl-C leaves it as a draft.")
    do {
      for promise in desk.sheet.page.undecided { try decide(promise) }
      if desk.sheet.page.offersPin { try offerPin() }
      for question in desk.sheet.questions { try ask(question) }
    } catch Leaving.end {
      Message.write("")
    } catch Leaving.interrupted {
      Message.write("")
      return false
    }
    return true
  }

  private mutating func ask(_ question: ReviewQuestion) throws {
    let before = desk.answers[question]
    let proposal = question == .along ? Plain.line(desk.sheet.page.proposal) : ""
    Message.write("\n" + ReviewWords.question(question))
    if !before.isEmpty {
      Message.write("[\(Plain.line(before))]")
    } else if !proposal.isEmpty {
      Message.write("[\(proposal)]")
    }
    while true {
      var answer = try line()
      switch answer {
      case "" where before.isEmpty: answer = proposal
      case "": answer = before
      case "-": answer = ""
      default: break
      }
      if answer != before {
        if let problem = Self.problem(of: answer, question) {
          Message.write(problem)
          continue
        }
        try desk.put(answer, for: question)
      }
      break
    }
    if question == .meaning, !desk.answers[question].isEmpty,
      let last = desk.sheet.page.lastMeaning
    {
      Message.write(Plain.line(ReviewWords.lastMeaning(last)))
    }
  }

  private mutating func decide(_ promise: Promise) throws {
    Message.write("\n" + Plain.line(ReviewWords.undecided(promise)))
    while true {
      Message.write("keep, change or drop; Enter leaves it for later.")
      let word = try line().lowercased()
      if word.isEmpty { return }
      switch ["keep", "change", "drop"].filter({ $0.hasPrefix(word) }) {
      case ["keep"]:
        return Message.write("It stays open. What becomes of it: baton promises close.")
      case ["change"]:
        try desk.close(promise, as: .changed)
        return Message.write(
          PromiseWords.closed(.changed) + " What it became can be the if-then below, or a promise"
            + " of its own: baton promises add.")
      case ["drop"]:
        try desk.close(promise, as: .dropped)
        return Message.write(PromiseWords.closed(.dropped))
      default: continue
      }
    }
  }

  private mutating func offerPin() throws {
    Message.write("\n" + ReviewWords.pin + " [y/N]")
    let isYes = ["y", "yes"].contains(try line().lowercased())
    try desk.answerPin(isYes)
    if isYes { Message.write("It will. baton prompts unpin letting-go takes that back.") }
  }

  private mutating func line() throws -> String {
    switch lines.next() {
    case .typed(let line): String(line.trimmingWhitespace())
    case .end: throw Leaving.end
    case .interrupted: throw Leaving.interrupted
    }
  }

  /// What is wrong with a typed line, in words; nil for nothing. Keys that move a cursor arrive as
  /// control characters here, and nobody means those as an answer.
  private static func problem(of line: String, _ question: ReviewQuestion) -> String? {
    if Plain.line(line) != line {
      return "An arrow key or another control character is in the line. Type it once more."
    }
    do throws(Failure) {
      _ = try ReviewAnswer.checked(line, for: question)
      return nil
    } catch {
      return error.message
    }
  }
}
