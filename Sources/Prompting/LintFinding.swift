public import Journal

/// What the lint found: a rule that a prompt or the library does not keep, with the facts.
public struct LintFinding: Hashable, Sendable {
  /// The prompt; nil where the finding is about a theme or the library.
  public var prompt: PromptID?
  /// Where the prompt stands; nil where the finding is about a theme or the library.
  public var source: PromptSource?
  /// The rule, and by how much it is missed.
  public var rule: LintRule

  /// A finding of its parts.
  public init(prompt: PromptID? = nil, source: PromptSource? = nil, rule: LintRule) {
    self.prompt = prompt
    self.source = source
    self.rule = rule
  }
}

/// A rule that is not kept. What a program cannot judge, whether a question asks for one event and
/// how it sounds, is a reader's part.
public enum LintRule: Hashable, Sendable {
  // Of one prompt.

  /// The name is not made of lower-case letters, digits and hyphens.
  case name
  /// A text is blank, has white space at its ends or twice in a row, or a control character.
  case spelling(LintField)
  /// A text is longer than 160 characters.
  case length(LintField, characters: Int)
  /// A text asks more than two questions.
  case questions(LintField, count: Int)
  /// The text neither asks nor ends as a sentence.
  case ending
  /// The text does not speak to its reader.
  case secondPerson
  /// A text holds a phrase that judges or generalizes.
  case phrase(LintField, LintPhrase)
  /// The axis is set and the lean is not, or the other way round.
  case axisAndLean
  /// The prompt leans to the manager's side of `ownership`, which is watched and not asked for.
  case ownershipLean
  /// The depth is not in 1…4.
  case depth(Int)
  /// The minutes are not in 1…5.
  case minutes(Int)
  /// The prompt is for no day.
  case noDay
  /// A prompt for a return is aimed at something or goes deeper than 1.
  case returnIsLight
  /// A prompt for the first working day has depth 4, which that day never gets.
  case intentionIsNotDeep

  // Of the library.

  /// The library has too little of a kind.
  case library(LintKind, count: Int, least: Int)
  /// A pack has too few prompts.
  case pack(PackID, count: Int, least: Int)
  /// Two prompts have the same words.
  case sameText(as: PromptID)
  /// A theme has too few prompts of a kind.
  case theme(ThemeID, LintKind, count: Int, least: Int)
  /// A day has too few prompts of a kind made for it.
  case slot(DaySlot, LintKind, count: Int, least: Int)
  /// Too few prompts can be answered by somebody without a team.
  case needsNone(percent: Int, least: Int)
  /// A side of an axis is not asked about at all.
  case sideMissing(Axis, Side)
}

/// A text of a prompt.
public enum LintField: String, CaseIterable, Hashable, Sendable { case text, next }

/// What the lint counts.
public enum LintKind: String, CaseIterable, Hashable, Sendable {
  case prompts
  case gentle = "prompts of depth 1 or 2"
  case open = "open prompts"
  case win = "prompts about a win"
  case themes, packs
}

/// A phrase that judges or generalizes.
public enum LintPhrase: String, CaseIterable, Hashable, Sendable {
  case whyDidYou = "why did you"
  case whyDidYouNot = "why didn't you"
  case shouldHave = "should have"
  case always, never, fail

  /// The spellings it is found by, as whole words in lower case; a `*` stands for any ending.
  var spellings: [[String]] {
    switch self {
    case .whyDidYou: [["why", "did", "you"]]
    case .whyDidYouNot: [["why", "didn't", "you"], ["why", "did", "not", "you"]]
    case .shouldHave: [["should", "have"], ["should've"], ["shouldn't", "have"]]
    case .always: [["always"]]
    case .never: [["never"]]
    case .fail: [["fail*"]]
    }
  }
}

extension LintFinding {
  /// The finding as one line: place, fault, measure.
  public var sentence: String {
    var place = ""
    if let source, !source.file.isEmpty { place += "\(source.file):\(source.line): " }
    if let prompt { place += "\(prompt.text): " }
    return place + rule.sentence
  }
}

extension LintRule {
  /// The fault in words, without its place.
  public var sentence: String {
    switch self {
    case .name: "the name may hold only a-z, 0-9 and hyphens."
    case .spelling(let field):
      "\(field.rawValue) is blank, or has needless white space or a control character."
    case .length(let field, let characters):
      "\(field.rawValue) has \(characters) characters; at most \(PromptLint.longestText)."
    case .questions(let field, let count):
      "\(field.rawValue) asks \(count) questions; at most \(PromptLint.mostQuestions)."
    case .ending: "text ends with no question mark or full stop."
    case .secondPerson: "text does not say \"you\"."
    case .phrase(let field, let phrase):
      "\(field.rawValue) says \"\(phrase.rawValue)\", which judges or generalizes."
    case .axisAndLean: "axis and lean belong together: set both or none."
    case .ownershipLean: "on ownership a prompt leans to leader or both."
    case .depth(let depth): "depth is \(depth); it goes from 1 to 4."
    case .minutes(let minutes): "minutes is \(minutes); it goes from 1 to 5."
    case .noDay: "day is empty."
    case .returnIsLight: "a prompt for a return has depth 1 and no axis."
    case .intentionIsNotDeep: "a prompt for the first working day has depth 3 at most."
    case .library(let kind, let count, let least):
      "the library has \(count) \(kind.rawValue); at least \(least)."
    case .pack(let pack, let count, let least):
      "pack \(pack.text) has \(count) prompts; at least \(least)."
    case .sameText(let other): "asks the same as \(other.text)."
    case .theme(let theme, let kind, let count, let least):
      "\(theme.text) has \(count) \(kind.rawValue); at least \(least)."
    case .slot(let slot, let kind, let count, let least):
      "day \(slot.rawValue) has \(count) \(kind.rawValue); at least \(least)."
    case .needsNone(let percent, let least):
      "\(percent)% of the prompts need nobody; at least \(least)%."
    case .sideMissing(let axis, let side):
      "no prompt leans to the \(side.rawValue) of \(axis.rawValue)."
    }
  }
}
