public import Journal

/// A promise of the made-up journal. It has no identifier: who writes it into a journal makes one,
/// and finds the entry it came from by its place.
public struct DemoPromise: Hashable, Sendable {
  /// The place of the entry it came from, 0 for the first of the journal.
  public var entry: Int
  /// What was promised.
  public var text: String
  /// The same as if–then; nil where the writer left that out.
  public var plan: Promise.Plan?
  /// What may get in the way; nil where the writer left that out.
  public var obstacle: String?
  /// The behavior it means to bring about; nil for none in particular.
  public var intends: Behavior?
  /// The day it was made, that of its entry.
  public var made: Day
  /// The day it is for; nil where it has none.
  public var due: Day?
  /// Open, or what became of it.
  public var state: PromiseState
  /// The day it was closed; set exactly where it is not open.
  public var closed: Day?
  /// The days it was asked about on, in their order.
  public var asked: [Day]

  /// A promise of its parts.
  public init(
    entry: Int, text: String, plan: Promise.Plan? = nil, obstacle: String? = nil,
    intends: Behavior? = nil, made: Day, due: Day? = nil, state: PromiseState = .open,
    closed: Day? = nil, asked: [Day] = []
  ) {
    self.entry = entry
    self.text = text
    self.plan = plan
    self.obstacle = obstacle
    self.intends = intends
    self.made = made
    self.due = due
    self.state = state
    self.closed = closed
    self.asked = asked
  }
}
