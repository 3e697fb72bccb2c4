import Journal
import Prompting

/// What the editor begins with where a question is added: every key with what can stand there.
struct QuestionTemplate: Hashable {
  /// The text.
  let text: String

  /// A template with the themes of a library, and a name that is free in it.
  init(_ library: PromptLibrary) {
    let name = Self.freeName(in: library)
    text = """
      # A question of your own. Write the text; all else may stay as it is, or lose the # before it
      # and take another value. Save and leave the editor to add it; unchanged, it adds nothing.

      [[prompt]]
      # A name that no other question has: a-z, 0-9 and hyphens.
      id = "\(name)"
      # At most \(PromptLint.longestText) characters: one event, your own part in it, spoken to as "you".
      text = ""

      \(Self.themes(library))
      # theme = "letting-go"
      # When it comes by itself: "mon" to "sun", a list like ["mon", "thu"], or "month" for the first
      # working day of each month. Without it, it is chosen like the others.
      # every = "wed"
      # What it is aimed at, both lines or none: people, authority, ownership, growth, horizon, risk,
      # measure or conduct; and leader, manager or both.
      # axis = "risk"
      # lean = "leader"
      # How far it goes, from 1, a fact of the day, to 4, a look at oneself.
      # depth = 2
      # What it is likely to bring up: win, neutral or hard.
      # tone = "neutral"
      # Which way it looks: back, ahead, debrief (one event and what it meant) or effort.
      # form = "back"
      # The days it is for: any, intention (the first working day), review (the last) or return (after
      # an absence), or a list of them.
      # day = "any"
      # Whom one must have to answer it: none, peers, reports or managers.
      # needs = "none"
      # How long an answer takes, 1 to 5.
      # minutes = 5
      # A line for after the answer.
      # next = "What will you do differently?"

      """
  }

  /// A text without the comments that are the template's own, and without empty lines at its ends.
  func stripped(_ text: String) -> String {
    let own = Set(lines(of: self.text).filter { $0.hasPrefix("#") })
    var kept: [Substring] = []
    for line in lines(of: text) where !own.contains(line) {
      // What stood between the comments is no gap worth keeping.
      if line.isEmpty, kept.last?.isEmpty ?? true { continue }
      kept.append(line)
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.joined(separator: "\n") + "\n"
  }

  private func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func freeName(in library: PromptLibrary) -> String {
    let number = (1...).first { library.prompt(PromptID("mine-\($0)")) == nil }
    return "mine-\(number ?? 1)"
  }

  /// The themes, as comments of no more than a hundred characters a line.
  private static func themes(_ library: PromptLibrary) -> String {
    var lines = ["# Its theme:"]
    for (index, theme) in library.themes.enumerated() {
      let isLast = index == library.themes.count - 1
      let word = theme.id.text + (isLast ? "." : ",")
      if let line = lines.last, line.count + word.count < 100 {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append("# " + word)
      }
    }
    return lines.joined(separator: "\n")
  }
}
