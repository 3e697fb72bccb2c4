public import Journal

/// Why a query cannot be read, as a sentence, and where.
public enum QueryWords {
  /// The sentence, which ends with what to do.
  public static func sentence(_ error: QueryError) -> String {
    switch error.reason {
    case .openQuote:
      return "A quotation mark has no partner. Close the phrase with another one."
    case .emptyExclusion:
      return "A minus sign stands alone. Put the word to leave out right behind it."
    case .emptyValue(let key):
      return "\(key): has no value. Write \(example(key))."
    case .unknownValue(let key, let value, let allowed):
      let near = Nearest.names(to: value, among: allowed)
      let hint = near.isEmpty ? "" : " " + Phrases.didYouMean(near)
      return "\(key): does not know “\(Plain.line(value))”.\(hint) It takes "
        + Phrases.list(allowed, "or") + "."
    case .unreadableDate(let key, let value):
      let forms = DateWord.forms + (key == "on" ? "; on: takes a month and day like 11-22 too" : "")
      return "\(key): cannot read “\(Plain.line(value))” as a date. Write \(forms)."
    case .emptyRange:
      return "since: is later than until:. Change one of the two."
    case .notRepeatable(let key):
      return "\(key): stands twice with a month and day. Leave one out."
    case .notExcludable(let key):
      return "\(key): takes no minus sign. Leave the sign out."
    }
  }

  /// What stands before the error in the query, as it is shown on one line: as wide as it is, a
  /// caret under the error stands that far from the left.
  public static func before(_ error: QueryError, in query: String) -> String {
    Plain.line(
      String(String.UnicodeScalarView(query.unicodeScalars.prefix(max(0, error.offset)))))
  }

  private static func example(_ key: String) -> String {
    switch key {
    case "tag": "a behavior behind it, as in tag:empower"
    case "axis": "an axis behind it, as in axis:risk"
    case "side": "side:leader or side:manager"
    case "prompt", "theme": "a theme behind it, as in \(key):letting-go"
    case "on": "a date behind it, as in on:11-22"
    default: "a date behind it, as in \(key):-2w"
    }
  }
}
