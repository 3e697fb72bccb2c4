/// What the tagger says, in words: how sure it is, why it read nothing, how far it got.
public enum TaggingWords {
  /// How sure a suggestion is, in a word and in percent: `likely 81%`. Below one in two it counts as
  /// no vote, and the word says that it is a guess.
  public static func confidence(_ probability: Double) -> String {
    let percent = Int((min(max(probability, 0), 1) * 100).rounded())
    // The figure never crosses the border that the word keeps to.
    let isHeld = word(Double(percent) / 100) == word(probability)
    return "\(word(probability)) \(isHeld ? percent : percent - 1)%"
  }

  /// The word of a probability: `clear`, `likely`, `perhaps` or `a guess`.
  public static func word(_ probability: Double) -> String {
    switch probability {
    case 0.85...: "clear"
    case 0.65...: "likely"
    case 0.5...: "perhaps"
    default: "a guess"
    }
  }

  /// The columns that the longest confidence takes.
  public static let confidenceWidth = 12

  /// That a text is in no language the tagger reads.
  public static let notEnglish =
    "The text does not read as English, which is all that the tagger knows: nothing is suggested."
  /// That a text has no words.
  public static let noSentence = "There is no sentence in the text: nothing is suggested."
  /// That the weights in the program are not those it was built for.
  public static let unusable =
    "The tagger in this program is damaged, so no behavior can be suggested. Install baton again."
  /// That a text was read and no behavior was found.
  public static let nothing = "No behavior is suggested for this text."
  /// That a text tells of people who came unasked.
  public static let sign = "people came unasked"

  /// Which words a suggestion rests on: by how much it would be less sure without each.
  public static func reasons(_ words: [(word: String, weight: Double)]) -> String {
    let parts = words.map { word, weight in
      "“\(Plain.line(word))” (\(Int((weight * 100).rounded()))%)"
    }
    return "less sure without " + Phrases.list(parts, "or")
  }

  /// The strictness settings by name, with what they do.
  public static let strictness: [(name: String, meaning: String)] = [
    ("fewer", "fewer and surer suggestions"),
    ("usual", "the best balance of found and missed"),
    ("more", "more suggestions, the unsure ones too"),
  ]

  /// What a strictness can be, for a message.
  public static let strictnessForms = "fewer, usual, more or a number from 0 to 1"

  /// How long something will still take: `about 3 minutes left`.
  public static func timeLeft(seconds: Double) -> String {
    switch seconds {
    case ..<50: return "less than a minute left"
    case ..<5400:
      return "about \(Phrases.count(Int((seconds / 60).rounded()), "minute", "minutes")) left"
    default: return "about \(Phrases.count(Int((seconds / 3600).rounded()), "hour", "hours")) left"
    }
  }

  /// That entries are being read.
  public static func begins(_ total: Int) -> String {
    "Reading \(Phrases.count(total, "entry", "entries"))."
  }

  /// What was read, and what was heard in it; `refused` entries hold no English sentence, and
  /// `overtaken` ones were changed while they were read.
  public static func done(
    read: Int, behaviors: Int, refused: Int, overtaken: Int = 0
  ) -> String {
    "Read \(Phrases.count(read, "entry", "entries")):"
      + " \(Phrases.count(behaviors, "suggestion", "suggestions"))."
      + (refused == 0
        ? ""
        : " \(Phrases.count(refused, "entry holds", "entries hold")) no English sentence.")
      + (overtaken == 0
        ? ""
        : " \(Phrases.count(overtaken, "entry was", "entries were")) changed meanwhile; the same"
          + " command reads \(overtaken == 1 ? "it" : "them").")
  }

  /// That reading was stopped on the way.
  public static func stopped(read: Int, remaining: Int) -> String {
    "Stopped: \(Phrases.count(read, "entry is", "entries are")) read and kept,"
      + " \(remaining) \(remaining == 1 ? "remains" : "remain")."
      + " The same command goes on from there."
  }

  /// That there is nothing to read.
  public static let allRead =
    "There is nothing to read: every entry that is meant was read already."
}
