public import Journal

/// What stands around the text on Today.
public struct Today: Hashable, Sendable {
  /// The civil day.
  public var day: Day
  /// The time it was asked for.
  public var now: Moment
  /// The question; nil where the library has none to ask.
  public var served: ServedDay?
  /// When the question was answered; nil where it was not yet.
  public var answered: Moment?
  /// How many of the last 28 days, today included, have an entry.
  public var daysWritten: Int
  /// The promises that are due, the earliest first; the one that the question asks about may be
  /// among them.
  public var duePromises: [PromiseLine]
  /// The promise that the question asks about, whatever became of it; nil for any other question.
  public var askedPromise: PromiseLine?
  /// The line that may follow an answer to the question; nil where it has none.
  public var next: String?
  /// What may be offered today; nil where there is nothing to offer.
  public var offer: Offered?
  /// What the first start asks; nil where it was asked before, or there are entries already.
  public var start: StartNeeds?

  /// Today of its parts.
  public init(
    day: Day, now: Moment, served: ServedDay?, answered: Moment? = nil, daysWritten: Int = 0,
    duePromises: [PromiseLine] = [], askedPromise: PromiseLine? = nil, next: String? = nil,
    offer: Offered? = nil, start: StartNeeds? = nil
  ) {
    self.day = day
    self.now = now
    self.served = served
    self.answered = answered
    self.daysWritten = daysWritten
    self.duePromises = duePromises
    self.askedPromise = askedPromise
    self.next = next
    self.offer = offer
    self.start = start
  }
}

/// An offer in words.
public struct Offered: Hashable, Sendable {
  /// What is offered.
  public var offer: Offer
  /// The question, for yes or no.
  public var sentence: String
  /// The title of the theme that it is about; nil for any other offer.
  public var title: String?

  /// An offer of its parts.
  public init(offer: Offer, sentence: String, title: String? = nil) {
    self.offer = offer
    self.sentence = sentence
    self.title = title
  }
}

/// What a writer says of an entry by one key; nil takes it back.
public enum EntryMark: Hashable, Sendable {
  /// Whether the question was useful.
  case useful(Usefulness?)
  /// How it went.
  case feeling(Feeling?)
  /// Whether somebody came unasked.
  case sign(Bool)
}

/// What became of a save.
public struct Saved: Hashable, Sendable {
  /// The entry as it now stands.
  public var entry: Entry
  /// When it was saved.
  public var at: Moment
  /// Whether another program had changed it since the draft began.
  public var wasChangedElsewhere: Bool
  /// How many of the last 28 days have an entry now.
  public var daysWritten: Int

  /// A save of its parts.
  public init(entry: Entry, at: Moment, wasChangedElsewhere: Bool = false, daysWritten: Int) {
    self.entry = entry
    self.at = at
    self.wasChangedElsewhere = wasChangedElsewhere
    self.daysWritten = daysWritten
  }
}

/// What the writer does with the day's question.
public enum QuestionChange: Hashable, Sendable {
  /// Another one: the second, the third, and the first again.
  case another
  /// Not today.
  case skip
  /// Write without one.
  case none
}
