public import Journal
import Trends
import Wording

/// What is watched, and what is asked of it and of promises.
extension ReviewWords {
  /// The watch: its counts always, its words and questions where it may speak.
  public static func watch(_ page: ReviewPage) -> [String] {
    guard page.saysWatch, let sentence = WatchWords.sentence(page.watch) else {
      return [WatchWords.handOvers(page.watch)]
    }
    return [sentence, WatchWords.questions, right]
  }

  /// What is always offered: that it was right.
  private static let right =
    "If it was right (someone new, a real danger, or they asked), say so of the sentence,"
    + " and its entry leaves the watch."

  /// The offer to have the theme of letting go come more often, as a question for yes or no.
  public static let pin =
    "Checking stood in each of the last four weeks."
    + " Shall questions about letting go come more often?"

  /// The question about a promise that was asked about three times; at most as long as a question
  /// to take along may be.
  public static func undecided(_ promise: Promise) -> String {
    let start = "You wrote: “"
    let end = "” Do you keep it, change it or drop it?"
    let room = ReviewPage.longestProposal - start.count - end.count
    let words = Plain.line(PromiseWords.sentence(promise))
    return start + Phrases.cut(Phrases.ended(words), to: room) + end
  }
}
