import BatonUI
import Glibc
import Journal
import Wording

/// Asks for the parts of a promise on a terminal, one a line. Enter skips a part of a new promise
/// and keeps that of one that changes; what the command line gave already is not asked for.
struct PromiseInterview {
  /// The civil day.
  let today: Day
  /// Whether the promise is a new one.
  let isNew: Bool

  /// Asks for what is missing, and puts it into a draft.
  func fill(_ draft: inout PromiseDraft, _ given: PromiseOptions) throws(Failure) {
    Message.write(
      isNew
        ? "Enter skips a line, Ctrl-D leaves without a promise."
        : "Enter keeps a line, none takes it away, Ctrl-D leaves everything as it was.")
    draft.text = try answer("What do you mean to do?", draft.text)
    draft.condition = try answer("If (the situation):", draft.condition)
    if draft.condition.isBlank {
      draft.action = ""
    } else {
      draft.action = try answer("Then (what you do):", draft.action)
      // A situation in which nothing is done is no plan.
      if draft.action.isBlank { draft.condition = "" }
    }
    if given.obstacle == nil {
      draft.obstacle = try answer("What may get in the way?", draft.obstacle)
    }
    if given.due == nil { draft.due = try day(draft.due) }
  }

  private func day(_ before: String) throws(Failure) -> String {
    let known = Day(iso: before)
    while true {
      let word = try answer("For which day?", before, forms: DueWord.forms)
      do throws(Failure) {
        _ = try PromiseKeeper.due(word, before: known, today: today)
        return word
      } catch {
        Message.write(error.message)
      }
    }
  }

  /// Asks one question; `forms` are the words that are understood.
  private func answer(
    _ question: String, _ before: String, forms: String? = nil
  ) throws(Failure) -> String {
    Message.write(question + (before.isBlank ? "" : " [\(Plain.line(before))]"))
    if let forms { Message.write("(\(forms))") }
    guard let line = readLine() else {
      throw .couldNot(isNew ? "No promise was made." : "Unchanged: the promise is as it was.")
    }
    let typed = String(line.trimmingWhitespace())
    if typed.isEmpty { return before }
    return !isNew && typed.lowercased() == "none" ? "" : typed
  }
}
