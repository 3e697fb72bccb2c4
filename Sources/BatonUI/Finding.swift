public import Journal

/// Which stretch of which entries is wanted.
public struct FindRequest: Hashable, Sendable {
  /// The query as typed.
  public var query: String
  /// How many of the newest to leave out.
  public var offset: Int
  /// How many to read at most.
  public var limit: Int
  /// A day to begin the stretch near, instead of `offset`.
  public var day: Day?
  /// The number of the request, so that late answers can be told from the latest.
  public var number: Int

  /// A request of its parts.
  public init(query: String, offset: Int, limit: Int, day: Day? = nil, number: Int) {
    self.query = query
    self.offset = offset
    self.limit = limit
    self.day = day
    self.number = number
  }
}

/// A stretch of the entries found.
public struct Found: Hashable, Sendable {
  /// How many the query finds in all.
  public var total: Int
  /// How many newer ones come before the stretch.
  public var offset: Int
  /// The stretch, the newest first.
  public var entries: [ListedEntry]
  /// The place of the day asked for among all that was found.
  public var place: Int?
  /// The words looked for, to mark them in the text.
  public var words: [String]
  /// What is wrong with the query; the stretch is then empty.
  public var problem: String?

  /// A stretch of its parts.
  public init(
    total: Int, offset: Int, entries: [ListedEntry], place: Int? = nil, words: [String] = [],
    problem: String? = nil
  ) {
    self.total = total
    self.offset = offset
    self.entries = entries
    self.place = place
    self.words = words
    self.problem = problem
  }
}

/// An entry as one line of a list.
public struct ListedEntry: Hashable, Sendable {
  /// The entry.
  public var id: EntryID
  /// Its day.
  public var day: Day
  /// Its first line that is not blank.
  public var firstLine: String
  /// The behaviors that count as votes.
  public var behaviors: [Behavior]

  /// A line of its parts.
  public init(id: EntryID, day: Day, firstLine: String, behaviors: [Behavior]) {
    self.id = id
    self.day = day
    self.firstLine = firstLine
    self.behaviors = behaviors
  }
}
