import Journal

/// What the writer of the story answered when looking back on its weeks.
///
/// The question that a review takes along is one that the entry of the Monday after it answers.
extension Story {
  /// The answers of one review.
  struct Retrospect: Hashable, Sendable {
    /// The week of the story.
    var week: Int
    /// By the names of the questions.
    var answers: [String: String]
    var state = PromiseState.open
    var closed: Date?
  }

  /// The reviews of the last weeks.
  static let retrospects: [Retrospect] = [
    Retrospect(
      week: 11,
      answers: [
        "surprise": "That I wrote \"my hands are itching\" and then did nothing with them.",
        "fitting": "Silence was right on Tuesday night. The two tickets on Priya's board were not"
          + " mine to move.",
        "retell": "Jonas. He would say that it was the check for the decimals, not I.",
        "along": "What can the two leads decide on Monday that I used to decide?",
      ]),
    Retrospect(
      week: 12,
      answers: [
        "surprise": "The ironed slides. I had taken it for help.",
        "fitting": "The no to Marguerite fitted. The fonts would have fitted as a question, a day"
          + " earlier.",
        "if": "somebody shows me a thing that is done",
        "then": "I ask what they want from me before I open it",
        "obstacle": "It is open already.",
        "along": "Which of my rules has done its work and can go?",
      ], state: .kept, closed: Date(13, .thursday)),
    Retrospect(
      week: 13,
      answers: [
        "surprise": "\"The third one was empty.\" I read it four times.",
        "fitting":
          "Seven sharp was right. Overruling both leads was right too, and they should hear"
          + " why once more.",
        "retell": "Amara. She would say that she was alone for ten minutes and fine for eighty.",
        "along": "What would I need to see to ask once instead of three times?",
      ]),
  ]

  /// What is answered at the end of a month or a quarter, whichever week that is.
  static let atQuarter: [String: String] = [
    "balance": "Nearly. On growth I mean more asking and less arranging than I do.",
    "meaning": "Leading: that they know where it goes and dare to. Managing: that nobody has to"
      + " wait for me.",
    "whom": "Wei. He says things once.",
  ]
}
