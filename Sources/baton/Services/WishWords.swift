import Journal
import Wording

/// What a wish changes, in a sentence, and how it is taken back.
enum WishWords {
  /// The command that a theme is given a wish with.
  static func verb(_ wish: ThemeWish) -> String {
    switch wish {
    case .muted: "mute"
    case .halved: "halve"
    case .pinned: "pin"
    case .normal: "unmute"
    }
  }

  /// What a theme is for its wish: `is muted`.
  static func state(_ wish: ThemeWish) -> String {
    switch wish {
    case .muted: "is muted"
    case .halved: "comes half as often"
    case .pinned: "comes more often"
    case .normal: "comes like any other"
    }
  }

  /// That a theme's wish changed.
  static func theme(_ theme: ThemeID, _ title: String, from old: ThemeWish, to new: ThemeWish)
    -> String
  {
    let now =
      switch new {
      case .muted: "does not come any more"
      case .halved: "comes half as often from now on"
      case .pinned: "comes more often from now on"
      case .normal: "comes like any other theme again"
      }
    let back = old == .normal ? "un" + verb(new) : verb(old)
    return "“\(title)” \(now). baton prompts \(back) \(theme.text) takes it back."
  }

  /// That a question is retired, or comes again.
  static func prompt(_ prompt: PromptID, isRetired: Bool) -> String {
    isRetired
      ? "\(prompt.text) does not come any more. baton prompts restore \(prompt.text) takes it back."
      : "\(prompt.text) can come again. baton prompts retire \(prompt.text) takes it back."
  }

  /// That a pack is on or off.
  static func pack(_ pack: PackID, _ title: String, count: Int, isOn: Bool) -> String {
    if count == 0 {
      let state = isOn ? "on" : "off"
      return "“\(title)” is \(state), which changes nothing now: none of its questions can be"
        + " asked. baton prompts list --pack \(pack.text) shows why."
    }
    let questions = Phrases.count(count, "question", "questions")
    return isOn
      ? "“\(title)” is on: \(questions) more. baton prompts off \(pack.text) takes it back."
      : "“\(title)” is off: \(questions) less. baton prompts on \(pack.text) takes it back."
  }

  /// That questions go to another depth.
  static func depth(from old: Int, to new: Int) -> String {
    "Questions go to depth \(new) from the next one on. baton prompts depth \(old) takes it back."
  }

  /// Who changed the depth last.
  static func cause(_ cause: DepthCause) -> String {
    switch cause {
    case .consent: "as you agreed"
    case .request: "as you asked"
    case .shortAnswers: "after two short answers"
    }
  }

  /// That nothing is left to ask.
  static let nothingLeft =
    "No question is left that can be asked now. baton prompts list shows why."
}
