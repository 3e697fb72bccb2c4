public import Journal

/// A promise as the screens show it.
public struct PromiseLine: Hashable, Sendable {
  /// The promise.
  public var promise: Promise
  /// How often it was asked about.
  public var asked: Int
  /// Whether it is due.
  public var isDue: Bool
  /// The day of the entry it came from; nil for one made by hand.
  public var entryDay: Day?

  /// A line of its parts.
  public init(promise: Promise, asked: Int = 0, isDue: Bool = false, entryDay: Day? = nil) {
    self.promise = promise
    self.asked = asked
    self.isDue = isDue
    self.entryDay = entryDay
  }

  /// Whether it was asked about as often as may be, and nothing was said of it.
  public var waitsForWord: Bool { promise.isOpen && asked >= Promise.mostAskings }
}

/// All promises there are.
public struct PromisesPage: Hashable, Sendable {
  /// The civil day.
  public var today: Day
  /// The promises in the order they were made.
  public var lines: [PromiseLine]

  /// A page of its parts.
  public init(today: Day, lines: [PromiseLine]) {
    self.today = today
    self.lines = lines
  }
}

/// A promise as it is typed, a new one or one with changes.
public struct PromiseDraft: Hashable, Sendable {
  /// The promise that changes; nil for a new one.
  public var id: PromiseID?
  /// The entry it comes from; nil for one made by hand.
  public var entry: EntryID?
  /// What is promised.
  public var text: String
  /// The situation of an if–then; empty where it is left out.
  public var condition: String
  /// What is done then; empty where it is left out.
  public var action: String
  /// What may get in the way; empty where it is left out.
  public var obstacle: String
  /// The day it is for, as typed.
  public var due: String
  /// The behavior it means to bring about.
  public var intends: Behavior?

  /// A draft of its parts.
  public init(
    id: PromiseID? = nil, entry: EntryID? = nil, text: String = "", condition: String = "",
    action: String = "", obstacle: String = "", due: String = "", intends: Behavior? = nil
  ) {
    self.id = id
    self.entry = entry
    self.text = text
    self.condition = condition
    self.action = action
    self.obstacle = obstacle
    self.due = due
    self.intends = intends
  }

  /// A promise with changes to come, or another one with its words, for what it became. That one
  /// belongs to the same entry, whose words it has: where they are to go, it goes too.
  public init(_ promise: Promise, asNew isNew: Bool = false) {
    self.init(
      id: isNew ? nil : promise.id, entry: promise.entry, text: promise.text,
      condition: promise.plan?.condition ?? "", action: promise.plan?.action ?? "",
      obstacle: promise.obstacle ?? "", due: isNew ? "" : promise.due?.iso ?? "",
      intends: promise.intends)
  }

  /// Whether nothing is typed that could be promised.
  public var isEmpty: Bool {
    [text, condition, action].allSatisfy { $0.trimmingWhitespace().isEmpty }
  }
}

/// A sentence of a text that promises something.
public struct HeardPromise: Hashable, Sendable {
  /// Its words, on one line.
  public var quote: String
  /// The behavior it means to bring about, where one was heard.
  public var intends: Behavior?

  /// A sentence of its parts.
  public init(quote: String, intends: Behavior? = nil) {
    self.quote = quote
    self.intends = intends
  }
}
