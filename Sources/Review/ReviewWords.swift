public import Journal
public import Trends
import Wording

/// The page of a week in words, shared by screen and command. Each sentence stands by itself, no line
/// break in it; words of the writer's come as they are and are made safe by who shows them.
public enum ReviewWords {
  /// `Review of week 47, 16 to 22 November 2026`: the first line of a review's text.
  public static func title(_ week: Week) -> String { "Review of " + Dates.long(week) }

  /// What a review's entry answers.
  public static func reference(_ week: Week) -> PromptReference {
    PromptReference(id: PromptID(reviewing: week), text: title(week), theme: nil)
  }

  /// A question of the review, as its heading and its label have it.
  public static func question(_ question: ReviewQuestion) -> String { question.rawValue }

  /// A question in one or two words, for narrow screens.
  public static func short(_ question: ReviewQuestion) -> String { question.rawValue }

  /// How much there is, and what a week of one to three entries can say.
  public static func amount(_ page: ReviewPage) -> [String] { [] }

  /// What ends with the week; nil where it is the week alone.
  public static func occasion(_ page: ReviewPage) -> String? { nil }

  /// What the writer found right: `Directed 6 times: right 4 times, wrong once, unsure once.`
  public static func fit(_ count: ReviewPage.FitCount) -> String { "" }

  /// The watch: its counts always, its words and questions where it may speak.
  public static func watch(_ page: ReviewPage) -> [String] { [] }

  /// What became of promises, as counts; a rate from ten closed ones on. Empty where there are none.
  public static func promises(_ page: ReviewPage) -> [String] { [] }

  /// The question about a promise that was asked about three times.
  public static func undecided(_ promise: Promise) -> String { "" }

  /// `Three times somebody came to you unasked.`; nil where no entry is marked so.
  public static func signs(_ page: ReviewPage) -> String? { nil }

  /// At most one finding, or that there is none.
  public static func finding(_ page: ReviewPage) -> String { "" }

  /// The offer to have the theme of letting go come more often, as a question for yes or no.
  public static let pin = ""

  /// What was said of the two words the last time.
  public static func lastMeaning(_ answer: String) -> String { answer }

  /// The balances together, as counts: `38 : 29`.
  public static func overall(_ page: ReviewPage) -> String { "" }
}
