public import Journal
public import Trends

/// What is watched, in calm words: what was written, and questions. Never a verdict.
public enum WatchWords {
  /// What tells checking from micromanaging, as questions to oneself.
  public static let questions =
    "More than the work needed? Again and again? Would it have gone well without?"

  /// What is always offered: that it was right.
  public static let offer =
    "If it was right (someone new, a real danger, or they asked): f, then y, on the sentence."

  /// A few words beside the counts; nil where the watch is quiet.
  public static func short(_ watch: Watch) -> String? {
    switch watch.state {
    case .quiet: nil
    case .seen: "micromanage: \(entries(watch)) in two weeks"
    case .sustained: "micromanage in both of two weeks"
    }
  }

  /// What was seen, out of how much; nil where the watch is quiet.
  public static func sentence(_ watch: Watch) -> String? {
    switch watch.state {
    case .quiet: nil
    case .seen: "Micromanage stands in \(entries(watch)) of the last two weeks. \(handOvers(watch))"
    case .sustained:
      "Micromanage stands in \(entries(watch)), in both of the last two weeks. \(handOvers(watch))"
    }
  }

  /// `right`, `wrong` or `unsure`: what its writer said of a moment.
  public static func name(_ fit: Fit) -> String {
    switch fit {
    case .yes: "right"
    case .no: "wrong"
    case .unsure: "unsure"
    }
  }

  /// That the answer was heard.
  public static func noted(_ fit: Fit) -> String {
    switch fit {
    case .yes: "Right for its moment. u takes it back."
    case .no: "Not right for its moment. u takes it back."
    case .unsure: "Unsure about its moment. u takes it back."
    }
  }

  /// The question about a sentence.
  public static let fitQuestion = "Was it right for its moment? y, n or u"

  private static func entries(_ watch: Watch) -> String {
    Phrases.count(Set(watch.sentences.map(\.entry)).count, "entry", "entries")
  }

  /// How much was handed over in four weeks, and how much of it was checked: what every watch is
  /// counted against.
  public static func handOvers(_ watch: Watch) -> String {
    guard watch.handOvers > 0 else { return "In four weeks: no hand-over written about." }
    let checking = watch.withChecking > 0 ? "\(watch.withChecking)" : "none"
    return "In four weeks: \(Phrases.count(watch.handOvers, "hand-over", "hand-overs")) written"
      + " about, \(checking) with checking."
  }
}
