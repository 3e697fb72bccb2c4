public import Journal

/// Behaviors and tags in words.
public enum BehaviorWords {
  /// That a word names no behavior, the nearest that does, and all sixteen.
  public static func unknown(_ word: String) -> String {
    let names = Behavior.allCases.map(\.rawValue)
    let near = Nearest.names(to: word, among: names)
    return "“\(Plain.line(word))” is no behavior. "
      + (near.isEmpty ? "" : Phrases.didYouMean(near) + " ")
      + "The sixteen are " + Phrases.list(names, "and") + "."
  }

  /// How a tag stands: `empower, added`, `track, suggested at 64%`.
  public static func standing(_ tag: Tag) -> String {
    var words = tag.behavior.rawValue + ", " + tag.origin.rawValue
    if tag.origin == .suggested, let probability = tag.probability {
      words += " at \(Int((probability * 100).rounded()))%"
    }
    switch tag.fit {
    case .yes: words += ", right for its moment"
    case .no: words += ", not right for its moment"
    case .unsure: words += ", unsure about its moment"
    case nil: break
    }
    return words
  }
}
