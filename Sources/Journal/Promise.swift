/// A commitment of the writer's: what is to be done, as if–then where possible, and what became of
/// it.
public struct Promise: Hashable, Sendable, Identifiable {
  /// Its identifier.
  public var id: PromiseID
  /// The entry it came from; nil for one made by hand.
  public var entry: EntryID?
  /// What was promised, in the writer's words, on one line.
  public var text: String
  /// The same as if–then; nil where the writer left that out.
  public var plan: Plan?
  /// What may get in the way; nil where the writer left that out.
  public var obstacle: String?
  /// The behavior it means to bring about, where one was heard or named.
  public var intends: Behavior?
  /// The civil day it was made.
  public var made: Day
  /// The civil day it is for; nil where it has none.
  public var due: Day?
  /// Open, or what became of it.
  public var state: PromiseState
  /// The civil day it was closed; set exactly where it is not open.
  public var closed: Day?

  /// An if–then: both parts are there, each on one line.
  public struct Plan: Hashable, Sendable {
    /// The situation, without the word "if".
    public var condition: String
    /// What the writer does then, without the word "then".
    public var action: String

    /// A plan of its parts.
    public init(condition: String, action: String) {
      self.condition = condition
      self.action = action
    }
  }

  /// A promise of its parts.
  public init(
    id: PromiseID, entry: EntryID? = nil, text: String, plan: Plan? = nil,
    obstacle: String? = nil, intends: Behavior? = nil, made: Day, due: Day? = nil,
    state: PromiseState = .open, closed: Day? = nil
  ) {
    self.id = id
    self.entry = entry
    self.text = text
    self.plan = plan
    self.obstacle = obstacle
    self.intends = intends
    self.made = made
    self.due = due
    self.state = state
    self.closed = closed
  }

  /// Whether nothing became of it yet.
  public var isOpen: Bool { state == .open }

  /// How often a promise is asked about at most.
  public static let mostAskings = 3
}

/// What became of a promise. "changed" and "dropped" are honest results like the others.
public enum PromiseState: String, CaseIterable, Hashable, Sendable {
  case open, kept, partly, changed, dropped

  /// The results, without `open`.
  public static let outcomes: [PromiseState] = [.kept, .partly, .changed, .dropped]
}

/// The name of a promise: like that of an entry, 26 characters of Crockford's base 32.
public struct PromiseID: Hashable, Comparable, Sendable {
  /// The 26 characters.
  public let text: String

  /// The least number of characters shown; more where they are not unique.
  public static let shortLength = 4

  /// An identifier from its 26 characters; nil for anything else.
  public init?(_ text: String) {
    guard EntryID(text) != nil else { return nil }
    self.text = text
  }

  /// A new identifier from a generator of random numbers.
  public init(using generator: inout some RandomNumberGenerator) {
    text = EntryID(using: &generator).text
  }

  /// The order of the values.
  public static func < (a: PromiseID, b: PromiseID) -> Bool { a.text < b.text }
}

extension PromptID {
  private static let promiseMark = "promise:"

  /// The name under which a promise is asked about: with a colon, which no prompt's name has.
  public init(asking promise: PromiseID) { self.init(Self.promiseMark + promise.text) }

  /// The promise that is asked about; nil for any other prompt.
  public var promise: PromiseID? {
    text.hasPrefix(Self.promiseMark)
      ? PromiseID(String(text.dropFirst(Self.promiseMark.count))) : nil
  }
}
