public import Journal
import Trends
import Wording

/// The page of a week in words, shared by screen and command. Each sentence stands by itself, no
/// line break in it; words of the writer's come as they are and are made safe by who shows them.
public enum ReviewWords {
  static let titleStart = "Review of "

  /// `Review of week 47, 16 to 22 November 2026`: the first line of a review's text.
  public static func title(_ week: Week) -> String { titleStart + Dates.long(week) }

  /// What a review's entry answers.
  public static func reference(_ week: Week) -> PromptReference {
    PromptReference(id: PromptID(reviewing: week), text: title(week), theme: nil)
  }

  /// A question of the review, as its heading and its label have it. Reviews are read by these
  /// words: they stay as they are.
  public static func question(_ question: ReviewQuestion) -> String {
    switch question {
    case .surprise: "Which sentence surprises you?"
    case .fitting:
      "Which of these was right for its moment, and which would have fitted elsewhere?"
    case .balance: "Is this still the balance you mean?"
    case .retell: "Who would tell one of these differently?"
    case .meaning: "What do leading and managing mean to you now?"
    case .promises: "Promises: which do you keep, change or drop?"
    case .condition: "For next week: if what happens?"
    case .action: "Then what do you do?"
    case .obstacle: "What may get in the way?"
    case .whom: "Whom will you ask for one thing to do differently?"
    case .along: "Which question do you take along?"
    }
  }

  /// A question in one or two words, for narrow screens.
  public static func short(_ question: ReviewQuestion) -> String {
    switch question {
    case .surprise: "Surprise"
    case .fitting: "Right moment"
    case .balance: "Balance"
    case .retell: "Other eyes"
    case .meaning: "Meaning"
    case .promises: "Promises"
    case .condition: "If"
    case .action: "Then"
    case .obstacle: "Obstacle"
    case .whom: "Whom to ask"
    case .along: "Take along"
    }
  }

  /// What ends with the week; nil where it is the week alone.
  public static func occasion(_ page: ReviewPage) -> String? {
    let (year, month, _) = page.week.monday.advanced(by: 3).parts
    let end = "\(Dates.monthName(month)) \(year)"
    switch page.occasion {
    case .week: return nil
    case .month: return "\(end) ends with \(weekName(page))."
    case .quarter:
      return "The quarter from \(Dates.monthName(month - 2)) to \(end) ends with"
        + " \(weekName(page))."
    }
  }

  /// The one line under all of the page's counts: what they rest on.
  public static let selfReport = FindingWords.selfReport

  /// At most one finding, or that there is none.
  public static func finding(_ page: ReviewPage) -> String {
    FindingWords.sentence(page.finding, among: page.claims, days: page.claimDays)
  }

  /// What was said of the two words the last time: shown once the new answer is written.
  public static func lastMeaning(_ answer: String) -> String { "Last time you wrote: \(answer)" }

  /// The balances together, as counts and without comment: `Over the seven balances: leader 38 : 29
  /// manager.`; empty where there is no vote.
  public static func overall(_ page: ReviewPage) -> String {
    let overall = page.overall
    guard overall.leader + overall.manager > 0 else { return "" }
    return "Over the seven balances: leader \(overall.leader) : \(overall.manager) manager."
  }

  /// `this week`, or `week 46` once it is over.
  static func weekName(_ page: ReviewPage) -> String {
    page.isOver ? "week \(page.week.number)" : "this week"
  }
}
