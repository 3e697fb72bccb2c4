/// Words that tell whether a stop or a line break ends a sentence.
enum SentenceWords {
  /// Whether the word before a stop is shortened, and the sentence goes on behind it.
  /// - Parameters:
  ///   - word: the word in lower case, without the stop.
  ///   - next: the word behind the stop in lower case.
  static func isAbbreviation(_ word: String, before next: String, isDigitNext: Bool) -> Bool {
    if always.contains(word) { return true }
    if word == "a.m" || word == "p.m" { return isDigitNext || days.contains(next) }
    if beforeDigits.contains(word) { return isDigitNext }
    if isInitials(word) || unlessSentenceBegins.contains(word) {
      return !beginnings.contains(next)
    }
    return false
  }

  /// Whether a line that ends in this word goes on in the next one.
  static func goesOn(after word: String) -> Bool { connectors.contains(word) }

  /// One letter, or single letters between points; I is a word.
  private static func isInitials(_ word: String) -> Bool {
    guard word != "i" else { return false }
    var expectsLetter = true
    for scalar in word.unicodeScalars {
      guard expectsLetter ? scalar.properties.isAlphabetic : scalar == "." else { return false }
      expectsLetter.toggle()
    }
    return !expectsLetter
  }

  private static let always: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "st", "mt", "rev", "gen", "lt", "sgt", "capt", "col",
    "maj", "cpl", "hon", "gov", "messrs", "mme", "mlle", "vs", "cf", "approx", "eg", "ie", "e.g",
    "i.e", "resp", "incl", "z.b", "d.h", "u.a", "bzw", "ca",
  ]
  private static let unlessSentenceBegins: Set<String> = [
    "jr", "sr", "dept", "tue", "thu", "feb", "apr", "jun", "jul", "aug", "sept", "nov",
  ]
  /// Abbreviations that are words too.
  private static let beforeDigits: Set<String> = [
    "no", "nos", "nr", "max", "min", "fig", "mon", "wed", "fri", "sat", "sun", "mar", "jan", "dec",
    "oct", "sep", "est", "vol", "ch", "sec", "art", "pp", "ext", "tel", "ver", "wk",
  ]
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "gmt", "utc", "cet", "cest", "est", "edt", "pst", "pdt",
    "bst", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  /// Words that begin a sentence rather than a name.
  private static let beginnings: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "i", "i’m", "we", "you", "he", "she", "it",
    "they", "my", "our", "your", "his", "her", "their", "its", "then", "there", "here", "now",
    "today", "tomorrow", "yesterday", "and", "but", "so", "or", "if", "when", "while", "after",
    "before", "because", "since", "as", "in", "on", "at", "for", "from", "with", "to", "no", "not",
    "yes", "what", "why", "how", "who", "where", "which", "nobody", "everybody", "everyone",
    "asked", "told", "said", "gave", "let", "went", "had", "was", "did", "made", "took",
  ]
  private static let connectors: Set<String> = [
    ",", "a", "an", "the", "and", "or", "but", "nor", "to", "of", "with", "for", "in", "on", "at",
    "by", "from", "into", "than", "that", "which", "who", "whose", "my", "our", "your", "his",
    "their", "is", "are", "was", "were", "be", "been", "as", "if", "because", "while", "when", "i",
    "between", "about", "und", "mit", "der", "die", "das", "et",
    "de", "la", "le", "que", "y", "con",
  ]
  /// Verbs behind a quotation and its speaker.
  static let speech: Set<String> = [
    "said", "says", "asked", "asks", "told", "tells", "answered", "answers", "replied", "replies",
    "shouted", "whispered", "wrote", "writes", "wanted", "thought", "added", "muttered", "snapped",
  ]
}
