/// What the choice of questions knows of an entry: no word of it.
public struct WrittenEntry: Hashable, Sendable {
  /// Its civil day.
  public var day: Day
  /// The prompt it answers; nil for an open entry.
  public var prompt: PromptID?
  /// The number of its words.
  public var words: Int
  /// Its votes.
  public var votes: [Axis: Vote]
  /// Whether `micromanage` is among what counts as a vote in it.
  public var showsMicromanaging: Bool
  /// Whether its writer found the question useful; nil where nothing was said.
  public var useful: Usefulness?
  /// How its writer found what happened; nil where nothing was said.
  public var feeling: Feeling?
  /// Whether a promise was made in it.
  public var madePromise: Bool

  /// An entry of its parts.
  public init(
    day: Day, prompt: PromptID? = nil, words: Int = 0, votes: [Axis: Vote] = [:],
    showsMicromanaging: Bool = false, useful: Usefulness? = nil, feeling: Feeling? = nil,
    madePromise: Bool = false
  ) {
    self.day = day
    self.prompt = prompt
    self.words = words
    self.votes = votes
    self.showsMicromanaging = showsMicromanaging
    self.useful = useful
    self.feeling = feeling
    self.madePromise = madePromise
  }
}

/// How a prompt was answered before.
public struct PromptAnswers: Hashable, Sendable {
  /// How many undeleted entries answer it.
  public var count: Int
  /// The last of them.
  public var last: WrittenEntry

  /// Answers of their parts.
  public init(count: Int, last: WrittenEntry) {
    self.count = count
    self.last = last
  }
}
